/**
 * Fetching the signed list: the one network request that Carrel ever makes, to the one address that IT has configured,
 * and none without it. Whatever goes wrong, the last good list stays in use.
 */

import { browser } from 'wxt/browser';
import { policyItem } from '../../policy/item.ts';
import { live } from '../../session/live.ts';
import { vendorsChanged } from '../../session/session.ts';
import { takingTurns } from '../../turns.ts';
import { localDay } from '../breach.ts';
import { fetchFile } from './fetch.ts';
import { openList } from './open.ts';
import { listSentence } from './problems.ts';
import { planAfterFailure, planAfterSuccess, planAtStart } from './schedule.ts';
import {
  dropList,
  type FetchState,
  keepList,
  keptList,
  readState,
  saveState,
  stateProblems,
  takeIntoUse,
  usable,
} from './store.ts';

const ALARM = 'vendor-list';
const HOUR = 3_600_000;

/** Two fetches at once could take an older list after a newer one. */
const inTurn = takingTurns();

/** Registers the schedule. Call synchronously at the worker's top level; `settled` resolves when settings are known. */
export function registerListRefresh(settled: Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void settled.then(() => inTurn(refresh));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && policyItem.key in changes) void settled.then(() => inTurn(follow));
  });
  void settled.then(() => inTurn(follow));
}

/** Fetches now, out of turn. Resolves to what came of it. */
export function refreshNow(): Promise<FetchState> {
  return inTurn(refresh);
}

/** Follows the configuration: which list counts, and when to ask for it next. */
async function follow(): Promise<void> {
  const config = live.policy.vendorList;
  if (!config) {
    await browser.alarms.clear(ALARM);
    if (keptList() || (await readState()).problem !== undefined) {
      await dropList();
      await vendorsChanged();
    }
    return;
  }
  const state = await readState();
  const plan = planAtStart(state.plan, Date.now(), config.refreshHours * HOUR, Math.random());
  const inUse = usable(config) !== null;
  await saveState({ ...state, plan });
  // Alarms do not outlive every restart and update.
  browser.alarms.create(ALARM, { when: plan.next });
  if (!inUse && keptList()) {
    takeIntoUse(stateProblems(state));
    await vendorsChanged();
  }
}

async function refresh(): Promise<FetchState> {
  const config = live.policy.vendorList;
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
  takeIntoUse(stateProblems(state));
  await vendorsChanged();
  return state;
}

/** One fetch. null: the newest list is in use; else what is wrong. */
async function attempt(
  config: NonNullable<typeof live.policy.vendorList>,
): Promise<Required<Pick<FetchState, 'problem' | 'passing'>> | null> {
  const current = usable(config);
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
  await keepList({ key, url: config.url, etag: answer.etag, digest, list }, answer.bytes);
  return null;
}
