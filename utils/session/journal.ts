/**
 * Writing the journal. What closes the web holds in memory at once and must not depend on a disk that is full;
 * what opens it must stand on the disk before it opens anything.
 */
import { takingTurns } from '../turns.ts';
import { journalItem, live } from './live.ts';
import type { Journal } from './machine.ts';

/** One write after the other, in the order in which they were asked for. */
const inTurn = takingTurns();

function write(journal: Journal): Promise<void> {
  return inTurn(() => journalItem.set(journal));
}

/**
 * Journals that the web may open, or that it has been proven clean.
 * @throws when the disk does not take it; then nothing has changed
 */
export async function journalPromise(journal: Journal): Promise<void> {
  await write(journal);
  live.journal = journal;
}

/**
 * Journals a state in which the web is closed. Never rejects: a disk that takes no entry may still drop the old
 * one, and no entry means "closed, erase first" just as well.
 */
export async function journalClosing(journal: Journal): Promise<void> {
  live.journal = journal;
  await write(journal).catch(() => journalItem.remove().catch(() => undefined));
}
