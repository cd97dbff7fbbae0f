/** The reading list of Chromium. All of it goes: a library has no use for one. */
import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

export const readingList: DataKind = {
  kind: 'reading-list',
  here: () => browser.readingList !== undefined,
  async erase() {
    const entries = (await browser.readingList?.query({})) ?? [];
    await Promise.all(entries.map(({ url }) => browser.readingList.removeEntry({ url })));
  },
  async remaining() {
    return browser.readingList ? (await browser.readingList.query({})).length : null;
  },
};
