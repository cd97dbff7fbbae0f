/**
 * How each scheme of hand-off says where it leads: one function for each, from the parts of an address to the next
 * hop, or null where the address is not of that scheme. Pure.
 */
import type { LibraryProxy } from '../policy/schema.ts';

export interface Hop {
  /** Null where the address is opaque. */
  to: Place | null;
  via: string;
  /** Vendor known by a label or port that staff have mapped, though the address is opaque. */
  vendor?: string;
  /** What stands for the site that an opaque address leads to. */
  hidden?: string;
}

/** Parts of a web address, taken once. */
export interface Place {
  /** As it was given: schemes take what follows raw. */
  address: string;
  url: URL;
  host: string;
  path: string;
  search: string;
}

/**
 * The parts are cut out of the serialised address, whose form the URL Standard fixes (scheme, authority, a path that
 * begins with a slash, query, fragment): that is much cheaper than the getters of `URL`.
 */
export function placeOf(address: string): Place | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const { href } = url;
  const from = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : 0;
  if (from === 0) return null;
  const slash = href.indexOf('/', from);
  const authority = href.slice(from, slash);
  // A port, a user name or an address of numbers: rare enough to ask.
  const hostname = authority.includes(':') || authority.includes('@') ? url.hostname : authority;
  const hash = href.indexOf('#', slash);
  const end = hash < 0 ? href.length : hash;
  const mark = href.indexOf('?', slash);
  const query = mark < 0 || mark > end ? end : mark;
  return {
    address,
    url,
    host: hostname.endsWith('.') ? hostname.slice(0, -1) : hostname,
    path: href.slice(slash, query),
    // A question mark alone is no query, as in `URL.search`.
    search: end - query > 1 ? href.slice(query, end) : '',
  };
}

/** An address or a path as the value of a parameter. */
const CARRIES_ADDRESS = /=(?:https?|%2f|\/)|url=|\+CSCO\+|,DanaInfo=/i;
const SIGN_IN_PATH = /^\/Shibboleth\.sso\//i;

/** Whether any scheme here may apply: every one has an address in its address, or is opaque at a known place. */
export function mayLeadOn({ address, host, path }: Place): boolean {
  return CARRIES_ADDRESS.test(address) || host.endsWith('openathens.net') || SIGN_IN_PATH.test(path);
}

/** `/login`, `/connect`, `/ezproxylogin`, `/ezproxy/`, and proxies that take the address in the path. */
const LOGIN_PATH = /^\/+(?:[a-z]*login\/?|connect\/?|ezproxy\/?|(?:ezproxy\/)?q?url=.*)$/i;
/** `www.jstor.org/stable/1`: an address whose scheme somebody left out. */
const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#].*)?$/i;

