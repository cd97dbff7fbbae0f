/** Every key that Carrel keeps, typed, in one place. No other file names a storage key. */
import { browser } from 'wxt/browser';

type Area = 'local' | 'session';

/** One stored value. `get` returns it as read: the owner validates, since storage can be corrupt. */
export class StorageItem<T> {
  readonly key: string;
  readonly area: Area;
  constructor(area: Area, key: string) {
    this.area = area;
    this.key = key;
  }
  async get(): Promise<unknown> {
    return (await browser.storage[this.area].get(this.key))[this.key];
  }
  set(value: T): Promise<void> {
    return browser.storage[this.area].set({ [this.key]: value });
  }
  remove(): Promise<void> {
    return browser.storage[this.area].remove(this.key);
  }
}

/**
 * Closes both areas to content scripts, which share a process with hostile pages. The browser may forget this when it
 * ends, so it is said at each wake. Firefox has no such setting.
 */
export async function closeToPages(): Promise<void> {
  const closing = (['local', 'session'] as const).map((area) =>
    browser.storage[area].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
  );
  await Promise.allSettled(closing);
}

/** All of one area in one call: a waking worker needs everything at once, and soon. */
export function readAll(area: Area): Promise<Record<string, unknown>> {
  return browser.storage[area].get(null);
}
