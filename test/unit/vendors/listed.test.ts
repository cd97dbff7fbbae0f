/** The part of the catalogue of which only lists of libraries are known: a thousand companies, one line each. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'tldts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { noticeVendor } from '../../../utils/handoff/notice-view.ts';
import { resolve } from '../../../utils/handoff/resolve.ts';
import type { LibraryProxy } from '../../../utils/policy/schema.ts';
import { openRules } from '../../../utils/rules/hand-offs.ts';
import { BUILTIN_VENDORS, isListedOnly, standingOf } from '../../../utils/vendors/builtin.ts';
import { listedVendors, moreHosts } from '../../../utils/vendors/catalogue/listed/read.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';
import { Knowledge } from '../../../utils/vendors/knowledge.ts';
import { EMPTY_LAYER } from '../../../utils/vendors/layer.ts';
import { isPublicSuffix, mergeVendors } from '../../../utils/vendors/merge.ts';
import { vendorSchema } from '../../../utils/vendors/record.ts';
import { planImport } from '../../../utils/vendors/sheet/plan.ts';
import { readFile } from '../../../utils/vendors/sheet/read.ts';
import { strangerAt } from '../../../utils/vendors/sheet/strangers.ts';
import { makeVendorsView } from '../../../utils/vendors/staff/view.ts';

const listed = listedVendors();
const full = BUILTIN_VENDORS.filter(({ id }) => !standingOf(id)?.listed);
const index = buildVendorIndex(BUILTIN_VENDORS);
const ownerOf = (host: string) =>
  resolve(`https://${host}/`, { index, proxies: [], libraryHosts: [] }).vendor;

describe('the companies that lists of libraries name', () => {
  it('are what they are: a name, a kind and hosts, and no word more', () => {
    expect(listed.length).toBeGreaterThanOrEqual(1000);
    for (const vendor of listed) {
      expect(v.safeParse(vendorSchema, vendor).issues, vendor.id).toBeUndefined();
      expect(Object.keys(vendor), vendor.id).toEqual(['id', 'name', 'category', 'hosts']);
      expect(vendor.name, vendor.id).toMatch(/^[^|`\s].*\S$/u);
      expect(vendor.name, vendor.id).not.toMatch(/IncludeFile|[Aa]dded|[Uu]pdated|\uFFFD|&amp;|20\d{4}/);
      expect(vendor.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    expect(standingOf(listed[0]!.id)).toEqual({
      unverified: ['name', 'category', 'hosts', 'dataPassed'],
      listed: true,
    });
    expect(standingOf('none-such')).toBeUndefined();
  });

  it('ids and names are unique over the whole catalogue', () => {
    const ids = BUILTIN_VENDORS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const names = BUILTIN_VENDORS.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('every host has one owner, and is neither a suffix nor what pages are built with', () => {
    const hosts = [...listed.flatMap((vendor) => vendor.hosts), ...[...moreHosts().values()].flat()];
    for (const host of hosts) {
      expect(isPublicSuffix(host), host).toBe(false);
      const { domain, isIcann, isIp } = parse(host);
      expect(domain !== null && isIcann === true && isIp === false, host).toBe(true);
      expect(strangerAt(host), host).toBeUndefined();
      expect(host, host).not.toMatch(/^www\.|^proxy|ezproxy|idm\.oclc|openathens|[/:]/);
    }
    const all = BUILTIN_VENDORS.flatMap((vendor) => vendor.hosts);
    expect(all.filter((host, at) => all.indexOf(host) !== at)).toEqual([]);
    for (const id of moreHosts().keys())
      expect(
        full.some((vendor) => vendor.id === id),
        id,
      ).toBe(true);
  });

  it('none of them has the whole of a university, a government or a site that nobody licenses', () => {
    const everybodys = `google.com youtube.com wikipedia.org facebook.com doi.org handle.net purl.org yale.edu mit.edu
      jhu.edu umich.edu uchicago.edu cornell.edu upenn.edu nih.gov loc.gov ed.gov ox.ac.uk nii.ac.jp jst.go.jp
      silverchair.com silverchair-cdn.com highwire.org literatumonline.com sams-sigma.com scienceconnect.io piano.io
      b2clogin.com azurewebsites.net vercel.app eu.com whatismyip.com thirdiron.com libkey.io getft.io`;
    for (const host of everybodys.split(/\s+/)) expect(ownerOf(host), host).toBeNull();
  });

  it('an address at any host of a vendor is that vendor’s', () => {
    const owners = new Map(BUILTIN_VENDORS.flatMap(({ id, hosts }) => hosts.map((host) => [host, id])));
    const hosts = [...owners.keys()].filter((host) => !host.includes('/'));
    for (const host of hosts) expect(ownerOf(host), host).toBe(owners.get(host));
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...hosts), label, label, (host, below, path) => {
        const name = `${below}.${host}`;
        const owner = owners.get(name) ?? owners.get(host);
        const url = `https://${name}/${path}?q=${below}`;
        expect(resolve(url, { index, proxies: [], libraryHosts: [] }).vendor).toBe(owner);
      }),
    );
  });

  it('vendors that hand on have the next one as a vendor of its own', () => {
    for (const [host, id] of [
      ['gale.udemy.com', 'gale-udemy'],
      ['careerprep.petersons.com', 'gale-petersons'],
      ['www.getsetup.io', 'getsetup'],
      ['appcontent.chiltonlibrary.com', 'chilton'],
      ['www.ancestrylibrary.com', 'ancestry'],
      ['www.fold3.com', 'fold3'],
      ['acs.ebookcentral.proquest.com', 'ebookcentral'],
      ['www.linkedin.com/learning/x', 'linkedin-learning'],
    ])
      expect(ownerOf(host!), host).toBe(id);
    expect(ownerOf('www.linkedin.com')).toBeNull();
    expect(full.find(({ id }) => id === 'gale')?.handsOffTo).toContain('chilton');
    expect(full.find(({ id }) => id === 'proquest')?.handsOffTo).toEqual([
      'ancestry',
      'ebookcentral',
      'fold3',
    ]);
    // What one company's pages get from the platform below them is no visit to another company.
    expect(ownerOf('oecd.metastore.ingenta.com')).toBeNull();
    expect(ownerOf('aap2.silverchair-cdn.com')).toBeNull();
  });
});

it.each([
  ['www.amazon.com', true],
  ['www.amazon.co.uk', true],
  ['www.amazon.com.mx', true],
  ['www.amazon.co.jp', true],
  ['www.amazon.co.za', true],
  ['smile.amazon.de', true],
  ['read.amazon.com', true],
  ['read.amazon.fr', true],
  ['lesen.amazon.de', true],
  ['a.co', true],
  ['amzn.to', true],
  ['amzn.eu', true],
  ['amzn.asia', true],
  ['www.audible.com', true],
  ['www.audible.com.au', true],
  ['www.audible.co.jp', true],
  ['www.primevideo.com', true],
  ['m.media-amazon.com', true],
  ['images-na.ssl-images-amazon.com', true],
  ['d1ge0kk1l5kms0.cloudfront.net', false],
  ['cloudfront.net', false],
  ['bucket.s3.amazonaws.com', false],
  ['amazonaws.com', false],
  ['x.execute-api.us-east-1.amazonaws.com', false],
  ['aax.amazon-adsystem.com', false],
  ['amazon.example.org', false],
  ['notamazon.com', false],
  ['amazon.com.evil.net', false],
])('%s is a hand-off to Amazon: %s', (host, isAmazon) => {
  expect(ownerOf(host) === 'amazon').toBe(isAmazon);
});

describe('what the thousand cost at a start', () => {
  it('they are plain text until then, and no start checks them against the schema', () => {
    const folder = new URL('../../../utils/vendors/catalogue/listed/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      expect(text, file).not.toContain('valibot');
      if (file !== 'read.ts')
        expect(text.match(/export const [A-Z_]+ = `\n[^`$\\]*\n`;\n$/), file).not.toBeNull();
    }
  });

  it('a merge makes no copy of a record that nobody changes, and all untouched ones share their origin', () => {
    const { vendors, origin } = mergeVendors([
      { name: 'built-in', vendors: BUILTIN_VENDORS },
      { name: 'policy', vendors: [{ id: 'elsevier', contact: 'x' }] },
    ]);
    const byId = new Map(BUILTIN_VENDORS.map((vendor) => [vendor.id, vendor]));
    expect(vendors.filter((vendor) => byId.get(vendor.id) !== vendor).map(({ id }) => id)).toEqual([
      'elsevier',
    ]);
    const kinds = new Set(listed.filter(({ id }) => id !== 'elsevier').map(({ id }) => origin.get(id)));
    expect(kinds.size).toBe(1);
  });

  it('fields that a layer clears are gone there only', () => {
    const before = structuredClone(BUILTIN_VENDORS);
    const cleared = { amazon: ['retention' as const] };
    const { vendors } = mergeVendors([
      { name: 'built-in', vendors: BUILTIN_VENDORS },
      { name: 'staff', vendors: [], cleared },
    ]);
    expect(vendors.find(({ id }) => id === 'amazon')).not.toHaveProperty('retention');
    expect(BUILTIN_VENDORS).toEqual(before);
  });
});

it('is listed only as long as no layer here says a word of it', async () => {
  const knowledge = new Knowledge(BUILTIN_VENDORS);
  await knowledge.take({});
  expect(knowledge.listedOnly().size).toBe(listed.length);
  const says = { ...knowledge.policy, vendors: [{ id: 'elsevier', reviewed: '2026-11-01' }] };
  await knowledge.take({ policy: { says, problems: [] } });
  expect(knowledge.listedOnly().has('elsevier')).toBe(false);
  expect(knowledge.listedOnly().has('wiley')).toBe(true);
  expect(isListedOnly('amazon', {})).toBe(false);
});

it('staff see that standing of a vendor, until they have saved something of it', async () => {
  const knowledge = new Knowledge(BUILTIN_VENDORS);
  await knowledge.take({ computer: { protection: 'full', byPolicy: false } });
  const shown = () =>
    new Map(makeVendorsView(knowledge, () => 0)(false).vendors.map((one) => [one.vendor.id, one]));
  expect(shown().get('wiley')).toMatchObject({
    listed: true,
    unverified: ['name', 'category', 'hosts', 'dataPassed'],
  });
  expect(shown().get('amazon')).not.toHaveProperty('listed');
  const says = { ...EMPTY_LAYER, vendors: [{ id: 'wiley', reviewed: '2026-11-01' }] };
  await knowledge.take({ staff: { says, problems: [] } });
  expect(shown().get('wiley')).not.toHaveProperty('listed');
  expect(shown().get('elsevier')).toHaveProperty('listed');
  // A page asks for all of them at once.
  expect(JSON.stringify([...shown().values()]).length).toBeLessThan(500_000);
});

it('a patron’s notice has its name and the general words, and states nothing of the company', () => {
  const wiley = BUILTIN_VENDORS.find(({ id }) => id === 'wiley')!;
  const shown = noticeVendor({
    vendor: wiley,
    host: 'onlinelibrary.wiley.com',
    kind: 'standard',
    library: { name: 'Ashby' },
    wording: [],
    unverified: standingOf('wiley')!.unverified,
    now: new Date('2026-11-29'),
  });
  expect(shown).toMatchObject({ id: 'wiley', name: 'Wiley Online Library', withheld: [] });
  for (const field of [
    'dataPassed',
    'dataKept',
    'retention',
    'alternatives',
    'privacyPolicyUrl',
    'grade',
  ] as const) {
    expect((shown as unknown as Record<string, unknown>)[field], field).toBeUndefined();
  }
});

it('of titles as proxies and usage statistics list them at least nine in ten are known', () => {
  const bytes = readFileSync(new URL('titles.tsv', import.meta.url));
  const file = readFile(bytes, new Map());
  if ('problem' in file) throw new Error(file.problem);
  const own = { proxies: [], libraryHosts: [] };
  const plan = planImport({
    ...file,
    current: BUILTIN_VENDORS,
    own,
    resolve,
    emptyCells: 'leave',
    agreed: new Set(),
    answers: new Map(),
    defaults: { category: 'database' },
    today: '2026-11-29',
  });
  const rows = file.rows.length;
  expect(rows).toBeGreaterThan(140);
  const unknown = plan.added.length + plan.bad.length + plan.unclear.length + plan.apart.length;
  expect((rows - unknown) / rows).toBeGreaterThanOrEqual(0.9);
});

it('the rules for the whole catalogue stay far below what the browser takes, and are for many hosts each', async () => {
  const knowledge = new Knowledge(BUILTIN_VENDORS);
  await knowledge.take({});
  const rules = (proxies: LibraryProxy[], reduced: boolean) =>
    openRules({
      vendors: knowledge.noticeVendors(),
      listed: knowledge.listedOnly(),
      consents: ['overdrive', 'elsevier'],
      proxies,
      libraryHosts: ['ashbylib.example'],
      beforeConsent: 'block-everything',
      noticeUrl: 'chrome-extension://x/notice.html',
      reduced,
    });
  const proxy = (host: string): LibraryProxy => ({ host, kind: 'ezproxy', labels: {}, ports: {} });
  expect(rules([], false).length).toBeLessThan(30);
  const two = rules([proxy('ez.ashbylib.example'), proxy('two.ashbylib.example')], true);
  expect(two.length).toBeLessThan(2000);
  expect(two.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(200);
});
