import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

/** A page of ours that stays; what follows its `#` is its own matter. */
export type Landing = '/start.html' | '/ended.html' | `/ended.html#${string}`;

/**
 * Brings everything onto one page of ours: an open tab rewrites cookies and storage within half a second.
 * @param landing the page of ours that stays, for example `/ended.html`
 */
export async function closeTabs(landing: Landing): Promise<void> {
  const url = browser.runtime.getURL(landing);
  const before = await browser.tabs.query({});
  const windows = await browser.windows.getAll();
  const kept = before.find((tab) => tab.url === url);
  if (kept) await browser.tabs.update(kept.id!, { active: true });
  else if (windows.length === 0) await browser.windows.create({ url });
  else await browser.tabs.create({ url, active: true });
  await Promise.all(before.filter((tab) => tab !== kept).map((tab) => closeTab(tab.id!)));
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
