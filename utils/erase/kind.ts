/** What every kind of data has: how it is erased, and how one sees that it is gone. */
import type { Policy } from '../policy/schema.ts';

export interface EraseContext {
  policy: Policy;
}

export interface DataKind {
  /** Name in the receipt; the pages translate it. */
  kind: string;
  /** Erases it. Absent where the one global erase does. */
  erase?(context: EraseContext): Promise<void>;
  /** How much is left, re-read from the browser. Absent: cannot be checked from an extension. */
  remaining?(): Promise<number>;
}

/** Rejects when `work` takes longer than `ms`: an erase that hangs must not leave a patron waiting for ever. */
export function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
