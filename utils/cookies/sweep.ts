/**
 * The last layer: every cookie that the browser stores is looked at once more. It catches what scripts and service
 * workers set, everything where headers cannot be rewritten, and what was in flight while the worker slept.
 */
import { browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import type { CookieNews } from '../platform/cookie-news.ts';
import { type Cookie, endWithBrowser, hostOfCookie, removeCookie } from '../platform/cookies.ts';
import type { CookieSession, Jar } from './jar.ts';

/** A site that insists is removed this often in a minute, then left to the erase: no endless tug-of-war. */
const MAX_REMOVALS = 50;

interface SweepDeps {
  news: Pick<CookieNews, 'onSet'>;
  jar: Pick<Jar, 'evidenceKnown' | 'isRefusing' | 'decideStored'>;
  session: CookieSession;
  /** Counts one cookie that a host was refused. */
  countRefused(host: string): void;
}

export function makeSweep({ news, jar, session, countRefused }: SweepDeps) {
  async function sweep(cookie: Cookie): Promise<void> {
    await jar.evidenceKnown();
    if (!jar.isRefusing()) return;
    if (isCanary(cookie)) return;
    const { decision } = jar.decideStored(cookie);
    const refused = decision === 'refuse';
    if (refused && insists(cookie)) return;
    await carryOut(cookie, refused);
  }

  /** A refused cookie is counted and goes; one that stays ends with the browser. */
  async function carryOut(cookie: Cookie, refused: boolean): Promise<void> {
    if (refused) {
      countRefused(hostOfCookie(cookie));
      await removeCookie(cookie);
    } else if (!cookie.session) {
      await endWithBrowser(cookie);
    }
  }

  /**
   * Looks once at everything that is stored: what came while the worker slept. What knowledge refuses goes. Who set a
   * cookie cannot be told any more, so statistics count only against one that wants to outlive the browser: whatever was
   * looked at before and kept ends with it.
   */
  async function sweepAll(): Promise<void> {
    if (!jar.isRefusing()) return;
    await jar.evidenceKnown();
    const cookies = await browser.cookies.getAll({ partitionKey: {} });
    const work = cookies.map(async (cookie) => {
      if (isCanary(cookie)) return;
      const { decision, odds } = jar.decideStored(cookie);
      await carryOut(cookie, decision === 'refuse' && (odds === undefined || !cookie.session));
    });
    await Promise.all(work);
  }

  function insists(cookie: Cookie): boolean {
    const removals = session.memory?.cookies.removals;
    if (!removals) return false;
    const key = `${cookie.domain}\t${cookie.name}`;
    const now = Date.now();
    const entry = removals.get(key);
    if (!entry || now - entry.since > 60_000) {
      if (removals.size > 2000) removals.clear();
      removals.set(key, { count: 1, since: now });
      return false;
    }
    entry.count += 1;
    return entry.count > MAX_REMOVALS;
  }

  /**
   * Registers the sweep. Call synchronously at the worker's top level.
   * @param settled resolves when the worker knows its state: a cookie may be what wakes it
   */
  function register(settled: Promise<void>): void {
    const known = settled.catch(() => undefined);
    news.onSet((cookie) => void known.then(() => sweep(cookie)).catch(() => undefined));
    void settled.then(sweepAll).catch(() => undefined);
  }

  return { register, sweepAll };
}
