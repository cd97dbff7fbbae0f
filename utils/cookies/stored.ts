/** What lies in the browser's cookie store, by host. Thousands of cookies cost more to read than to erase. */
import { browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import type { CookieNews } from '../platform/cookie-news.ts';
import { hostOfCookie } from '../platform/cookies.ts';
import type { Policy } from '../policy/schema.ts';
import type { CookieSession, Jar } from './jar.ts';
import type { StoredAtHost, StoredByHost } from './memory.ts';

interface StoredDeps {
  news: Pick<CookieNews, 'changes'>;
  policy(): Policy;
  session: CookieSession;
  jar: Pick<Jar, 'decideStored'>;
}

/**
 * Makes the reading of all cookies by host, Carrel's own canary left out. It reads anew only when one has changed since:
 * the last reading, by host and number only, is remembered as long as the session lasts.
 */
export function makeStoredByHost({ news, policy, session, jar }: StoredDeps) {
  return async (): Promise<StoredByHost> => {
    // What report mode thinks of a cookie changes also while the cookie does not.
    const report = policy().cookies.mode === 'report';
    const at = news.changes;
    const memory = session.record === null ? undefined : session.memory?.cookies;
    if (memory?.stored?.at === at && !report) return memory.stored.found;
    const found = new Map<string, StoredAtHost>();
    for (const cookie of await browser.cookies.getAll({ partitionKey: {} })) {
      if (isCanary(cookie)) continue;
      const host = hostOfCookie(cookie);
      const counts = found.get(host) ?? { kept: 0, refused: 0, unpartitioned: false };
      found.set(host, counts);
      counts[report && jar.decideStored(cookie).decision === 'refuse' ? 'refused' : 'kept'] += 1;
      counts.unpartitioned ||= cookie.partitionKey?.topLevelSite === undefined;
    }
    if (!report && memory) memory.stored = { at, found };
    return found;
  };
}
