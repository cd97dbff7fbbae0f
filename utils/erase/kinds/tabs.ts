import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

/** A page of ours that stays; what follows its `#` is its own matter. */
export type Landing = '/start.html' | '/ended.html' | `/ended.html#${string}`;

/**
 * Brings a page of ours to the front; one that is open already is used again, and so is the one that asked for the end.
 * @param landing for example `/ended.html`
 * @returns its tab
 */
export async function land(landing: Landing): Promise<number> {
  const url = browser.runtime.getURL(landing);
  const [open, windows] = await Promise.all([browser.tabs.query({}), browser.windows.getAll()]);
  const ended = open.find((tab) => tab.url === url);
  const asking = open.find((tab) => tab.url?.startsWith(browser.runtime.getURL('/end.html')));
  const found = ended ?? asking;
  if (found) {
    await browser.tabs.update(found.id!, found === ended ? { active: true } : { active: true, url });
    return found.id!;
  }
  if (windows.length > 0) return (await browser.tabs.create({ url, active: true })).id!;
  const opened = await browser.windows.create({ url });
  return opened!.tabs![0]!.id!;
}

/**
 * Closes every tab but one: an open page rewrites cookies and storage within half a second.
 * @param kept the tab of ours that stays
 */
export async function closeOthers(kept: number): Promise<void> {
  const open = await browser.tabs.query({});
  await Promise.all(open.filter(({ id }) => id !== kept).map(({ id }) => closeTab(id!)));
}

/** A page may ask "leave this site?"; after this long it is unloaded first, and cannot ask. */
const POLITE_MS = 700;

async function closeTab(id: number): Promise<void> {
  if (await removed(id)) return;
  // Unloading gives the tab a new id.
  const unloaded = await browser.tabs.discard(id).catch(() => undefined);
  await removed(unloaded?.id ?? id);
}

/** Asks for the tab's end and waits for it; false when it is still there. */
function removed(id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (gone: boolean) => {
      browser.tabs.onRemoved.removeListener(listen);
      clearTimeout(timer);
      resolve(gone);
    };
    const listen = (closed: number) => {
      if (closed === id) finish(true);
    };
    const timer = setTimeout(() => finish(false), POLITE_MS);
    browser.tabs.onRemoved.addListener(listen);
    // A tab that is not there any more is closed.
    browser.tabs.remove(id).catch(() => finish(true));
  });
}

export const tabs: DataKind = {
  kind: 'tabs',
  async remaining() {
    const own = browser.runtime.getURL('');
    const open = await browser.tabs.query({});
    return open.filter((tab) => !(tab.url || tab.pendingUrl || '').startsWith(own)).length;
  },
};
