/**
 * Exactly what this machine holds, read from the stores themselves at the moment somebody asks: numbers for what
 * belongs to the browser, key by key for what is Carrel's own. What a session that is open holds is counted, never told.
 */
import { browser } from 'wxt/browser';
import type { Policy } from '../policy/schema.ts';
import { LEAST_SMALL } from '../statistics/settle.ts';
import { within } from '../waiting.ts';

/** Kinds of traces that the browser itself keeps and lets an extension count. */
export const BROWSER_KINDS = ['cookies', 'history', 'downloads', 'recently-closed', 'tabs'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

export const AREAS = ['local', 'session', 'managed'] as const;
export type Area = (typeof AREAS)[number];

export interface StoredKey {
  area: Area;
  key: string;
  bytes: number;
  /** What stands there, cut after some thousand characters. Absent for what belongs to an open session. */
  content?: string | undefined;
}

export interface RecordsView {
  /** When it was read, in milliseconds. */
  at: number;
  phase: 'closed' | 'open' | 'ending' | 'verifying';
  /** null: the browser did not answer. */
  browser: { kind: BrowserKind; count: number | null }[];
  stored: StoredKey[];
  databases: { name: string; rows: { store: string; level: string; count: number }[] | null }[];
  /** Names of Carrel's timers. */
  alarms: string[];
  /** How many rules of Carrel's stand in the browser. */
  rules: { lasting: number; session: number };
  /** Counts below it are small. */
  smallCount: number;
  directorContact?: string | undefined;
  confidentialityLaw?: string | undefined;
}

const MAX_CONTENT = 4000;
/** What has not answered by then is unknown: somebody stands at the counter and asks. */
const READING_MS = 5000;

/** Reads everything. Never rejects: what cannot be read is null, and the page says so. */
export async function takeInventory(
  phase: RecordsView['phase'],
  { library, statistics }: Policy,
): Promise<RecordsView> {
  const [counts, local, session, managed, databases, alarms, lasting, own] = await Promise.all([
    Promise.all(BROWSER_KINDS.map(async (kind) => ({ kind, count: await known(counters[kind]()) }))),
    keysOf('local'),
    keysOf('session'),
    keysOf('managed'),
    databasesOf(),
    known(browser.alarms.getAll()),
    known(browser.declarativeNetRequest.getDynamicRules()),
    known(browser.declarativeNetRequest.getSessionRules()),
  ]);
  return {
    at: Date.now(),
    phase,
    browser: counts,
    stored: [...local, ...session, ...managed],
    databases,
    alarms: (alarms ?? []).map(({ name }) => name).sort(),
    rules: { lasting: lasting?.length ?? 0, session: own?.length ?? 0 },
    smallCount: Math.max(LEAST_SMALL, statistics.smallCount),
    directorContact: library.directorContact,
    confidentialityLaw: library.confidentialityLaw,
  };
}

const counters: Record<BrowserKind, () => Promise<number>> = {
  cookies: async () => (await browser.cookies.getAll({ partitionKey: {} })).length,
  history: async () => {
    const entries = await browser.history.search({ text: '', startTime: 0, maxResults: 1_000_000 });
    return entries.filter(({ url }) => !isOwn(url)).length;
  },
  downloads: async () => (await browser.downloads.search({})).length,
  'recently-closed': async () => (await browser.sessions.getRecentlyClosed()).length,
  tabs: async () => (await browser.tabs.query({})).filter(({ url }) => !isOwn(url)).length,
};

function isOwn(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

async function keysOf(area: Area): Promise<StoredKey[]> {
  const stored = (await known(browser.storage[area].get(null))) ?? {};
  return Object.entries(stored)
    .map(([key, value]): StoredKey => {
      const text = JSON.stringify(value) ?? '';
      const bytes = new TextEncoder().encode(text).length;
      // The session area is the open session: how much there is can be told, what it is cannot.
      return area === 'session'
        ? { area, key, bytes }
        : { area, key, bytes, content: text.slice(0, MAX_CONTENT) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Every database of Carrel's own, with its rows by kind. */
async function databasesOf(): Promise<RecordsView['databases']> {
  const found = (await known(indexedDB.databases())) ?? [];
  const names = found.flatMap(({ name }) => name ?? []).sort();
  return Promise.all(names.map(async (name) => ({ name, rows: await known(rowsOf(name)) })));
}

async function rowsOf(name: string): Promise<{ store: string; level: string; count: number }[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  try {
    const stores = [...db.objectStoreNames];
    const counted = await Promise.all(stores.map((store) => countRows(db, store)));
    return counted.flat();
  } finally {
    db.close();
  }
}

function countRows(
  db: IDBDatabase,
  store: string,
): Promise<{ store: string; level: string; count: number }[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const levels = new Map<string, number>();
      for (const row of request.result as { level?: unknown }[]) {
        const level = typeof row?.level === 'string' ? row.level : '';
        levels.set(level, (levels.get(level) ?? 0) + 1);
      }
      resolve([...levels].map(([level, count]) => ({ store, level, count })));
    };
  });
}

async function known<T>(reading: Promise<T>): Promise<T | null> {
  return within(READING_MS, 'reading', reading).catch(() => null);
}
