/**
 * While the web is closed nobody may write. The lock sees to that where there is one; what a browser without it lets
 * through, for example the answer to a request that was already under way, is taken out as it comes.
 */
import { onCookieSet } from '../cookies/changes.ts';
import { removeCookie } from '../platform/cookies.ts';
import { live } from '../session/live.ts';

/** Before the first Start on a person's own computer nothing is Carrel's to take. */
function nobodyMayWrite(): boolean {
  const { journal } = live;
  return live.known && (journal.phase === 'closed' ? journal.clean : journal.phase !== 'open');
}

/** Registers the watch. Call synchronously at the worker's top level. */
export function registerLateWriters(): void {
  onCookieSet((cookie) => {
    if (nobodyMayWrite()) removeCookie(cookie).catch(() => undefined);
  });
}
