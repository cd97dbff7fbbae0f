/** What lies in the browser's cookie store, by host. Thousands of cookies cost more to read than to erase. */
import { browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import { hostOfCookie } from '../platform/cookies.ts';
import { live } from '../session/live.ts';
import { cookieChanges } from './changes.ts';
import { decideStored } from './decide-stored.ts';

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
export async function storedByHost(): Promise<StoredByHost> {
  // What report mode thinks of a cookie changes also while the cookie does not.
  const report = live.policy.cookies.mode === 'report';
  const at = cookieChanges();
  if (last?.at === at && !report) return last.found;
  const found = new Map<string, StoredAtHost>();
  for (const cookie of await browser.cookies.getAll({ partitionKey: {} })) {
    if (isCanary(cookie)) continue;
    const host = hostOfCookie(cookie);
    const counts = found.get(host) ?? { kept: 0, refused: 0, unpartitioned: false };
    found.set(host, counts);
    counts[report && decideStored(cookie, live.protection).decision === 'refuse' ? 'refused' : 'kept'] += 1;
    counts.unpartitioned ||= cookie.partitionKey?.topLevelSite === undefined;
  }
  if (!report && live.journal.phase === 'open') last = { at, found };
  return found;
}

/** Forgets the last reading, which names hosts. */
export function forgetStored(): void {
  last = undefined;
}
