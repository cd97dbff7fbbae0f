/**
 * All that a worker remembers of one patron. It is made at Start, or when a worker wakes, and dropped at the end: what
 * is kept of a patron anywhere else would outlive it.
 */
import { CookieMemory } from '../cookies/memory.ts';
import { HandoffMemory } from '../handoff/memory.ts';
import type { Life } from '../platform/life.ts';
import { IdleMemory } from './idle-memory.ts';
import type { SessionRecord } from './record.ts';
import { RecordKeeper, recordItem } from './record-keeper.ts';
import { SignOutMemory } from './sign-out-memory.ts';

export class OpenSession implements Life {
  readonly keeper: RecordKeeper;
  readonly handoff: HandoffMemory;
  readonly cookies: CookieMemory;
  readonly idle = new IdleMemory();
  readonly signOuts = new SignOutMemory();
  #over = false;

  /**
   * @param isOpen whether the machine stands at an open session
   * @param isNew the session begins: no earlier worker has left anything of it
   */
  constructor(isOpen: () => boolean, isNew: boolean) {
    this.keeper = new RecordKeeper(recordItem, () => !this.#over && isOpen());
    this.handoff = new HandoffMemory(this, isNew);
    this.cookies = new CookieMemory(this, isNew);
  }

  /** Null while a worker that has just woken does not know yet whether there is a session. */
  get record(): SessionRecord | null {
    return this.keeper.record;
  }

  /** Once it is over, nothing of it may be written any more. */
  get over(): boolean {
    return this.#over;
  }

  end(): void {
    this.#over = true;
    this.keeper.drop();
  }
}
