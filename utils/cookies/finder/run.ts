/** One run of the finder in this browser: its cookies in, its finding out. */
import { type Browser, browser } from 'wxt/browser';
import { registrableDomain } from '../../vendors/hosts.ts';
import { NoAnswer, openChannel } from './channel.ts';
import { type FinderProblem, findSignInCookies } from './find.ts';
import { identityOf, type JarCookie } from './jar.ts';
import { likelihood } from './rule.ts';
import type { FinderTarget } from './target.ts';

type Cookie = Browser.cookies.Cookie;

/** `all` counts the cookies of the site that were tried. */
export type RunResult =
  | { found: string[]; all: number; requests: number; target: FinderTarget }
  | { problem: FinderProblem | 'no-answer' | 'library-site'; requests: number };

/** Addresses of the web pages that are open, as candidates for a trial. */
export async function openPages(): Promise<string[]> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.flatMap(({ url }) => (url && /^https?:/.test(url) ? [url.split('#', 1)[0]!] : []));
  return [...new Set(pages)];
}

/**
 * Runs the finder on a page. Nothing is posted; the browser's cookies change only where the site rotates them.
 * @param targetOf asks the worker whose the host is; it refuses on a locked machine
 */
export async function runFinder(
  address: string,
  targetOf: (host: string) => Promise<FinderTarget>,
  signal: AbortSignal,
  onRequest: (requests: number) => void,
): Promise<RunResult> {
  const host = URL.parse(address)?.hostname;
  if (!host) return { problem: 'bad-address', requests: 0 };
  const target = await targetOf(host);
  if (target.library) return { problem: 'library-site', requests: 0 };
  const stored = await browser.cookies.getAll({ domain: registrableDomain(host) });
  const byIdentity = new Map(stored.map((cookie) => [identityOf(plain(cookie)), cookie]));
  // Those that the page's own host sees before those of its neighbours, its sign-in service among them.
  const here = (cookie: Cookie) => (host.endsWith(cookie.domain.replace(/^\./, '')) ? 4 : 0);
  const rank = (cookie: Cookie) => here(cookie) + likelihood(cookie);
  const cookies = [...stored].sort((a, b) => rank(b) - rank(a)).map(plain);
  const channel = openChannel(signal);
  let requests = 0;
  try {
    const finding = await findSignInCookies({
      address: new URL(address).href.split('#', 1)[0]!,
      cookies,
      get: channel.get,
      onRequest: (count) => {
        requests = count;
        onRequest(count);
      },
      onRotated: async (cookie) => {
        const original = byIdentity.get(identityOf(cookie));
        if (original) await browser.cookies.set(withValue(original, cookie.value));
      },
    });
    if ('problem' in finding) return finding;
    return { found: finding.found.map(({ name }) => name), all: cookies.length, requests, target };
  } catch (error) {
    if (error instanceof NoAnswer) return { problem: 'no-answer', requests };
    throw error;
  } finally {
    await channel.close();
  }
}

function plain({ name, value, domain, hostOnly, path, secure }: Cookie): JarCookie {
  return { name, value, domain: domain.replace(/^\./, ''), hostOnly, path, secure };
}

/** The same cookie with the value that the site has just given it. */
function withValue(cookie: Cookie, value: string): Browser.cookies.SetDetails {
  const { name, path, secure, httpOnly, sameSite, storeId, expirationDate, hostOnly, domain } = cookie;
  return {
    url: `http${secure ? 's' : ''}://${domain.replace(/^\./, '')}${path}`,
    name,
    value,
    path,
    secure,
    httpOnly,
    sameSite,
    storeId,
    ...(hostOnly ? {} : { domain }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
  };
}
