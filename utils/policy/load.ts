/**
 * Where settings come from: the last good copy at once, the managed store when the browser has read it (up to
 * seconds later), and its changes while running. Nothing ever waits for the managed store.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { live, usePolicy } from '../session/live.ts';
import { policyItem } from './item.ts';
import { DEFAULT_POLICY, policySchema } from './schema.ts';
import { validatePolicy } from './validate.ts';

/** Takes the last good copy into use; a corrupt copy counts as none. `local` is the whole local area. */
export function loadPolicy(local: Record<string, unknown>): void {
  const copy = v.safeParse(policySchema, local[policyItem.key]);
  usePolicy(copy.success ? copy.output : DEFAULT_POLICY, []);
}

/** When to look again while the store reads as empty: its event of change has been seen to stay away. */
const LOOK_AGAIN_MS = [2_000, 5_000, 10_000, 20_000];

/**
 * Follows the managed store. `onApplied` runs after every change that has been taken into use.
 * @param loaded when the last good copy is in use: it must not come second and win
 */
export function watchPolicy(loaded: Promise<unknown>, onApplied: () => void): void {
  let seen = false;
  const read = async () => {
    const [raw] = await Promise.all([browser.storage.managed.get(null), loaded]);
    const { policy, accepted, problems } = validatePolicy(raw, live.policy);
    // The store reads as empty until the browser has loaded it: an empty answer must not undo a good policy.
    if (Object.keys(raw).length === 0) return;
    seen = true;
    usePolicy(policy, problems);
    if (accepted) await policyItem.set(raw);
    onApplied();
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
