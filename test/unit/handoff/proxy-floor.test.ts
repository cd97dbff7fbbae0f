/** The floor as Firefox calls it: what it answers, when, and where tabs go whose request is held. */
import '../browser-in-place.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeProxyFloor } from '../../../utils/handoff/proxy-floor.ts';
import type { Asked } from '../../../utils/handoff/unseen.ts';
import { useBrowser } from '../browser-in-place.ts';
import { closedSession, knowing, openSession } from '../parts.ts';

const OWN = 'moz-extension://own';
const VENDOR = 'https://www.a.example/book';
const FREE = 'https://site.example/x';
const reader = (address: string) => `about:reader?url=${encodeURIComponent(address)}`;
const byItself = (url: string): Asked => ({ url, type: 'xmlhttprequest' });

type Answer = (asked: Asked) => Promise<void> | undefined;
type Navigate = (page: { tabId: number; frameId: number; url: string }) => void;

/** A worker with the floor in it. `settle` is the moment when its state is known. */
async function makeFloor(state: 'open' | 'closed', tabs: { url?: string }[] | Error = []) {
  let answer: Answer = () => undefined;
  let navigate: Navigate = () => undefined;
  const update = vi.fn(async () => undefined);
  const getPlatformInfo = vi.fn(async () => ({}));
  const browser = {
    runtime: { getURL: (path: string) => `${OWN}${path.startsWith('/') ? '' : '/'}${path}`, getPlatformInfo },
    proxy: { onRequest: { addListener: (listener: Answer) => (answer = listener) } },
    webNavigation: { onBeforeNavigate: { addListener: (listener: Navigate) => (navigate = listener) } },
    tabs: {
      update,
      query: async () => {
        if (tabs instanceof Error) throw tabs;
        return tabs;
      },
    },
    storage: { onChanged: { addListener() {} } },
  };
  useBrowser(browser);
  const session = state === 'open' ? openSession() : closedSession();
  const vendor = { id: 'a', name: 'A', category: 'database' as const, hosts: ['a.example'] };
  const knowledge = knowing([vendor]);
  knowledge.known = false;
  const settling = Promise.withResolvers<void>();
  makeProxyFloor({ knowledge, session }).register(settling.promise);
  const settle = () => {
    knowledge.known = true;
    settling.resolve();
  };
  return {
    answer: (asked: Asked) => answer(asked),
    navigate: (page: Parameters<Navigate>[0]) => navigate(page),
    settle,
    fail: settling.reject,
    session,
    update,
    getPlatformInfo,
  };
}

/** What has become of an answer once everything that can happen has happened. */
async function fate(answer: Promise<void> | undefined): Promise<'at once' | 'goes' | 'held' | 'rejected'> {
  if (answer === undefined) return 'at once';
  let outcome: 'goes' | 'held' | 'rejected' = 'held';
  answer.then(
    () => (outcome = 'goes'),
    () => (outcome = 'rejected'),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return outcome;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

it('what rules see is answered at once, before anything is known', async () => {
  const floor = await makeFloor('closed');
  expect(await fate(floor.answer({ url: VENDOR, type: 'main_frame' }))).toBe('at once');
  expect(await fate(floor.answer({ url: VENDOR, type: 'image', documentUrl: FREE }))).toBe('at once');
});

it('waits until the state is known, and then only for what is allowed', async () => {
  const floor = await makeFloor('open');
  const [vendor, free] = [floor.answer(byItself(VENDOR)), floor.answer(byItself(FREE))];
  expect([await fate(vendor), await fate(free)]).toEqual(['held', 'held']);
  floor.settle();
  expect([await fate(vendor), await fate(free)]).toEqual(['held', 'goes']);
});

it('goes after the yes', async () => {
  const floor = await makeFloor('open');
  floor.settle();
  floor.session.record?.consents.push('a');
  expect(await fate(floor.answer(byItself(VENDOR)))).toBe('goes');
});

it('holds, and never rejects, where nothing can be known', async () => {
  const unsettled = await makeFloor('open');
  unsettled.fail(new Error('no store'));
  expect(await fate(unsettled.answer(byItself(FREE)))).toBe('held');
  const blind = await makeFloor('closed', new Error('no tabs'));
  blind.settle();
  expect(await fate(blind.answer(byItself(FREE)))).toBe('held');
});

it('the worker stays awake while it holds something, and only then', async () => {
  const floor = await makeFloor('open');
  floor.settle();
  expect(await fate(floor.answer(byItself(FREE)))).toBe('goes');
  expect(floor.getPlatformInfo).not.toHaveBeenCalled();
  await fate(floor.answer(byItself(VENDOR)));
  await fate(floor.answer(byItself(VENDOR)));
  // One clock, however much is held: every five seconds of two minutes.
  expect(floor.getPlatformInfo).toHaveBeenCalledTimes(24);
});

it('closed: Reader View’s request is held, told by the tab that shows it or that went there', async () => {
  const shown = await makeFloor('closed', [{ url: reader(FREE) }, {}]);
  shown.settle();
  expect(await fate(shown.answer(byItself(FREE)))).toBe('held');
  expect(await fate(shown.answer(byItself('https://updates.example/')))).toBe('goes');
  const gone = await makeFloor('closed');
  gone.settle();
  gone.navigate({ tabId: 1, frameId: 0, url: reader(FREE) });
  expect(await fate(gone.answer(byItself(FREE)))).toBe('held');
});

it.each([
  ['closed', reader(FREE), `${OWN}/start.html`],
  ['closed', 'https://addons.mozilla.org/', `${OWN}/start.html`],
  ['open', reader(VENDOR), `${OWN}/notice.html#${VENDOR}`],
  ['open', reader(FREE), null],
  ['open', 'https://addons.mozilla.org/', null],
  ['closed', FREE, null],
] as const)('%s: a tab that goes to %s is led to %s', async (state, url, to) => {
  const floor = await makeFloor(state);
  floor.navigate({ tabId: 7, frameId: 0, url });
  floor.navigate({ tabId: 8, frameId: 3, url });
  floor.settle();
  await vi.advanceTimersByTimeAsync(0);
  expect(floor.update.mock.calls).toEqual(to === null ? [] : [[7, { url: to }]]);
});
