/** The one global erase. Erasing by origin would leave values readable in the browser's logs. */
import { browser } from 'wxt/browser';
import { ERASED_ORIGINS, mayErase } from '../../platform/erasing.ts';

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
  'serviceWorkers',
] as const;

/** Kinds that this call erases and nothing can read back; the receipt says so. */
export const NOT_CHECKABLE = ['site-storage', 'cache', 'service-workers', 'form-data'] as const;

/**
 * Erases everything that the browser lets an extension erase.
 * @returns the types that policy on this machine forbids to erase (for example history)
 */
export async function eraseBrowsingData(): Promise<string[]> {
  const { dataRemovalPermitted } = await browser.browsingData.settings();
  const permitted = dataRemovalPermitted as Record<string, boolean | undefined>;
  // A type that the answer does not name is one that this browser does not have.
  const allowed = TYPES.filter((type) => mayErase(permitted, type));
  await browser.browsingData.remove(
    { since: 0, originTypes: ERASED_ORIGINS },
    Object.fromEntries(allowed.map((type) => [type, true])),
  );
  return TYPES.filter((type) => permitted[type] === false);
}
