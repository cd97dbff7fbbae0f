/** Cookies that change, heard of in one place. */
import { type Browser, browser } from 'wxt/browser';

type Listen = (cookie: Browser.cookies.Cookie) => void;
const listeners: Listen[] = [];
let changes = 0;

/** Grows with each cookie that is set or removed: what was read at one number still holds at the same number. */
export function cookieChanges(): number {
  return changes;
}

function tellAll({ removed, cookie }: { removed: boolean; cookie: Browser.cookies.Cookie }): void {
  changes += 1;
  if (removed) return;
  for (const listen of listeners) listen(cookie);
}

/** Calls `listen` with every cookie that is set or changed. Call synchronously at the worker's top level. */
export function onCookieSet(listen: Listen): void {
  if (listeners.length === 0) browser.cookies.onChanged.addListener(tellAll);
  listeners.push(listen);
}

/**
 * Does work that removes cookies by the thousand without being told of each, which would cost more than removing it.
 * What is set meanwhile is not heard of either: look again afterwards.
 */
export async function withoutCookieNews<T>(work: () => Promise<T>): Promise<T> {
  browser.cookies.onChanged.removeListener(tellAll);
  try {
    return await work();
  } finally {
    changes += 1;
    if (listeners.length > 0) browser.cookies.onChanged.addListener(tellAll);
  }
}
