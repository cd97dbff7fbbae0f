/**
 * The last layer: every cookie that the browser stores is looked at once more. It catches what scripts and service
 * workers set, everything where headers cannot be rewritten, and what was in flight while the worker slept.
 */
import { type Browser, browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import type { CookieNews } from '../platform/cookie-news.ts';
import { live } from '../session/live.ts';
import { countRefused, recordItem } from '../session/record.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import { type CookieDecision, decideCookie } from './decide.ts';
import { seen } from './evidence.ts';
import { evidenceKnown } from './memory.ts';
import { siteOf } from './party.ts';
import { cookieContext } from './site.ts';

type Cookie = Browser.cookies.Cookie;

/** Cookies that a response just passed through the header guard: name and domain -> until when (ms). */
const expected = new Map<string, number>();
const EXPECT_MS = 30_000;
/** A site that insists is removed this often in a minute, then left to the erase: no endless tug-of-war. */
const MAX_REMOVALS = 50;
const removals = new Map<string, { count: number; since: number }>();

/** Notes that the server, not a script, is about to store this cookie. */
export function expectFromServer(cookie: { name: string; domain: string }): void {
  const now = Date.now();
  if (expected.size > 2000) for (const [key, until] of expected) if (until < now) expected.delete(key);
  expected.set(`${cookie.name}\t${cookie.domain}`, now + EXPECT_MS);
}

/** Counts a refusal for the popup. Memory at once, the session store in a moment. */
export function noteRefused(host: string): void {
  if (!live.record) return;
  countRefused(live.record, siteOf(host));
  live.count('cookie-refused', lookupVendor(live.resolving.index, host, '/')?.id);
  saveSoon();
}

let saving = false;
/** Writes the session's counters to the session store in a moment: many changes, one write. */
export function saveSoon(): void {
  if (saving) return;
  saving = true;
  setTimeout(() => {
    saving = false;
    if (live.record && live.journal.phase === 'open') void recordItem.set(live.record);
  }, 500);
}

/** What should become of a cookie that is already stored. */
export function decideStored(cookie: Cookie): CookieDecision {
  const host = cookie.domain.replace(/^\./, '');
  const page = cookie.partitionKey?.topLevelSite && URL.parse(cookie.partitionKey.topLevelSite)?.hostname;
  const until = expected.get(`${cookie.name}\t${host}`) ?? 0;
  const context = cookieContext(host, page || undefined);
  const { evidence } = context;
  // Long after it was stored, only what the traffic has shown tells.
  const given =
    evidence?.set.includes(cookie.name) || (evidence && seen(evidence, cookie.name)) !== undefined;
  const fromServer = cookie.httpOnly || given || until >= Date.now() || live.protection === 'reduced';
  return decideCookie(
    {
      name: cookie.name,
      value: cookie.value,
      httpOnly: cookie.httpOnly,
      path: cookie.path,
      secure: cookie.secure,
      setByScript: !fromServer,
      persistent: !cookie.session,
    },
    context,
  );
}

async function sweep(cookie: Cookie): Promise<void> {
  await evidenceKnown();
  if (!live.known || live.journal.phase !== 'open' || live.policy.cookies.mode !== 'authentication') return;
  if (isCanary(cookie)) return;
  const { decision } = decideStored(cookie);
  const refused = decision === 'refuse';
  if (refused && insists(cookie)) return;
  await carryOut(cookie, refused);
}

/** A refused cookie is counted and goes; one that stays ends with the browser. */
async function carryOut(cookie: Cookie, refused: boolean): Promise<void> {
  if (refused) {
    noteRefused(cookie.domain.replace(/^\./, ''));
    await removeCookie(cookie);
  } else if (!cookie.session) {
    await browser.cookies.set(asSession(cookie));
  }
}

/**
 * Looks once at everything that is stored: what came while the worker slept. What knowledge refuses goes. Who set a
 * cookie cannot be told any more, so statistics count only against one that wants to outlive the browser: whatever was
 * looked at before and kept ends with it.
 */
export async function sweepAll(): Promise<void> {
  if (live.journal.phase !== 'open' || live.policy.cookies.mode !== 'authentication') return;
  await evidenceKnown();
  const cookies = await browser.cookies.getAll({ partitionKey: {} });
  const work = cookies.map(async (cookie) => {
    if (isCanary(cookie)) return;
    const { decision, odds } = decideStored(cookie);
    await carryOut(cookie, decision === 'refuse' && (odds === undefined || !cookie.session));
  });
  await Promise.all(work);
}

/** Removes one stored cookie, wherever it lies. */
export async function removeCookie(cookie: Cookie): Promise<void> {
  await browser.cookies.remove({ url: urlOf(cookie), name: cookie.name, ...placeOf(cookie) });
}

function insists(cookie: Cookie): boolean {
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

function urlOf(cookie: Cookie): string {
  return `http${cookie.secure ? 's' : ''}://${cookie.domain.replace(/^\./, '')}${cookie.path}`;
}

/** Store and partition: without the partition key a removal reports success and the cookie stays. */
function placeOf(cookie: Cookie) {
  return {
    storeId: cookie.storeId,
    ...(cookie.partitionKey ? { partitionKey: cookie.partitionKey } : {}),
  };
}

function asSession(cookie: Cookie): Browser.cookies.SetDetails {
  const { name, value, path, secure, httpOnly, sameSite } = cookie;
  return {
    url: urlOf(cookie),
    name,
    value,
    path,
    secure,
    httpOnly,
    sameSite,
    ...(cookie.hostOnly ? {} : { domain: cookie.domain }),
    ...placeOf(cookie),
  };
}

/**
 * Registers the sweep. Call synchronously at the worker's top level.
 * @param settled resolves when the worker knows its state: a cookie may be what wakes it
 */
export function registerSweep(news: CookieNews, settled: Promise<void>): void {
  const known = settled.catch(() => undefined);
  news.onSet((cookie) => void known.then(() => sweep(cookie)).catch(() => undefined));
}
