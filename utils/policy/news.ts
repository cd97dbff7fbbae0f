/** Keeps an eye on what changed lately: the library's policy for the start page, vendors' privacy for their notices. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { announceChange } from '../platform/messaging.ts';
import { StorageItem } from '../platform/storage.ts';
import { live } from '../session/live.ts';
import { isLately, look, type Seen, seenSchema } from './changes.ts';

const seenItem = new StorageItem<Seen>('local', 'seen');
let seen: Seen | null = null;

/** Looks once the state is known, and again when settings or lists have changed. */
export function registerNews(settled: Promise<void>): void {
  let turn = settled.then(lookNow, lookNow);
  const again = () => {
    turn = turn.then(lookNow, lookNow);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const telling = Object.keys(changes).some((key) => key !== seenItem.key && key !== 'journal');
    if (area === 'local' && telling) again();
  });
}

async function lookNow(): Promise<void> {
  const stored = v.safeParse(seenSchema, await seenItem.get().catch(() => undefined));
  const before = stored.success ? stored.output : null;
  const after = look(before, live.policy.library.policyAdopted, live.vendors.values(), today());
  seen = after;
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await seenItem.set(after).catch(() => undefined);
  announceChange();
}

export function policyChangedLately(today: string): boolean {
  return seen?.adoptedSince !== undefined && isLately(seen.adoptedSince, today);
}

/** The day since when this vendor's facts are different, if that is lately. */
export function vendorChangedLately(id: string, today: string): string | undefined {
  const since = seen && Object.hasOwn(seen.changed, id) ? seen.changed[id] : undefined;
  return since !== undefined && isLately(since, today) ? since : undefined;
}

/** Today as an ISO day in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
