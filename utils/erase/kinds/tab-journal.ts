/**
 * The browser's journal of open and closed tabs, from which it restores them after a crash: addresses, titles, text
 * typed into forms. No erase touches it. The browser writes it anew once enough has happened to tabs, and keeps one
 * older file. So it is made to do so three times: the first may only join a renewal that was under way, and so holds
 * tabs that have closed since; the next two leave neither. A browser that is closed in between begins again at its
 * next start.
 * Limit: nothing tells whether it has; a power cut in these seconds leaves it until the next start.
 */
import { browser } from 'wxt/browser';
import { TAB_JOURNAL_ENTRIES } from '../../platform/erasing.ts';
import { StorageItem } from '../../platform/storage.ts';
import { pause } from '../../waiting.ts';

const owedItem = new StorageItem<true>('local', 'tabJournal');
/** The browser gathers entries for two and a half seconds before it writes them. */
const SAVED_MS = 3500;

const RENEWALS = 3;

/**
 * Resolves after the first renewal; the others follow by themselves.
 * @param isClosed whether no session has begun meanwhile, and nothing has failed
 */
export async function renewTabJournal(isClosed: () => boolean): Promise<void> {
  if (TAB_JOURNAL_ENTRIES === 0) return;
  await owedItem.set(true);
  await renew();
  void renewAgain(RENEWALS - 1, isClosed).catch(() => undefined);
}

/** At a start with nothing to erase: does what the browser's last run owes, as `storage.local` tells. */
export async function finishTabJournal(
  local: Record<string, unknown>,
  isClosed: () => boolean,
): Promise<void> {
  if (local[owedItem.key] !== undefined) await renewTabJournal(isClosed);
}

async function renewAgain(times: number, isClosed: () => boolean): Promise<void> {
  await pause(SAVED_MS);
  if (times === 0) return owedItem.remove();
  // Whoever has started meanwhile keeps what is theirs; what has failed is not touched again unseen.
  if (!isClosed()) return;
  await browser.browsingData.remove({ since: 0 }, { history: true });
  await renew();
  await renewAgain(times - 1, isClosed);
}

async function renew(): Promise<void> {
  const [tab] = await browser.tabs.query({ url: `${browser.runtime.getURL('')}*` });
  if (tab?.id === undefined) return;
  const { id } = tab;
  const pins = Array.from({ length: TAB_JOURNAL_ENTRIES }, (_, at) => ({ pinned: at % 2 === 0 }));
  await Promise.all(pins.map((pin) => browser.tabs.update(id, pin)));
}
