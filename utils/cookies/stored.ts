/** What lies in the browser's cookie store, by host. Thousands of cookies cost more to read than to erase. */
import { browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import type { CookieNews } from '../platform/cookie-news.ts';
import { live } from '../session/live.ts';
import { decideStored } from './sweep.ts';

/** Numbers of cookies. */
export interface StoredAtHost {
  kept: number;
  /** In report mode: what would be refused. */
  refused: number;
  /** Whether one of them lies outside of any partition. */
  unpartitioned: boolean;
}
export type StoredByHost = ReadonlyMap<string, StoredAtHost>;

/** The last reading, by host and number only, and when in the course of changes it was taken. */
let last: { at: number; found: StoredByHost } | undefined;

/** All cookies by host, Carrel's own canary left out; read anew only when one has changed since. */
export async function storedByHost(news: CookieNews): Promise<StoredByHost> {
  // What report mode thinks of a cookie changes also while the cookie does not.
  const report = live.policy.cookies.mode === 'report';
  const at = news.changes;
  if (last?.at === at && !report) return last.found;
  const found = new Map<string, StoredAtHost>();
  for (const cookie of await browser.cookies.getAll({ partitionKey: {} })) {
    if (isCanary(cookie)) continue;
    const host = cookie.domain.replace(/^\./, '');
    const counts = found.get(host) ?? { kept: 0, refused: 0, unpartitioned: false };
    found.set(host, counts);
    counts[report && decideStored(cookie).decision === 'refuse' ? 'refused' : 'kept'] += 1;
    counts.unpartitioned ||= cookie.partitionKey?.topLevelSite === undefined;
  }
  if (!report && live.journal.phase === 'open') last = { at, found };
  return found;
}

/** Forgets the last reading, which names hosts. */
export function forgetStored(): void {
  last = undefined;
}
