/** The one reading of the cookie store that popup and sign-outs share. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Change = { removed: boolean; cookie: object };
const cookie = (domain: string, more: object = {}) => ({ name: 'n', value: 'v', domain, path: '/', ...more });

let store: ReturnType<typeof cookie>[];
let reads: number;
let change: (change: Change) => void;

async function load() {
  const { storedByHost: read, forgetStored } = await import('../../../utils/cookies/stored.ts');
  const { CookieNews } = await import('../../../utils/platform/cookie-news.ts');
  const { live } = await import('../../../utils/session/live.ts');
  const news = new CookieNews();
  news.onSet(() => undefined);
  const { journal } = live.state;
  journal.takeUp({ do: 'resume-open' });
  return { storedByHost: () => read(news), forgetStored, advance: journal.advance };
}

beforeEach(() => {
  store = [cookie('.a.example'), cookie('.a.example'), cookie('b.example')];
  reads = 0;
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({
    browser: {
      cookies: {
        getAll: async () => {
          reads += 1;
          return store;
        },
        onChanged: { addListener: (listener: typeof change) => (change = listener), removeListener() {} },
      },
      storage: { session: {}, local: { set: async () => undefined } },
      runtime: { getURL: (path: string) => path },
    },
  }));
});
afterEach(() => {
  vi.doUnmock('wxt/browser');
});

it('counts by host, and reads again only after a cookie was set or removed', async () => {
  const { storedByHost } = await load();
  expect([...(await storedByHost())]).toEqual([
    ['a.example', { kept: 2, refused: 0, unpartitioned: true }],
    ['b.example', { kept: 1, refused: 0, unpartitioned: true }],
  ]);
  await storedByHost();
  expect(reads).toBe(1);
  for (const removed of [false, true]) {
    change({ removed, cookie: store[0]! });
    await storedByHost();
    await storedByHost();
  }
  expect(reads).toBe(3);
});

it('a change in the middle of a reading leads to another', async () => {
  const { storedByHost } = await load();
  const reading = storedByHost();
  change({ removed: false, cookie: store[0]! });
  await reading;
  await storedByHost();
  expect(reads).toBe(2);
});

it('leaves the canary out, and tells what lies in partitions only', async () => {
  store = [
    cookie('canary.carrel.invalid'),
    cookie('frame.example', { partitionKey: { topLevelSite: 'https://library.example' } }),
  ];
  const { storedByHost } = await load();
  expect([...(await storedByHost())]).toEqual([
    ['frame.example', { kept: 1, refused: 0, unpartitioned: false }],
  ]);
});

it('remembers nothing once the session is over', async () => {
  const { storedByHost, forgetStored, advance } = await load();
  await storedByHost();
  await advance({ do: 'end' });
  forgetStored();
  await storedByHost();
  await storedByHost();
  expect(reads).toBe(3);
});
