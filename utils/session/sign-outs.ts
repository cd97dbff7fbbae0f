/**
 * Signing out before the erase: sessions that live on a server do not end because a browser forgets its cookie. In
 * parallel, all in a few seconds, and only by addresses that do nothing but sign out.
 */

import type { Policy } from '../policy/schema.ts';
import type { Vendor } from '../vendors/record.ts';
import { within } from '../waiting.ts';

/** For all of them together, found and called. */
const ALL_MS = 5_000;
const FIND_MS = 500;

export interface SignOutContext {
  policy: Policy;
  vendors: ReadonlyMap<string, Vendor>;
  /** A request of Carrel's own carries no partitioned cookie, so only others say that somebody may be signed in. */
  hostsWithCookies(): Promise<Set<string>>;
}

/** One address to call, and the host whose cookie says that there is something to sign out of. */
export interface SignOut {
  url: string;
  /** Where a cookie must lie; `null` where the patron is known to have been. */
  host: string | null;
}

/**
 * What could be signed out of. Pure.
 * Never an address that does more than sign out: Libby's deletes the loans on the patron's phone.
 */
export function possibleSignOuts(
  consents: readonly string[],
  { policy, vendors }: Pick<SignOutContext, 'policy' | 'vendors'>,
): SignOut[] {
  // A proxy is the library's own, so this is no matter of `vendorLogouts`.
  const found = policy.proxies.flatMap((proxy): SignOut[] => {
    const host = proxy.host.replace(/:\d+$/, '');
    const url = proxySignOut(proxy.kind, proxy.host);
    return [{ url, host: proxy.kind === 'openathens' ? new URL(url).hostname : host }];
  });
  if (policy.session.vendorLogouts) {
    for (const vendor of vendors.values()) {
      const { logoutUrl, logoutIsDestructive, id } = vendor;
      if (logoutUrl === undefined || logoutIsDestructive) continue;
      if (consents.includes(id)) found.push({ url: logoutUrl, host: null });
      else found.push(...vendor.hosts.map((host) => ({ url: logoutUrl, host: host.replace(/[:/].*$/, '') })));
    }
  }
  return found;
}

function proxySignOut(kind: Policy['proxies'][number]['kind'], host: string): string {
  if (kind === 'openathens') return 'https://login.openathens.net/signout';
  // Hosted EZproxy answers for its own pages below "login." only.
  const own = host.endsWith('.idm.oclc.org') && !host.startsWith('login.') ? `login.${host}` : host;
  return `https://${own}/logout`;
}

/**
 * Starts the sign-outs that apply.
 * @param consents vendors that the patron has said yes to
 * @param gate resolves once the web is closed to everything but these
 * @param letThrough takes away what else would hold these addresses
 * @returns `done`: when all have answered or their time is up; `null` when there is nothing to sign out of
 */
export async function beginSignOuts(
  consents: readonly string[],
  context: SignOutContext,
  gate: Promise<unknown>,
  letThrough: (urls: readonly string[]) => Promise<void>,
): Promise<{ done: Promise<void> } | null> {
  const possible = possibleSignOuts(consents, context);
  if (possible.length === 0) return null;
  const hosts = await within(FIND_MS, 'cookies', context.hostsWithCookies()).catch(() => null);
  const applies = ({ host }: SignOut) => host === null || (hosts !== null && hasCookie(hosts, host));
  const urls = new Set(possible.filter(applies).map(({ url }) => url));
  if (urls.size === 0) return null;
  await Promise.all([gate, letThrough([...urls])]);
  const signal = AbortSignal.timeout(ALL_MS);
  const calls = [...urls].map((url) =>
    // The answer's own text is nobody's business: the headers are enough.
    fetch(url, { credentials: 'include', cache: 'no-store', referrerPolicy: 'no-referrer', signal })
      .then((response) => response.body?.cancel())
      .catch(() => undefined),
  );
  // A fetch that ignores its signal must not hold the erase up either.
  const done = within(ALL_MS, 'sign-outs', Promise.all(calls)).then(
    () => undefined,
    () => undefined,
  );
  return { done };
}

function hasCookie(hosts: ReadonlySet<string>, host: string): boolean {
  if (hosts.has(host)) return true;
  for (const known of hosts) if (known.endsWith(`.${host}`)) return true;
  return false;
}
