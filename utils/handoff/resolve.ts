/**
 * URL in, who it hands the patron to out. Sees through proxies, redirectors and sign-in chains. Never throws, never
 * loops, linear in the length of the input. Pure; schemes and counts: the README's section on hand-offs.
 */
import type { LibraryProxy } from '../policy/schema.ts';
import { rewrittenBehind } from './hosts.ts';
import { lookupVendor, type VendorIndex } from './index-hosts.ts';

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

/** Resolves an address; anything that is not http(s) resolves to nothing. */
export function resolve(input: string, context: ResolveContext): Resolution {
  const via: string[] = [];
  let address = input.length > MAX_LENGTH ? input.slice(0, MAX_LENGTH) : input;
  let destination: string | null = null;
  let vendor: string | null = null;
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const url = webUrl(address);
    if (!url) break;
    const hop = depth === MAX_DEPTH ? null : nextHop(url, address, context);
    if (hop === null) {
      vendor = isLibrary(url, context) ? vendor : (lookupVendor(context.index, url)?.id ?? vendor);
      break;
    }
    // A vendor's own sign-in that returns to the vendor: the vendor counts even where the return does not.
    vendor = hop.vendor ?? lookupVendor(context.index, url)?.id ?? vendor;
    via.push(hop.via);
    if (hop.to === null) break;
    address = hop.to;
    destination = hop.to;
  }
  return { vendor, destination, via };
}

function webUrl(address: string): URL | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

function isLibrary(url: URL, { libraryHosts }: ResolveContext): boolean {
  return libraryHosts.some((own) => url.hostname === own || url.hostname.endsWith(`.${own}`));
}

/** One step towards the destination, or null where this address is it. */
function nextHop(url: URL, address: string, context: ResolveContext): Hop | null {
  const proxy = configuredProxy(url, context.proxies);
  if (proxy) {
    const hop = loginTarget(url, address) ?? mapped(url, proxy);
    if (hop) return hop;
  }
  const behind = rewrittenBehind(url.hostname, context.proxies, context.index.hyphenated);
  if (behind) {
    const real = new URL(url);
    real.port = '';
    real.hostname = behind.host;
    return { to: permanent(real), via: behind.via };
  }
  if (proxy) return null;
  return (
    openAthens(url) ??
    loginTarget(url, address) ??
    shibboleth(url) ??
    catalogSignOut(url) ??
    wayfless(url, context)
  );
}

/** ProQuest puts account and session into a document's address; behind a proxy only the document counts. */
function permanent(url: URL): string {
  const document = /\/docview\/(\d+)/.exec(url.pathname)?.[1];
  return url.hostname === 'search.proquest.com' && document !== undefined
    ? `https://www.proquest.com/docview/${document}`
    : url.href;
}

function configuredProxy(url: URL, proxies: readonly LibraryProxy[]): LibraryProxy | undefined {
  return proxies.find(({ host }) => {
    const base = host.replace(/:\d+$/, '');
    return url.hostname === base || url.hostname === `login.${base}` || `login.${url.hostname}` === base;
  });
}

/** `/login`, `/ezproxylogin`, `/ezproxy/`, and proxies that take the address in the path. */
const LOGIN_PATH = /^\/+(?:[a-z]*login\/?|ezproxy\/?|(?:ezproxy\/)?q?url=.*)$/i;

/** EZproxy's `/login?url=` (raw, to the very end) and `/login?qurl=` (encoded), on any host: the shape is enough. */
function loginTarget(url: URL, address: string): Hop | null {
  if (!LOGIN_PATH.test(url.pathname)) return null;
  const raw = /[?&/](q?)url=(.*)$/is.exec(address);
  if (!raw?.[2]) return null;
  const value = raw[1] ? (raw[2].split('&', 1)[0] ?? '') : raw[2];
  const to = webTarget(value.includes('%') && !/^https?:\/\/[^/?#%]+[/?#]/i.test(value) ? value : raw[2]);
  return to === null ? null : { to, via: 'ezproxy' };
}

/** `/login/<label>` and ports: opaque, unless staff have said what they stand for. */
function mapped(url: URL, proxy: LibraryProxy): Hop | null {
  const label = /^\/+login\/([^/?#]+)/i.exec(url.pathname)?.[1];
  const vendor = (label && own(proxy.labels, label)) ?? (url.port && own(proxy.ports, url.port));
  if (vendor) return { to: null, via: proxy.kind, vendor };
  return label ? { to: null, via: proxy.kind } : null;
}

function own(map: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function openAthens(url: URL): Hop | null {
  if (!/(^|\.)openathens\.net$/.test(url.hostname)) return null;
  const target = url.searchParams.get('url') ?? url.searchParams.get('qurl');
  return { to: target === null ? null : webTarget(target), via: 'openathens' };
}

function shibboleth(url: URL): Hop | null {
  if (!/^\/Shibboleth\.sso\/(Login|DS|WAYF)/i.test(url.pathname)) return null;
  const target = url.searchParams.get('target');
  return { to: target === null ? null : webTarget(target), via: 'shibboleth' };
}

/** A catalogue's central sign-in and sign-out (Innovative's CAS and Vega) say where they lead back to. */
function catalogSignOut(url: URL): Hop | null {
  const cas = /^\/iii\/cas\/log(in|out)$/.test(url.pathname);
  if (!cas && !/^\/(vega-logout-handler|logout)$/.test(url.pathname)) return null;
  const target = cas
    ? (url.searchParams.get('service') ?? url.searchParams.get('url'))
    : url.searchParams.get('redirect_uri');
  const to = target === null ? null : webTarget(target);
  return to === null ? null : { to, via: cas ? 'cas' : 'oidc' };
}

const WAYFLESS = [
  'target',
  'targetUrl',
  'appReturnURL',
  'returnUrl',
  'returnurl',
  'redirectUri',
  'url',
  'link',
  'TargetResource',
  'fromURI',
  'shib_returl',
  'return_page',
  'destination',
  'forward',
  'redirect_to',
  'redirect_uri',
  'next_url',
];

/** Return parameters count only where they lead to a vendor: any site may have a `?url=` of its own. */
function wayfless(url: URL, context: ResolveContext): Hop | null {
  if (url.search.length < 8) return null;
  for (const name of WAYFLESS) {
    const value = url.searchParams.get(name);
    // Catalogues also write their own paths here, which may lead on to a proxy.
    const to = value?.startsWith('/') ? new URL(value, url).href : webTarget(value ?? '');
    if (to === null) continue;
    const target = new URL(to);
    const vendor = lookupVendor(context.index, target);
    const leadsOn =
      loginTarget(target, to) !== null ||
      rewrittenBehind(target.hostname, context.proxies, context.index.hyphenated) !== null;
    if ((vendor && vendor !== lookupVendor(context.index, url)) || leadsOn) return { to, via: 'wayfless' };
  }
  return null;
}

/** A web address in a parameter, raw or percent-encoded once or twice; null for anything else. */
function webTarget(value: string): string | null {
  let text = value.trim();
  for (let round = 0; round < 3; round += 1) {
    const host = /^https?:\/\/[^/?#\\]+/i.exec(text)?.[0];
    if (host && !host.includes('%')) return webUrl(text)?.href ?? null;
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
