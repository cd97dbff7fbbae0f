/**
 * Which promise holds on this machine: an extension can empty a browser, only a launcher can throw its folder away.
 * The kit's launcher says that it will by the address it opens first (`start.html#disposable`). Only what opens in the
 * first seconds of the browser counts: an address that somebody types later proves nothing.
 */
import { browser } from 'wxt/browser';
import { StorageItem } from '../platform/storage.ts';

type Profile = 'disposable' | 'kept';
/** Lives as long as the browser; an erase leaves it. */
export const profileItem = new StorageItem<Profile>('session', 'profile');
/** The first tabs may come after the worker, and the erase at a start closes them soon. */
const FIRST_MS = 5_000;

/** Looks once in every run of the browser. Nothing waits for it. Call synchronously at the worker's top level. */
export function registerProfile(): void {
  const address = `${browser.runtime.getURL('/start.html')}#disposable`;
  const until = Date.now() + FIRST_MS;
  const known = profileItem.get();
  const look = async (tab: { url?: string | undefined; pendingUrl?: string | undefined }) => {
    if (tab.url !== address && tab.pendingUrl !== address) return;
    if (Date.now() <= until && (await known) === undefined) await profileItem.set('disposable');
  };
  browser.tabs.onCreated.addListener((tab) => void look(tab));
  browser.webNavigation.onCommitted.addListener((page) => void look(page));
  void browser.tabs.query({}).then((tabs) => tabs.map(look));
  setTimeout(async () => {
    if ((await profileItem.get()) === undefined) await profileItem.set('kept');
  }, FIRST_MS);
}

/** Whether the whole folder of this browser goes away when it closes. */
export async function isDisposable(): Promise<boolean> {
  return (await profileItem.get()) === 'disposable';
}
