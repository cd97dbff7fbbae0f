/** Where the session stands in this worker: the machine, and what is remembered of the patron while there is one. */
import { makeJournal } from './journal.ts';
import { isClean, type Phase, phaseOf, type State } from './machine.ts';
import { OpenSession } from './open-session.ts';
import type { SessionRecord } from './record.ts';
import type { RecordKeeper } from './record-keeper.ts';

export class SessionState {
  readonly journal = makeJournal();
  /** While the worker wakes, nobody knows whether there is a patron: what is seen meanwhile is theirs. */
  #memory: OpenSession | null = new OpenSession(() => this.#isOpen(), false);

  /** Where the machine stands. */
  get machine(): State {
    return this.journal.state();
  }
  /** The phase that pages show. */
  get phase(): Phase {
    return phaseOf(this.machine);
  }
  /** Whether an erase has been verified and no session was open since. */
  get clean(): boolean {
    return isClean(this.machine);
  }

  /** All that is remembered of the patron of an open session; null where there is none. */
  get memory(): OpenSession | null {
    return this.#memory;
  }
  /** The open session's record; null while the web is closed, and while nobody knows. */
  get record(): SessionRecord | null {
    return this.#isOpen() ? (this.#memory?.record ?? null) : null;
  }
  /** Yeses of the open session; null while the web is closed, and while nobody knows. */
  get consents(): readonly string[] | null {
    return this.record?.consents ?? null;
  }

  /** When the session began that is open, or that an earlier worker has left; null where there is none. */
  get startedAt(): number | null {
    return this.#memory?.record?.startedAt ?? null;
  }

  /** A patron has come; resolves when the session store says so. Nobody's memory is taken over. */
  async begin(now: number): Promise<void> {
    this.drop();
    const memory = new OpenSession(() => this.#isOpen(), true);
    await memory.keeper.begin(now);
    this.#memory = memory;
  }

  /** What a worker that has just woken finds out: this session is open, or none is. */
  found(record: SessionRecord | null): void {
    if (record === null) this.drop();
    else this.#memory?.keeper.takeUp(record);
  }

  /**
   * Changes the record for good, as `RecordKeeper.change`.
   * @returns whether a session was open that could be changed
   */
  async change(change: (record: SessionRecord) => void): Promise<boolean> {
    return (await this.#memory?.keeper.change(change)) ?? false;
  }

  /** Counts something in the record, as `RecordKeeper.note`. */
  note(...count: Parameters<RecordKeeper['note']>): boolean {
    return this.record !== null && (this.#memory?.keeper.note(...count) ?? false);
  }

  /** The patron has gone, and with them all that was remembered. Returns it to whoever has the last use for it. */
  drop(): OpenSession | null {
    const dropped = this.#memory;
    dropped?.end();
    this.#memory = null;
    return dropped;
  }

  #isOpen(): boolean {
    return this.machine.phase === 'open';
  }
}
