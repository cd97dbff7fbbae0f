/**
 * New versions of Carrel itself. With the old one go the rules that keep the web open and the record of the session, and
 * so the session: a new version must wait until nobody has one. Firefox waits where somebody listens. Chromium waits only
 * while something of Carrel's runs, so a hidden page stays open as long as a session is (`hidden-page.ts`).
 */
import { browser } from 'wxt/browser';
import { StorageItem } from '../platform/storage.ts';
import { aftercareRuns } from './aftercare.ts';

/** A new version of Carrel waits. An erase leaves it: nothing in it is the patron's. */
export const updateItem = new StorageItem<true>('session', 'update');

/**
 * Call synchronously at the worker's top level.
 * @param handOver makes way for the new version, unless a session is open
 */
export function registerUpdates(settled: Promise<void>, handOver: () => Promise<void>): void {
  const look = () => settled.then(() => updateIfFree(handOver)).catch(() => undefined);
  browser.runtime.onUpdateAvailable.addListener(() => {
    // The browser says so once. A worker that is stopped in the session must know at its end.
    void updateItem.set(true).then(look);
  });
  // One comes each minute (`triggers.ts`): often enough to notice that a session has ended.
  browser.alarms.onAlarm.addListener(() => void look());
  void look();
}

/** Puts the new version in place, if there is one and nobody is at the computer who would lose by it. */
async function updateIfFree(handOver: () => Promise<void>): Promise<void> {
  if ((await updateItem.get()) === undefined) return;
  // Pages of ours close with the old version: the receipt may still be read, the console may hold edits.
  const [console] = await browser.tabs.query({ url: `${browser.runtime.getURL('/options.html')}*` });
  if (console || (await aftercareRuns())) return;
  await keepWindow();
  await handOver();
}

/** With the old version its pages close, and with the last page of a window the browser: leave one that is not ours. */
async function keepWindow(): Promise<void> {
  const own = browser.runtime.getURL('');
  const tabs = await browser.tabs.query({});
  if (tabs.every(({ url }) => url?.startsWith(own))) await browser.tabs.create({ url: 'about:blank' });
}
