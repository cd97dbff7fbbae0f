/** Keeps an eye on what changed lately: the library's policy for the start page, vendors' privacy for their notices. */
import * as v from 'valibot';
import { announceChange } from '../platform/messaging.ts';
import { StorageItem } from '../platform/storage.ts';
import { takingTurns } from '../turns.ts';
import type { Vendor } from '../vendors/record.ts';
import { isLately, look, type Seen, seenSchema } from './changes.ts';
import type { Policy } from './schema.ts';

const seenItem = new StorageItem<Seen>('local', 'seen');

interface NewsDeps {
  readonly policy: Policy;
  readonly vendors: ReadonlyMap<string, Vendor>;
  onChange(follow: () => unknown): void;
}
export type NewsWatch = ReturnType<typeof makeNewsWatch>;

export function makeNewsWatch(knowledge: NewsDeps) {
  let seen: Seen | null = null;
  const inTurn = takingTurns();

  async function lookNow(): Promise<void> {
    const stored = v.safeParse(seenSchema, await seenItem.get().catch(() => undefined));
    const before = stored.success ? stored.output : null;
    const after = look(before, knowledge.policy.library.policyAdopted, knowledge.vendors.values(), today());
    seen = after;
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await seenItem.set(after).catch(() => undefined);
    announceChange();
  }

  return {
    /** Looks once the state is known, and again when settings or lists have changed. */
    register(settled: Promise<void>): void {
      const lookInTurn = () => void inTurn(lookNow).catch(() => undefined);
      void settled.then(lookInTurn, lookInTurn);
      knowledge.onChange(lookInTurn);
    },

    policyChangedLately(today: string): boolean {
      return seen?.adoptedSince !== undefined && isLately(seen.adoptedSince, today);
    },

    /** The day since when this vendor's facts are different, if that is lately. */
    vendorChangedLately(id: string, today: string): string | undefined {
      const since = seen && Object.hasOwn(seen.changed, id) ? seen.changed[id] : undefined;
      return since !== undefined && isLately(since, today) ? since : undefined;
    },
  };
}

/** Today as an ISO day in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
