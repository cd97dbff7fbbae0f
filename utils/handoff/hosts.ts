/**
 * Hosts behind proxies. EZproxy serves `www.somedb.com` as `www.somedb.com.<proxy>` (http) or as
 * `www-somedb-com.<proxy>` (https; real hyphens doubled, though not everywhere); WAM and EZproxy put a port before
 * it (`0-www.somedb.com.<proxy>`, `p180-www…`). Pure.
 */
import { getDomain, getPublicSuffix, parse } from 'tldts';
import type { LibraryProxy } from '../policy/schema.ts';

/** Registrable domain (public suffix list); the host itself where there is none (an address, a bare name). */
export function registrableDomain(host: string): string {
  return getDomain(host) ?? host;
}

/** The real host behind a configured or hosted proxy; the host itself where none is recognised. */
export function deproxyHost(host: string, proxies: readonly LibraryProxy[]): string {
  return rewrittenBehind(host, proxies)?.host ?? host;
}

export interface Behind {
  host: string;
  via: 'ezproxy' | 'wam' | 'webvpn';
}

/** Like `deproxyHost`, and by which kind of proxy; null where the host is not a rewritten one. */
export function rewrittenBehind(host: string, proxies: readonly LibraryProxy[]): Behind | null {
  for (const proxy of proxies) {
    const base = proxy.host.replace(/:\d+$/, '');
    const parent = base.startsWith('login.') ? base.slice(6) : base;
    const label = labelBefore(host, parent);
    if (label !== null) return decode(label);
  }
  // OCLC's hosting: the login host is a child of the rewrite host, so it must never decode to "login".
  const hosted = /^(.+)\.[a-z0-9-]+\.idm\.oclc\.org$/.exec(host)?.[1];
  if (hosted) return decode(hosted);
  const vpn = /^([a-z0-9-]+)-\d{2,5}\.webvpn\./.exec(host)?.[1];
  if (vpn) {
    const real = decode(vpn);
    return real && { host: real.host, via: 'webvpn' };
  }
  return null;
}

function labelBefore(host: string, base: string): string | null {
  return host.length > base.length + 1 && host.endsWith(`.${base}`) ? host.slice(0, -base.length - 1) : null;
}

function decode(label: string): Behind | null {
  if (label === 'login' || label === 'www') return null;
  const port = /^(?:p?\d{1,5}-)(.+)$/.exec(label);
  const rest = port?.[1] ?? label;
  const via = /^\d/.test(label) && port ? 'wam' : 'ezproxy';
  if (rest.includes('.')) return isRealHost(rest) ? { host: rest, via } : null;
  if (!rest.includes('-')) return null;
  const host = candidates(rest.replace(/-s$/, '')).find(isRealHost);
  return host === undefined ? null : { host, via };
}

/**
 * Readings of a hyphenated label, likeliest first. Doubled hyphens are real ones; a single one is a dot, unless the
 * site's own name has it and the proxy did not double it (`www-mgg-online-com`).
 */
function candidates(label: string): string[] {
  const strict = label.split('--').map((part) => part.replaceAll('-', '.'));
  return [strict.join('-')];
}

/** Has a public suffix that the list really knows, and a name before it. */
function isRealHost(host: string): boolean {
  const { isIcann, domain, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (domain === null) return false;
  // Names reserved for examples and tests have no entry in the list, and stand for real ones there.
  return isIcann === true || isPrivate === true || getPublicSuffix(host) === 'example';
}
