/** When a yes ends that holds for one visit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerEveryVisit } from '../../../utils/handoff/every-visit.ts';
import { FakeTabs, settle } from '../platform/fake-tabs.ts';

/** A library whose vendors are `one.example` and `two.example`. */
function library() {
  const state = {
    open: true,
    consents: new Set<string>(),
    stored: undefined as unknown,
    writes: 0,
    onRevoke: () => {},
  };
  const fake = new FakeTabs((tracker) =>
    registerEveryVisit(
      tracker,
      {
        settled: Promise.resolve(),
        isWanted: () => state.open,
        vendorOf: (url) => /^https:\/\/(one|two)\.example/.exec(url)?.[1],
        revoke: async (vendor) => {
          state.consents.delete(vendor);
          state.onRevoke();
        },
      },
      {
        get: async () => state.stored,
        set: async (ids) => {
          state.writes += 1;
          state.stored = structuredClone(ids);
        },
      },
    ),
  );
  const rest = async () => {
    await settle();
    fake.answer();
    await settle();
  };
  const visit = async (tab: number, vendor: string) => {
    state.consents.add(vendor);
    fake.arrive(tab, `https://${vendor}.example/`);
    await rest();
  };
  return { state, fake, rest, visit };
}

it('lasts while any tab shows the vendor, and ends with the last', async () => {
  const { state, fake, rest, visit } = library();
  await visit(1, 'one');
  await visit(2, 'one');
  fake.arrive(1, 'https://one.example/other');
  fake.close(2);
  await rest();
  expect([...state.consents]).toEqual(['one']);
  fake.arrive(1, 'https://library.example/');
  await rest();
  expect([...state.consents]).toEqual([]);
});

it('ends where the last tab closes while the worker sleeps', async () => {
  const { state, fake, rest, visit } = library();
  await visit(1, 'one');
  fake.sleep();
  fake.close(1);
  await rest();
  expect([...state.consents]).toEqual([]);
});

it('a yes whose page has not arrived yet stands: the way there may be long', async () => {
  const { state, fake, rest, visit } = library();
  await visit(1, 'two');
  state.consents.add('one');
  fake.arrive(1, 'https://sign-in.example/');
  await rest();
  fake.sleep();
  fake.arrive(1, 'https://sign-in.example/second-factor');
  await rest();
  expect([...state.consents]).toEqual(['one']);
});

it('takes nothing back, and remembers nothing, where the library does not want it or no session is open', async () => {
  const { state, fake, rest, visit } = library();
  state.open = false;
  await visit(1, 'one');
  fake.close(1);
  await rest();
  expect([...state.consents]).toEqual(['one']);
  expect(state.writes).toBe(0);
});

it('writes nothing after the end of a session, which forgets it', async () => {
  const { state, fake, rest, visit } = library();
  await visit(1, 'one');
  const { writes } = state;
  state.onRevoke = () => {
    state.open = false;
  };
  fake.close(1);
  await rest();
  expect([...state.consents]).toEqual([]);
  expect(state.writes).toBe(writes);
});

it('says nothing of one patron’s visits to the next', async () => {
  const { state, fake, rest, visit } = library();
  await visit(1, 'one');
  state.open = false;
  fake.close(1);
  await rest();
  Object.assign(state, { open: true, stored: undefined });
  state.consents.add('one');
  fake.arrive(2, 'https://sign-in.example/');
  await rest();
  expect([...state.consents]).toEqual(['one']);
});

it('an unreadable memory is no memory', async () => {
  const { state, rest, visit } = library();
  state.stored = { one: true };
  await visit(1, 'one');
  await rest();
  expect(state.stored).toEqual(['one']);
});

const TABS = fc.integer({ min: 1, max: 3 });
const step = fc.oneof(
  fc.record({ do: fc.constant('visit' as const), tab: TABS, vendor: fc.constantFrom('one', 'two') }),
  fc.record({ do: fc.constant('leave' as const), tab: TABS, first: fc.boolean() }),
  fc.record({ do: fc.constant('close' as const), tab: TABS, first: fc.boolean() }),
  fc.record({ do: fc.constant('sleep' as const) }),
);

it('in any order of steps, with a wake between any two: a yes stands as long as a tab shows the vendor', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { state, fake, rest, visit } = library();
      for (const one of steps) {
        if (one.do === 'visit') await visit(one.tab, one.vendor);
        else if (one.do === 'leave') fake.arrive(one.tab, 'https://library.example/', one.first);
        else if (one.do === 'close') fake.close(one.tab, one.first);
        else fake.sleep();
        await rest();
        const shown = [...fake.open.values()].flatMap((url) => /(one|two)\.example/.exec(url)?.[1] ?? []);
        expect([...state.consents].toSorted()).toEqual([...new Set(shown)].toSorted());
      }
    }),
    { numRuns: 150 },
  );
});
