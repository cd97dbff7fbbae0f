/** How long a session may last, where the library limits it, and more time for whoever asks. Pure. */
import type { SessionRecord } from './record.ts';

/** What each "keep" gives; it may be asked for any number of times (WCAG 2.2, success criterion 2.2.1). */
export const MORE_TIME_MS = 10 * 60_000;

/**
 * Milliseconds until the session must end; undefined without a limit. A clock set back ends it.
 * @param maxMinutes of the policy; 0 is no limit
 */
export function timeLeft(
  record: Pick<SessionRecord, 'startedAt' | 'extraMs'> | null,
  maxMinutes: number,
  now: number,
): number | undefined {
  if (!record || maxMinutes === 0) return undefined;
  const elapsed = now - record.startedAt;
  return elapsed < 0 ? 0 : Math.max(0, maxMinutes * 60_000 + record.extraMs - elapsed);
}

/** The time given beyond the limit after one more "keep", so that `MORE_TIME_MS` are left from now on. */
export function extraTime(record: Pick<SessionRecord, 'startedAt'>, maxMinutes: number, now: number): number {
  return now - record.startedAt - maxMinutes * 60_000 + MORE_TIME_MS;
}
