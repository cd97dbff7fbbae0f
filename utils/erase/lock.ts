/**
 * The cookie lock: from the first step of an erase until the next Start no site can write cookies or site storage,
 * whatever is still in flight. The browser keeps it on disk, so it is also a second gate after a crash.
 */
import { browser } from 'wxt/browser';

/** Blocks cookies and site storage everywhere. Resolves at once where the browser has no such setting. */
export async function lockCookies(): Promise<void> {
  await browser.contentSettings?.cookies.set({ primaryPattern: '<all_urls>', setting: 'block' });
}

/** Gives the setting back to the browser. */
export async function unlockCookies(): Promise<void> {
  await browser.contentSettings?.cookies.clear({});
}
