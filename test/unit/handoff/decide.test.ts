/** Who an address hands the patron to: the one decision behind every guard. */
import { describe, expect, it } from 'vitest';
import { handOffOf, isGranted } from '../../../utils/handoff/decide.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendors: Vendor[] = [
  { id: 'openathens', name: 'OpenAthens', category: 'authentication', hosts: ['openathens.net'] },
  { id: 'ezproxy', name: 'OCLC EZproxy', category: 'authentication', hosts: ['idm.oclc.org'] },
  { id: 'somedb', name: 'SomeDB', category: 'database', hosts: ['somedb.com'] },
  { id: 'koha', name: 'Koha', category: 'catalog', hosts: ['koha-community.org'] },
];
const resolving = {
  index: buildVendorIndex(vendors),
  proxies: [{ host: 'ezproxy.ashbylib.org', kind: 'ezproxy' as const, labels: {}, ports: {} }],
  libraryHosts: ['ashbylib.org'],
};
const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));
const to = (address: string) => handOffOf(address, resolving, byId);

describe('a hand-off', () => {
  it.each([
    ['https://www.somedb.com/x', 'somedb', 'www.somedb.com'],
    ['https://ezproxy.ashbylib.org/login?url=https://www.somedb.com/x', 'somedb', 'www.somedb.com'],
    // No record names what is behind: it is a vendor all the same, under its own name.
    ['https://ezproxy.ashbylib.org/login?url=https://www.newdb.com/x', 'site:newdb.com', 'www.newdb.com'],
    ['https://login.ashby.idm.oclc.org/login?url=https://www.newdb.com/', 'site:newdb.com', 'www.newdb.com'],
    ['https://www-newdb-com.ashby.idm.oclc.org/', 'site:newdb.com', 'www.newdb.com'],
    [
      'https://go.openathens.net/redirector/ashby.org?url=https%3A%2F%2Fwww.newdb.com%2F',
      'site:newdb.com',
      'www.newdb.com',
    ],
  ])('%s', (address, id, host) => {
    expect(to(address)).toMatchObject({ vendor: { id }, host });
    expect(isGranted(to(address)!, [], DEFAULT_POLICY)).toBe(false);
    expect(isGranted(to(address)!, [id], DEFAULT_POLICY)).toBe(true);
  });

  it('is none to the library, to the open web, or by the shape of a path alone', () => {
    expect(to('https://www.ashbylib.org/')).toBeNull();
    expect(to('https://ezproxy.ashbylib.org/login?url=https://www.ashbylib.org/local')).toBeNull();
    expect(to('https://www.open.example/')).toBeNull();
    expect(to('https://catalog.elsewhere.example/cgi-bin/koha/opac-main.pl')).toBeNull();
  });

  it('to a sign-in service itself needs no notice', () => {
    const handOff = to('https://login.openathens.net/auth/ashby.org/o/1');
    expect(handOff?.vendor.id).toBe('openathens');
    expect(isGranted(handOff!, [], DEFAULT_POLICY)).toBe(true);
  });
});
