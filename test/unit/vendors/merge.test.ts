import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { type Layer, mergeVendors } from '../../../utils/vendors/merge.ts';
import type { VendorPatch } from '../../../utils/vendors/record.ts';

const a = { id: 'a', name: 'A', category: 'news', hosts: ['a.com'] } as const;
const builtIn: Layer = { name: 'built-in', vendors: [{ ...a, hosts: [...a.hosts] }] };
const layer = (name: Layer['name'], ...vendors: unknown[]): Layer => ({
  name,
  vendors: vendors as VendorPatch[],
});
const hostsOf = (merged: ReturnType<typeof mergeVendors>) =>
  Object.fromEntries(merged.vendors.map(({ id, hosts }) => [id, hosts]));

describe('mergeVendors', () => {
  it('drops what a layer claims of the library and its proxies, and leaves what is built in', () => {
    const own = {
      libraryHosts: ['lib.example', 'a.com'],
      proxies: [{ host: 'ezproxy.lib.example', kind: 'ezproxy' as const, labels: {}, ports: {} }],
    };
    const claim = { ...a, id: 'b', hosts: ['login.ezproxy.lib.example', 'www.lib.example', 'b.com'] };
    for (const name of ['list', 'staff', 'policy'] as const) {
      const merged = mergeVendors([builtIn, layer(name, claim, { id: 'c', embeddedHosts: ['com'] })], own);
      expect(hostsOf(merged)).toEqual({ a: ['a.com'], b: ['b.com'] });
      expect(merged.problems).toEqual([
        expect.stringMatching(/^vendors\[1\] "c" .*needs/),
        expect.stringMatching(/"login\.ezproxy\.lib\.example", which is part of the library's proxy/),
        expect.stringMatching(/"www\.lib\.example", which is the library's own/),
      ]);
    }
    const parts = mergeVendors([builtIn, layer('list', { id: 'a', embeddedHosts: ['com', 'cdn.com'] })]);
    expect(parts.vendors[0]?.embeddedHosts).toEqual(['cdn.com']);
  });

  it('changes field by field, later layers last, and says whose each field is', () => {
    const merged = mergeVendors([
      builtIn,
      layer('list', { id: 'a', notice: 'strong', contact: 'x' }),
      layer('policy', { id: 'a', notice: 'none' }),
    ]);
    expect(merged.vendors).toEqual([{ ...a, notice: 'none', contact: 'x' }]);
    expect(merged.problems).toEqual([]);
    expect(merged.origin.get('a')).toEqual({
      name: 'built-in',
      category: 'built-in',
      hosts: 'built-in',
      notice: 'policy',
      contact: 'list',
    });
  });

  it('names an id that nothing else knows, and goes on', () => {
    const merged = mergeVendors([
      builtIn,
      layer('policy', { id: 'a', notice: 'none' }, { id: 'typo', notice: 'none' }),
    ]);
    expect(merged.vendors).toHaveLength(1);
    expect(merged.problems).toEqual([
      'vendors[1] "typo" (policy): needs "name", "category", "hosts"; add what is missing, or correct the id if it should change a vendor that is built in.',
    ]);
  });

  it('completes a record over several layers', () => {
    const merged = mergeVendors([
      layer('list', { id: 'n', name: 'N', category: 'news' }),
      layer('staff', { id: 'n', hosts: ['n.com'] }),
    ]);
    expect(merged.vendors).toEqual([{ id: 'n', name: 'N', category: 'news', hosts: ['n.com'] }]);
    expect(merged.problems).toEqual([]);
  });

  it('gives every host that two claim to the later claim', () => {
    const two = { ...builtIn, vendors: [{ ...a, hosts: ['a.com', 'a2.com', 'a3.com'] }] };
    const thief = { id: 'b', name: 'B', category: 'news', hosts: ['a.com', 'a2.com/', 'b.com'] };
    const merged = mergeVendors([two, layer('policy', thief)]);
    expect(hostsOf(merged)).toEqual({ a: ['a3.com'], b: ['a.com', 'a2.com/', 'b.com'] });
    expect(merged.problems).toHaveLength(2);
    expect(merged.problems[0]).toContain('"a.com", which "a" has too');
  });

  it('a later layer that does not speak of hosts does not win them back', () => {
    const thief = { id: 'b', name: 'B', category: 'news', hosts: ['a.com'] };
    const merged = mergeVendors([
      builtIn,
      layer('list', thief),
      layer('policy', { id: 'a', notice: 'strong' }),
    ]);
    expect(hostsOf(merged)).toEqual({ a: [], b: ['a.com'] });
  });

  it('a more specific host is no conflict', () => {
    const inner = { id: 'b', name: 'B', category: 'news', hosts: ['a.com/papers', 'papers.a.com'] };
    const merged = mergeVendors([builtIn, layer('policy', inner)]);
    expect(merged.problems).toEqual([]);
    expect(hostsOf(merged)).toEqual({ a: ['a.com'], b: inner.hosts });
  });

  it.each(['com', 'co.uk', 'co.uk/news', 'github.io'])('drops the public suffix %s', (suffix) => {
    const wide = { id: 'b', name: 'B', category: 'news', hosts: [suffix, 'b.co.uk', 'b.github.io'] };
    const merged = mergeVendors([layer('policy', wide)]);
    expect(hostsOf(merged)).toEqual({ b: ['b.co.uk', 'b.github.io'] });
    expect(merged.problems[0]).toContain(`"${suffix}"`);
  });

  it.each(['catalog', 'vendor.example', '127.0.0.1', '127.0.0.1'])('keeps %s', (host) => {
    const own = { id: 'b', name: 'B', category: 'news', hosts: [host] };
    expect(mergeVendors([layer('policy', own)])).toMatchObject({ problems: [], vendors: [own] });
  });

  it('names an id that stands twice in one layer', () => {
    const merged = mergeVendors([
      builtIn,
      layer('policy', { id: 'a', notice: 'none' }, { id: 'a', contact: 'x' }),
    ]);
    expect(merged.vendors[0]).toMatchObject({ notice: 'none', contact: 'x' });
    expect(merged.problems).toEqual([expect.stringContaining('vendors[1] "a" (policy): has the id of')]);
  });

  it.each([
    [null, '"record"'],
    ['a', '"record"'],
    [{}, '"id"'],
    [{ id: 'A!' }, '"id" must be lower-case'],
    [{ id: 'a', hosts: ['https://a.com'] }, '"hosts.0" must be a host'],
    [{ id: 'a', category: 'nonsense' }, '"category"'],
    [{ id: 'a', privacyPolicyUrl: 'javascript:alert(1)' }, '"privacyPolicyUrl" must be a full address'],
  ])('leaves out %j, and names the field', (bad, said) => {
    const merged = mergeVendors([builtIn, layer('policy', bad, { id: 'a', notice: 'strong' })]);
    expect(merged.vendors).toEqual([{ ...a, notice: 'strong' }]);
    expect(merged.problems.join('\n')).toContain('vendors[0] ');
    expect(merged.problems.join('\n')).toContain(said);
  });

  it('takes anything, throws at nothing, and never loses a built-in vendor', () => {
    const patch = fc.oneof(
      fc.anything(),
      fc.record(
        {
          id: fc.constantFrom('amazon', 'gale', 'new', '__proto__', 'constructor'),
          name: fc.oneof(fc.string(), fc.anything()),
          category: fc.constantFrom('news', 'retail', 'x'),
          hosts: fc.oneof(
            fc.array(fc.constantFrom('amazon.com', 'new.com', 'com', 'gale.com')),
            fc.anything(),
          ),
        },
        { requiredKeys: ['id'] },
      ),
    );
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 6 }), fc.array(patch, { maxLength: 6 }), (list, policy) => {
        const merged = mergeVendors([
          { name: 'built-in', vendors: BUILTIN_VENDORS },
          layer('list', ...list),
          layer('policy', ...policy),
        ]);
        const ids = merged.vendors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(['amazon', 'gale', 'overdrive']));
        const hosts = merged.vendors.flatMap((vendor) => vendor.hosts);
        expect(hosts).not.toContain('com');
        for (const { id } of merged.vendors) expect(merged.origin.get(id)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
