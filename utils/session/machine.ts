/**
 * The life of a session, pure.
 *
 *            start                 end                    step…                 proven clean
 *   closed ────────▶ open ────────────────▶ ending(step) ───────▶ verifying ────────────────▶ closed
 *     ▲                │                        │                     │ something is left
 *     │                │ browser gone, worker   │ killed              ▼
 *     │                ▼ wakes without a marker ▼                   failed ── try again, next run ──▶ ending
 *     └──────────── erase first ◀───────────────┴──── any state that cannot be read
 *
 * Two witnesses: the journal (`storage.local`, survives everything) says what has been promised; the session
 * record (`storage.session`, dies with the browser) says that this browser run is the one that promised it.
 * They must agree, else the state is unknown, and unknown means: closed, erase first.
 */
import * as v from 'valibot';

/** Steps of an erase, in their order. A killed worker repeats all of them: each may run twice without harm. */
export const STEPS = ['gate', 'files', 'tabs', 'lock', 'erase', 'leftovers'] as const;
export type Step = (typeof STEPS)[number];

export const journalSchema = v.variant('phase', [
  /** `clean`: an erase has been verified and no session was open since. */
  v.object({ phase: v.literal('closed'), clean: v.boolean() }),
  v.object({ phase: v.literal('open') }),
  v.object({ phase: v.literal('ending'), step: v.picklist(STEPS) }),
  v.object({ phase: v.literal('verifying') }),
  /** The last erase left something: the gate stays closed until a retry succeeds. */
  v.object({ phase: v.literal('failed') }),
]);
export type Journal = v.InferOutput<typeof journalSchema>;

export type Recovery =
  | { do: 'stay-closed'; clean: boolean }
  | { do: 'resume-open' }
  | { do: 'stay-failed' }
  | { do: 'erase-first' };

/**
 * What a worker that has just woken must do.
 * @param stored the journal as read, of any shape
 * @param sessionOpen whether this browser run's session record says that a session is open
 * @param mayEraseUnasked false where Carrel is not installed by policy and has never been started: a person
 *   trying it out must not lose data without having pressed Start
 * @param newRun whether the browser has just started: what would not go before may go now
 */
export function recover(
  stored: unknown,
  sessionOpen: boolean,
  mayEraseUnasked: boolean,
  newRun: boolean,
): Recovery {
  const parsed = v.safeParse(journalSchema, stored);
  if (!parsed.success) {
    const neverStarted = stored === undefined && !sessionOpen;
    return neverStarted && !mayEraseUnasked ? { do: 'stay-closed', clean: false } : { do: 'erase-first' };
  }
  const journal = parsed.output;
  switch (journal.phase) {
    case 'closed':
      // A session record without a journalled start is a contradiction: nobody knows what was written since.
      return sessionOpen ? { do: 'erase-first' } : { do: 'stay-closed', clean: journal.clean };
    case 'open':
      return sessionOpen ? { do: 'resume-open' } : { do: 'erase-first' };
    case 'failed':
      return sessionOpen || newRun ? { do: 'erase-first' } : { do: 'stay-failed' };
    case 'ending':
    case 'verifying':
      return { do: 'erase-first' };
  }
}

/** The phase that pages show for a journal. */
export function phaseOf(journal: Journal): 'closed' | 'open' | 'ending' | 'verifying' {
  return journal.phase === 'failed' ? 'closed' : journal.phase;
}

export type Event = 'start' | 'end' | 'verify' | 'clean' | 'leftover';

/**
 * The next journal entry, or `null` where the event does not belong to this phase (two windows ending at once,
 * a Start pressed twice): the caller then changes nothing.
 */
export function next(journal: Journal, event: Event): Journal | null {
  switch (event) {
    case 'start':
      return journal.phase === 'closed' && journal.clean ? { phase: 'open' } : null;
    case 'end':
      return journal.phase === 'ending' || journal.phase === 'verifying'
        ? null
        : { phase: 'ending', step: STEPS[0] };
    case 'verify':
      return journal.phase === 'ending' ? { phase: 'verifying' } : null;
    case 'clean':
      return journal.phase === 'verifying' ? { phase: 'closed', clean: true } : null;
    case 'leftover':
      return journal.phase === 'verifying' ? { phase: 'failed' } : null;
  }
}
