/** Drives the session machine: recovery, start, end. One transition at a time, each journalled before it acts. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { cookieSessionRules } from '../cookies/apply.ts';
import { pageGuardOn } from '../cookies/page-guard.ts';
import { rememberBookmarks } from '../erase/kinds/bookmarks.ts';
import { plantCanaries } from '../erase/kinds/canaries.ts';
import { finishTabJournal } from '../erase/kinds/tab-journal.ts';
import { unlockCookies } from '../erase/lock.ts';
import { libraryMarksOn } from '../handoff/library-marks.ts';
import { leaveVendor } from '../handoff/revoked.ts';
import { installedByPolicy, protection } from '../platform/capability.ts';
import { openHiddenPage } from '../platform/hidden-page.ts';
import { setIdleTime } from '../platform/idle-time.ts';
import { announceChange } from '../platform/messaging.ts';
import { readAll } from '../platform/storage.ts';
import { loadPolicy, watchPolicy } from '../policy/load.ts';
import { libraryHosts } from '../policy/own-hosts.ts';
import { gateRules } from '../rules/gate.ts';
import { openRules } from '../rules/hand-offs.ts';
import { namingHeadersRules } from '../rules/naming-headers.ts';
import { ensureDynamicRules, replaceSessionRules } from '../rules/writer.ts';
import { count } from '../statistics/count.ts';
import { takingTurns } from '../turns.ts';
import { loadList } from '../vendors/lists/store.ts';
import { loadStaffLayer } from '../vendors/staff/store.ts';
import { endAftercare } from './aftercare.ts';
import { end } from './ending.ts';
import { layFloor } from './floor.ts';
import { advance, storedJournal, takeUp } from './journal.ts';
import { live, noticeVendors, nowKnown, updateItem, useVendors } from './live.ts';
import { isClean, phaseOf, recover } from './machine.ts';
import { profileItem } from './profile.ts';
import type { EndReason } from './reasons.ts';
import { recordSchema, type SessionRecord } from './record.ts';
import { recordItem, sessionRecord } from './record-keeper.ts';
import { extraTime } from './time.ts';

/** Transitions never overlap: two windows ending at once, or a Start during recovery, take turns. */
const inTurn = takingTurns();

/** Reads the stores and recovers. Call once, at the worker's top level; resolves when the state is settled. */
export function wake(): Promise<void> {
  const stores = Promise.all([readAll('session'), readAll('local')]);
  const known = stores.then(async ([session, local]) => {
    const record = v.safeParse(recordSchema, session[recordItem.key]);
    loadPolicy(local);
    await loadList(local);
    loadStaffLayer(local);
    sessionRecord.takeUp(record.success ? record.output : null);
    // Some seconds after the browser's start this is known, and stays as long as the browser runs.
    const newRun = session[profileItem.key] === undefined;
    const stored = storedJournal(local);
    // Whether something is erased unasked may hang on what the browser has not said yet: then it stays at waking.
    const found = recover(stored, live.record !== null, true, newRun);
    if (found.do !== 'erase-first') takeUp(found);
    nowKnown();
    return { local, stored, found, newRun };
  });
  watchPolicy(known, () => void inTurn(applyRules).then(announceChange));
  return inTurn(async () => {
    const { local, stored, found, newRun } = await known;
    [live.protection, live.byPolicy] = await Promise.all([protection(), installedByPolicy()]);
    // Only now is it certain whether the staff's own edits count here.
    if (!live.byPolicy) useVendors();
    await Promise.all([ensureDynamicRules(gateRules()), relayFloor()]);
    const recovery =
      found.do === 'erase-first' ? recover(stored, live.record !== null, live.byPolicy, newRun) : found;
    switch (recovery.do) {
      case 'resume-open':
        void openHiddenPage().catch(() => undefined);
        await applyRules();
        break;
      case 'stay-closed':
        // Nobody has ever pressed Start here: from now on the journal says so.
        if (recovery !== found) await advance(recovery);
        void finishTabJournal(local).catch(() => undefined);
        break;
      case 'stay-failed':
        break;
      case 'erase-first':
        // A crash, or the last window closed before the worker heard of it.
        if (v.is(openJournal, stored)) count('session', 'interrupted');
        // A machine that is just starting may be too slow the first time; nobody stands there yet to try again.
        if (!(await end('interrupted'))) await end('interrupted');
        break;
    }
    announceChange();
  });
}

const openJournal = v.object({ phase: v.literal('open') });

/** Makes the browser's rules follow vendors that have changed, and tells the pages. */
export function vendorsChanged(): Promise<void> {
  return inTurn(applyRules).then(announceChange);
}

