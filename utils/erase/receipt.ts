/** What is said of an erase, from what was counted. Pure. */

/** One kind of data in the receipt. `count` is what was still there at the last look. */
export interface ReceiptLine {
  kind: string;
  /**
   * `kept`: the library has decided to leave it. `at-exit`: no extension can erase it in this browser; it goes when
   * the browser closes. `out-of-reach`: Carrel can neither erase it nor see whether it is there.
   */
  result: 'erased' | 'failed' | 'not-checkable' | 'kept' | 'at-exit' | 'out-of-reach';
  count?: number | undefined;
  /** Files by name, where the patron can do something about them. */
  names?: string[] | undefined;
}

export interface Receipt {
  complete: boolean;
  lines: ReceiptLine[];
}

export interface Outcome {
  /** What the last look found, by kind; `null` where the browser gives no way to look. */
  counts: ReadonlyMap<string, number | null>;
  /** Kinds whose eraser failed, hung, or is forbidden by policy on this machine. */
  failed: ReadonlySet<string>;
  /** Kinds that no browser lets an extension look at. */
  unseen: readonly string[];
  /** Kinds that the library has decided to leave. */
  kept: ReadonlySet<string>;
  /** Kinds that only the browser's own end erases here. */
  atExit?: readonly string[];
  /** Kinds that nothing of Carrel's reaches here. */
  outOfReach?: readonly string[];
  /** Names of downloaded files that the browser does not list any more and that could not be erased. */
  unlistedFiles?: readonly string[];
}

/** Complete only if nothing checkable is left and no eraser failed. */
export function receipt(outcome: Outcome): Receipt {
  const { counts, failed, unseen, kept, atExit = [], outOfReach = [], unlistedFiles = [] } = outcome;
  const told = new Map<string, ReceiptLine>();
  for (const [kind, count] of counts) told.set(kind, lineOf(kind, count, failed.has(kind)));
  for (const kind of unseen) told.set(kind, lineOf(kind, null, failed.has(kind)));
  for (const kind of failed) if (!told.has(kind)) told.set(kind, { kind, result: 'failed' });
  for (const kind of kept) if (!failed.has(kind)) told.set(kind, { kind, result: 'kept' });
  for (const kind of atExit) told.set(kind, { kind, result: 'at-exit' });
  if (unlistedFiles.length > 0)
    told.set('files-off-list', { kind: 'files-off-list', result: 'out-of-reach', names: [...unlistedFiles] });
  for (const kind of outOfReach) told.set(kind, { kind, result: 'out-of-reach' });
  const lines = [...told.values()];
  return { complete: lines.every((line) => line.result !== 'failed'), lines };
}

/** One kind's line. */
function lineOf(kind: string, count: number | null, failed: boolean): ReceiptLine {
  // What is seen to be gone is gone, whatever its eraser said.
  if (count === null ? failed : count > 0)
    return { kind, result: 'failed', ...(count === null ? {} : { count }) };
  return count === null ? { kind, result: 'not-checkable' } : { kind, result: 'erased', count };
}
