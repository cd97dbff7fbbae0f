/** What stands open when a browser run begins: restored pages show here and nowhere else. Counts only, no address. */
import { type Browser, browser } from 'wxt/browser';
import { StorageItem } from '../../platform/storage.ts';
import type { StartTabs } from './findings.ts';

/** Memory of this browser run: its absence means that the run has just begun. `null`: nobody could tell. */
export const startTabsItem = new StorageItem<StartTabs | null>('session', 'start-tabs');

/** Looks once in each browser run, at the worker's first wake. Call synchronously at the worker's top level. */
export function registerStartTabs(): void {
  const looked = noteStartTabs().catch(() => undefined);
  // Installed or updated in the middle of a run: what stands open then says nothing about its start.
  browser.runtime.onInstalled.addListener(() => void looked.then(() => startTabsItem.set(null)));
}

async function noteStartTabs(): Promise<void> {
  if ((await startTabsItem.get()) !== undefined) return;
  const tabs = await browser.tabs.query({});
  await startTabsItem.set(countStartTabs(tabs, browser.runtime.getURL('')));
}

/** Tabs as they are -> how many a start brings by itself (one) and how many were restored. Pure. */
export function countStartTabs(
  tabs: readonly Pick<Browser.tabs.Tab, 'url' | 'pendingUrl'>[],
  own: string,
): StartTabs {
  const fresh = new Set(['', 'about:blank', 'about:home', 'about:newtab', `${own}start.html`]);
  const isFresh = ({ url, pendingUrl }: (typeof tabs)[number]) => {
    const address = pendingUrl || url || '';
    return fresh.has(address) || isNewTab(address);
  };
  // A restored page of the web may already have been led to the start page, so a second one counts too.
  const begun = Math.min(1, tabs.filter(isFresh).length);
  return { own: begun, restored: tabs.length - begun };
}

/** Whether an address is what the browser calls a new tab. */
export function isNewTab(address: string): boolean {
  return /^(chrome|edge):\/\/(newtab|new-tab-page)/.test(address);
}
