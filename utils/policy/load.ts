/**
 * Where settings come from: the last good copy at once, the managed store when the browser has read it (up to
 * seconds later), and its changes while running. Nothing ever waits for the managed store.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sameJson } from '../json/same.ts';
import { policyItem } from './item.ts';
import { DEFAULT_POLICY, type Policy, policySchema } from './schema.ts';
import { validatePolicy } from './validate.ts';

/** The last good copy; a corrupt one counts as none. `local` is the whole local area. */
export function keptPolicy(local: Record<string, unknown>): Policy {
  const copy = v.safeParse(policySchema, local[policyItem.key]);
  return copy.success ? copy.output : DEFAULT_POLICY;
}

/** When to look again while the store reads as empty: its event of change has been seen to stay away. */
const LOOK_AGAIN_MS = [2_000, 5_000, 10_000, 20_000];

interface WatchDeps {
  /** The last good policy, once the stores have been read: it must not come second and win. */
  lastGood(): Promise<Policy>;
  /** Takes a policy into use; `lastGood` itself where nothing is different. */
  take(policy: Policy, problems: readonly string[]): Promise<void>;
}

/** Follows the managed store. Call synchronously at the worker's top level. */
export function watchPolicy({ lastGood, take }: WatchDeps): void {
  let seen = false;
  /** As it was written, what the last good policy was made of. */
  const copy = policyItem.get().catch(() => undefined);
  let inUse: unknown;
  const read = async () => {
    const [raw, last] = await Promise.all([browser.storage.managed.get(null), lastGood()]);
    inUse ??= await copy;
    // The store reads as empty until the browser has loaded it: an empty answer must not undo a good policy.
    if (Object.keys(raw).length === 0) return;
    seen = true;
    const { policy, accepted, problems } = validatePolicy(raw, last);
    // A worker wakes many times in a day, and hardly ever to another policy.
    const isNews = accepted && (last === DEFAULT_POLICY || !sameJson(raw, inUse));
    await take(isNews ? policy : last, problems);
    if (!isNews) return;
    inUse = raw;
    await policyItem.set(raw);
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') read().catch(reportUnreadable);
  });
  read().catch(reportUnreadable);
  for (const wait of LOOK_AGAIN_MS) setTimeout(() => seen || read().catch(reportUnreadable), wait);
}

function reportUnreadable(): void {
  // Without a policy this store does not exist in some browsers; the last good copy holds.
}
