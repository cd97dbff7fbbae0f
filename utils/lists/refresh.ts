/**
 * Fetching the signed list: the one network request that Carrel ever makes, to the one address that IT has configured,
 * and none without it. Whatever goes wrong, the last good list stays in use.
 */

import { browser } from 'wxt/browser';
import type { Policy } from '../policy/schema.ts';
import { takingTurns } from '../turns.ts';
import { localDay } from '../vendors/breach.ts';
import { openList } from '../vendors/lists/open.ts';
import { listSentence } from '../vendors/lists/problems.ts';
import { planAfterFailure, planAfterSuccess, planAtStart } from '../vendors/lists/schedule.ts';
import {
  type FetchState,
  type ListStore,
  readState,
  saveState,
  stateProblems,
} from '../vendors/lists/store.ts';
import { fetchFile } from './fetch.ts';

const ALARM = 'vendor-list';
const HOUR = 3_600_000;

interface RefreshDeps {
  config(): Policy['vendorList'];
  store: ListStore;
  /** Calls back after each change of what is known. */
  onChange(follow: () => unknown): void;
}
export type ListRefresh = ReturnType<typeof makeListRefresh>;

/** Keeps the list new, as the configuration says. */
export function makeListRefresh({ config: configured, store, onChange }: RefreshDeps) {
  /** Two fetches at once could take an older list after a newer one. */
  const inTurn = takingTurns();
  let followed: Policy['vendorList'];

  /** Follows the configuration: which list counts, and when to ask for it next. */
  async function follow(): Promise<void> {
    const config = configured();
    followed = config;
    if (!config) {
      await browser.alarms.clear(ALARM);
      if (store.kept() || (await readState()).problem !== undefined) await store.drop();
      return;
    }
    const state = await readState();
    const plan = planAtStart(state.plan, Date.now(), config.refreshHours * HOUR, Math.random());
    await saveState({ ...state, plan });
    // Alarms do not outlive every restart and update.
    browser.alarms.create(ALARM, { when: plan.next });
    // Under another key, or under the first, another list counts.
    if (store.kept()) await store.takeIntoUse(stateProblems(state));
  }

  async function refresh(): Promise<FetchState> {
    const config = configured();
    if (!config) return { plan: null };
    const before = await readState();
    const outcome = await attempt(config);
    const refreshMs = config.refreshHours * HOUR;
    const now = Date.now();
    const state: FetchState =
      outcome === null
        ? { plan: planAfterSuccess(now, refreshMs, Math.random()), answered: localDay(new Date()) }
        : {
            plan: planAfterFailure(before.plan, now, refreshMs, Math.random()),
            ...(before.answered === undefined ? {} : { answered: before.answered }),
            ...outcome,
          };
    await saveState(state);
    browser.alarms.create(ALARM, { when: state.plan!.next });
    await store.takeIntoUse(stateProblems(state));
    return state;
  }

  /** One fetch. null: the newest list is in use; else what is wrong. */
  async function attempt(
    config: NonNullable<Policy['vendorList']>,
  ): Promise<Required<Pick<FetchState, 'problem' | 'passing'>> | null> {
    const current = store.usable(config);
    const etag = current?.url === config.url ? current.etag : undefined;
    const answer = await fetchFile(config.url, etag);
    if (answer.kind === 'failed') return { problem: answer.problem, passing: true };
    if (answer.kind === 'unchanged') return null;
    const opened = await openList(answer.bytes, {
      publicKey: config.publicKey,
      now: new Date(),
      lastGood: current ? { version: current.list.version, digest: current.digest } : undefined,
    });
    if (!opened.ok) return { problem: listSentence(opened.problem, opened.details), passing: false };
    const { digest, list } = opened;
    const key = config.publicKey.trim();
    await store.keep({ key, url: config.url, etag: answer.etag, digest, list }, answer.bytes);
    return null;
  }

  return {
    /** Registers the schedule. Call synchronously at the worker's top level; `settled` resolves when settings are known. */
    register(settled: Promise<unknown>): void {
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === ALARM) void settled.then(() => inTurn(refresh)).catch(() => undefined);
      });
      const followSoon = () => settled.then(() => inTurn(follow)).catch(() => undefined);
      // Not waited for: the news may come from a fetch that this one waits behind.
      onChange(() => {
        if (configured() !== followed) void followSoon();
      });
      void followSoon();
    },

    /** Fetches now, out of turn. Resolves to what came of it. */
    refreshNow: (): Promise<FetchState> => inTurn(refresh),
  };
}
