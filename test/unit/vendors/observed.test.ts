import 'fake-indexeddb/auto';
import '../fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newRecord } from '../../../utils/session/record.ts';
import { addCounts, deleteCounts } from '../../../utils/statistics/store.ts';
import { addObserved, deleteObserved, shownObserved } from '../../../utils/vendors/observed.ts';

const SMALL = 5;
const NOVEMBER = '2026-11-10';
const DECEMBER = '2026-12-01';
const held = async () => JSON.stringify(await fakeBrowser.storage.local.get('observed'));

/** One session that went to some vendors, whose pages contacted so many companies each. */
async function session(day: string, visited: Record<string, number>): Promise<void> {
  const ids = Object.keys(visited);
  const contacts = Object.entries(visited).map(([id, count]) => [
    id,
    Array.from({ length: count }, (_, at) => `tracker${at}.example`),
  ]);
  const record = { ...newRecord(0), consents: ids, contacts: Object.fromEntries(contacts) };
  for (const detail of ids) await addCounts([{ day, event: 'handoff', detail, count: 1 }], day, SMALL);
  await addObserved(record, (id) => !id.startsWith('site:'), day, SMALL);
}

async function sessions(count: number, day: string, visited: Record<string, number>): Promise<void> {
  for (let done = 0; done < count; done += 1) await session(day, visited);
}

beforeEach(async () => {
  await deleteCounts(NOVEMBER);
  await deleteObserved();
});

test('tells how many companies a listed vendor’s pages contact, once the month is over', async () => {
  await sessions(8, NOVEMBER, { shop: 2, 'site:secret.example': 3 });
  await sessions(2, NOVEMBER, { shop: 1 });
  expect(await shownObserved(NOVEMBER, SMALL)).toEqual({});
  expect(await shownObserved(DECEMBER, SMALL)).toEqual({ shop: 1.8 });
  expect(await held()).not.toMatch(/secret|tracker/);
});

test('nobody who looks before and after one session sees a difference', async () => {
  await sessions(8, NOVEMBER, { shop: 2 });
  await shownObserved(DECEMBER, SMALL);
  for (let count = 0; count < 12; count += 1) {
    await session(DECEMBER, { shop: 30, other: 9 });
    expect(await shownObserved(DECEMBER, SMALL)).toEqual({ shop: 2 });
  }
});

test('a vendor that few sessions visited is never told, not later and not by a smaller setting, and its sums go', async () => {
  await sessions(SMALL - 1, NOVEMBER, { rare: 4 });
  expect(await shownObserved(DECEMBER, SMALL)).toEqual({});
  expect(await held()).not.toContain('rare');
  await sessions(SMALL - 1, DECEMBER, { rare: 4 });
  expect(await shownObserved('2027-01-02', SMALL)).toEqual({});
  // With 1 or 2 as the small count, one session would be told of.
  await sessions(2, '2027-01-02', { rare: 4 });
  expect(await shownObserved('2027-02-01', 1)).toEqual({});
});

test('what the statistics hold back, these figures do not give away', async () => {
  // With the day's total of 13, the hand-offs to the large one would tell those to the rare one.
  await sessions(SMALL - 1, NOVEMBER, { rare: 4 });
  await sessions(9, NOVEMBER, { large: 1 });
  expect(await shownObserved(DECEMBER, SMALL)).toEqual({});
  expect(await held()).not.toContain('large');
});

test('a month that is older than the statistics may be goes', async () => {
  await sessions(8, NOVEMBER, { shop: 2 });
  expect(await shownObserved(DECEMBER, SMALL)).toEqual({ shop: 2 });
  expect(await shownObserved('2029-06-01', SMALL)).toEqual({});
  expect(await held()).not.toContain('shop');
});

test('a damaged copy counts as none', async () => {
  await fakeBrowser.storage.local.set({ observed: { shop: { sessions: 9, companies: 9, most: 1 } } });
  expect(await shownObserved(DECEMBER, SMALL)).toEqual({});
});
