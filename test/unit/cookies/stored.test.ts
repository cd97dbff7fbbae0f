/** The one reading of the cookie store that popup and sign-outs share. */
import '../browser-in-place.ts';
import { beforeEach, expect, it } from 'vitest';
import { makeJar } from '../../../utils/cookies/jar.ts';
import { makeStoredByHost } from '../../../utils/cookies/stored.ts';
import { CookieNews } from '../../../utils/platform/cookie-news.ts';
import type { SessionState } from '../../../utils/session/state.ts';
import { useBrowser } from '../browser-in-place.ts';
import { knowing, openSession } from '../parts.ts';

type Change = { removed: boolean; cookie: object };
const cookie = (domain: string, more: object = {}) => ({ name: 'n', value: 'v', domain, path: '/', ...more });

let store: ReturnType<typeof cookie>[];
let reads: number;
let change: (change: Change) => void;

let state: SessionState;
let storedByHost: ReturnType<typeof makeStoredByHost>;

beforeEach(() => {
  store = [cookie('.a.example'), cookie('.a.example'), cookie('b.example')];
  reads = 0;
  useBrowser({
    cookies: {
      getAll: async () => {
        reads += 1;
        return store;
      },
      onChanged: { addListener: (listener: typeof change) => (change = listener), removeListener() {} },
    },
    storage: { session: {}, local: { set: async () => undefined } },
    runtime: { getURL: (path: string) => path },
  });
  const news = new CookieNews();
  news.onSet(() => undefined);
  state = openSession();
  const knowledge = knowing([]);
  const jar = makeJar({ knowledge, session: state });
  storedByHost = makeStoredByHost({ news, policy: () => knowledge.policy, session: state, jar });
});

it('counts by host, and reads again only after a cookie was set or removed', async () => {
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
  expect([...(await storedByHost())]).toEqual([
    ['frame.example', { kept: 1, refused: 0, unpartitioned: false }],
  ]);
});

it('remembers nothing once the session is over', async () => {
  await storedByHost();
  state.drop();
  await storedByHost();
  await storedByHost();
  expect(reads).toBe(3);
});
