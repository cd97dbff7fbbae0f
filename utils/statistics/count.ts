/**
 * Counting. Any worker code may call `count`, whatever it is in the middle of: it never throws, never waits, and what
 * it costs is one addition. A moment later everything counted meanwhile goes to the store in one transaction; a worker
 * that is killed before loses that moment's counts and nothing else.
 */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import type { Policy } from '../policy/schema.ts';
import { type CountedEvent, dayOf, EVENTS, plainDetail } from './events.ts';
import { type Addition, addCounts } from './store.ts';

const FLUSH_MS = 400;

const sessionNoteSchema = v.object({
  /** When the session that this is about began: a note about another session counts for nothing. */
  session: v.number(),
  /** Whether the patron has said yes to what is only counted then. */
  agreed: v.boolean(),
  /** What is counted once for each session, and has been. */
  once: v.array(v.string()),
});
type SessionNote = v.InferOutput<typeof sessionNoteSchema>;
const noteItem = new StorageItem<SessionNote>('session', 'statistics');

async function readNote(session: number): Promise<SessionNote | null> {
  const note = v.safeParse(sessionNoteSchema, await noteItem.get());
  return note.success && note.output.session === session ? note.output : null;
}

interface CounterDeps {
  settings(): Policy['statistics'];
  /** Whether a record names this vendor; all others are counted as one. */
  isListed(vendor: string): boolean;
  /** When the open session began; null where none is. */
  session(): number | null;
}
export type Counter = ReturnType<typeof makeCounter>;
export type Count = Counter['count'];

export function makeCounter({ settings, isListed, session: openSession }: CounterDeps) {
  /** Counted and not yet stored, in order, by session. */
  let pending = new Map<number | null, Map<string, Addition>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  /**
   * Counts one event of now. `detail` is the reason, vendor id, language or kind that the event is told apart by; a
   * vendor that no record names is counted as "unlisted".
   */
  function count(event: CountedEvent, detail = ''): void {
    try {
      if (!settings().enabled) return;
      const plain = plainDetail(event, detail, isListed);
      const day = dayOf(new Date());
      const session = openSession();
      const additions = pending.get(session) ?? new Map<string, Addition>();
      pending.set(session, additions);
      const key = `${day} ${event} ${plain}`;
      const before = additions.get(key)?.count ?? 0;
      additions.set(key, { day, event, detail: plain, count: before + 1 });
      timer ??= setTimeout(() => void flush(), FLUSH_MS);
    } catch {
      // A count is worth less than anything that its caller does.
    }
  }

  /** Writes what has been counted. Resolves when it is stored, or could not be. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const batch = pending;
    pending = new Map();
    writing = writing.then(() => write(batch)).catch(() => undefined);
    return writing;
  }

  async function write(batch: typeof pending): Promise<void> {
    const additions: Addition[] = [];
    for (const [session, counted] of batch) {
      additions.push(...(await wanted(session, [...counted.values()])));
    }
    if (additions.length > 0) await addCounts(additions, dayOf(new Date()), settings().smallCount);
  }

  /** Leaves out what a patron has not said yes to, and what an earlier count in the same session rules out. */
  async function wanted(session: number | null, counted: Addition[]): Promise<Addition[]> {
    const note = session === null ? null : await readNote(session);
    if (!note?.agreed) return counted.filter(({ event }) => !EVENTS[event].asked);
    const once = new Set(note.once);
    const kept = counted.flatMap((addition) => {
      if (EVENTS[addition.event].by !== 'language') return [addition];
      if (once.has(addition.detail)) return [];
      once.add(addition.detail);
      return [{ ...addition, count: 1 }];
    });
    // The session may have ended meanwhile, and with it the note; a note of the past must not come back.
    if (once.size > note.once.length && openSession() === session) {
      await noteItem.set({ ...note, once: [...once] });
    }
    return kept;
  }

  /** The patron's choice for the rest of this session; what came before it follows the choice before it. */
  async function chooseForSession(agreed: boolean): Promise<void> {
    const session = openSession();
    if (session === null) return;
    await flush();
    const note = await readNote(session);
    await noteItem.set({ session, once: note?.once ?? [], agreed });
  }

  /** Whether the patron of this session has said yes to being counted. */
  async function hasAgreed(): Promise<boolean> {
    const session = openSession();
    return session !== null && (await readNote(session))?.agreed === true;
  }

  /** Forgets what was noted about the session that ends. Counts that still wait are stored first. */
  async function endSession(): Promise<void> {
    await flush();
    await noteItem.remove();
  }

  return { count, flush, chooseForSession, hasAgreed, endSession };
}
