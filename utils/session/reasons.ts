/** Why sessions end. Counted, never tied to a person. */

/** What somebody did, or failed to do, to end a session. */
export const END_REASONS = [
  /** "Erase everything", pressed by the patron. */
  'button',
  'shortcut',
  /** Signed out of the catalogue or the library's proxy. */
  'logout',
  'idle',
  'time-limit',
  'last-window',
  /** Somebody pressed "I am new here" while a session was open. */
  'next-patron',
  /** Staff took a loaned device back. */
  'check-in',
  /** A program of this computer, or another extension that policy trusts. */
  'external',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/**
 * Why an erase runs: the end of a session, or one of two erases that nobody asked for. `interrupted`: the last
 * browser run left no proof of cleanliness. `before-start`: nothing has been verified yet, and Start was pressed.
 */
export type EraseCause = EndReason | 'interrupted' | 'before-start';
