/**
 * The journal and its only writer: nothing else can change the phase, and this follows `next` alone. What closes the web
 * holds in memory at once and must not depend on a disk that is full; what opens it, or vouches that it is clean, must
 * stand on the disk before it counts.
 */
import { StorageItem } from '../platform/storage.ts';
import { takingTurns } from '../turns.ts';
import { type Event, type Found, isClean, type Journal, next, type State, WAKING } from './machine.ts';

const item = new StorageItem<Journal>('local', 'journal');

/** The entry among all that `storage.local` holds, as read. */
export function storedJournal(local: Record<string, unknown>): unknown {
  return local[item.key];
}

export type JournalWriter = ReturnType<typeof makeJournal>;

/** The machine of one worker. */
export function makeJournal() {
  let state: State = WAKING;
  /** One write after the other, in the order in which they were asked for. */
  const inTurn = takingTurns();

  async function promise(to: Journal, event: Event): Promise<void> {
    await write(to);
    // What has closed the web meanwhile stays closed: from there the arrow is not drawn.
    state = next(state, event);
  }

  /** A disk that takes no entry may still drop the old one, and no entry means "closed, erase first" just as well. */
  async function close(to: Journal): Promise<void> {
    state = to;
    await write(to).catch(() => item.remove().catch(() => undefined));
  }

  function write(journal: Journal): Promise<void> {
    return inTurn(() => item.set(journal));
  }

  return {
    /** Where the machine stands. */
    state: (): State => state,

    /**
     * Takes up what stands on the disk already, once, at a wake.
     * @throws {UndrawnArrow} where a state has been taken up before
     */
    takeUp(found: Found): void {
      state = next(state, found);
    },

    /**
     * Moves the machine on. An event that closes never rejects; one that opens the web or vouches for it changes nothing
     * where the disk does not take it.
     * @throws {UndrawnArrow} at once, for an event that is not drawn from here; then the web counts as closed
     */
    advance(event: Event): Promise<void> {
      let to: Journal;
      try {
        to = next(state, event);
      } catch (error) {
        // Whoever asks for what cannot be is wrong about the state; nobody knows what else is.
        void close(next(state, { do: 'end' }));
        throw error;
      }
      return to.phase === 'open' || isClean(to) ? promise(to, event) : close(to);
    },
  };
}