/** Lays the floor as it should lie now: another holder of the browser's proxy has let go. */
export function floorChanged(): Promise<void> {
  return inTurn(relayFloor);
}

/** Opens the web. Erases first where cleanliness has not been verified. */
export function startSession(): Promise<{ ok: true } | { ok: false; problem: string }> {
  return inTurn(async () => {
    if (live.journal.phase === 'open') return { ok: true };
    if (!isClean(live.journal)) await end('before-start');
    if (!isClean(live.journal)) return { ok: false, problem: 'Some things could not be erased.' };
    try {
      await open();
      return { ok: true };
    } catch {
      // Half open is not open: back to what is known to be safe.
      await end('interrupted');
      return { ok: false, problem: 'The session could not be opened.' };
    }
  });
}

async function open(): Promise<void> {
  await Promise.all([endAftercare(), rememberBookmarks().catch(() => undefined)]);
  // The journal says "open" before anything opens: a crash from here on is erased at the next start.
  await advance({ do: 'start' });
  await sessionRecord.begin(Date.now());
  // From here to the end no new version of Carrel may come in between.
  void openHiddenPage().catch(() => undefined);
  await Promise.all([pageGuardOn(live.policy), libraryMarksOn(), plantCanaries()]);
  await unlockCookies();
  await applyRules();
  announceChange();
}

/**
 * Ends the session: closes the gate, erases, verifies. Two that end at once end one session, and only once.
 * @returns whether everything verifiable is gone
 */
export function endSession(reason: EndReason): Promise<boolean> {
  return inTurn(() => (isClean(live.journal) ? Promise.resolve(true) : end(reason)));
}

/** Makes way for a new version of Carrel, unless a session is open. */
export function handOver(): Promise<void> {
  return inTurn(async () => {
    const { phase } = live.journal;
    if (phase !== 'closed' && phase !== 'failed') return;
    // Between the versions nothing guards: the new one begins as after a crash. A person's own computer it leaves alone.
    if (live.byPolicy) await advance({ do: 'end' });
    // Before, since the new version must not find it and make way again.
    await updateItem.remove();
    browser.runtime.reload();
  });
}

/** Says yes to a vendor for the rest of this session; the rules let it through before this resolves. */
export function consent(vendorId: string): Promise<void> {
  return changeRecord((record) => {
    if (!record.consents.includes(vendorId)) record.consents.push(vendorId);
  });
}

/** Takes a yes back, and ends what is open to that vendor. */
export async function revokeConsent(vendorId: string): Promise<void> {
  const others = ({ consents }: SessionRecord) => consents.filter((id) => id !== vendorId);
  await changeRecord(
    (record) => {
      record.consents = others(record);
    },
    // Killed between the two, the floor must hold too much and never too little: a yes comes to it last, a no first.
    (record) => layFloor(others(record), live),
  );
  await leaveVendor(vendorId, live);
}

/** Keeps first-party cookies of a site until the session ends: "This site is not working". */
export function relaxSite(domain: string): Promise<void> {
  return changeRecord((record) => {
    if (!record.relaxed.includes(domain)) record.relaxed.push(domain);
  });
}

/** More time than the library's longest session, for whoever asked. */
export function giveMoreTime(): Promise<void> {
  const now = Date.now();
  return changeRecord((record) => {
    record.extraMs = extraTime(record, live.policy.session.maxMinutes, now);
  });
}

function changeRecord(
  change: (record: SessionRecord) => void,
  first?: (record: SessionRecord) => Promise<void>,
): Promise<void> {
  return inTurn(async () => {
    if (live.record && live.journal.phase === 'open') await first?.(live.record);
    if (!(await sessionRecord.change(change))) return;
    await applyRules();
    announceChange();
  });
}

/** Lays the floor as record, policy and vendors say. */
function relayFloor(): Promise<void> {
  const open = phaseOf(live.journal) === 'open' ? live.record : null;
  return layFloor(open?.consents ?? null, live);
}

/** Makes the browser's rules say what the session says. What the rules let through must find no floor in its way. */
async function applyRules(): Promise<void> {
  setIdleTime(live.policy.session);
  await relayFloor();
  if (phaseOf(live.journal) !== 'open' || !live.record) return replaceSessionRules([]);
  await Promise.all([
    pageGuardOn(live.policy),
    replaceSessionRules([
      ...openRules({
        vendors: noticeVendors(),
        consents: live.record.consents,
        proxies: live.policy.proxies,
        libraryHosts: libraryHosts(live.policy),
        beforeConsent: live.policy.notices.beforeConsent,
        noticeUrl: browser.runtime.getURL('/notice.html'),
        reduced: live.protection === 'reduced',
      }),
      ...cookieSessionRules(),
      ...namingHeadersRules(),
    ]),
  ]);
}
