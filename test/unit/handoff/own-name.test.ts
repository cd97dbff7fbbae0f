/** Vendors under a name of the library's own. */
import { expect, it } from 'vitest';
import { underOwnName } from '../../../utils/handoff/own-name.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

const context = { index: buildVendorIndex(BUILTIN_VENDORS), proxies: [], libraryHosts: ['lib.example'] };

it.each([
  ['https://digital.lib.example/media/5467891', 'overdrive'],
  ['https://digital.lib.example/account/ozone/sign-in?forward=%2F', 'overdrive'],
  ['https://guides.lib.example/az.php?a=j', 'springshare'],
  ['https://guides.lib.example/c.php?g=123', 'springshare'],
  ['https://catalog.lib.example/cgi-bin/koha/opac-detail.pl?biblionumber=1', 'koha'],
  ['https://catalog.lib.example/polaris/search/title.aspx', 'polaris'],
])('%s looks like %s', (address, vendor) => {
  expect(underOwnName(address, context)).toEqual({ host: new URL(address).hostname, vendor });
});

it.each([
  'https://www.lib.example/media/press',
  'https://www.lib.example/social-media/12345',
  'https://www.lib.example/hours.php',
  // Under a name of somebody else it is no matter of the library's.
  'https://digital.other.example/media/5467891',
  'https://lib.overdrive.com/media/5467891',
  'no address',
])('%s looks like nobody’s', (address) => {
  expect(underOwnName(address, context)).toBe(null);
});

it('names only vendors that are known', () => {
  const none = { ...context, index: buildVendorIndex([]) };
  expect(underOwnName('https://digital.lib.example/media/5467891', none)).toBe(null);
});
