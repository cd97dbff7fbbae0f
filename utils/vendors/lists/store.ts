/**
 * The last good list, kept on this machine as it was signed, and in use at once at every start, with or without a
 * network. What is stored counts for nothing until its signature has been checked again.
 */
import * as v from 'valibot';
import { StorageItem } from '../../platform/storage.ts';
import type { Policy } from '../../policy/schema.ts';
import { localDay } from '../breach.ts';
import { BUILTIN_VENDORS } from '../builtin.ts';
import { layerFindings } from '../check-record.ts';
import { EMPTY_LAYER, type LayerContent } from '../layer.ts';
import { toUtf8 } from './bytes.ts';
import { readEnvelope } from './envelope.ts';
import { layerOf, type VendorList } from './list.ts';
import { openList } from './open.ts';
import { endedSentence, listSentence } from './problems.ts';
import { type Plan, planSchema } from './schedule.ts';

const storedSchema = v.object({
  url: v.string(),
  etag: v.optional(v.string()),
  /** The file, letter by letter as it was fetched. */
  file: v.string(),
});
type StoredList = v.InferOutput<typeof storedSchema>;
const keptItem = new StorageItem<StoredList>('local', 'list');

export interface KeptList {
  /** The key that it was signed with: under another one it counts for nothing. */
  key: string;
  url: string;
  etag?: string | undefined;
  digest: string;
  list: VendorList;
}

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

interface ListDeps {
  policy(): Policy;
  /** Takes the list's layer into use. */
  take(layer: LayerContent, problems: readonly string[]): Promise<void>;
}
export type ListStore = ReturnType<typeof makeListStore>;

/** The list on this machine, and which of it counts. */
export function makeListStore({ policy, take }: ListDeps) {
  let kept: KeptList | null = null;

  /** The list that the configuration may use: under its key. */
  function usable(config: Policy['vendorList'] = policy().vendorList): KeptList | null {
    return config && kept && kept.key === config.publicKey.trim() ? kept : null;
  }

  /** What the configuration and the kept list come to. */
  function standing(problems: readonly string[], settings: Policy = policy()): ListStanding {
    const config = settings.vendorList;
    const inUse = usable(config);
    const list = inUse?.list;
    const foreign = config && kept && !list ? [FOREIGN] : [];
    const ended = list && list.expires < localDay(new Date()) ? [endedSentence(list.expires)] : [];
    return {
      layer: inUse ? layerOfKept(inUse) : EMPTY_LAYER,
      problems: [...problems, ...foreign, ...ended, ...faultsOf(list, settings)],
    };
  }

  return {
    usable,
    kept: () => kept,

    /**
     * Checks the stored list as if it had just been fetched. Never rejects.
     * @param local the whole local area
     * @param settings the policy that counts from now on
     * @returns what of it is to be taken into use
     */
    async load(local: Record<string, unknown>, settings: Policy): Promise<ListStanding> {
      const stored = local[keptItem.key];
      const state = v.safeParse(stateSchema, local[stateItem.key]);
      const problems = state.success ? stateProblems(state.output) : [];
      if (stored === undefined) return standing(problems, settings);
      const opened = await reopen(stored).catch(() => CHANGED);
      if ('list' in opened) {
        kept = opened;
        return standing(problems, settings);
      }
      if (opened.forget) await forget(opened.problem).catch(() => undefined);
      return standing([`Vendor list: ${opened.problem}`], settings);
    },

    /** Makes the layer what the configuration and the kept list say. */
    takeIntoUse(problems: readonly string[]): Promise<void> {
      const { layer, problems: all } = standing(problems);
      return take(layer, all);
    },

    /** Replaces the stored list by one that has been opened. */
    async keep(list: KeptList, file: Uint8Array): Promise<void> {
      const { url, etag } = list;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
      await keptItem.set({ url, ...(etag === undefined ? {} : { etag }), file: text });
      kept = list;
    },

    /** Forgets the list, where the configuration names none any more. */
    async drop(): Promise<void> {
      kept = null;
      await Promise.all([keptItem.remove(), stateItem.remove()]);
      await take(EMPTY_LAYER, []);
    },
  };
}

export interface ListStanding {
  layer: LayerContent;
  problems: readonly string[];
}

const layers = new WeakMap<KeptList, LayerContent>();
/** One layer for one list: whoever takes it into use again brings no news. */
function layerOfKept(kept: KeptList): LayerContent {
  const layer = layers.get(kept) ?? layerOf(kept.list);
  layers.set(kept, layer);
  return layer;
}

/** What a list says and this computer goes on without. */
function faultsOf(list: VendorList | undefined, { vendors }: Policy): string[] {
  if (!list) return [];
  const known = new Set([...BUILTIN_VENDORS, ...list.vendors, ...vendors].map(({ id }) => id));
  return layerFindings(list.vendors, 'list', { known, listed: false })
    .filter(({ weight }) => weight !== 'doubtful')
    .map(({ sentence }) => sentence);
}

interface NotUsed {
  problem: string;
  /** Nothing can be made of it: it goes, and is fetched again. */
  forget: boolean;
}
const AGAIN = 'so it is not used; it is fetched again from "vendorList.url"';
const CHANGED: NotUsed = {
  forget: true,
  problem: `the copy stored on this computer is not what was signed, ${AGAIN}. If this comes again, somebody changes what Carrel stores: have the computer looked at.`,
};
const UNREADABLE: NotUsed = {
  forget: true,
  problem: `the copy stored on this computer is damaged, or of an earlier version of Carrel, ${AGAIN}.`,
};
const FOREIGN =
  'Vendor list: the one stored on this computer was signed with another key than "vendorList.publicKey", so it is not used; publish one that is signed with that key.';

/** The stored list, or why it is not used. */
async function reopen(stored: unknown): Promise<KeptList | NotUsed> {
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return UNREADABLE;
  const { file, ...source } = parsed.output;
  const bytes = toUtf8(file);
  // By the key that it names itself: `usable` takes it under that key only, whenever the policy comes.
  const key = readEnvelope(bytes)?.key ?? '';
  // A list that has ended stays in use, so any day will do.
  const opened = await openList(bytes, { publicKey: key, now: new Date(0) });
  if (opened.ok) return { ...source, key, digest: opened.digest, list: opened.list };
  const { problem, details } = opened;
  const genuine = problem === 'no-crypto' || problem === 'bad-content';
  return genuine ? { problem: listSentence(problem, details), forget: false } : CHANGED;
}

/** Forgets what was stored, and asks for the list anew soon. In this order, so that staff hear of it in any case. */
async function forget(problem: string): Promise<void> {
  await stateItem.set({ plan: null, problem });
  await keptItem.remove();
}

export async function readState(): Promise<FetchState> {
  const parsed = v.safeParse(stateSchema, await stateItem.get());
  return parsed.success ? parsed.output : { plan: null };
}

export function saveState(state: FetchState & { plan: Plan | null }): Promise<void> {
  return stateItem.set(state);
}

/** So many attempts in a row a network may fail without anybody being told on the start page. */
const PATIENCE = 3;

/** What staff should know about the last attempt. */
export function stateProblems({ plan, problem, passing }: FetchState): string[] {
  if (problem === undefined || (passing && (plan?.failures ?? 0) < PATIENCE)) return [];
  return [`Vendor list: ${problem}`];
}
