/**
 * Where the library wants a notice at every visit (`notices.repeat`): a yes ends when the last tab has left the vendor.
 * Whom the tabs visit is remembered beyond the worker: it may sleep while the last of them closes.
 */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import type { TabTracker } from '../platform/tabs.ts';
import { takingTurns } from '../turns.ts';

/** What the watch needs to know, and what it does. */
export interface EveryVisit {
  /** Resolves when the worker knows its state. */
  settled: Promise<void>;
  /** Whether a session is open in which each visit wants its own yes. */
  isWanted(): boolean;
  /** The vendor whose page this is. */
  vendorOf(address: string): string | undefined;
  revoke(vendor: string): Promise<void>;
}

/** Ids of vendors, for a worker's end; goes with the session. */
const visitedItem = new StorageItem<string[]>('session', 'visited');
const visitedSchema = v.fallback(v.array(v.string()), []);

/** Registers the watch. Call synchronously at the worker's top level. */
export function registerEveryVisit(
  tabs: Pick<TabTracker, 'onArrived' | 'onClosed' | 'addresses' | 'refilled'>,
  { settled, isWanted, vendorOf, revoke }: EveryVisit,
  stored: Pick<typeof visitedItem, 'get' | 'set'> = visitedItem,
): void {
  const inTurn = takingTurns();
  /** Vendors that some tab has shown; undefined until it has been read. */
  let visited: readonly string[] | undefined;

  const look = async () => {
    await Promise.all([settled, tabs.refilled]);
    if (!isWanted()) {
      visited = [];
      return;
    }
    visited ??= v.parse(visitedSchema, await stored.get().catch(() => []));
    const shown = [...new Set(tabs.addresses().flatMap((address) => vendorOf(address) ?? []))];
    const left = visited.filter((vendor) => !shown.includes(vendor));
    const isNews = left.length > 0 || shown.length !== visited.length;
    // First: a worker that dies in between takes back once more, never once too little.
    await Promise.all(left.map(revoke));
    visited = shown;
    // The end of a session forgets it: nothing is written after that.
    if (isNews && isWanted()) await stored.set(shown);
  };
  const lookInTurn = () => void inTurn(look).catch(() => undefined);
  tabs.onArrived(lookInTurn);
  tabs.onClosed(lookInTurn);
  lookInTurn();
}
