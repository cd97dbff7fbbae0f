/**
 * The last layer: every cookie that the browser stores is looked at once more. It catches what scripts and service
 * workers set, everything where headers cannot be rewritten, and what was in flight while the worker slept.
 */
import { browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import { type Cookie, endWithBrowser, hostOfCookie, removeCookie } from '../platform/cookies.ts';
import { live } from '../session/live.ts';
import { onCookieSet } from './changes.ts';
import { decideStored } from './decide-stored.ts';
import { evidenceKnown } from './memory.ts';
import type { CountRefused } from './refusals.ts';

/** A site that insists is removed this often in a minute, then left to the erase: no endless tug-of-war. */
const MAX_REMOVALS = 50;
const removals = new Map<string, { count: number; since: number }>();

/** Handed in when the sweep registers. */
let countRefused: CountRefused;

async function sweep(cookie: Cookie): Promise<void> {
  await evidenceKnown();
  if (!live.known || live.journal.phase !== 'open' || live.policy.cookies.mode !== 'authentication') return;
  if (isCanary(cookie)) return;
  const { decision } = decideStored(cookie, live.protection);
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
  if (live.journal.phase !== 'open' || live.policy.cookies.mode !== 'authentication') return;
  await evidenceKnown();
  const cookies = await browser.cookies.getAll({ partitionKey: {} });
  const work = cookies.map(async (cookie) => {
    if (isCanary(cookie)) return;
    const { decision, odds } = decideStored(cookie, live.protection);
    await carryOut(cookie, decision === 'refuse' && (odds === undefined || !cookie.session));
  });
  await Promise.all(work);
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

/**
 * Registers the sweep. Call synchronously at the worker's top level.
 * @param settled resolves when the worker knows its state: a cookie may be what wakes it
 */
export function registerSweep(settled: Promise<void>, counter: CountRefused): void {
  countRefused = counter;
  const known = settled.catch(() => undefined);
  onCookieSet((cookie) => void known.then(() => sweep(cookie)).catch(() => undefined));
  void settled.then(sweepAll);
}
