/** Lists of databases as libraries have them, against the built-in catalogue: nothing is taken from anybody. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolve } from '../../../../utils/handoff/resolve.ts';
import type { OwnHosts } from '../../../../utils/policy/own-hosts.ts';
import { BUILTIN_VENDORS } from '../../../../utils/vendors/builtin.ts';
import type { Vendor } from '../../../../utils/vendors/record.ts';
import { type ImportPlan, type PlanInput, planImport } from '../../../../utils/vendors/sheet/plan.ts';
import { readFile } from '../../../../utils/vendors/sheet/read.ts';

/** Two of the companies in the files are new to it. */
const CATALOGUE = BUILTIN_VENDORS.filter(({ id }) => id !== 'elsevier' && id !== 'driving-tests');

const ASHBY: OwnHosts = {
  proxies: [{ host: 'ezproxy.ashbylib.example', kind: 'ezproxy', labels: { news: 'newsbank' }, ports: {} }],
  libraryHosts: ['www.ashbylib.example'],
};
const fixture = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
/** What the catalogue calls them. */
const NAMES: Record<string, string> = {
  'Transparent Language': 'Transparent Language Online',
  Britannica: 'Encyclopaedia Britannica',
};
const expected: { title: string; vendor: string }[] = JSON.parse(
  fixture('expected.json').toString('utf8'),
).expected;

function plan(bytes: Uint8Array | string, more: Partial<PlanInput> = {}): ImportPlan {
  const file = readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if ('problem' in file) throw new Error(JSON.stringify(file));
  return planImport({
    ...file,
    current: CATALOGUE,
    own: ASHBY,
    resolve,
    emptyCells: 'leave',
    agreed: new Set(),
    today: '2026-11-24',
    ...more,
  });
}

/** Whose each row is, in the words of `expected.json`. */
function answers({ known, added, apart }: ImportPlan): Map<string, string> {
  return new Map([
    ...known.map(({ name, vendor }) => [name, vendor] as const),
    ...added.map(({ vendor }) => [vendor.name, 'new'] as const),
    ...apart.map(({ name, why }) => [name, why === 'library' ? 'the library itself' : why] as const),
  ]);
}

for (const name of [
  'name-url-proxied.csv',
  'database-link.csv',
  'libguides-az.csv',
  'libguides-az.json',
  'spanish.csv',
  'french-semicolon.csv',
]) {
  test(`${name}: each row is whose it is, and nobody loses or gets a host that is another’s`, () => {
    const found = plan(fixture(name));
    expect(found.bad).toEqual([]);
    expect(found.changed).toEqual([]);
    expect(found.losses).toEqual([]);
    const said = answers(found);
    expect(expected.map(({ title }) => ({ title, vendor: said.get(title) }))).toEqual(
      expected.map(({ title, vendor }) => ({ title, vendor: NAMES[vendor] ?? vendor })),
    );
    expect(found.added.map(({ vendor }) => vendor)).toEqual([
      { id: 'driving-tests', name: 'Driving Tests', category: 'database', hosts: ['driving-tests.org'] },
      { id: 'sciencedirect', name: 'ScienceDirect', category: 'database', hosts: ['sciencedirect.com'] },
    ]);
  });
}

test('every way through a proxy is seen through, also in a column of hosts', () => {
  const links = [
    'https://ezproxy.ashbylib.example/login?url=https://www.newdb.com/a,b;c?authtype=ip,uid',
    'https://ezproxy.ashbylib.example/login?qurl=https%3A%2F%2Fwww.newdb.com%2F',
    'https://www-newdb-com.ezproxy.ashbylib.example/x',
    'http://www.newdb.com.ezproxy.ashbylib.example/',
    'https://go.openathens.net/redirector/ashbylib.example?url=https%3A%2F%2Fwww.newdb.com%2F',
    'http://0-www.newdb.com.catalog.ashbytown.org/',
    'https://www-newdb-com.ashby.idm.oclc.org/',
    'https://login.ashby.idm.oclc.org/login?url=https://www.newdb.com/',
  ];
  for (const link of links) {
    for (const column of ['url', 'hosts']) {
      const { added, bad } = plan(`name,${column}\nNew,"${link}"\n`);
      expect([link, bad]).toEqual([link, []]);
      expect(added[0]?.vendor.hosts, link).toEqual([column === 'url' ? 'newdb.com' : 'www.newdb.com']);
    }
  }
});

test('what is the library’s or its proxy’s is set apart with the reason', () => {
  const rows = [
    'Home,https://www.ashbylib.example/',
    'Rooms,https://rooms.ashbylib.example/book',
    'All databases,https://ezproxy.ashbylib.example/menu',
    'Label,https://ezproxy.ashbylib.example/login/unknown',
    'News,https://ezproxy.ashbylib.example/login/news',
  ];
  const found = plan(`name,url\n${rows.join('\n')}\n`);
  expect(found.apart.map(({ row, why }) => [row, why])).toEqual([
    [2, 'library'],
    [3, 'library'],
    [4, 'proxy'],
    [5, 'opaque'],
  ]);
  expect(found.known).toEqual([{ row: 6, name: 'News', vendor: 'NewsBank / Readex', id: 'newsbank' }]);
  expect(found.added).toEqual([]);
});

