/** Sign-in links with the library's identity provider in them. */
import { expect, it } from 'vitest';
import { handOffOf } from '../../../utils/handoff/decide.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

const vendors = [{ id: 'a', name: 'A', category: 'database' as const, hosts: ['a.example'] }];
const resolving = {
  index: buildVendorIndex(vendors),
  proxies: [{ host: 'login.openathens.lib.example', kind: 'openathens' as const, labels: {}, ports: {} }],
  libraryHosts: ['univ.example'],
};
const handOff = (address: string) =>
  handOffOf(address, resolving, new Map(vendors.map((vendor) => [vendor.id, vendor])));
const encoded = encodeURIComponent;
const OWN = encoded('https://idp.univ.example/idp/shibboleth');

it.each([
  // The service that signs people in receives the first bytes.
  [
    `https://sp.newdb.com/Shibboleth.sso/Login?entityID=${OWN}&target=${encoded('https://www.newdb.com/x')}`,
    'site:newdb.com',
    'sp.newdb.com',
  ],
  [`https://www.newdb.com/wayfless?idp=${OWN}&redirectUri=%2Fsearch`, 'site:newdb.com', 'www.newdb.com'],
  [`https://www.newdb.com/login?entityID=urn:mace:incommon:univ.example`, 'site:newdb.com', 'www.newdb.com'],
  [
    `https://www.newdb.com/login?entityID=${encoded('https://openathens.lib.example/entity')}`,
    'site:newdb.com',
    'www.newdb.com',
  ],
  // Sent by the provider itself.
  [
    `https://idp.univ.example/idp/profile/SAML2/Unsolicited/SSO?providerId=${encoded('https://sp.newdb.com/shibboleth')}&target=${encoded('https://www.newdb.com/home')}`,
    'site:newdb.com',
    'www.newdb.com',
  ],
  [
    `https://idp.univ.example/idp/profile/SAML2/Unsolicited/SSO?providerId=${encoded('https://sp.newdb.com/shibboleth')}`,
    'site:newdb.com',
    'sp.newdb.com',
  ],
  [
    `https://idp.univ.example/idp/profile/SAML2/Unsolicited/SSO?shire=${encoded('https://www.a.example/acs')}`,
    'a',
    'www.a.example',
  ],
  [`https://www.a.example/Shibboleth.sso/Login?entityID=${OWN}`, 'a', 'www.a.example'],
])('%s leads to %s', (address, id, host) => {
  expect(handOff(address)).toMatchObject({ vendor: { id }, host });
});

it.each([
  // Another library's patrons.
  `https://sp.newdb.com/Shibboleth.sso/Login?entityID=${encoded('https://idp.other.example/idp')}`,
  `https://sp.newdb.com/Shibboleth.sso/Login?entityID=${encoded('https://idp.notuniv.example/idp')}`,
  'https://www.newdb.com/login?entityID=urn:mace:incommon:other.example',
  'https://www.newdb.com/login?idp=',
  // The library's own look-up of where somebody is from, and its provider for services of its own.
  `https://wayf.univ.example/DS?entityID=${encoded('https://sp.newdb.com/shibboleth')}`,
  `https://idp.univ.example/idp/profile/SAML2/Unsolicited/SSO?providerId=${encoded('https://moodle.univ.example/sp')}`,
  `https://idp.univ.example/status?target=${encoded('https://www.newdb.com/')}`,
])('%s is no hand-off', (address) => {
  expect(handOff(address)).toBe(null);
});
