/** Every permission of the manifest with its reason, and what the stores ask: one source for docs, listing and manifest. */
export interface Permission {
  name: string;
  /** Why, for a person who decides whether to install. */
  reason: string;
  /** The browsers that have it; all where absent. */
  only?: 'chromium' | 'firefox';
}

export const PERMISSIONS: readonly Permission[] = [
  { name: 'alarms', reason: 'ending a session on time, also while the worker sleeps' },
  {
    name: 'bookmarks',
    reason:
      'bookmarks that a patron added go at the end; those that stood at Start stay (only their ids are remembered)',
  },
  { name: 'browsingData', reason: 'erasing everything at the end of a session' },
  { name: 'clipboardWrite', reason: 'emptying the clipboard at the end; Carrel cannot read it' },
  {
    name: 'contentSettings',
    reason:
      'the lock: from the first step of an erase no site can write; permissions that a patron gave to sites end with the session',
    only: 'chromium',
  },
  {
    name: 'cookies',
    reason: 'removing refused cookies, also partitioned ones; checking after an erase that none is left',
  },
  {
    name: 'declarativeNetRequest',
    reason: 'the closed gate, the way to the notice, blocking vendors before the yes',
  },
  { name: 'downloads', reason: 'deleting downloaded files, and checking that no record is left' },
  { name: 'history', reason: 'checking after an erase that no visit is left' },
  { name: 'idle', reason: 'ending the session of a patron who walked away' },
  {
    name: 'offscreen',
    reason:
      'a hidden page of ours that empties the clipboard, and while a session is open makes a new version of Carrel wait',
    only: 'chromium',
  },
  {
    name: 'privacy',
    reason:
      'network prediction off (a preconnect names the vendor on the wire), password saving and autofill off',
  },
  {
    name: 'proxy',
    reason:
      'the floor: what a browser asks for by itself, past every rule, asks the proxy layer first, and hosts of vendors are held there before the yes; everything else goes the way the library says',
  },
  { name: 'readingList', reason: 'the reading list survives a global erase', only: 'chromium' },
  {
    name: 'scripting',
    reason: 'the guard of document.cookie inside pages, marks on the library’s links, the idle question',
  },
  { name: 'sessions', reason: 'checking after an erase that no closed tab can be opened again' },
  {
    name: 'storage',
    reason: 'settings by policy and the journal; destinations only in memory of this browser run',
  },
  { name: 'tabs', reason: 'closing every tab before an erase; an open one writes again' },
  {
    name: 'webNavigation',
    reason: 'seeing a sign-out of the catalogue; knowing which page a cookie belongs to',
  },
  {
    name: 'webRequest',
    reason: 'the guard that also holds the first page after a start; taking refused cookies out of responses',
  },
  { name: 'webRequestBlocking', reason: 'the same: granted to policy installs only (Chromium)' },
];

export const HOST_PERMISSIONS: readonly Permission[] = [
  { name: '<all_urls>', reason: 'any site can be a vendor, set cookies or be visited' },
];

/** The names for one browser's manifest, sorted. */
export function permissionNames(browser: 'chromium' | 'firefox'): string[] {
  const mine = PERMISSIONS.filter(({ only }) => only === undefined || only === browser);
  return mine.map(({ name }) => name).sort();
}