test('no record claims the library or its proxy, by whatever column', () => {
  const csv = [
    'id,name,category,hosts,embeddedHosts',
    'a,A,database,ezproxy.ashbylib.example/menu,',
    'b,B,database,b.example www.ashbylib.example,',
    'overdrive,,,digital.ashbylib.example overdrive.com,ashbylib.example',
  ];
  const { bad, added, changed } = plan(csv.join('\n'));
  expect([added, changed]).toEqual([[], []]);
  expect(bad.map(({ row, problems }) => [row, problems.map(({ code, about }) => [code, about])])).toEqual([
    [2, [['host-proxy', 'ezproxy.ashbylib.example/menu']]],
    [3, [['host-library', 'www.ashbylib.example']]],
    [4, [['host-library', 'ashbylib.example']]],
  ]);
});

test('a link adds a host to the vendor that the row names, and takes none away', () => {
  const { changed, apart, losses } = plan(
    'name,url\nOverDrive / Libby / Sora,https://digital.ashbylib.example/\nDigital,https://other.ashbylib.example/\n',
  );
  const before = BUILTIN_VENDORS.find(({ id }) => id === 'overdrive')!;
  expect(changed.map(({ vendor }) => vendor.hosts)).toEqual([[...before.hosts, 'digital.ashbylib.example']]);
  expect(apart.map(({ row, why }) => [row, why])).toEqual([[3, 'library']]);
  expect(losses).toEqual([]);
});

test('a link that names a page of a known vendor does not turn the vendor into that page', () => {
  const csv =
    'name,url,reviewed\nTransparent Language Online,https://library.transparent.com/ashby/,2026-11-01\n';
  const { changed } = plan(csv);
  expect(changed.map(({ vendor }) => [vendor.id, vendor.hosts, vendor.reviewed])).toEqual([
    ['transparent', ['transparent.com'], '2026-11-01'],
  ]);
});

test('several titles of one new vendor are one vendor', () => {
  const { added, known } = plan(
    'Name,Address\nNew Kids,https://kids.newdb.com/\nNew Adults,https://www.newdb.com/adults\nNew Kids,https://newkids.org\n',
  );
  expect(added.map(({ vendor }) => [vendor.id, vendor.hosts])).toEqual([
    ['new-kids', ['newdb.com', 'newkids.org']],
  ]);
  expect(known.map(({ row, vendor }) => [row, vendor])).toEqual([
    [3, 'New Kids'],
    [4, 'New Kids'],
  ]);
});

test('on a host where anybody has a name, that name is the vendor', () => {
  const { added } = plan(
    'name,url\nPaper,https://ashbypaper.wordpress.com/a\nMaps,https://www.ashbymaps.github.io/\nTalks,https://talks.google.com/x\n',
  );
  expect(added.map(({ vendor }) => vendor.hosts)).toEqual([
    ['ashbypaper.wordpress.com'],
    ['ashbymaps.github.io'],
    ['talks.google.com'],
  ]);
});

test('a column of hosts that would take some away: asked for each vendor, and without a yes they stay', () => {
  const csv = [
    'id,hosts,contact',
    'overdrive,overdrive.com new-od.example,a@overdrive.example',
    'jstor,www.jstor.org,',
    'transparent,https://library.transparent.com/ashby/,',
  ].join('\n');
  const of = (id: string) => BUILTIN_VENDORS.find((vendor) => vendor.id === id) as Vendor;
  const unasked = plan(csv);
  expect(
    unasked.losses.map(({ vendor, hosts, agreed }) => [vendor.id, hosts.map(({ host }) => host), agreed]),
  ).toEqual([
    ['overdrive', of('overdrive').hosts.slice(1), false],
    ['jstor', ['jstor.org', 'artstor.org', 'aluka.org'], false],
    ['transparent', ['transparent.com'], false],
  ]);
  expect(unasked.changed.map(({ vendor }) => [vendor.id, vendor.hosts, vendor.contact])).toEqual([
    ['overdrive', [...of('overdrive').hosts, 'new-od.example'], 'a@overdrive.example'],
  ]);
  const asked = plan(csv, { agreed: new Set(['jstor']) });
  expect(asked.losses.map(({ agreed }) => agreed)).toEqual([false, true, false]);
  expect(asked.changed.map(({ vendor }) => [vendor.id, vendor.hosts.length])).toEqual([
    ['overdrive', of('overdrive').hosts.length + 1],
    ['jstor', 1],
  ]);
});

test('JSON takes nothing away unasked either', () => {
  const { losses, changed, same } = plan('{"vendors":[{"id":"overdrive","hosts":["overdrive.com"]}]}');
  expect(losses).toHaveLength(1);
  expect([changed, same]).toEqual([[], 1]);
});

test('a link that cannot be read is named, and can be mended', () => {
  const { bad } = plan('name,url\nA,see the desk\nB,co.uk\n');
  expect(
    bad.map(({ row, problems }) => [row, problems.map(({ code, about, column }) => [code, about, column])]),
  ).toEqual([
    [2, [['host', 'see the desk', 1]]],
    [3, [['host-suffix', 'co.uk', 1]]],
  ]);
});
