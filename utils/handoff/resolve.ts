/**
 * URL in, who it hands the patron to out. Sees through proxies, redirectors and sign-in chains. Never throws, never
 * loops, linear in the length of the input. Pure; schemes and counts: the README's section on hand-offs.
 */
import type { LibraryProxy } from '../policy/schema.ts';
import { type Behind, proxyBase, rewrittenBehind } from './hosts.ts';
import { type Entry, entriesFor, lookupVendor, type VendorIndex, vendorAt } from './index-hosts.ts';

export interface Resolution {
  /** Vendor id, or null where no record names the destination. */
  vendor: string | null;
  /** The real address behind proxies and redirectors; null where there is none in between, or it is opaque. */
  destination: string | null;
  /** The services passed on the way, outermost first. */
  via: string[];
}

export interface ResolveContext {
  index: VendorIndex;
  proxies: readonly LibraryProxy[];
  /** Hosts of the library itself: never a vendor. */
  libraryHosts: readonly string[];
}

const MAX_DEPTH = 8;
const MAX_LENGTH = 65_536;

interface Hop {
  to: string | null;
  via: string;
  /** Vendor known by a label or port that staff have mapped, though the address is opaque. */
  vendor?: string;
}

/**
 * Resolves an address; anything that is not http(s) resolves to nothing. The first vendor on the way that is more
 * than a sign-in service is the one: it receives the bytes, wherever it leads on to.
 */
export function resolve(input: string, context: ResolveContext): Resolution {
  const via: string[] = [];
  let address = input.length > MAX_LENGTH ? input.slice(0, MAX_LENGTH) : input;
  let destination: string | null = null;
  let vendor: string | null = null;
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const place = placeOf(address);
    if (place === null) break;
    const known = factsOf(place.host, context);
    const here = known.library ? undefined : vendorAt(known.entries, place.path);
    if (here) {
      vendor = here.id;
      if (here.category !== 'authentication') break;
    }
    const hop = depth === MAX_DEPTH ? null : nextHop(place, known, context);
    if (hop === null) {
      vendor ??= systemByPath(place, known, context, via);
      break;
    }
    via.push(hop.via);
    vendor = hop.vendor ?? vendor;
    if (hop.to === null) break;
    address = hop.to;
    destination = hop.to;
  }
  return { vendor, destination, via };
}

/** Parts of a web address, taken once: each getter of `URL` costs a fifth of parsing. */
interface Place {
  address: string;
  url: URL;
  host: string;
  path: string;
  search: string;
}

function placeOf(address: string): Place | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const { hostname } = url;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return { address, url, host, path: url.pathname, search: url.search };
}

/** What follows from a host alone. Visits repeat hosts far more often than they bring new ones. */
interface HostFacts {
  library: boolean;
  entries: Entry[];
  proxy: LibraryProxy | undefined;
  behind: Behind | null;
}

const MAX_REMEMBERED = 5000;
const remembered = new WeakMap<ResolveContext, Map<string, HostFacts>>();

function factsOf(host: string, context: ResolveContext): HostFacts {
  let hosts = remembered.get(context);
  if (!hosts || hosts.size >= MAX_REMEMBERED) {
    hosts = new Map();
    remembered.set(context, hosts);
  }
  let facts = hosts.get(host);
  if (!facts) {
    facts = {
      library: isLibraryHost(host, context.libraryHosts),
      entries: entriesFor(context.index, host),
      proxy: configuredProxy(host, context.proxies),
      behind: rewrittenBehind(host, context.proxies, context.index.hyphenated),
    };
    hosts.set(host, facts);
  }
  return facts;
}

/** Whether a host belongs to the library itself. */
export function isLibraryHost(host: string, libraryHosts: readonly string[]): boolean {
  for (const own of libraryHosts) {
    if (host.endsWith(own) && (host.length === own.length || host[host.length - own.length - 1] === '.'))
      return true;
  }
  return false;
}

/**
 * Catalogue systems under a library's own name, told by the shape of their paths. Only a hint: whether a host is a
 * third party is for staff to say, so a guard must not act on `path-shape`.
 */
