import { describe, expect, it } from 'vitest';
import {
  type Asked,
  isUnseen,
  mustWait,
  readerAddress,
  type Standing,
  unseenPage,
} from '../../../utils/handoff/unseen.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

const OWN = 'moz-extension://own/';
const vendors = [
  { id: 'a', name: 'A', category: 'database' as const, hosts: ['a.example'] },
  { id: 'b', name: 'B', category: 'database' as const, hosts: ['big.example/b'] },
  {
    id: 'quiet',
    name: 'Quiet',
    category: 'database' as const,
    hosts: ['quiet.example'],
    notice: 'none' as const,
  },
];
const standing: Standing = {
  open: true,
  consents: [],
  vendors: new Map(vendors.map((vendor) => [vendor.id, vendor])),
  resolving: {
    index: buildVendorIndex(vendors),
    proxies: [{ host: 'ezproxy.lib.example', kind: 'ezproxy' }] as never,
    libraryHosts: ['lib.example'],
  },
  policy: DEFAULT_POLICY,
};
const closed: Standing = { ...standing, open: false };
/** As Firefox tells of what it does by itself, Reader View included. */
const byItself = (url: string): Asked => ({ url, type: 'xmlhttprequest' });
const nobody = new Set<string>();

describe('isUnseen', () => {
  const site = 'https://site.example/x';
  it.each<[string, boolean, Asked]>([
    ['a page load', false, { url: site, type: 'main_frame' }],
    ['a page load from a page', false, { url: site, type: 'main_frame', originUrl: site }],
    ['a picture of a page', false, { url: site, type: 'imageset', documentUrl: site, originUrl: site }],
    ['a fetch of a service worker', false, { url: site, type: 'xmlhttprequest', originUrl: site }],
    ['a frame in a blob', false, { url: site, type: 'image', documentUrl: `blob:${site}` }],
    [
      'a request of Carrel',
      false,
      { url: site, type: 'xmlhttprequest', documentUrl: `${OWN}background.html` },
    ],
    ['Reader View', true, byItself(site)],
    ['a picture in Reader View', true, { url: site, type: 'image', documentUrl: `about:reader?url=${site}` }],
    ['another extension', true, { url: site, type: 'image', documentUrl: 'moz-extension://other/' }],
    ['a page that is kept from us', true, { url: 'https://addons.mozilla.org/', type: 'main_frame' }],
    [
      'what such a page asks for',
      true,
      { url: site, type: 'image', documentUrl: 'https://addons.mozilla.org/' },
    ],
  ])('%s: %s', (_what, unseen, asked) => {
    expect(isUnseen(asked, OWN)).toBe(unseen);
  });
});

describe('mustWait in a session', () => {
  it.each([
    ['https://www.a.example/book', true],
    ['http://a.example:8080/', true],
    ['https://big.example/b/1', true],
    ['https://big.example/', false],
    ['https://quiet.example/', false],
    ['https://www-a-example.ezproxy.lib.example/x', true],
    ['https://www.lib.example/', false],
    ['https://other.example/', false],
    ['https://ocsp.ca.example/', false],
  ])('%s: %s', (url, wait) => {
    expect(mustWait(byItself(url), standing, nobody)).toBe(wait);
  });

  it('no more after the yes, for this vendor', () => {
    const agreed = { ...standing, consents: ['a'] };
    expect(mustWait(byItself('https://www.a.example/book'), agreed, nobody)).toBe(false);
    expect(mustWait(byItself('https://big.example/b/1'), agreed, nobody)).toBe(true);
  });
});

describe('mustWait while the web is closed', () => {
  const free = 'https://site.example/x';
  it.each<[string, boolean, Asked]>([
    ['what the browser does by itself', false, byItself(free)],
    ['what asks a vendor', true, byItself('https://www.a.example/book')],
    ['a page load', true, { url: 'https://addons.mozilla.org/', type: 'main_frame' }],
    [
      'a page load out of a page of the browser',
      true,
      { url: free, type: 'main_frame', originUrl: 'about:addons' },
    ],
    ['a picture of a page', true, { url: free, type: 'image', documentUrl: 'https://addons.mozilla.org/' }],
    ['a picture in Reader View', true, { url: free, type: 'image', documentUrl: `about:reader?url=${free}` }],
    ['a page of the browser', false, { url: free, type: 'image', documentUrl: 'about:addons' }],
  ])('%s: %s', (_what, wait, asked) => {
    expect(mustWait(asked, closed, nobody)).toBe(wait);
  });

  it('what Reader View was told to show waits, its own service does not', () => {
    const reading = new Set(['site.example']);
    expect(mustWait(byItself(free), closed, reading)).toBe(true);
    expect(mustWait(byItself('https://firefox.settings.services.mozilla.com/v1/'), closed, reading)).toBe(
      false,
    );
    expect(mustWait(byItself(free), standing, reading)).toBe(false);
  });
});

describe('pages that no guard is asked about', () => {
  it.each([
    ['about:reader?url=https%3A%2F%2Fa.example%2Fx%3Fq%3D1%26r%3D2', 'https://a.example/x?q=1&r=2'],
    ['about:reader?url=https://a.example/x', 'https://a.example/x'],
    ['about:reader?lang=en&url=https%3A%2F%2FA.Example', 'https://a.example/'],
    ['about:reader?url=https://a.example/x#part', 'https://a.example/x'],
    ['about:reader?url=nonsense', null],
    ['about:reader?', null],
    ['about:blank', null],
    ['https://a.example/?about:reader?url=https://b.example', null],
  ])('%s shows %s', (page, address) => {
    expect(readerAddress(page)).toBe(address);
  });

  it('Reader View and what Firefox keeps from extensions', () => {
    expect(unseenPage('about:reader?url=https://a.example/')).toBe('https://a.example/');
    expect(unseenPage('https://addons.mozilla.org/x')).toBe('https://addons.mozilla.org/x');
    expect(unseenPage('https://a.example/')).toBe(null);
  });
});
