/**
 * The counters' own database. One that cannot be opened or read is set aside under its name, a new one takes its place,
 * and the console says so: counters must never stop a session, and must never vanish in silence.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import { type Cell, type CountedEvent, cellSchema } from './events.ts';
import { settle } from './settle.ts';

export interface Addition {
  day: string;
  event: CountedEvent;
  detail: string;
  count: number;
}

interface Schema extends DBSchema {
  cells: { key: [string, string, string, string]; value: Cell };
}
const VERSION = 1;

const booksSchema = v.object({
  /** Name of the database in use. */
  name: v.string(),
  /** The first day that it counted; with a database that is empty, a sign that the browser has lost it. */
  since: v.string(),
  /** Databases that could not be used any more. */
  setAside: v.array(v.object({ name: v.string(), day: v.string(), why: v.string() })),
});
/** Which database is in use, and which have been set aside. */
export type Books = v.InferOutput<typeof booksSchema>;
const booksItem = new StorageItem<Books>('local', 'statistics');
const FIRST_NAME = 'statistics';

export async function readBooks(today: string): Promise<Books> {
  const parsed = v.safeParse(booksSchema, await booksItem.get());
  return parsed.success ? parsed.output : { name: FIRST_NAME, since: today, setAside: [] };
}

/** The day for which this worker has closed what was over: until the next one, counts are simply added. */
let closedFor = '';

/** Adds counts to their days; the first of a day also closes days and months that are over. */
export async function addCounts(additions: readonly Addition[], today: string, small: number): Promise<void> {
  if (closedFor !== today) await readCounts(today, small);
  await withStore(today, async (db) => {
    const transaction = db.transaction('cells', 'readwrite');
    const add = async ({ day, event, detail, count }: Addition) => {
      const stored = readable(await transaction.store.get(['today', day, event, detail]))[0];
      const sum = (stored?.count ?? 0) + count;
      await transaction.store.put({ level: 'today', period: day, event, detail, count: sum });
    };
    await Promise.all([...additions.map(add), transaction.done]);
  });
}

/** Everything that is held, once days and months that are over have been closed. */
export async function readCounts(today: string, small: number): Promise<Cell[]> {
  const cells = await withStore(today, (db, books) => settleIn(db, books, today, small));
  closedFor = today;
  return cells;
}

/** Deletes every counter, and the databases that were set aside. */
export async function deleteCounts(today: string): Promise<void> {
  const books = await readBooks(today);
  for (const { name } of [...books.setAside, books]) await deleteDatabase(name);
  await booksItem.remove();
}

/** Runs `work` on the database in use; one that fails is set aside, and a new one tried, once. */
async function withStore<T>(
  today: string,
  work: (db: IDBPDatabase<Schema>, books: Books) => Promise<T>,
): Promise<T> {
  const books = await readBooks(today);
  try {
    return await withDatabase(books, work);
  } catch (error) {
    // Out of space is no corruption: the rows are good, and the next write may find room.
    if (!(error instanceof DOMException) || error.name === 'QuotaExceededError') throw error;
    return withDatabase(await setAside(books, today, error), work);
  }
}

async function withDatabase<T>(
  books: Books,
  work: (db: IDBPDatabase<Schema>, books: Books) => Promise<T>,
): Promise<T> {
  const db = await open(books.name);
  try {
    return await work(db, books);
  } finally {
    db.close();
  }
}

/** Reads all rows, closes what is over, and writes the difference: one transaction, all or nothing. */
async function settleIn(
  db: IDBPDatabase<Schema>,
  books: Books,
  today: string,
  small: number,
): Promise<Cell[]> {
  const transaction = db.transaction('cells', 'readwrite');
  const stored = await transaction.store.getAll();
  const before = new Map(stored.map((cell) => [keyOf(cell), cell]));
  const after = settle(stored.flatMap(readable), today, small);
  const kept = new Set(after.map(keyOf));
  const writes: Promise<unknown>[] = after
    .filter((cell) => !sameCell(before.get(keyOf(cell)), cell))
    .map((cell) => transaction.store.put(cell));
  for (const [key, { level, period, event, detail }] of before) {
    if (!kept.has(key)) writes.push(transaction.store.delete([level, period, event, detail]));
  }
  await Promise.all([...writes, transaction.done]);
  await noteUse(books, stored.length === 0, today);
  return after;
}

/** A row of another shape counts for nothing; the next write removes it. */
function readable(stored: unknown): Cell[] {
  const parsed = v.safeParse(cellSchema, stored);
  return parsed.success ? [structuredClone(parsed.output)] : [];
}

function keyOf(cell: Cell): string {
  return `${cell.level} ${cell.period} ${cell.event} ${cell.detail}`;
}

function sameCell(a: Cell | undefined, b: Cell): boolean {
  return a !== undefined && a.count === b.count && a.small === b.small;
}

/** Keeps on record that this database is in use, so that one day its loss is noticed. */
async function noteUse(books: Books, wasEmpty: boolean, today: string): Promise<void> {
  const onRecord = v.safeParse(booksSchema, await booksItem.get()).success;
  if (!onRecord) return booksItem.set({ ...books, since: today });
  if (!wasEmpty || books.since === today) return;
  // Rows were on record here and are gone, though nothing of ours deletes the last one: the browser lost them.
  const lost = { name: books.name, day: today, why: `the browser lost the counts kept since ${books.since}` };
  await booksItem.set({ ...books, since: today, setAside: [...books.setAside, lost].slice(-20) });
}

async function setAside(books: Books, today: string, error: unknown): Promise<Books> {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const number = Number(/-(\d+)$/.exec(books.name)?.[1] ?? 1) + 1;
  const next: Books = {
    name: `${FIRST_NAME}-${number}`,
    since: today,
    setAside: [...books.setAside, { name: books.name, day: today, why: why.slice(0, 200) }].slice(-20),
  };
  await booksItem.set(next);
  return next;
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('cells', { keyPath: ['level', 'period', 'event', 'detail'] });
    },
  });
}

/** Asks the browser to delete a database; one that is too broken for that stays, and stays named. */
async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
