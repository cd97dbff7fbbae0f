/**
 * All that a worker remembers of one patron. It is made at Start, or when a worker wakes, and dropped at the end: what
 * is kept of a patron anywhere else would outlive it.
 */
import { HandoffMemory } from '../handoff/memory.ts';
import type { Life } from '../platform/life.ts';
import { IdleMemory } from './idle-memory.ts';
import type { SessionRecord } from './record.ts';

export class OpenSession implements Life {
  /** Null while a worker that has just woken does not know yet whether there is a session. */
  record: SessionRecord | null = null;
  readonly handoff = new HandoffMemory(this);
  readonly idle = new IdleMemory();
  #over = false;

  /** Once it is over, nothing of it may be written any more. */
  get over(): boolean {
    return this.#over;
  }

  end(): void {
    this.#over = true;
  }
}
