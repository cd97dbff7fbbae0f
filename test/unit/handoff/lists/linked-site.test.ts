/** Where a link on a list leads that no record names. */
import { expect, it } from 'vitest';
import { linkedSite } from '../../../../utils/handoff/decide.ts';
import { buildVendorIndex } from '../../../../utils/vendors/index-hosts.ts';

const resolving = {
  index: buildVendorIndex([{ id: 'a', name: 'A', category: 'database', hosts: ['a.example'] }]),
  proxies: [{ host: 'login.ezproxy.lib.example', kind: 'ezproxy' as const, labels: {}, ports: {} }],
  libraryHosts: ['lib.example'],
};
const isOwn = (host: string) => host === 'lib.example' || host.endsWith('.lib.example');

it.each([
  ['https://www.newdb.com/search?q=1', 'site:newdb.com', 'www.newdb.com'],
  ['http://newdb.co.uk/', 'site:newdb.co.uk', 'newdb.co.uk'],
  // Only a hint for staff, but another company all the same.
  ['https://catalog.town.org/cgi-bin/koha/opac-main.pl', 'site:town.org', 'catalog.town.org'],
  // The first other company receives the bytes, wherever it leads on to.
  [
    'https://short.example/login/redirect?target=https%3A%2F%2Fwww.a.example%2F',
    'site:short.example',
    'short.example',
  ],
])('%s: %s', (address, id, host) => {
  expect(linkedSite(address, resolving, isOwn)).toMatchObject({
    vendor: { id },
    address,
    host,
  });
});

it.each([
  'https://www.lib.example/hours',
  'https://ezproxy.lib.example/menu',
  'https://doi.org/10.1000/182',
  'mailto:desk@lib.example',
  'not an address',
])('%s stays', (address) => {
  expect(linkedSite(address, resolving, isOwn)).toBe(null);
});
