/** The session's record and its one writer: of what changes at once, all stands. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countRefused, noteContact, type SessionRecord } from '../../../utils/session/record.ts';
import { RecordKeeper } from '../../../utils/session/record-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that finishes each write when the test says so. */
function slowStore() {
  const state = { open: true, stored: undefined as SessionRecord | undefined, writes: 0 };
  const waiting: { resolve: () => void; reject: (why: Error) => void }[] = [];
  const store = {
    async set(record: SessionRecord) {
      const sent = structuredClone(record);
      state.writes += 1;
      await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
      state.stored = sent;
    },
  };
  const keeper = new RecordKeeper(store, () => state.open);
  /** Lets the oldest write end; whether there was one. */
  const finish = async (how: 'resolve' | 'reject' = 'resolve') => {
    await vi.advanceTimersByTimeAsync(0);
    const write = waiting.shift();
    if (how === 'reject') write?.reject(new Error('full'));
    else write?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    return write !== undefined;
  };
  const finishAll = async () => {
    for (let quiet = 0; quiet < 2; ) {
      quiet = (await finish()) ? 0 : quiet + 1;
      await vi.advanceTimersByTimeAsync(500);
    }
  };
  return { state, keeper, finish, finishAll };
}

async function open() {
  const all = slowStore();
  const begun = all.keeper.begin(7);
  await all.finish();
  await begun;
  return all;
}
const yes = (vendor: string) => (record: SessionRecord) => {
  if (!record.consents.includes(vendor)) record.consents.push(vendor);
};
const refusal = (site: string) => (record: SessionRecord) => countRefused(record, site);

it('a count while a yes is being stored stands, and so does the yes', async () => {
  const { keeper, state, finishAll } = await open();
  const given = keeper.change(yes('a'));
  await vi.advanceTimersByTimeAsync(0);
  keeper.note(refusal('tracker.example'));
  const other = keeper.change(yes('b'));
  await vi.advanceTimersByTimeAsync(0);
  keeper.note(refusal('tracker.example'));
  await finishAll();
  expect(await Promise.all([given, other])).toEqual([true, true]);
  const expected = { consents: ['a', 'b'], refused: { 'tracker.example': 2 } };
  expect(keeper.record).toMatchObject(expected);
  expect(state.stored).toMatchObject(expected);
});

it('two changes at once both stand', async () => {
  const { keeper, state, finishAll } = await open();
  const both = Promise.all([keeper.change(yes('a')), keeper.change(yes('b'))]);
  await finishAll();
  await both;
  expect(keeper.record?.consents).toEqual(['a', 'b']);
  expect(state.stored?.consents).toEqual(['a', 'b']);
});

it('a yes counts only when the store has it, and not at all where the store refuses it', async () => {
  const { keeper, finish } = await open();
  const given = keeper.change(yes('a')).catch(() => 'refused');
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.record?.consents).toEqual([]);
  await finish('reject');
  expect(await given).toBe('refused');
  expect(keeper.record?.consents).toEqual([]);
});

it('a count is in memory at once, and many are one write', async () => {
  const { keeper, state, finishAll } = await open();
  const { writes } = state;
  for (let times = 0; times < 50; times += 1) expect(keeper.note(refusal('a.example'))).toBe(true);
  expect(keeper.record?.refused).toEqual({ 'a.example': 50 });
  await finishAll();
  expect(state.stored?.refused).toEqual({ 'a.example': 50 });
  expect(state.writes).toBe(writes + 1);
});

it('what is no news is not written', async () => {
  const { keeper, state, finishAll } = await open();
  keeper.note((record) => noteContact(record, 'a', 'tracker.example'));
  await finishAll();
  const { writes } = state;
  expect(keeper.note((record) => noteContact(record, 'a', 'tracker.example'))).toBe(true);
  await finishAll();
  expect(state.writes).toBe(writes);
});

it('after the end nothing changes and nothing is written', async () => {
  const { keeper, state, finish, finishAll } = await open();
  const late = keeper.change(yes('a'));
  await vi.advanceTimersByTimeAsync(0);
  keeper.note(refusal('a.example'));
  keeper.drop();
  state.open = false;
  const { writes } = state;
  const later = keeper.change(yes('b'));
  await finish();
  await finishAll();
  expect([await late, await later]).toEqual([false, false]);
  expect(keeper.note(refusal('a.example'))).toBe(false);
  expect(keeper.record).toBeNull();
  expect(state.writes).toBe(writes);
});

it('what one session was asked does not come into the next', async () => {
  const { keeper, finishAll } = await open();
  const late = keeper.change(yes('a'));
  await vi.advanceTimersByTimeAsync(0);
  keeper.drop();
  const begun = keeper.begin(8);
  await finishAll();
  await begun;
  expect(await late).toBe(false);
  expect(keeper.record).toMatchObject({ startedAt: 8, consents: [] });
});

it('a record that is there while no session is open does not change: it waits to be erased', async () => {
  const { keeper, state } = slowStore();
  state.open = false;
  keeper.takeUp({ startedAt: 1, extraMs: 0, consents: [], relaxed: [], refused: {}, contacts: {} });
  expect(await keeper.change(yes('a'))).toBe(false);
  keeper.note(refusal('a.example'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(state.writes).toBe(0);
});

const NAMES = ['a', 'b', 'c'];
const step = fc.oneof(
  fc.record({ do: fc.constant('yes' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('count' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('finish' as const) }),
  fc.record({ do: fc.constant('time' as const) }),
);

it('in any order of changes, counts and writes, memory and store end as one, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { keeper, state, finish, finishAll } = await open();
      const consents = new Set<string>();
      const refused: Record<string, number> = {};
      for (const { do: what, ...one } of steps) {
        const name = 'name' in one ? one.name : '';
        if (what === 'yes') {
          consents.add(name);
          void keeper.change(yes(name));
        } else if (what === 'count') {
          refused[name] = (refused[name] ?? 0) + 1;
          keeper.note(refusal(name));
        } else if (what === 'finish') await finish();
        else await vi.advanceTimersByTimeAsync(500);
      }
      await finishAll();
      expect(keeper.record).toMatchObject({ consents: [...consents], refused });
      expect(state.stored).toEqual(keeper.record);
    }),
    { numRuns: 200 },
  );
});
