/** Fetching the signed list: what is taken into use, what is refused, and when it is asked for again. */
import '../browser-in-place.ts';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeListRefresh } from '../../../utils/lists/refresh.ts';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import { Knowledge } from '../../../utils/vendors/knowledge.ts';
import { createKey, type SigningKey, signList, unlockKey } from '../../../utils/vendors/lists/keys.ts';
import type { VendorList } from '../../../utils/vendors/lists/list.ts';
import { makeListStore } from '../../../utils/vendors/lists/store.ts';
import { useBrowser } from '../browser-in-place.ts';

const URL_LIST = 'https://lists.derby.example/list.json';
const list = (version: number): VendorList => ({
  version,
  issued: '2026-11-24T09:00:00.000Z',
  expires: '2999-01-31',
  vendors: [{ id: 'a', name: `A ${version}`, category: 'database', hosts: ['a.example'] }],
  retired: [],
  cleared: {},
  subscribed: {},
  categories: {},
  wording: { library: {}, categories: {}, vendors: {} },
});

let key: SigningKey;
beforeAll(async () => {
  const made = await createKey('four quiet words in a row', new Date('2026-11-24'));
  const unlocked = made.ok ? await unlockKey(made.value.file, 'four quiet words in a row') : made;
  if (!unlocked.ok) throw new Error(unlocked.problem);
  key = unlocked.value;
});

let local: Record<string, unknown>;
let alarms: string[];
let served: () => Promise<Response>;
beforeEach(() => {
  local = {};
  alarms = [];
  const area = {
    get: async (name: string) => ({ [name]: structuredClone(local[name]) }),
    set: async (values: object) => void Object.assign(local, structuredClone(values)),
    remove: async (name: string) => {
      delete local[name];
    },
  };
  useBrowser({
    storage: { local: area, session: area },
    alarms: {
      onAlarm: { addListener() {} },
      create: (name: string) => alarms.push(name),
      clear: async () => {
        alarms = [];
      },
    },
    runtime: { getURL: (path: string) => `chrome-extension://carrel${path}` },
    declarativeNetRequest: { updateSessionRules: async () => undefined },
  });
  vi.stubGlobal('fetch', () => served());
});
afterEach(() => vi.unstubAllGlobals());

function worker(
  vendorList: Policy['vendorList'] = {
    url: URL_LIST,
    publicKey: key.publicKey,
    refreshHours: 24,
  },
) {
  const knowledge = new Knowledge([]);
  const says = { ...DEFAULT_POLICY, vendorList };
  void knowledge.take({ policy: { says, problems: [] } });
  knowledge.nowKnown();
  const store = makeListStore({
    policy: () => knowledge.policy,
    take: (says, problems) => knowledge.take({ list: { says, problems } }),
  });
  const refresh = makeListRefresh({
    config: () => knowledge.policy.vendorList,
    store,
    onChange: (follow) => knowledge.onChange(follow),
  });
  return { knowledge, refresh };
}
async function serve(version: number, edit = (file: string) => file): Promise<void> {
  const file = edit(await signList(list(version), key));
  served = async () => new Response(file, { headers: { 'content-type': 'application/json' } });
}
const name = (knowledge: Knowledge) => knowledge.vendors.get('a')?.name;

it('a signed list is in use at once, and kept', async () => {
  const { knowledge, refresh } = worker();
  await serve(2);
  expect(await refresh.refreshNow()).not.toHaveProperty('problem');
  expect(name(knowledge)).toBe('A 2');
  expect(local.list).toMatchObject({ url: URL_LIST });
});

it.each<[string, () => Promise<void>]>([
  ['an older list', () => serve(1)],
  ['a list that was changed on its way', () => serve(3, (file) => file.replace('A 3', 'B 3'))],
  [
    'no answer',
    async () => {
      served = () => Promise.reject(new TypeError('failed'));
    },
  ],
])('%s changes nothing: the last good one stays, and it is asked for again', async (_what, next) => {
  const { knowledge, refresh } = worker();
  await serve(2);
  await refresh.refreshNow();
  const kept = structuredClone(local.list);
  await next();
  alarms = [];
  expect((await refresh.refreshNow()).problem).toEqual(expect.any(String));
  expect(name(knowledge)).toBe('A 2');
  expect(local.list).toEqual(kept);
  expect(alarms).toEqual(['vendor-list']);
});

it('a policy that names no list any more drops it, and another key stops it counting', async () => {
  const { knowledge, refresh } = worker();
  await serve(2);
  refresh.register(Promise.resolve());
  await refresh.refreshNow();
  expect(name(knowledge)).toBe('A 2');
  const vendorList = { url: URL_LIST, publicKey: 'another', refreshHours: 24 };
  await knowledge.take({ policy: { says: { ...DEFAULT_POLICY, vendorList }, problems: [] } });
  await vi.waitFor(() => expect(name(knowledge)).toBeUndefined());
  expect(knowledge.problems.join()).toMatch(/another key/);
  await knowledge.take({ policy: { says: DEFAULT_POLICY, problems: [] } });
  await vi.waitFor(() => expect(local).not.toHaveProperty('list'));
  expect(alarms).toEqual([]);
});
