/** Gateways that put the site into the path or hide it, proxies that say it in ways of their own, and what only looks so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOffOf, unlistedName } from '../../../utils/handoff/decide.ts';
import type { LibraryProxy } from '../../../utils/policy/schema.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { buildVendorIndex, readPath } from '../../../utils/vendors/index-hosts.ts';

const index = buildVendorIndex(BUILTIN_VENDORS);
const vendors = new Map(BUILTIN_VENDORS.map((vendor) => [vendor.id, vendor]));
const proxy = (host: string, kind: LibraryProxy['kind'] = 'ezproxy', ports = {}): LibraryProxy => ({
  host,
  kind,
  labels: {},
  ports,
});
const handOff = (address: string, ...proxies: LibraryProxy[]) =>
  handOffOf(address, { index, proxies, libraryHosts: ['ashbylib.org'] }, vendors);
const vendorAt = (address: string, ...proxies: LibraryProxy[]) =>
  handOff(address, ...proxies)?.vendor.id ?? null;

const CISCO = 'https://vpn.ashby.example/+CSCO+0h75676763663A2F2F6A6A6A2E77666762652E626574++/stable/1?a=b';

describe('a hand-off is seen', () => {
  it.each([
    // The proxy's name begins before the word, or has a number behind it.
    ['https://www-jstor-org.lib-ezproxy.tamu.edu/stable/1', 'jstor'],
    ['https://www-jstor-org.libezproxy.syr.edu/stable/1', 'jstor'],
    ['https://beck-online-beck-de.ubproxy.ub.uni-heidelberg.de/Dokument', 'beck-online'],
    // Where the address stands, each maker says differently; some leave its scheme out.
    ['https://remotexs.ntu.edu.sg/user/login?dest=https://www.jstor.org/stable/1', 'jstor'],
    ['https://lib.snu.ac.kr/user/login?proxyurl=https://www.jstor.org/stable/1', 'jstor'],
    ['https://ezp.ashbylib.org/login?url=www.jstor.org/stable/1', 'jstor'],
    ['https://ezp.ashbylib.org/connect?session=sABC&qurl=https%3a%2f%2fwww.jstor.org%2f', 'jstor'],
    // In the path.
    ['https://sslvpn.ashbylib.org/stable/1,DanaInfo=www.jstor.org,SSL+', 'jstor'],
    [CISCO, 'jstor'],
  ])('without settings: %s', (address, vendor) => {
    expect(vendorAt(address)).toBe(vendor);
  });

  it.each([
    [
      'https://www-somedb-example-443.ezproxy.derby.example/x',
      'ezproxy.derby.example',
      'site:somedb.example',
    ],
    [
      'https://gate.derby.example/in?to=https%3A%2F%2Fwww.somedb.example%2F',
      'gate.derby.example',
      'site:somedb.example',
    ],
    ['https://gate.derby.example/login?url=www.somedb.example', 'gate.derby.example', 'site:somedb.example'],
    [
      'https://gate.derby.example/x,DanaInfo=www.somedb.example,SSL+',
      'gate.derby.example',
      'site:somedb.example',
    ],
  ])('at a configured proxy: %s', (address, host, vendor) => {
    expect(vendorAt(address, proxy(host))).toBe(vendor);
  });

  it('and its address is the one that the site receives', () => {
    expect(handOff(CISCO)?.address).toBe('https://www.jstor.org/stable/1?a=b');
    const ivanti = 'https://vpn.ashby.example/stable/,DanaInfo=www.jstor.org,SSL+1?a=b';
    expect(handOff(ivanti)?.address).toBe('https://www.jstor.org/stable/1?a=b');
  });
});

describe('a site that a configured proxy hides', () => {
  const WEBVPN = 'https://webvpn.ashby.example/https/77726476706e69737468656265737421fbf952d2243e6359';
  it.each([
    [`${WEBVPN}/kns/brief`, proxy('webvpn.ashby.example', 'webvpn'), 'webvpn.ashby.example'],
    ['https://ezp.ashby.example:2050/index', proxy('ezp.ashby.example'), 'ezp.ashby.example:2050'],
    ['https://vpn.ashby.example/+CSCO+1q0w9/a', proxy('vpn.ashby.example'), 'vpn.ashby.example'],
    ['https://vpn.ashby.example/,DanaInfo=.abcDef1,SSL+', proxy('vpn.ashby.example'), 'vpn.ashby.example'],
  ])('gets a notice that goes by the proxy’s host: %s', (address, where, name) => {
    const found = handOff(address, where);
    expect(found).toMatchObject({ address, vendor: { name, category: 'database', hosts: [] } });
    expect(unlistedName(found!.vendor.id)).toBe(name);
    // Without settings the shape alone says nothing.
    expect(vendorAt(address)).toBeNull();
  });

  it('is one for all its pages, and another than its neighbour', () => {
    const where = proxy('webvpn.ashby.example', 'webvpn');
    const first = vendorAt(`${WEBVPN}/a?b=c`, where);
    expect(vendorAt(`${WEBVPN}/d/e`, where)).toBe(first);
    expect(vendorAt(`${WEBVPN}00/a`, where)).not.toBe(first);
  });

  it('is called by the name that staff have given its port', () => {
    expect(
      vendorAt('https://ezp.ashby.example:2050/x', proxy('ezp.ashby.example', 'ezproxy', { 2050: 'jstor' })),
    ).toBe('jstor');
  });

  it.each([
    'https://ezp.ashby.example/menu',
    'https://ezp.ashby.example:2048/login',
    'https://ezp.ashby.example/login/label',
    'https://ezp.ashby.example/logout?url=https://www.jstor.org/',
    'https://ezp.ashby.example/public/a+b.css',
  ])('is not the proxy itself: %s', (address) => {
    expect(vendorAt(address, proxy('ezp.ashby.example'))).toBeNull();
  });

  it('is not the proxy’s own port', () => {
    expect(vendorAt('https://ezp.ashby.example:8443/menu', proxy('ezp.ashby.example:8443'))).toBeNull();
  });
});

it.each([
  // Nobody is sent there.
  'https://twitter.com/intent/tweet?text=a&url=https://www.jstor.org/stable/1',
  'https://www.facebook.com/sharer/sharer.php?u=https://www.jstor.org/&url=https://www.jstor.org/',
  'https://pagespeed.web.dev/analysis?url=https://www.jstor.org/',
  'https://site.example/login?url=home.page',
  // A resolver knows only where the work lies now; who has it gets the notice.
  'https://ezp.ashbylib.org/login?url=https://doi.org/10.2307/20697033',
  'https://ezp.ashbylib.org/login?url=https://hdl.handle.net/2027/1',
])('no hand-off: %s', (address) => {
  expect(vendorAt(address)).toBeNull();
});

describe('a path is compared as servers read it', () => {
  it.each(['/Learning/', '//learning/', '/%6cearning', '/learning;x=1', '/LEARNING', '/%4Cearning/%61'])(
    '%s',
    (path) => {
      expect(vendorAt(`https://www.linkedin.com${path}`)).toBe('linkedin-learning');
    },
  );
  it.each(['/learningx', '/in/learning', '/%2flearning', '/%25learning'])('not %s', (path) => {
    expect(vendorAt(`https://www.linkedin.com${path}`)).toBeNull();
  });
  it('whatever it is: the same when read twice, and never an error', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, more) => {
        const { pathname } = new URL(`${address}/${more}`, 'https://x.example');
        expect(readPath(readPath(pathname))).toBe(readPath(pathname));
      }),
    );
  });
});
