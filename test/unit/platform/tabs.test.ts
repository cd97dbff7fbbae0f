/** What the one memory of tabs says, in whatever order events come and the worker wakes. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type TabsApi, TabTracker } from '../../../utils/platform/tabs.ts';
import { FakeTabs, settle } from './fake-tabs.ts';

const A = 'https://a.example/one';
const B = 'https://b.example/two';

describe('a tab', () => {
  it('shows what has arrived in it, and who listens hears what it showed before', () => {
    const fake = new FakeTabs();
    const heard = vi.fn();
    fake.tracker.onArrived(({ tabId, url }, before) => heard(tabId, url, before?.url, before?.seen));
    fake.arrive(1, A);
    fake.arrive(1, B);
    fake.arrive(2, A);
    expect(heard.mock.calls).toEqual([
      [1, A, undefined, undefined],
      [1, B, A, true],
      [2, A, undefined, undefined],
    ]);
    expect(fake.tracker.shown(1)).toEqual({ url: B, host: 'b.example', seen: true });
    expect(fake.tracker.addresses()).toEqual([B, A]);
  });

  it('that has closed shows nothing, and who listens hears it', () => {
    const fake = new FakeTabs();
    const closed = vi.fn();
    fake.tracker.onClosed((tabId) => closed(tabId, fake.tracker.shown(tabId)));
    fake.arrive(1, A);
    fake.close(1);
    expect(closed.mock.calls).toEqual([[1, undefined]]);
    expect(fake.tracker.addresses()).toEqual([]);
  });

  it.each(['about:blank', 'blob:https://c.example/8a'])('keeps the last host under %s', (address) => {
    const fake = new FakeTabs();
    fake.arrive(1, A);
    fake.arrive(1, address);
    expect(fake.tracker.shown(1)).toMatchObject({ url: address, host: 'a.example' });
    fake.arrive(2, address);
    expect(fake.tracker.shown(2)?.host).toBeUndefined();
  });

  it('is no other page for what arrives in a frame, or in a page made ready unseen', () => {
    const fake = new FakeTabs();
    const [arrived, inFrame] = [vi.fn(), vi.fn()];
    fake.tracker.onArrived(arrived);
    fake.tracker.onInFrame(({ frameId, url }) => inFrame(frameId, url));
    fake.arrive(1, A);
    fake.commit({ tabId: 1, url: B, frameId: 7 });
    expect(arrived).toHaveBeenCalledTimes(1);
    expect(inFrame.mock.calls).toEqual([[7, B]]);
    expect(fake.tracker.shown(1)?.url).toBe(A);
  });
});

describe('a worker that has just woken', () => {
  it('asks once, and then knows what stood open, as what nobody saw arrive', async () => {
    const fake = new FakeTabs();
    fake.open.set(1, A);
    const { tracker } = fake;
    expect(tracker.shown(1)).toBeUndefined();
    fake.answer();
    await tracker.refilled;
    expect(tracker.shown(1)).toEqual({ url: A, host: 'a.example', seen: false });
    fake.arrive(1, B);
    fake.close(1);
    expect(fake.questions).toBe(1);
  });

  it.each([true, false])(
    'by a page that arrives: its answer undoes no event (asked before: %s)',
    async (first) => {
      const fake = new FakeTabs();
      fake.open.set(1, A);
      fake.open.set(2, A);
      fake.arrive(1, B, first);
      fake.close(2);
      const { tracker } = fake;
      fake.answer();
      await tracker.refilled;
      expect(tracker.shown(1)?.url).toBe(B);
      expect(tracker.shown(2)).toBeUndefined();
    },
  );

  it('goes on where the browser gives no answer', async () => {
    const fake = new FakeTabs();
    const api: TabsApi = {
      webNavigation: { onCommitted: { addListener() {} } },
      tabs: { onRemoved: { addListener() {} }, query: () => Promise.reject(new Error('no')) },
    };
    const tracker = new TabTracker(api);
    tracker.register();
    await tracker.refilled;
    expect(tracker.addresses()).toEqual([]);
    await expect(tracker.askAddresses()).rejects.toThrow();
    expect(fake.questions).toBe(0);
  });
});

it('asked anew, the browser says also where tabs are about to go', async () => {
  const open = [{ id: 1, url: A, pendingUrl: B }, { id: 2 }, { id: 3, pendingUrl: A }];
  const api: TabsApi = {
    webNavigation: { onCommitted: { addListener() {} } },
    tabs: { onRemoved: { addListener() {} }, query: async () => open },
  };
  expect(await new TabTracker(api).askAddresses()).toEqual([A, B, A]);
});

it('one listener’s error keeps no other from hearing', () => {
  const fake = new FakeTabs();
  const heard = vi.fn();
  fake.tracker.onArrived(() => {
    throw new Error('broken');
  });
  fake.tracker.onArrived(heard);
  fake.arrive(1, A);
  expect(heard).toHaveBeenCalledTimes(1);
});

const TABS = fc.integer({ min: 1, max: 3 });
const step = fc.oneof(
  fc.record({
    do: fc.constant('arrive' as const),
    tab: TABS,
    url: fc.constantFrom(A, B),
    first: fc.boolean(),
  }),
  fc.record({ do: fc.constant('close' as const), tab: TABS, first: fc.boolean() }),
  fc.record({ do: fc.constant('frame' as const), tab: TABS }),
  fc.record({ do: fc.constant('answer' as const) }),
  fc.record({ do: fc.constant('sleep' as const) }),
);

it('says what is so once it has its answer, in any order of events, with a wake between any two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const truth = new Map<number, string>();
      const wrong: string[] = [];
      const fake = new FakeTabs((tracker) => {
        const seen = new Map<number, string>();
        tracker.onArrived(({ tabId, url }, before) => {
          // What was seen before is what this worker was told last, and never a guess.
          if (before?.seen && before.url !== seen.get(tabId)) wrong.push(`${tabId} was at ${before.url}`);
          if (!before?.seen && seen.has(tabId)) wrong.push(`${tabId} is forgotten`);
          seen.set(tabId, url);
          if (tracker.shown(tabId)?.url !== url) wrong.push(`${tabId} is not yet at ${url}`);
        });
        tracker.onClosed((tabId) => {
          seen.delete(tabId);
          if (tracker.shown(tabId)) wrong.push(`${tabId} has closed`);
        });
      });
      for (const one of steps) {
        if (one.do === 'arrive') {
          truth.set(one.tab, one.url);
          fake.arrive(one.tab, one.url, one.first);
        } else if (one.do === 'close') {
          if (truth.delete(one.tab)) fake.close(one.tab, one.first);
        } else if (one.do === 'frame') {
          if (truth.has(one.tab)) fake.commit({ tabId: one.tab, url: 'https://frame.example/', frameId: 3 });
        } else if (one.do === 'answer') {
          fake.answer();
          await settle();
        } else fake.sleep();
      }
      const { tracker } = fake;
      fake.answer();
      await tracker.refilled;
      expect(wrong).toEqual([]);
      expect(tracker.addresses().toSorted()).toEqual([...truth.values()].toSorted());
      for (const [tab, url] of truth) expect(tracker.shown(tab)?.url).toBe(url);
    }),
    { numRuns: 400 },
  );
});

it('a page that gives itself another address is the same page at that address; a frame is not the page', () => {
  const moves: ((details: { tabId: number; frameId: number; url: string }) => void)[] = [];
  const event = { addListener: (listener: (typeof moves)[number]) => void moves.push(listener) };
  const tracker = new TabTracker({
    webNavigation: {
      onCommitted: { addListener() {} },
      onHistoryStateUpdated: event,
      onReferenceFragmentUpdated: event,
    },
    tabs: { onRemoved: { addListener() {} }, query: async () => [] },
  });
  tracker.register();
  const arrived = vi.fn();
  const renamed = vi.fn();
  tracker.onArrived(arrived);
  tracker.onRenamed(renamed);
  expect(moves).toHaveLength(2);
  for (const move of moves) {
    move({ tabId: 1, frameId: 0, url: B });
    move({ tabId: 1, frameId: 3, url: A });
  }
  expect(tracker.shown(1)).toEqual({ url: B, host: 'b.example', seen: false });
  expect(renamed.mock.calls).toEqual([
    [1, B],
    [1, B],
  ]);
  expect(arrived).not.toHaveBeenCalled();
});
