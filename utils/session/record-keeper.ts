/**
 * The open session's record and its only writer. What must last changes in turns, in the session store before it counts;
 * what is only counted changes in memory at once and in the store a moment later. Neither undoes the other.
 */
import { StorageItem } from '../platform/storage.ts';
import { takingTurns } from '../turns.ts';
import { newRecord, type SessionRecord } from './record.ts';

/** Many counts, one write. */
const SOON_MS = 500;

export class RecordKeeper {
  readonly #store: Pick<StorageItem<SessionRecord>, 'set'>;
  readonly #isOpen: () => boolean;
  readonly #inTurn = takingTurns();
  #record: SessionRecord | null = null;
  #savesSoon = false;

  /** @param isOpen whether a session is open: else nothing changes, and nothing is written */
  constructor(store: Pick<StorageItem<SessionRecord>, 'set'>, isOpen: () => boolean) {
    this.#store = store;
    this.#isOpen = isOpen;
  }

  /** The record as it stands now; null while no session is open. */
  get record(): SessionRecord | null {
    return this.#record;
  }

  /** Takes up what an earlier worker of this session has stored. */
  takeUp(record: SessionRecord | null): void {
    this.#record = record;
  }

  /** A session begins. */
  begin(now: number): Promise<void> {
    return this.#inTurn(async () => {
      const record = newRecord(now);
      await this.#store.set(record);
      this.#record = record;
    });
  }

  /** The session ends: from now on nothing of it changes. */
  drop(): void {
    this.#record = null;
  }

  /**
   * Changes the record for good: nothing counts before the store has it.
   * @param change is done twice, since counts may come while the store is written: it must do the same both times
   * @returns whether a session was open that could be changed
   */
  change(change: (record: SessionRecord) => void): Promise<boolean> {
    return this.#inTurn(async () => {
      const record = this.#record;
      if (!record || !this.#isOpen()) return false;
      const draft = structuredClone(record);
      change(draft);
      await this.#store.set(draft);
      if (this.#record !== record) return false;
      change(record);
      return true;
    });
  }

  /**
   * Counts something, in memory at once.
   * @param count returns whether it has changed anything
   * @returns whether there is a session to count in
   */
  note(count: (record: SessionRecord) => boolean): boolean {
    if (!this.#record) return false;
    if (count(this.#record)) this.#saveSoon();
    return true;
  }

  #saveSoon(): void {
    if (this.#savesSoon) return;
    this.#savesSoon = true;
    setTimeout(() => {
      this.#savesSoon = false;
      // Whatever has been counted until its turn comes goes with it.
      void this.change(() => {}).catch(() => undefined);
    }, SOON_MS);
  }
}

export const recordItem = new StorageItem<SessionRecord>('session', 'session');
