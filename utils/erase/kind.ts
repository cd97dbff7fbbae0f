/**
 * What every kind of data has: how it is erased, how one sees that it is gone, and (in its file's header) what it
 * cannot do. The order of all of them is in `erase.ts`.
 */
import type { Policy } from '../policy/schema.ts';

export interface EraseContext {
  policy: Policy;
  /** Whether no session has begun meanwhile, and nothing has failed. */
  isClosed(): boolean;
}

export interface DataKind {
  /** Name in the receipt; the pages translate it. */
  kind: string;
  /** False where this browser has no such thing, or no way for an extension to erase it. Absent: it has. */
  here?(): boolean;
  /** Erases it. Absent where the one global erase does. */
  erase?(context: EraseContext): Promise<void>;
  /**
   * How much is left, re-read from the browser; `null` where this browser gives no way to look. Absent: no browser
   * does.
   */
  remaining?(): Promise<number | null>;
}

/** Beacons and keep-alive fetches still in flight need time to fail against the lock. */
export const LATE_WRITERS_MS = 1500;
