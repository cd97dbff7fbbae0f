import * as v from 'valibot';
import { expect, test } from 'vitest';
import { libraryHosts, ownHosts } from '../../../utils/policy/own-hosts.ts';
import { policySchema } from '../../../utils/policy/schema.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { refusedClaims, refusedClaimText } from '../../../utils/vendors/claims.ts';

const ashby = ownHosts(
  v.parse(policySchema, {
    library: {
      homeUrl: 'https://www.ashbylib.example/',
      privacyPolicyUrl: 'https://policies.ashbytown.example/library',
      catalogUrls: ['https://ashby.bibliocommons.com/'],
    },
    cookies: { libraryHosts: ['rooms.ashbylib.example:8443'] },
    proxies: [{ host: 'login.ezproxy.ashbyproxy.example:2048' }],
  }),
);
const claimed = (hosts: string[], category: 'database' | 'authentication' = 'database', own = ashby) =>
  refusedClaims({ hosts, category }, own).map(({ host, why, own: whose }) => [host, why, whose]);

test('the library’s hosts are those of its pages and those that it names, without its catalogue', () => {
  expect(ashby.libraryHosts).toEqual([
    'rooms.ashbylib.example',
    'www.ashbylib.example',
    'policies.ashbytown.example',
  ]);
  expect(libraryHosts(v.parse(policySchema, {}))).toEqual([]);
  expect(claimed(['ashby.bibliocommons.com', 'bibliocommons.com'])).toEqual([]);
});

test('nobody has a page of the library, what lies below it, or its name without www', () => {
  for (const host of ['www.ashbylib.example', 'www.ashbylib.example/localhistory', 'ashbylib.example']) {
    expect(claimed([host])).toEqual([[host, 'library', 'www.ashbylib.example']]);
  }
  expect(claimed(['a.rooms.ashbylib.example'])).toEqual([
    ['a.rooms.ashbylib.example', 'library', 'rooms.ashbylib.example'],
  ]);
});

test('a vendor on a name beside the library’s, or around it, takes nothing from it', () => {
  expect(claimed(['digital.ashbylib.example', 'ashbytown.example', 'notwww.ashbylib.example.com'])).toEqual(
    [],
  );
});

test('nobody has the proxy, its sign-in, a host behind it, or the domain that it lies in', () => {
  const proxy = 'login.ezproxy.ashbyproxy.example:2048';
  for (const host of [
    'ezproxy.ashbyproxy.example',
    'ezproxy.ashbyproxy.example/login',
    'login.ezproxy.ashbyproxy.example',
    'www-jstor-org.ezproxy.ashbyproxy.example',
    'ashbyproxy.example',
  ]) {
    expect(claimed([host])).toEqual([[host, 'proxy', proxy]]);
  }
  expect(claimed(['www.ashbyproxy.example', 'oclc.org'])).toEqual([]);
  expect(claimed(['ashbyproxy.example'], 'authentication')).toEqual([]);
  expect(claimed(['ezproxy.ashbyproxy.example'], 'authentication')).toHaveLength(1);
});

test('a proxy that a company hosts leaves the company its domain', () => {
  const hosted = ownHosts(
    v.parse(policySchema, {
      proxies: [{ host: 'ashby.idm.oclc.org' }, { host: 'go.openathens.net', kind: 'openathens' }],
    }),
  );
  expect(BUILTIN_VENDORS.flatMap((vendor) => refusedClaims(vendor, hosted))).toEqual([]);
  expect(claimed(['ashby.idm.oclc.org'], 'database', hosted)).toHaveLength(1);
  expect(claimed(['www-jstor-org.ashby.idm.oclc.org'], 'database', hosted)).toHaveLength(1);
});

test('parts of pages are claims too, and a library without settings owns nothing', () => {
  expect(refusedClaims({ embeddedHosts: ['www.ashbylib.example'] }, ashby)).toEqual([
    {
      field: 'embeddedHosts',
      host: 'www.ashbylib.example',
      why: 'library',
      own: 'www.ashbylib.example',
    },
  ]);
  expect(claimed(['ezproxy.ashbyproxy.example'], 'database', { proxies: [], libraryHosts: [] })).toEqual([]);
});

test('a refused claim is told with its field and what to do', () => {
  const hosts = ['www.ashbylib.example', 'ezproxy.ashbyproxy.example'];
  expect(refusedClaims({ hosts }, ashby).map(refusedClaimText)).toEqual([
    '"hosts" has "www.ashbylib.example", which is the library\'s own (the settings name "www.ashbylib.example"); take it out.',
    '"hosts" has "ezproxy.ashbyproxy.example", which is part of the library\'s proxy "login.ezproxy.ashbyproxy.example:2048"; give the vendor\'s own host behind it.',
  ]);
});
