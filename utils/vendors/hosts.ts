/**
 * Hosts behind proxies. EZproxy serves `www.somedb.com` as `www.somedb.com.<proxy>` (http) or as
 * `www-somedb-com.<proxy>` (https; real hyphens doubled, though not everywhere); WAM and EZproxy put a port before
 * it (`0-www.somedb.com.<proxy>`, `p180-www…`); WebVPN puts one behind (`kns-cnki-net-443.webvpn…`). Pure.
 */
import { parse } from 'tldts';
import type { LibraryProxy } from '../policy/schema.ts';

/** Registrable domain (public suffix list); the host itself where there is none (an address, a bare name). */
export function registrableDomain(host: string): string {
  // Not `getDomain`: the library goes on holding the last host that was asked for by that name.
  return parse(host).domain ?? host;
}

/** Hyphenated domains by their rewritten form: `mgg-online-com` -> `mgg-online.com`. */
export type HyphenatedDomains = ReadonlyMap<string, string>;

/** Domains with a hyphen that libraries proxy but the catalogue does not list: no rule could tell hyphen from dot. */
export const KNOWN_HYPHENATED = [
  'mgg-online.com',
  'ems-ph.org',
  'oecd-ilibrary.org',
  'google-analytics.com',
  'beck-online.beck.de',
];

/** The look-up for `KNOWN_HYPHENATED` and all hyphenated domains among `hosts`. */
export function hyphenatedDomains(hosts: Iterable<string>): HyphenatedDomains {
  const found = [...KNOWN_HYPHENATED, ...[...hosts].filter((host) => host.includes('-'))];
  return new Map(found.map((host) => [host.replaceAll('.', '-'), host]));
}
const NO_CATALOGUE = hyphenatedDomains([]);

/** The real host behind a configured, hosted or recognisable proxy; the host itself where there is none. */
export function deproxyHost(
  host: string,
  proxies: readonly LibraryProxy[],
  hyphenated: HyphenatedDomains = NO_CATALOGUE,
): string {
  return rewrittenBehind(host, proxies, hyphenated)?.host ?? host;
}

export interface Behind {
  host: string;
  via: 'ezproxy' | 'wam' | 'webvpn';
}

/** Like `deproxyHost`, and by which kind of proxy; null where the host is not a rewritten one. */
export function rewrittenBehind(
  host: string,
  proxies: readonly LibraryProxy[],
  hyphenated: HyphenatedDomains = NO_CATALOGUE,
): Behind | null {
  for (const proxy of proxies) {
    const parent = proxyBase(proxy.host);
    if (host.length > parent.length + 1 && host.endsWith(`.${parent}`)) {
      return decode(host.slice(0, -parent.length - 1), hyphenated);
    }
  }
  return behindByShape(host, hyphenated);
}

const bases = new Map<string, string>();
/** A proxy's own name, without `login.` and port: what its rewritten hosts end with. */
export function proxyBase(configured: string): string {
  let base = bases.get(configured);
  if (base === undefined) {
    base = configured.replace(/:\d+$/, '').replace(/^login\./, '');
    bases.set(configured, base);
  }
  return base;
}

/** A label that says "proxy"; EZproxy hosts are called so more often than not. */
const PROXY_LABEL =
  /^(?:(?:e?z?-?prox|ezp|lib-?prox|webprox|ipprox|rprox|[a-z0-9-]+-r?prox)[a-z0-9-]*|[a-z0-9-]*proxy\d*)$/;

