import 'fake-indexeddb/auto';
import '../fake-browser.ts';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { makeCounter } from '../../../utils/statistics/count.ts';
import { dayOf } from '../../../utils/statistics/events.ts';
import { addCounts, deleteCounts, readBooks, readCounts } from '../../../utils/statistics/store.ts';

const today = dayOf(new Date());
let settings = DEFAULT_POLICY.statistics;
/** When the open session began. */
let session: number | null;
const {
  count,
  flush: flushCounts,
  chooseForSession,
  hasAgreed,
  endSession: endSessionCounts,
} = makeCounter({
  settings: () => settings,
  isListed: (vendor) => vendor === 'amazon',
  session: () => session,
});
const held = async () =>
  Object.fromEntries(
    (await readCounts(today, 5)).map(({ level, event, detail, count }) => [
      `${level} ${event} ${detail}`,
      count,
    ]),
  );

beforeEach(async () => {
  await deleteCounts(today);
  session = Date.now();
});

describe('counting', () => {
  beforeEach(() => chooseForSession(true));

  it('adds up in one row for each day, event and detail', async () => {
    for (let i = 0; i < 300; i += 1) count('cookie-refused', 'amazon');
    await flushCounts();
    count('cookie-refused', 'amazon');
    count('session', 'idle');
    await flushCounts();
    expect(await held()).toEqual({ 'today cookie-refused amazon': 301, 'today session idle': 1 });
  });

  it('keeps no name of a site outside the catalogue', async () => {
    count('handoff', 'site:clinic.example');
    count('cookie-refused', 'clinic.example');
    count('not-working');
    count('notice', 'https://clinic.example/');
    await flushCounts();
    expect(await held()).toEqual({
      'today handoff unlisted': 1,
      'today cookie-refused unlisted': 1,
      'today not-working unlisted': 1,
      'today notice other': 1,
    });
  });

  it('counts the language of notices once for each session', async () => {
    for (const language of ['en', 'en', 'es', 'en']) count('notice', language);
    await flushCounts();
    count('notice', 'es');
    await flushCounts();
    expect(await held()).toEqual({ 'today notice en': 1, 'today notice es': 1 });
    await endSessionCounts();
    session = Date.now() + 1;
    await chooseForSession(true);
    count('notice', 'es');
    await flushCounts();
    expect(await held()).toEqual({ 'today notice en': 1, 'today notice es': 2 });
  });

  it('counts what a patron uses only after a yes, and only until it is taken back or the session ends', async () => {
    await endSessionCounts();
    expect(await hasAgreed()).toBe(false);
    const use = () => {
      for (const event of ['handoff', 'cookie-refused', 'not-working'] as const) count(event, 'amazon');
      count('go-back');
      count('notice', 'es');
    };
    use();
    await chooseForSession(true);
    expect(await hasAgreed()).toBe(true);
    count('handoff', 'amazon');
    await chooseForSession(false);
    use();
    await chooseForSession(true);
    await endSessionCounts();
    session = Date.now() + 1;
    use();
    session = null;
    use();
    await flushCounts();
    expect(await held()).toEqual({ 'today handoff amazon': 1 });
  });

  it('counts what says something of the computer alone without asking anybody', async () => {
    await chooseForSession(false);
    count('session', 'button');
    await endSessionCounts();
    session = null;
    count('erase-failure', 'downloads');
    await flushCounts();
    expect(await held()).toEqual({ 'today session button': 1, 'today erase-failure downloads': 1 });
  });

  it('counts nothing where policy says so', async () => {
    settings = { ...settings, enabled: false };
    count('go-back');
    settings = DEFAULT_POLICY.statistics;
    await flushCounts();
    expect(await held()).toEqual({});
  });
});

describe('the database', () => {
  const add = (n: number) => addCounts([{ day: today, event: 'go-back', detail: '', count: n }], today, 5);

  it('survives being closed and opened again', async () => {
    await add(3);
    await add(4);
    expect(await held()).toEqual({ 'today go-back ': 7 });
  });

  it.each([
    ['of another program version', 9, ['cells']],
    ['without its rows', 1, ['something-else']],
  ])('is set aside, named and replaced when it is one %s', async (_, version, stores) => {
    const foreign = await openDB('statistics', version, {
      upgrade(db) {
        for (const store of stores) db.createObjectStore(store);
      },
    });
    foreign.close();
    await add(2);
    expect(await held()).toEqual({ 'today go-back ': 2 });
    const books = await readBooks(today);
    expect(books.name).toBe('statistics-2');
    expect(books.setAside).toMatchObject([
      { name: 'statistics', day: today, why: expect.stringMatching(/Error/) },
    ]);
    // Set aside, not deleted: staff decide.
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('statistics');
    await deleteCounts(today);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('leaves out rows of another shape', async () => {
    await add(2);
    const db = await openDB('statistics');
    await db.put('cells', { level: 'today', period: 'x', event: 'go-back', detail: '', count: 'many' });
    db.close();
    expect(await held()).toEqual({ 'today go-back ': 2 });
  });

  it('says so when the browser has lost it', async () => {
    await addCounts([{ day: '2026-01-05', event: 'go-back', detail: '', count: 1 }], '2026-01-05', 5);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('statistics').onsuccess = resolve;
    });
    await add(1);
    expect((await readBooks(today)).setAside).toMatchObject([{ why: expect.stringContaining('2026-01-05') }]);
  });
});
