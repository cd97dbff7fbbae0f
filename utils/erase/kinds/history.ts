import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';
import { renewTabJournal } from './tab-journal.ts';

/** Addresses visited. Carrel's own pages are entered too; they go as well, and do not count as a failure. */
export const history: DataKind = {
  kind: 'history',
  async remaining() {
    const own = browser.runtime.getURL('');
    const entries = await browser.history.search({ text: '', startTime: 0, maxResults: 1000 });
    const ours = entries.filter((entry) => entry.url?.startsWith(own));
    await Promise.all(ours.map((entry) => browser.history.deleteUrl({ url: entry.url! })));
    return entries.length - ours.length;
  },
};

/** The "reopen closed tab" list. It follows history: erasing history empties it. Beside it lies the journal of tabs. */
export const recentlyClosed: DataKind = {
  kind: 'recently-closed',
  erase: ({ isClosed }) => renewTabJournal(isClosed),
  async remaining() {
    return (await browser.sessions.getRecentlyClosed()).length;
  },
};
