/** The lint of the built-in catalogue: what a contributor's new record has to stand up to. */

import { parse } from 'tldts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../../utils/cookies/names.ts';
import { LANGUAGES } from '../../../utils/i18n/languages.ts';
import { BUILTIN_VENDORS, standingOf } from '../../../utils/vendors/builtin.ts';
import { FACTS } from '../../../utils/vendors/catalogue/facts.ts';
import { SOURCES } from '../../../utils/vendors/catalogue/sources.ts';
import { mergeVendors } from '../../../utils/vendors/merge.ts';
import { isPassedCode } from '../../../utils/vendors/passed.ts';
import { CATEGORIES, type Vendor, vendorSchema } from '../../../utils/vendors/record.ts';
import { sourceOf } from '../../../utils/vendors/sources.ts';

const byId = new Map(BUILTIN_VENDORS.map((vendor) => [vendor.id, vendor]));
const hostOf = (entry: string) => entry.split('/', 1)[0]!;
/** A host inside another vendor's: the more specific record wins. Each is meant; a new one has to be added here. */
const INSIDE_ANOTHER = [
  ['ancestrylibrary.proquest.com', 'ancestry', 'proquest'],
  ['ebookcentral.proquest.com', 'ebookcentral', 'proquest'],
  ['education.gale.com', 'gale-courses', 'gale'],
  ['flipster.ebsco.com', 'flipster', 'ebsco'],
  ['fold3library.proquest.com', 'fold3', 'proquest'],
  ['idm.oclc.org', 'ezproxy', 'worldcat'],
  ['novelist.epnet.com', 'novelist', 'ebsco'],
];

describe('the built-in catalogue', () => {
  it('has the vendors a US public library surely has, in every category', () => {
    expect(BUILTIN_VENDORS.length).toBeGreaterThanOrEqual(1200);
    expect(byId.size).toBe(BUILTIN_VENDORS.length);
    for (const id of [
      'bibliocommons',
      'overdrive',
      'hoopla',
      'kanopy',
      'gale',
      'ebsco',
      'amazon',
      'linkedin-learning',
      'ancestry',
      'nytimes',
      'mailchimp',
      'constantcontact',
      'paypal',
      'springshare',
      'ezproxy',
    ]) {
      expect(byId.has(id), id).toBe(true);
    }
    expect(new Set(BUILTIN_VENDORS.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  });

  const described = BUILTIN_VENDORS.filter(({ id }) => !standingOf(id)?.listed);
  it.each(described.map((vendor) => [vendor.id, vendor] as const))('%s is sound', (id, vendor) => {
    expect(v.safeParse(vendorSchema, vendor).issues).toBeUndefined();
    expect(vendor.hosts.length).toBeGreaterThan(0);
    expect((vendor.dataPassed ?? []).filter((item) => !isPassedCode(item))).toEqual([]);
    for (const entry of [...vendor.hosts, ...(vendor.embeddedHosts ?? [])]) {
      const { domain, isIcann, isPrivate, isIp } = parse(hostOf(entry), { allowPrivateDomains: true });
      expect(domain, `${entry} is no public suffix`).not.toBeNull();
      expect(isIcann === true || isPrivate === true, entry).toBe(true);
      expect(isIp, entry).toBe(false);
      expect(entry).toBe(entry.toLowerCase());
      expect(entry).not.toMatch(/^www\.|\/$/);
    }
    for (const url of [vendor.privacyPolicyUrl, vendor.termsUrl, vendor.deleteUrl, vendor.logoutUrl]) {
      if (url !== undefined) expect(URL.parse(url)?.hostname).toContain('.');
    }
    for (const text of [vendor.dataKept, vendor.retention, vendor.alternatives]) {
      if (text) expect(Object.keys(text)).toEqual(Object.keys(LANGUAGES));
      for (const words of Object.values(text ?? {})) expect(words).toBe(words.trim());
    }
    for (const other of vendor.handsOffTo ?? []) expect(byId.has(other), other).toBe(true);
    for (const pattern of vendor.signInCookies ?? []) {
      if (pattern.startsWith('/')) expect(nameMatcher(pattern)('x-main')).toBeTypeOf('boolean');
      expect(pattern.startsWith('/')).toBe(pattern.length > 1 && /\/[a-z]*$/.test(pattern.slice(1)));
    }
    // Complete for its standing: only fields that are there can be unverified, and the rest has a source.
    const { unverified } = standingOf(id)!;
    for (const field of unverified) expect(vendor[field], field).toBeDefined();
    expect(new Set(unverified).size).toBe(unverified.length);
    if (!unverified.includes('hosts') && !unverified.includes('name')) expect(sourceOf(id)).toBeTruthy();
  });

  it('no two vendors claim one host, and hosts inside another vendor’s are meant', () => {
    const all = BUILTIN_VENDORS.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host })));
    expect(new Set(all.map(({ host }) => host)).size).toBe(all.length);
    const owners = new Map(all.map(({ id, host }) => [host, id]));
    const above = (host: string) => {
      const labels = hostOf(host).split('.');
      return labels.map((_label, at) => labels.slice(at).join('.')).filter((name) => name !== host);
    };
    const inside = all.flatMap(({ id, host }) =>
      above(host)
        .filter((name) => owners.has(name))
        .map((name) => [host, id, owners.get(name)]),
    );
    expect(inside.sort()).toEqual(INSIDE_ANOTHER);
    expect(mergeVendors([{ name: 'built-in', vendors: BUILTIN_VENDORS }]).problems).toEqual([]);
  });

  it('facts and sources are about vendors that exist, each once', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    for (const id of [...FACTS.map((facts) => facts.id), ...Object.keys(SOURCES)]) {
      expect(byId.has(id), id).toBe(true);
    }
  });

  it('never calls a sign-out that destroys, and only over https at the vendor itself', () => {
    expect(byId.get('overdrive')).toMatchObject({ logoutIsDestructive: true });
    for (const { id, hosts, logoutUrl, logoutIsDestructive } of BUILTIN_VENDORS) {
      if (logoutUrl === undefined) continue;
      expect(logoutIsDestructive, id).not.toBe(true);
      const url = new URL(logoutUrl);
      expect(url.protocol).toBe('https:');
      const { domain } = parse(url.hostname);
      expect(
        hosts.some((host) => parse(hostOf(host)).domain === domain),
        id,
      ).toBe(true);
    }
  });

  it('warns strongly of Amazon: what it keeps, for how long, and what else there is', () => {
    const amazon = byId.get('amazon') as Vendor;
    expect(amazon).toMatchObject({ category: 'retail', notice: 'strong' });
    expect(amazon.dataKept?.en).toMatch(/notes and highlights/);
    expect(amazon.retention).toBeDefined();
    expect(amazon.alternatives?.en).toMatch(/browser/);
    expect(standingOf('amazon')).toEqual({ unverified: [] });
  });

  it('stays small enough for the worker', () => {
    const { length } = JSON.stringify(described);
    expect(length).toBeLessThan(70_000);
    expect(JSON.stringify(BUILTIN_VENDORS).length - length).toBeLessThan(130_000);
  });
});
