/**
 * While the web is closed nobody may write. The lock sees to that where there is one; what a browser without it lets
 * through, for example the answer to a request that was already under way, is taken out as it comes.
 */
import { type Browser, browser } from 'wxt/browser';
import { onCookieSet } from '../cookies/changes.ts';
import { live } from '../session/live.ts';

async function takeOut(cookie: Browser.cookies.Cookie): Promise<void> {
  const { name, storeId, partitionKey } = cookie;
  const url = `http${cookie.secure ? 's' : ''}://${cookie.domain.replace(/^\./, '')}${cookie.path}`;
  await browser.cookies.remove({ url, name, storeId, ...(partitionKey ? { partitionKey } : {}) });
}

/** Before the first Start on a person's own computer nothing is Carrel's to take. */
function nobodyMayWrite(): boolean {
  const { journal } = live;
  return live.known && (journal.phase === 'closed' ? journal.clean : journal.phase !== 'open');
}

/** Registers the watch. Call synchronously at the worker's top level. */
export function registerLateWriters(): void {
  onCookieSet((cookie) => {
    if (nobodyMayWrite()) takeOut(cookie).catch(() => undefined);
  });
}
