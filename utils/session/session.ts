/** Drives the session machine: recovery, start, end. One transition at a time, each journalled before it acts. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { rememberBookmarks } from '../erase/kinds/bookmarks.ts';
import { plantCanaries } from '../erase/kinds/canaries.ts';
import { finishTabJournal } from '../erase/kinds/tab-journal.ts';
import { unlockCookies } from '../erase/lock.ts';
import { installedByPolicy, protection } from '../platform/capability.ts';
import { openHiddenPage } from '../platform/hidden-page.ts';
import { setIdleTime } from '../platform/idle-time.ts';
import { announceChange } from '../platform/messaging.ts';
import { readAll } from '../platform/storage.ts';
import { libraryHosts } from '../policy/own-hosts.ts';
import { gateRules } from '../rules/gate.ts';
import { openRules } from '../rules/hand-offs.ts';
import { namingHeadersRules } from '../rules/naming-headers.ts';
import type { Rule } from '../rules/rule.ts';
import { ensureDynamicRules, replaceSessionRules } from '../rules/writer.ts';
import type { Count } from '../statistics/count.ts';
import { takingTurns } from '../turns.ts';
import type { Knowledge, News } from '../vendors/knowledge.ts';
import { EMPTY_LAYER } from '../vendors/layer.ts';
import { endAftercare } from './aftercare.ts';
import type { Floor } from './floor.ts';
import { storedJournal } from './journal.ts';
import { recover } from './machine.ts';
import { profileItem } from './profile.ts';
import type { EndReason, EraseCause } from './reasons.ts';
import { recordSchema, type SessionRecord } from './record.ts';
import { recordItem } from './record-keeper.ts';
import type { SessionState } from './state.ts';
import { extraTime } from './time.ts';
import { updateItem } from './update.ts';

export interface SessionDeps {
  state: SessionState;
  knowledge: Knowledge;
  /** What the stores say of settings and vendors. `local` is the whole local area. */
  readNews(local: Record<string, unknown>): Promise<News>;
  /** Scripts of ours in pages; both follow the settings when called again. */
  scripts: { pageGuardOn(): Promise<void>; libraryMarksOn(): Promise<void> };
  floor: Pick<Floor, 'lay'>;
  /** Ends what is open to a vendor. Never rejects. */
  leaveVendor(vendor: string): Promise<void>;
  /** The session rules about cookies. */
  cookieRules(record: SessionRecord): Rule[];
  count: Count;
  /** Closes, erases and verifies. Never rejects. */
  erase(cause: EraseCause): Promise<boolean>;
}
export type Session = ReturnType<typeof makeSession>;

const openJournal = v.object({ phase: v.literal('open') });

