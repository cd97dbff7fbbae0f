import { parse } from 'tldts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BUILTIN_VENDORS, standingOf } from '../../../utils/vendors/builtin.ts';
import { FACTS } from '../../../utils/vendors/catalogue/facts.ts';
import { mergeVendors } from '../../../utils/vendors/merge.ts';
import { vendorSchema } from '../../../utils/vendors/record.ts';
import { stripTracking } from '../../../utils/vendors/tracking-params.ts';

describe('built-in catalogue', () => {
  it('has the vendors a US public library surely has', () => {
    expect(BUILTIN_VENDORS.length).toBeGreaterThanOrEqual(200);
    const ids = BUILTIN_VENDORS.map((vendor) => vendor.id);
    expect(ids).toEqual(
      expect.arrayContaining(['bibliocommons', 'overdrive', 'hoopla', 'kanopy', 'gale', 'ebsco', 'amazon']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('every record is valid, with hosts that are no public suffix', () => {
    for (const vendor of BUILTIN_VENDORS) {
      expect(v.safeParse(vendorSchema, vendor).issues, vendor.id).toBeUndefined();
      for (const host of vendor.hosts) {
        const parsed = parse(host.split('/')[0]!);
        expect(parsed.domain, host).not.toBeNull();
        expect(parsed.isIcann, host).toBe(true);
      }
    }
  });
  it('no host stands twice, and none lies under another of the same vendor', () => {
    const all = BUILTIN_VENDORS.flatMap((vendor) => vendor.hosts);
    expect(new Set(all).size).toBe(all.length);
    for (const { hosts } of BUILTIN_VENDORS) {
      for (const host of hosts) expect(hosts.filter((other) => host.endsWith(`.${other}`))).toEqual([]);
    }
  });
  it('facts are about vendors that exist, in both languages', () => {
    for (const facts of FACTS) {
      expect(standingOf(facts.id), facts.id).toBeDefined();
      for (const text of [facts.dataKept, facts.retention, facts.alternatives]) {
        if (text) expect(Object.keys(text).sort()).toEqual(['en', 'es']);
      }
    }
  });
  it('never signs out of Libby, which would return the loans', () => {
    expect(BUILTIN_VENDORS.find((vendor) => vendor.id === 'overdrive')).toMatchObject({
      logoutIsDestructive: true,
    });
  });
});

describe('mergeVendors', () => {
  const base = {
    name: 'built-in' as const,
    vendors: [{ id: 'a', name: 'A', category: 'news' as const, hosts: ['a.com'] }],
  };
  it('changes field by field', () => {
    const merged = mergeVendors([base, { name: 'policy', vendors: [{ id: 'a', notice: 'strong' }] }]);
    expect(merged).toEqual({ vendors: [{ ...base.vendors[0], notice: 'strong' }], problems: [] });
  });
  it('names an id that nothing else knows, and goes on', () => {
    const merged = mergeVendors([base, { name: 'policy', vendors: [{ id: 'typo', notice: 'none' }] }]);
    expect(merged.vendors).toHaveLength(1);
    expect(merged.problems).toEqual([
      expect.stringContaining('vendor "typo" (policy): needs "name", "category", "hosts"'),
    ]);
  });
  it('gives a host that two claim to the later layer', () => {
    const thief = { id: 'b', name: 'B', category: 'news' as const, hosts: ['a.com', 'b.com'] };
    const merged = mergeVendors([base, { name: 'policy', vendors: [thief] }]);
    expect(merged.vendors.map(({ id, hosts }) => [id, hosts])).toEqual([
      ['a', []],
      ['b', ['a.com', 'b.com']],
    ]);
    expect(merged.problems).toHaveLength(1);
  });
  it('drops a public suffix', () => {
    const wide = { id: 'b', name: 'B', category: 'news' as const, hosts: ['co.uk', 'b.co.uk'] };
    const merged = mergeVendors([{ name: 'policy', vendors: [wide] }]);
    expect(merged.vendors[0]!.hosts).toEqual(['b.co.uk']);
    expect(merged.problems[0]).toContain('"co.uk"');
  });
});

describe('stripTracking', () => {
  it.each([
    ['https://a.example/?q=caf%c3%a9&utm_source=x&b=1#f', 'https://a.example/?q=caf%c3%a9&b=1#f'],
    ['https://a.example/?gclid=1&q=%zz', 'https://a.example/?q=%zz'],
    ['https://a.example/?fbclid=1', 'https://a.example/'],
    [
      'https://p.example/login?url=https://a.example/?gclid=1&fbclid=2',
      'https://p.example/login?url=https://a.example/?gclid=1&fbclid=2',
    ],
    ['https://a.example/unsubscribe?mkt_tok=1', 'https://a.example/unsubscribe?mkt_tok=1'],
    ['https://a.example/#?gclid=1', 'https://a.example/#?gclid=1'],
  ])('%s -> %s', (address, stripped) => {
    expect(stripTracking(address)).toBe(stripped);
  });
});
