/** Cookies that change, heard of in one place. */
import { type Browser, browser } from 'wxt/browser';

type Listen = (cookie: Browser.cookies.Cookie) => void;

export class CookieNews {
  readonly #listeners: Listen[] = [];
  #changes = 0;

  /** Grows with each cookie that is set or removed: what was read at one number still holds at the same number. */
  get changes(): number {
    return this.#changes;
  }

  /** Calls `listen` with every cookie that is set or changed. Call synchronously at the worker's top level. */
  onSet(listen: Listen): void {
    if (this.#listeners.length === 0) browser.cookies.onChanged.addListener(this.#tell);
    this.#listeners.push(listen);
  }

  /**
   * Does work that removes cookies by the thousand without being told of each, which would cost more than removing it.
   * What is set meanwhile is not heard of either: look again afterwards.
   */
  async without<T>(work: () => Promise<T>): Promise<T> {
    browser.cookies.onChanged.removeListener(this.#tell);
    try {
      return await work();
    } finally {
      this.#changes += 1;
      if (this.#listeners.length > 0) browser.cookies.onChanged.addListener(this.#tell);
    }
  }

  readonly #tell = ({ removed, cookie }: { removed: boolean; cookie: Browser.cookies.Cookie }): void => {
    this.#changes += 1;
    if (removed) return;
    for (const listen of this.#listeners) listen(cookie);
  };
}
