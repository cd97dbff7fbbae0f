import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

/**
 * Brings everything onto one page of ours: an open tab rewrites cookies and storage within half a second.
 * @param landing the page that stays, for example `/ended.html`
 */
export async function closeTabs(landing: '/ended.html' | '/start.html'): Promise<void> {
  const url = browser.runtime.getURL(landing);
  const before = await browser.tabs.query({});
  const windows = await browser.windows.getAll();
  const kept = before.find((tab) => tab.url === url);
  if (kept) await browser.tabs.update(kept.id!, { active: true });
  else if (windows.length === 0) await browser.windows.create({ url });
  else await browser.tabs.create({ url, active: true });
  await Promise.all(before.filter((tab) => tab !== kept).map((tab) => closeTab(tab.id!)));
}

/** Closes one tab; a page that asks "leave this site?" is unloaded first and cannot ask. */
async function closeTab(id: number): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    const listen = (closed: number) => {
      if (closed !== id) return;
      browser.tabs.onRemoved.removeListener(listen);
      resolve();
    };
    browser.tabs.onRemoved.addListener(listen);
    setTimeout(() => {
      browser.tabs.onRemoved.removeListener(listen);
      resolve();
    }, 1500);
  });
  await browser.tabs.discard(id).catch(() => undefined);
  await browser.tabs.remove(id).catch(() => undefined);
  await gone;
}

export const tabs: DataKind = {
  kind: 'tabs',
  async remaining() {
    const own = browser.runtime.getURL('');
    const open = await browser.tabs.query({});
    return open.filter((tab) => !(tab.url || tab.pendingUrl || '').startsWith(own)).length;
  },
};