const MAY_BE_SYSTEM = /^\/(?:cgi-bin|polaris|iii|eg|GroupedWork|client)\//i;
const SYSTEM_PATHS: readonly [shape: RegExp, vendor: string][] = [
  [/^\/cgi-bin\/koha\/opac-/, 'koha'],
  [/^\/polaris\/(search|logon|patronaccount)/i, 'polaris'],
  [/^\/iii\/(encore|cas)\//, 'iii-sierra'],
  [/^\/eg\/opac\//, 'evergreen'],
  [/^\/GroupedWork\/[0-9a-f-]+/, 'aspen'],
  [/^\/client\/[a-z]{2}_[A-Z]{2}\//, 'sirsidynix-enterprise'],
];

function systemByPath(
  { path }: Place,
  { library }: HostFacts,
  { index }: ResolveContext,
  via: string[],
): string | null {
  if (library || !MAY_BE_SYSTEM.test(path)) return null;
  const found = SYSTEM_PATHS.find(([shape, vendor]) => index.ids.has(vendor) && shape.test(path));
  if (!found) return null;
  via.push('path-shape');
  return found[1];
}

/** What every scheme below has in its address: most addresses have none of it, and one look settles them. */
const MAY_LEAD_ON = /url=|=(?:https?|%2f|\/)|shibboleth\.sso|openathens\.net|\/iii\/cas|logout/i;

/** One step towards the destination, or null where this address is it. */
function nextHop(place: Place, { proxy, behind }: HostFacts, context: ResolveContext): Hop | null {
  if (proxy) return loginTarget(place) ?? mapped(place, proxy);
  if (behind) {
    const real = new URL(place.url);
    real.port = '';
    real.hostname = behind.host;
    return { to: permanent(real), via: behind.via };
  }
  if (!MAY_LEAD_ON.test(place.address)) return null;
  return (
    openAthens(place) ??
    wamLogin(place) ??
    loginTarget(place) ??
    shibboleth(place) ??
    catalogSignOut(place) ??
    wayfless(place, context)
  );
}

/** ProQuest puts account and session into a document's address; behind a proxy only the document counts. */
function permanent(url: URL): string {
  const document = /\/docview\/(\d+)/.exec(url.pathname)?.[1];
  return url.hostname === 'search.proquest.com' && document !== undefined
    ? `https://www.proquest.com/docview/${document}`
    : url.href;
}

function configuredProxy(host: string, proxies: readonly LibraryProxy[]): LibraryProxy | undefined {
  for (const proxy of proxies) {
    const base = proxyBase(proxy.host);
    if (host === base || host === `login.${base}`) return proxy;
  }
  return undefined;
}

/** `/login`, `/ezproxylogin`, `/ezproxy/`, and proxies that take the address in the path. */
const LOGIN_PATH = /^\/+(?:[a-z]*login\/?|ezproxy\/?|(?:ezproxy\/)?q?url=.*)$/i;

/** EZproxy's `/login?url=` (raw, to the very end) and `/login?qurl=` (encoded), on any host: the shape is enough. */
function loginTarget({ path, search, address }: Place): Hop | null {
  if (!LOGIN_PATH.test(path) || (search === '' && !path.includes('='))) return null;
  const raw = /[?&/](q?)url=(.*)$/is.exec(address);
  if (!raw?.[2]) return null;
  const value = raw[1] ? (raw[2].split('&', 1)[0] ?? '') : raw[2];
  const to = webTarget(value.includes('%') && !/^https?:\/\/[^/?#%]+[/?#]/i.test(value) ? value : raw[2]);
  return to === null ? null : { to, via: 'ezproxy' };
}

/** `/login/<label>` and ports: opaque, unless staff have said what they stand for. */
function mapped({ url, path }: Place, proxy: LibraryProxy): Hop | null {
  const label = /^\/+login\/([^/?#]+)/i.exec(path)?.[1];
  const vendor = (label && own(proxy.labels, label)) ?? (url.port && own(proxy.ports, url.port));
  if (vendor) return { to: null, via: proxy.kind, vendor };
  return label ? { to: null, via: proxy.kind } : null;
}

function own(map: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function openAthens({ url, host }: Place): Hop | null {
  if (!host.endsWith('openathens.net')) return null;
  const target = url.searchParams.get('url') ?? url.searchParams.get('qurl');
  return { to: target === null ? null : webTarget(target), via: 'openathens' };
}

/** III's WAM asks for the card at `patroninfo…/redirect=/validate?url=`, with the proxied address inside. */
function wamLogin({ path, address }: Place): Hop | null {
  if (!path.startsWith('/patroninfo') && !path.startsWith('/valid')) return null;
  const value = /url=(.*)$/i.exec(address)?.[1];
  const to = value === undefined ? null : webTarget(value);
  return to === null ? null : { to, via: 'wam' };
}

function shibboleth({ url, path }: Place): Hop | null {
  if (path.length < 16 || !/^\/Shibboleth\.sso\/(Login|DS|WAYF)/i.test(path)) return null;
  const target = url.searchParams.get('target');
  return { to: target === null ? null : webTarget(target), via: 'shibboleth' };
}

/** A catalogue's central sign-in and sign-out (Innovative's CAS and Vega) say where they lead back to. */
function catalogSignOut({ url, path, search }: Place): Hop | null {
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
  ['forward', 'catalog-login'],
  ['target', 'wayfless'],
  ['targetUrl', 'wayfless'],
  ['appReturnURL', 'wayfless'],
  ['returnUrl', 'wayfless'],
  ['returnurl', 'wayfless'],
  ['returnURL', 'wayfless'],
  ['return', 'wayfless'],
  ['url', 'wayfless'],
  ['TargetResource', 'wayfless'],
  ['shib_returl', 'wayfless'],
  ['return_page', 'wayfless'],
  ['redirect_to', 'wayfless'],
  ['next_url', 'wayfless'],
];

/** A value that can be an address: anything else is not worth taking the parameters apart. */
const HAS_ADDRESS = /=(?:https?|%2f|\/)/i;

/** Return parameters count only where they lead to a vendor: any site may have a `?url=` of its own. */
function wayfless({ url, search }: Place, context: ResolveContext): Hop | null {
  if (search.length < 8 || !HAS_ADDRESS.test(search)) return null;
  const parameters = url.searchParams;
  for (const [name, via] of RETURNS) {
    const value = parameters.get(name);
    // Catalogues also write their own paths here, which may lead on to a proxy.
    const to = value?.startsWith('/') ? (URL.parse(value, url)?.href ?? null) : webTarget(value ?? '');
    const target = to === null ? null : placeOf(to);
    if (to === null || target === null) continue;
    if (
      lookupVendor(context.index, target.host, target.path) ||
      loginTarget(target) ||
      rewrittenBehind(target.host, context.proxies, context.index.hyphenated)
    ) {
      return { to, via };
    }
  }
  return null;
}

/** A web address in a parameter, raw or percent-encoded once or twice; null for anything else. */
function webTarget(value: string): string | null {
  let text = value.trim();
  for (let round = 0; round < 3; round += 1) {
    const host = /^https?:\/\/[^/?#\\]+/i.exec(text)?.[0];
    if (host && !host.includes('%')) return placeOf(text)?.url.href ?? null;
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