/** Unconfigured proxies, where the host alone leaves no doubt. */
function behindByShape(host: string, hyphenated: HyphenatedDomains): Behind | null {
  // OCLC's hosting: the login host is a child of the rewrite host, and must never decode to a host called "login".
  const hosted = host.endsWith('.idm.oclc.org')
    ? /^(.+?)(?:\.[a-z0-9-]+)?\.idm\.oclc\.org$/.exec(host)?.[1]
    : undefined;
  if (hosted !== undefined) return decode(hosted, hyphenated);
  const vpn = host.includes('.webvpn.') ? /^([a-z0-9-]+)-\d{2,5}\.webvpn\./.exec(host)?.[1] : undefined;
  if (vpn !== undefined) {
    const real = decode(vpn, hyphenated);
    return real && { host: real.host, via: 'webvpn' };
  }
  if (/^\d{1,5}-/.test(host)) return behindWam(host, hyphenated);
  const internal = !hasKnownSuffix(host);
  if (!internal && !host.includes('prox') && !host.includes('ezp')) return null;
  const labels = host.split('.');
  let end = internal ? labels.length - 1 : labels.findIndex((label, at) => at > 0 && PROXY_LABEL.test(label));
  // The rewritten host is what stands before the proxy's own name, which may begin some labels earlier.
  for (; end > 0; end -= 1) {
    const behind = decode(labels.slice(0, end).join('.'), hyphenated);
    if (behind) return behind;
  }
  // `search-proquest-com-site`: a proxy of one word glued to the host.
  return internal && labels.length === 1 ? decodeGlued(host, hyphenated) : null;
}

/** `0-www.somedb.com.<library's host>`: the shortest real host that leaves a real one for the library. */
function behindWam(host: string, hyphenated: HyphenatedDomains): Behind | null {
  const labels = host.split('.');
  for (let end = 2; end < labels.length - 1; end += 1) {
    if (isRealHost(labels.slice(end).join('.'))) {
      const behind = decode(labels.slice(0, end).join('.'), hyphenated);
      if (behind) return behind;
    }
  }
  return null;
}

function decode(label: string, hyphenated: HyphenatedDomains): Behind | null {
  if (label === 'login' || label === 'www') return null;
  const port = /^(p?)\d{1,5}-(.+)$/.exec(label);
  const rest = port?.[2] ?? label;
  const via = port && port[1] === '' ? 'wam' : 'ezproxy';
  if (rest.includes('.')) return isRealHost(rest) ? { host: canonical(rest), via } : null;
  if (!rest.includes('-')) return null;
  // Some put the port behind: `www-somedb-com-443`.
  const host = unhyphen(rest.replace(/-\d{2,5}$/, ''), hyphenated);
  return host === null ? null : { host: canonical(host), via };
}

function decodeGlued(label: string, hyphenated: HyphenatedDomains): Behind | null {
  for (let at = label.lastIndexOf('-'); at > 0; at = label.lastIndexOf('-', at - 1)) {
    const behind = decode(label.slice(0, at), hyphenated);
    if (behind) return behind;
  }
  return null;
}

/**
 * A hyphenated label as a host. Doubled hyphens are real ones; a single one is a dot, unless it belongs to a domain
 * that is known to have it. Some proxies add `-s` for https.
 */
function unhyphen(label: string, hyphenated: HyphenatedDomains): string | null {
  for (const text of [label, label.replace(/-s$/, '')]) {
    for (let at = -1; ; ) {
      const known = hyphenated.get(text.slice(at + 1));
      if (known !== undefined) return dotted(text.slice(0, at + 1)) + known;
      at = text.indexOf('-', at + 1);
      if (at < 0) break;
    }
    const host = dotted(text);
    if (isRealHost(host)) return host;
  }
  return null;
}

function dotted(label: string): string {
  return label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
}

/** Sites that answer under `www` only, although libraries proxy the bare domain. */
function canonical(host: string): string {
  return host === 'sciencedirect.com' ? 'www.sciencedirect.com' : host;
}

/** Has a public suffix that the list really knows, and a name before it. */
function isRealHost(host: string): boolean {
  return hasKnownSuffix(host) && parse(host).domain !== null && !/[^a-z0-9.-]/.test(host);
}

/** Whether what a host ends with is of the public suffix list. */
function hasKnownSuffix(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1);
  // Names reserved for examples and tests stand for real ones; addresses and local names are no proxies.
  if (last === 'example' || last === 'localhost' || /^\d*$|\]$/.test(last)) return true;
  // Under some of them (`.za`) the list has the second level only.
  return parse(`x.${last}`).isIcann === true || parse(host).isIcann === true;
}
