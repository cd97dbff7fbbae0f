/** A cookie jar of the finder's own: what a trial sends, and what the answers change in it. Pure. */
import { parseSetCookie } from '../set-cookie.ts';

export interface JarCookie {
  name: string;
  value: string;
  /** Without a leading dot. */
  domain: string;
  hostOnly: boolean;
  path: string;
  secure: boolean;
}

export type Jar = readonly JarCookie[];

/** What tells one cookie from another. */
export function identityOf(cookie: Pick<JarCookie, 'name' | 'domain' | 'path'>): string {
  return `${cookie.name}\t${cookie.domain}\t${cookie.path}`;
}

/** The Cookie header that a browser would send to `address`; empty where it would send none. */
export function cookieHeader(jar: Jar, address: string): string {
  const url = new URL(address);
  return jar
    .filter((cookie) => goesTo(cookie, url))
    .sort((a, b) => b.path.length - a.path.length)
    .map(({ name, value }) => (name === '' ? value : `${name}=${value}`))
    .join('; ');
}

/** The jar after an answer from `address` with these Set-Cookie lines. `now` in milliseconds. */
export function afterAnswer(jar: Jar, address: string, lines: readonly string[], now: number): Jar {
  const url = new URL(address);
  let next = [...jar];
  for (const line of lines) {
    const parsed = parseSetCookie(line, now);
    if (parsed === null) continue;
    const { name, value, secure, deletes } = parsed;
    const domain = parsed.domain ?? url.hostname;
    if (!isWithin(url.hostname, domain)) continue;
    const path = parsed.path ?? defaultPath(url.pathname);
    const cookie = { name, value, domain, hostOnly: parsed.domain === null, path, secure };
    next = next.filter((other) => identityOf(other) !== identityOf(cookie));
    if (!deletes) next.push(cookie);
  }
  return next;
}

function goesTo(cookie: JarCookie, url: URL): boolean {
  if (cookie.secure && url.protocol !== 'https:') return false;
  if (cookie.hostOnly ? cookie.domain !== url.hostname : !isWithin(url.hostname, cookie.domain)) return false;
  const { path } = cookie;
  if (!url.pathname.startsWith(path)) return false;
  return path.endsWith('/') || url.pathname.length === path.length || url.pathname[path.length] === '/';
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** RFC 6265 section 5.1.4. */
function defaultPath(pathname: string): string {
  const end = pathname.lastIndexOf('/');
  return end <= 0 ? '/' : pathname.slice(0, end);
}
