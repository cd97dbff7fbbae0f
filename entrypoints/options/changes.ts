/** Changing things from the console: one call, and one place where its outcome is told. */
import { atom } from 'nanostores';
import type { StaffChangeInput } from '../../utils/vendors/staff/change.ts';
import type { ChangeResult } from '../../utils/vendors/staff/store.ts';
import { ask } from '../../utils/worker/ask.ts';

export type Outcome =
  | { told: 'saved' | 'undone' | 'redone' }
  | { told: 'stale' | 'nothing' | 'full' | 'no-answer' }
  | { told: 'refused'; details: string[] };

/** The outcome of the last order, for the toolbar. */
export const $outcome = atom<Outcome | null>(null);

/** Orders a change for the state `seen`; resolves to whether it was made. */
export function change(order: StaffChangeInput, seen: number): Promise<boolean> {
  return tell(ask('staff/change', { seen, change: order }), 'saved');
}

export function step(direction: 'undo' | 'redo', seen: number): Promise<boolean> {
  return tell(ask('staff/step', { seen, direction }), direction === 'undo' ? 'undone' : 'redone');
}

async function tell(answer: Promise<ChangeResult>, done: 'saved' | 'undone' | 'redone'): Promise<boolean> {
  $outcome.set(null);
  const result = await answer.catch(() => ({ ok: false as const, problem: 'no-answer' as const }));
  if (result.ok) $outcome.set({ told: done });
  else if (result.problem === 'refused') $outcome.set({ told: 'refused', details: result.details });
  else $outcome.set({ told: result.problem });
  return result.ok;
}
