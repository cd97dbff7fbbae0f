/**
 * The one global erase. Erasing by origin would leave values readable in the browser's logs, and costs more.
 * Limits: it leaves names of Storage Buckets, permissions, page sizes, bookmarks, the reading list and the spelling
 * dictionary (each has its own file here, or a line in the receipt); saved passwords stay since Chromium 144, so
 * saving them is switched off. Bytes may lie in the profile's files until the browser writes over them.
 */
import { browser } from 'wxt/browser';
import type { CookieNews } from '../../platform/cookie-news.ts';
import { ERASED_ORIGINS, mayErase } from '../../platform/erasing.ts';
import { eraseScores } from './site-scores.ts';

const TYPES = [
  'cache',
  'cacheStorage',
  'cookies',
  'downloads',
  'fileSystems',
  'formData',
  'history',
  'indexedDB',
  'localStorage',
  'passwords',
  'pluginData',
  'serviceWorkers',
] as const;
type BrowsingType = (typeof TYPES)[number];

/** Kinds that this call erases and nothing can read back; the receipt says so. */
export const NOT_CHECKABLE = ['site-storage', 'cache', 'service-workers', 'form-data'] as const;

/** The receipt's line for each type of the browser. */
const KINDS: Partial<Record<BrowsingType, string>> = {
  cacheStorage: 'site-storage',
  fileSystems: 'site-storage',
  formData: 'form-data',
  indexedDB: 'site-storage',
  localStorage: 'site-storage',
  pluginData: 'site-storage',
  serviceWorkers: 'service-workers',
};

/**
 * Erases everything that the browser lets an extension erase.
 * @param keep types to leave alone this time
 * @returns the receipt's kinds that policy on this machine forbids to erase (for example history)
 */
export async function eraseBrowsingData(
  news: CookieNews,
  keep: readonly BrowsingType[] = [],
): Promise<string[]> {
  const { dataRemovalPermitted } = await browser.browsingData.settings();
  const permitted = dataRemovalPermitted as Record<string, boolean | undefined>;
  // A type that the answer does not name is one that this browser does not have.
  const allowed = TYPES.filter((type) => mayErase(permitted, type) && !keep.includes(type));
  if (allowed.includes('history')) await eraseScores();
  await news.without(() =>
    browser.browsingData.remove(
      { since: 0, originTypes: ERASED_ORIGINS },
      Object.fromEntries(allowed.map((type) => [type, true])),
    ),
  );
  return TYPES.filter((type) => permitted[type] === false).map((type) => KINDS[type] ?? type);
}
