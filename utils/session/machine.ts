/**
 * The life of a session, pure. What is drawn here is all that can happen: any other arrow throws.
 *
 *            start          end                  verify               clean
 *   closed ────────▶ open ───────▶ ending(step) ────────▶ verifying ────────▶ closed
 *                                   │ ▲ │ step: a later one  │
 *                                   │ └─┘                    │ leftover
 *                                   └─────── leftover ───────┴────────▶ failed
 *
 *   waking ── stay-closed ──▶ closed
 *          ── resume-open ──▶ open             from everywhere ── end ──▶ ending(first step)
 *          ── stay-failed ──▶ failed
 *
 * `start` needs a `closed` that has been proven clean. `end` is always right: it closes and erases, and an ending that
 * was cut off begins anew.
 *
 * Two witnesses: the journal (`storage.local`, survives everything) says what has been promised; the session
 * record (`storage.session`, dies with the browser) says that this browser run is the one that promised it.
 * They must agree, else the state is unknown, and unknown means: closed, erase first.
 */
import * as v from 'valibot';

export type Phase = 'closed' | 'open' | 'ending' | 'verifying';

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
export type Journal = Readonly<v.InferOutput<typeof journalSchema>>;

/** What a worker holds: an entry of the journal, or that it has just woken and has taken up none. Never stored. */
export type State = Journal | { readonly phase: 'waking' };
export const WAKING: State = { phase: 'waking' };

/** What a waking worker may take up of what it finds. */
export type Found = { do: 'stay-closed'; clean: boolean } | { do: 'resume-open' } | { do: 'stay-failed' };
export type Recovery = Found | { do: 'erase-first' };

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

/** The phase that pages show. */
export function phaseOf({ phase }: State): Phase {
  if (phase === 'failed') return 'closed';
  return phase === 'waking' ? 'verifying' : phase;
}

/** Whether an erase has been verified and no session was open since: only then may one start. */
export function isClean(state: State): boolean {
  return state.phase === 'closed' && state.clean;
}

export type Event =
  | Found
  | { do: 'start' }
  | { do: 'end' }
  /** An ending has come to a later step. */
  | { do: 'step'; step: Step }
  /** Everything has been erased once: now look. */
  | { do: 'verify' }
  | { do: 'clean' }
  /** Something is left, or nobody could look. */
  | { do: 'leftover' };

/** An event came in a phase from which no arrow of it is drawn: a mistake of the code around the machine. */
export class UndrawnArrow extends Error {
  override name = 'UndrawnArrow';
  constructor(from: State, event: Event) {
    super(`No arrow "${event.do}" leads from ${JSON.stringify(from)}.`);
  }
}

/**
 * Where an event leads.
 * @throws {UndrawnArrow} where it does not belong to this phase
 */
export function next(state: State, event: Event): Journal {
  const to = arrow(state, event);
  if (to === null) throw new UndrawnArrow(state, event);
  return to;
}

function arrow(state: State, event: Event): Journal | null {
  const { phase } = state;
  switch (event.do) {
    case 'resume-open':
      return phase === 'waking' ? { phase: 'open' } : null;
    case 'stay-closed':
      return phase === 'waking' ? { phase: 'closed', clean: event.clean } : null;
    case 'stay-failed':
      return phase === 'waking' ? { phase: 'failed' } : null;
    case 'start':
      return isClean(state) ? { phase: 'open' } : null;
    case 'end':
      return { phase: 'ending', step: STEPS[0] };
    case 'step':
      return phase === 'ending' && STEPS.indexOf(event.step) > STEPS.indexOf(state.step)
        ? { phase: 'ending', step: event.step }
        : null;
    case 'verify':
      return phase === 'ending' ? { phase: 'verifying' } : null;
    case 'clean':
      return phase === 'verifying' ? { phase: 'closed', clean: true } : null;
    case 'leftover':
      return phase === 'ending' || phase === 'verifying' ? { phase: 'failed' } : null;
  }
}
