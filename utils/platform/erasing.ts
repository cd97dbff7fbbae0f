/** What browsers differ in when they erase. */

/** Firefox has these without saying so in its settings, and has no type for the Cache API and for files of sites. */
const UNTOLD = import.meta.env.FIREFOX ? ['indexedDB', 'localStorage', 'passwords', 'serviceWorkers'] : [];

/** Firefox refuses an erase that names origins of installed apps: it has none. */
export const ERASED_ORIGINS = import.meta.env.FIREFOX ? {} : { unprotectedWeb: true, protectedWeb: true };

/** Kinds that no extension can erase here; the browser's own clean-up at its end does, where policy asks for it. */
export const STAYS_UNTIL_EXIT: readonly string[] = import.meta.env.FIREFOX ? ['site-caches'] : [];

/** Kinds that no interface for extensions reaches in this browser, and that nothing else of Carrel's erases. */
export const OUT_OF_REACH: readonly string[] = import.meta.env.FIREFOX
  ? ['all-permissions']
  : ['other-permissions'];

/**
 * After how many entries the browser writes its journal of open tabs anew (Chromium 250, of which some always come by
 * themselves), without what stood in it before. Firefox has no such journal.
 */
export const TAB_JOURNAL_ENTRIES = import.meta.env.FIREFOX ? 0 : 260;

/** Whether this browser has a type and policy lets it be erased. */
export function mayErase(permitted: Record<string, boolean | undefined>, type: string): boolean {
  return permitted[type] ?? UNTOLD.includes(type);
}
