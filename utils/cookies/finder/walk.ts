/**
 * One trial: a page fetched as a browser would, redirects and all, with a jar of its own. It only ever gets, never
 * posts, and follows no link that might sign out. Pure but for the `get` it is given.
 */
import { registrableDomain } from '../../vendors/hosts.ts';
import { afterAnswer, cookieHeader, type Jar } from './jar.ts';
import type { Arrived } from './signs.ts';

/** One answer, as it came over the wire. */
export interface Answer {
  status: number;
  location: string | null;
  setCookie: string[];
  body: string;
}

/** Fetches one address with exactly this Cookie header, and follows nothing. */
export type Get = (address: string, cookies: string) => Promise<Answer>;

const MAX_HOPS = 10;

/** Fetches `address` and what it redirects to within the same site. */
export async function walk(address: string, jar: Jar, get: Get): Promise<{ page: Arrived; jar: Jar }> {
  const site = registrableDomain(new URL(address).hostname);
  let at = address;
  let cookies = jar;
  for (let hops = 0; ; hops += 1) {
    const answer = await get(at, cookieHeader(cookies, at));
    cookies = afterAnswer(cookies, at, answer.setCookie, Date.now());
    const next = answer.location === null ? null : URL.parse(answer.location, at);
    if (!next || answer.status < 300 || answer.status > 399) {
      return { page: { address: at, status: answer.status, body: answer.body }, jar: cookies };
    }
    const sameSite = /^https?:$/.test(next.protocol) && registrableDomain(next.hostname) === site;
    // Another site (a sign-in service) or a sign-out is answer enough: this is not the page for somebody signed in.
    if (!sameSite || signsOut(next.href) || hops === MAX_HOPS) {
      return { page: { address: next.href, status: answer.status, body: '' }, jar: cookies };
    }
    next.hash = '';
    at = next.href;
  }
}

const SIGN_OUT =
  /(log|sign)[-_.]?(out|off)|end[-_.]?session|abmelden|deconnexion|cerrar[-_.]?sesion|(^|[/_.=-])(exit|quit)($|[/_.&-])/i;

/** Whether an address might sign somebody out: by its path or its query. */
export function signsOut(address: string): boolean {
  const url = URL.parse(address);
  return url === null || SIGN_OUT.test(url.pathname) || SIGN_OUT.test(url.search);
}
