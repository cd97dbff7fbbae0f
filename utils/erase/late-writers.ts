/**
 * While the web is closed nobody may write. The lock sees to that where there is one; what a browser without it lets
 * through, for example the answer to a request that was already under way, is taken out as it comes.
 */
import type { CookieNews } from '../platform/cookie-news.ts';
import { removeCookie } from '../platform/cookies.ts';

/**
 * Registers the watch. Call synchronously at the worker's top level.
 * @param nobodyMayWrite whether the web is closed over a browser that is Carrel's to keep empty
 */
export function registerLateWriters(news: CookieNews, nobodyMayWrite: () => boolean): void {
  news.onSet((cookie) => {
    if (nobodyMayWrite()) removeCookie(cookie).catch(() => undefined);
  });
}