export function makeSession(deps: SessionDeps) {
  const { state, knowledge, readNews, scripts, floor, leaveVendor, cookieRules, count, erase } = deps;
  const { journal } = state;
  /** Transitions never overlap: two windows ending at once, or a Start during recovery, take turns. */
  const inTurn = takingTurns();
  /** What is known has changed since the rules were last made. */
  let stale = false;

  /** Reads the stores and recovers. Call once, at the worker's top level; resolves when the state is settled. */
  function wake(): Promise<void> {
    const stores = Promise.all([readAll('session'), readAll('local')]);
    const computer = Promise.all([protection(), installedByPolicy()]).then(([protection, byPolicy]) => ({
      protection,
      byPolicy,
    }));
    computer.catch(() => undefined);
    const known = stores.then(async ([session, local]) => {
      const news = await readNews(local);
      // Whether the staff's own edits count may hang on what the browser has not said yet.
      const unsure = news.staff?.says !== EMPTY_LAYER && news.policy?.says.staff.locked === undefined;
      await knowledge.take({ ...news, ...(unsure ? { computer: await computer } : {}) });
      const record = v.safeParse(recordSchema, session[recordItem.key]);
      const sessionOpen = record.success;
      // Some seconds after the browser's start this is known, and stays as long as the browser runs.
      const newRun = session[profileItem.key] === undefined;
      const stored = storedJournal(local);
      // Whether something is erased unasked may hang on what the browser has not said yet: then it stays at waking.
      const found = recover(stored, sessionOpen, true, newRun);
      if (found.do !== 'erase-first') journal.takeUp(found);
      state.found(record.success ? record.output : null);
      state.memory?.handoff.links.takeUp(session);
      knowledge.nowKnown();
      return { local, stored, sessionOpen, found, newRun };
    });
    knowledge.onChange(follow);
    return inTurn(async () => {
      const { local, stored, sessionOpen, found, newRun } = await known;
      void knowledge.take({ computer: await computer });
      await Promise.all([ensureDynamicRules(gateRules()), relayFloor()]);
      const recovery =
        found.do === 'erase-first' ? recover(stored, sessionOpen, knowledge.byPolicy, newRun) : found;
      switch (recovery.do) {
        case 'resume-open':
          void openHiddenPage().catch(() => undefined);
          await applyRules();
          break;
        case 'stay-closed':
          // Nobody has ever pressed Start here: from now on the journal says so.
          if (recovery !== found) await journal.advance(recovery);
          void finishTabJournal(local, isClosed).catch(() => undefined);
          break;
        case 'stay-failed':
          break;
        case 'erase-first':
          // A crash, or the last window closed before the worker heard of it.
          if (v.is(openJournal, stored)) count('session', 'interrupted');
          // A machine that is just starting may be too slow the first time; nobody stands there yet to try again.
          if (!(await erase('interrupted'))) await erase('interrupted');
          break;
      }
      announceChange();
    });
  }

  const isClosed = () => state.machine.phase === 'closed';

  /** Makes the browser follow what is known, and tells the pages. */
  function follow(): Promise<void> {
    stale = true;
    return inTurn(async () => {
      if (stale) await applyRules();
    }).then(announceChange);
  }

  /** Opens the web. Erases first where cleanliness has not been verified. */
  function start(): Promise<{ ok: true } | { ok: false; problem: string }> {
    return inTurn(async () => {
      if (state.machine.phase === 'open') return { ok: true };
      if (!state.clean) await erase('before-start');
      if (!state.clean) return { ok: false, problem: 'Some things could not be erased.' };
      try {
        await open();
        return { ok: true };
      } catch {
        // Half open is not open: back to what is known to be safe.
        await erase('interrupted');
        return { ok: false, problem: 'The session could not be opened.' };
      }
    });
  }

  async function open(): Promise<void> {
    await Promise.all([endAftercare(), rememberBookmarks().catch(() => undefined)]);
    // The journal says "open" before anything opens: a crash from here on is erased at the next start.
    await journal.advance({ do: 'start' });
    await state.begin(Date.now());
    // From here to the end no new version of Carrel may come in between.
    void openHiddenPage().catch(() => undefined);
    await Promise.all([scripts.pageGuardOn(), scripts.libraryMarksOn(), plantCanaries()]);
    await unlockCookies();
    await applyRules();
    announceChange();
  }

  /**
   * Ends the session: closes the gate, erases, verifies. Two that end at once end one session, and only once.
   * @returns whether everything verifiable is gone
   */
  function end(reason: EndReason): Promise<boolean> {
    return inTurn(() => (state.clean ? Promise.resolve(true) : erase(reason)));
  }

  /** Makes way for a new version of Carrel, unless a session is open. */
  function handOver(): Promise<void> {
    return inTurn(async () => {
      const { phase } = state.machine;
      if (phase !== 'closed' && phase !== 'failed') return;
      // Between the versions nothing guards: the new one begins as after a crash. A person's own computer it leaves alone.
      if (knowledge.byPolicy) await journal.advance({ do: 'end' });
      // Before, since the new version must not find it and make way again.
      await updateItem.remove();
      browser.runtime.reload();
    });
  }

  function changeRecord(
    change: (record: SessionRecord) => void,
    first?: (record: SessionRecord) => Promise<void>,
  ): Promise<void> {
    return inTurn(async () => {
      if (state.record) await first?.(state.record);
      if (!(await state.change(change))) return;
      await applyRules();
      announceChange();
    });
  }

  /** Lays the floor as record, policy and vendors say. A policy page that the patron has asked for passes meanwhile. */
  function relayFloor(): Promise<void> {
    const visit = state.memory?.handoff.policyVisit;
    return floor.lay(state.consents, visit ? [visit.address] : []);
  }

  /**
   * Makes the browser's rules and our scripts in pages say what the session says. What the rules let through must find
   * no floor in its way.
   */
  async function applyRules(): Promise<void> {
    stale = false;
    const { policy } = knowledge;
    setIdleTime(policy.session);
    await relayFloor();
    const { record } = state;
    if (!record) return replaceSessionRules([]);
    await Promise.all([
      scripts.pageGuardOn(),
      scripts.libraryMarksOn(),
      replaceSessionRules([
        ...openRules({
          vendors: knowledge.noticeVendors(),
          listed: knowledge.listedOnly(),
          consents: record.consents,
          proxies: policy.proxies,
          libraryHosts: libraryHosts(policy),
          beforeConsent: policy.notices.beforeConsent,
          noticeUrl: browser.runtime.getURL('/notice.html'),
          reduced: knowledge.protection === 'reduced',
        }),
        ...cookieRules(record),
        ...namingHeadersRules(),
      ]),
    ]);
  }

  return {
    wake,
    /** Lays the floor as it should lie now: somebody else has let go of the proxy, or a policy page is visited or left. */
    floorChanged: (): Promise<void> => inTurn(relayFloor),
    start,
    end,
    handOver,

    /** Says yes to a vendor for the rest of this session; the rules let it through before this resolves. */
    consent: (vendorId: string): Promise<void> =>
      changeRecord((record) => {
        if (!record.consents.includes(vendorId)) record.consents.push(vendorId);
      }),

    /** Takes a yes back, and ends what is open to that vendor. */
    revokeConsent: async (vendorId: string): Promise<void> => {
      const others = ({ consents }: SessionRecord) => consents.filter((id) => id !== vendorId);
      await changeRecord(
        (record) => {
          record.consents = others(record);
        },
        // Killed between the two, the floor must hold too much and never too little: a yes comes to it last, a no first.
        (record) => floor.lay(others(record)),
      );
      await leaveVendor(vendorId);
    },

    /** Keeps first-party cookies of a site until the session ends: "This site is not working". */
    relaxSite: (domain: string): Promise<void> =>
      changeRecord((record) => {
        if (!record.relaxed.includes(domain)) record.relaxed.push(domain);
      }),

    /** More time than the library's longest session, for whoever asked. */
    giveMoreTime: (): Promise<void> => {
      const now = Date.now();
      return changeRecord((record) => {
        record.extraMs = extraTime(record, knowledge.policy.session.maxMinutes, now);
      });
    },
  };
}
