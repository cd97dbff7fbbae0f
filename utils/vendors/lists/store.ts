/** The last good list, kept on this machine and in use at once at every start, with or without a network. */
import * as v from 'valibot';
import { StorageItem } from '../../platform/storage.ts';
import type { Policy } from '../../policy/schema.ts';
import { live, useLayer } from '../../session/live.ts';
import { localDay } from '../breach.ts';
import { EMPTY_LAYER } from '../layer.ts';
import { layerOf, listSchema } from './list.ts';
import { endedSentence } from './problems.ts';
import { type Plan, planSchema } from './schedule.ts';

const keptSchema = v.object({
  /** The key that it was signed with: under another one it counts for nothing. */
  key: v.string(),
  url: v.string(),
  etag: v.optional(v.string()),
  digest: v.string(),
  list: listSchema,
});
export type KeptList = v.InferOutput<typeof keptSchema>;
const keptItem = new StorageItem<KeptList>('local', 'list');

const stateSchema = v.object({
  plan: v.nullable(planSchema),
  /** The day of the last answer, and what the last attempt came to; no more, since times would be a diary. */
  answered: v.optional(v.string()),
  problem: v.optional(v.string()),
  /** It is the network’s: it may pass by itself. */
  passing: v.optional(v.boolean()),
});
export type FetchState = v.InferOutput<typeof stateSchema>;
const stateItem = new StorageItem<FetchState>('local', 'listFetch');

/** The list in use. */
let kept: KeptList | null = null;

export function keptList(): KeptList | null {
  return kept;
}

/** Takes the stored list into use. `local` is the whole local area; the policy must be in use already. */
export function loadList(local: Record<string, unknown>): void {
  const stored = local[keptItem.key];
  if (stored === undefined) return;
  const parsed = v.safeParse(keptSchema, stored);
  const state = v.safeParse(stateSchema, local[stateItem.key]);
  kept = parsed.success ? parsed.output : null;
  const damaged = parsed.success ? [] : [DAMAGED];
  takeIntoUse([...damaged, ...(state.success ? stateProblems(state.output) : [])]);
}

const DAMAGED =
  'Vendor list: the stored copy was damaged and is not used; it is fetched again from "vendorList.url".';

/** Replaces the stored list; what is in use follows. */
export async function keepList(list: KeptList): Promise<void> {
  await keptItem.set(list);
  kept = list;
}

/** Forgets the list, where the configuration names none any more. */
export async function dropList(): Promise<void> {
  kept = null;
  await Promise.all([keptItem.remove(), stateItem.remove()]);
  takeIntoUse([]);
}

export async function readState(): Promise<FetchState> {
  const parsed = v.safeParse(stateSchema, await stateItem.get());
  return parsed.success ? parsed.output : { plan: null };
}

export function saveState(state: FetchState & { plan: Plan | null }): Promise<void> {
  return stateItem.set(state);
}

/** The list that the configuration may use: under its key. */
export function usable(config: Policy['vendorList']): KeptList | null {
  return config && kept && kept.key === config.publicKey.trim() ? kept : null;
}

/** Makes the layer what the configuration and the kept list say. */
export function takeIntoUse(problems: readonly string[]): void {
  const list = usable(live.policy.vendorList)?.list;
  const ended = list && list.expires < localDay(new Date()) ? [endedSentence(list.expires)] : [];
  useLayer('list', list ? layerOf(list) : EMPTY_LAYER, [...problems, ...ended]);
}

/** So many attempts in a row a network may fail without anybody being told on the start page. */
const PATIENCE = 3;

/** What staff should know about the last attempt. */
export function stateProblems({ plan, problem, passing }: FetchState): string[] {
  if (problem === undefined || (passing && (plan?.failures ?? 0) < PATIENCE)) return [];
  return [`Vendor list: ${problem}`];
}
