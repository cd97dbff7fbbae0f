/** What can be undone and redone, bounded. Pure. */
import * as v from 'valibot';
import { type StaffChange, staffChangeSchema } from './change.ts';

export const historySchema = v.object({
  undo: v.array(staffChangeSchema),
  redo: v.array(staffChangeSchema),
});
export type History = v.InferOutput<typeof historySchema>;
export const NO_HISTORY: History = { undo: [], redo: [] };

const MAX_STEPS = 100;
/** Characters of JSON. The browser gives all of Carrel's settings ten million bytes. */
const MAX_SIZE = 1_500_000;

/** The history after a new change whose inverse is `inverse`: nothing can be redone any more. */
export function afterChange({ undo }: History, inverse: StaffChange): History {
  return { undo: bounded([...undo, inverse]), redo: [] };
}

/** The history after the last change was undone; `inverse` does it again. */
export function afterUndo({ undo, redo }: History, inverse: StaffChange): History {
  return { undo: undo.slice(0, -1), redo: bounded([...redo, inverse]) };
}

/** The history after the last undone change was done again. */
export function afterRedo({ undo, redo }: History, inverse: StaffChange): History {
  return { undo: bounded([...undo, inverse]), redo: redo.slice(0, -1) };
}

/** Drops the oldest steps; the newest always stays. */
function bounded(steps: StaffChange[]): StaffChange[] {
  let from = Math.max(0, steps.length - MAX_STEPS);
  const sizes = steps.map((step) => JSON.stringify(step).length);
  let size = sizes.slice(from).reduce((sum, one) => sum + one, 0);
  while (size > MAX_SIZE && from < steps.length - 1) size -= sizes[from++]!;
  return steps.slice(from);
}