/** EZproxy's `/login?url=` (raw, to the very end) and `/login?qurl=` (encoded), on any host: the shape is enough. */
export function loginTarget({ path, search, address }: Place): Hop | null {
  if (!LOGIN_PATH.test(path) || (search === '' && !path.includes('='))) return null;
  const raw = /[?&/](q?)url=(.*)$/is.exec(address);
  if (!raw?.[2]) return null;
  const value = raw[1] ? (raw[2].split('&', 1)[0] ?? '') : raw[2];
  const to = webTarget(value.includes('%') && !/^https?:\/\/[^/?#%]+[/?#]/i.test(value) ? value : raw[2]);
  return to === null ? null : { to, via: 'ezproxy' };
}

/** The same without a scheme, `/login?url=www.jstor.org`: any sign-in may have a file name there. */
export function bareLoginTarget({ path, address }: Place, counts: (target: Place) => boolean): Hop | null {
  if (!LOGIN_PATH.test(path)) return null;
  const value = /[?&]q?url=([^&]*)/i.exec(address)?.[1];
  if (!value || !BARE_ADDRESS.test(value)) return null;
  const to = placeOf(`https://${value}`);
  return to !== null && counts(to) ? { to, via: 'ezproxy' } : null;
}

/** Any parameter with an address, at a proxy that IT has named: each maker calls it differently. */
export function proxyParameter({ url, path, search }: Place, via: string): Hop | null {
  if (search === '' || /logout|sign-?out/i.test(path)) return null;
  for (const value of url.searchParams.values()) {
    const to = /^https?:\/\//i.test(value) ? webTarget(value) : null;
    if (to !== null) return { to, via };
  }
  return null;
}

/** `/login/<label>` and ports: opaque, unless staff have said what they stand for. */
export function mapped({ url, path }: Place, proxy: LibraryProxy): Hop | null {
  const label = /^\/+login\/([^/?#]+)/i.exec(path)?.[1];
  const vendor = (label && own(proxy.labels, label)) ?? (url.port && own(proxy.ports, url.port));
  if (vendor) return { to: null, via: proxy.kind, vendor };
  return label ? { to: null, via: proxy.kind } : null;
}

function own(map: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** OpenAthens' redirector, proxy and sign-in (whose target is opaque). */
export function openAthens({ url, host }: Place): Hop | null {
  if (!host.endsWith('openathens.net')) return null;
  const target = url.searchParams.get('url') ?? url.searchParams.get('qurl');
  return { to: target === null ? null : webTarget(target), via: 'openathens' };
}

/** III's WAM asks for the card at `patroninfo…/redirect=/validate?url=`, with the proxied address inside. */
export function wamLogin({ path, address }: Place): Hop | null {
  if (!path.startsWith('/patroninfo') && !path.startsWith('/valid')) return null;
  const value = /url=(.*)$/i.exec(address)?.[1];
  const to = value === undefined ? null : webTarget(value);
  return to === null ? null : { to, via: 'wam' };
}

/** A Shibboleth service provider's sign-in; the target may be opaque. */
export function shibboleth({ url, path }: Place): Hop | null {
  if (path.length < 16 || !/^\/Shibboleth\.sso\/(Login|DS|WAYF)/i.test(path)) return null;
  const target = url.searchParams.get('target');
  return { to: target === null ? null : webTarget(target), via: 'shibboleth' };
}

/** A catalogue's central sign-in and sign-out (Innovative's CAS and Vega) say where they lead back to. */
export function catalogSignOut({ url, path, search }: Place): Hop | null {
  if (search === '') return null;
  const cas = path === '/iii/cas/login' || path === '/iii/cas/logout';
  if (!cas && path !== '/logout' && path !== '/vega-logout-handler') return null;
  const target = cas
    ? (url.searchParams.get('service') ?? url.searchParams.get('url'))
    : url.searchParams.get('redirect_uri');
  const to = target === null ? null : webTarget(target);
  return to === null ? null : { to, via: cas ? 'cas' : 'oidc' };
}

/** Parameters that say where a sign-in, a counter or a redirector leads, and what such a service is called. */
const RETURNS: readonly [parameter: string, via: string][] = [
  ['redirect_uri', 'oidc'],
  ['redirectUri', 'oidc'],
  ['fromURI', 'oidc'],
  ['RelayState', 'saml'],
  ['TARGET', 'saml'],
  ['service', 'cas'],
  ['link', 'counter'],
  ['destination', 'catalog-login'],
  ['dest', 'catalog-login'],
  ['forward', 'catalog-login'],
  ['target', 'wayfless'],
  ['targetUrl', 'wayfless'],
  ['appReturnURL', 'wayfless'],
  ['returnUrl', 'wayfless'],
  ['returnurl', 'wayfless'],
  ['returnURL', 'wayfless'],
  ['return', 'wayfless'],
  ['url', 'wayfless'],
  ['proxyurl', 'wayfless'],
  ['TargetResource', 'wayfless'],
  ['shib_returl', 'wayfless'],
  ['return_page', 'wayfless'],
  ['redirect_to', 'wayfless'],
  ['next_url', 'wayfless'],
];

/** Parameters that pages about an address have as well, which send nobody there: sharing, testing, translating it. */
const EVERYDAY = new Set(['url', 'link']);
const HANDS_ON =
  /log-?in|sign-?in|sso|auth|wayf|shib|saml|redir|resolv|connect|proxy|access|click|count|go\b|out\b|away|link/i;

/** A value that can be an address: anything else is not worth taking the parameters apart. */
const HAS_ADDRESS = /=(?:https?|%2f|\/)/i;

/** Return parameters count only where they lead to a vendor: any site may have a `?url=` of its own. */
export function wayfless(
  { url, host, path, search }: Place,
  leadsSomewhere: (target: Place) => boolean,
): Hop | null {
  if (search.length < 8 || !HAS_ADDRESS.test(search)) return null;
  const parameters = url.searchParams;
  const handsOn = HANDS_ON.test(host) || HANDS_ON.test(path);
  for (const [name, via] of RETURNS) {
    if (!handsOn && EVERYDAY.has(name)) continue;
    const value = parameters.get(name);
    // Catalogues also write their own paths here, which may lead on to a proxy.
    if (value === null || value === '') continue;
    const to = value.startsWith('/') ? placeOf(URL.parse(value, url)?.href ?? '') : webTarget(value);
    if (to !== null && leadsSomewhere(to)) return { to, via };
  }
  return null;
}

/** A web address in a parameter, raw or percent-encoded once or twice; null for anything else. */
export function webTarget(value: string): Place | null {
  let text = value.trim();
  for (let round = 0; round < 3; round += 1) {
    const host = /^https?:\/\/[^/?#\\]+/i.exec(text)?.[0];
    if (host && !host.includes('%')) {
      const place = placeOf(text);
      if (place !== null) place.address = place.url.href;
      return place;
    }
    const decoded = decodeLoosely(text);
    if (decoded === text) return null;
    text = decoded;
  }
  return null;
}

/** Percent-decoding that leaves invalid escapes as they are. */
function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[0-9a-f]{2}/gi, (triplet) => {
      const code = Number.parseInt(triplet.slice(1), 16);
      return code < 0x80 ? String.fromCharCode(code) : triplet;
    });
  }
}
