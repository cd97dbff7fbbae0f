import { browser } from 'wxt/browser';
import { TAB_JOURNAL_ENTRIES } from '../../platform/erasing.ts';
import { live } from '../../session/live.ts';
import { type DataKind, pause } from '../kind.ts';

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

/**
 * The "reopen closed tab" list. It follows history: erasing history empties it. Beside it the browser keeps a journal of
 * open and closed tabs, to restore them after a crash: addresses, titles, text typed into forms. No erase touches it. The
 * browser writes it anew once enough has happened to tabs, and keeps one older file: so it is made to do so twice.
 * Limit: nothing tells whether it has, and a power cut in the seconds before leaves it.
 */
export const recentlyClosed: DataKind = {
  kind: 'recently-closed',
  async erase() {
    await renewJournal();
    void pause(JOURNAL_SAVED_MS)
      .then(async () => {
        // Whoever has started meanwhile keeps what is theirs; what has failed is not touched again unseen.
        if (live.journal.phase !== 'closed') return;
        await browser.browsingData.remove({ since: 0 }, { history: true });
        await renewJournal();
      })
      .catch(() => undefined);
  },
  async remaining() {
    return (await browser.sessions.getRecentlyClosed()).length;
  },
};

/** The browser gathers entries for two and a half seconds before it writes them. */
const JOURNAL_SAVED_MS = 3500;

async function renewJournal(): Promise<void> {
  const [tab] = await browser.tabs.query({ url: `${browser.runtime.getURL('')}*` });
  if (tab?.id === undefined) return;
  const { id } = tab;
  const pins = Array.from({ length: TAB_JOURNAL_ENTRIES }, (_, at) => ({ pinned: at % 2 === 0 }));
  await Promise.all(pins.map((pin) => browser.tabs.update(id, pin)));
}
