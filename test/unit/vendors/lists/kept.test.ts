/** What is stored of a list between two starts: taken only as it was signed. */
import '../../browser-in-place.ts';
import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { policySchema } from '../../../../utils/policy/schema.ts';
import { BUILTIN_VENDORS } from '../../../../utils/vendors/builtin.ts';
import { Knowledge } from '../../../../utils/vendors/knowledge.ts';
import { toUtf8 } from '../../../../utils/vendors/lists/bytes.ts';
import { createKey, type SigningKey, signList, unlockKey } from '../../../../utils/vendors/lists/keys.ts';
import type { VendorList } from '../../../../utils/vendors/lists/list.ts';

import { makeListStore, saveState } from '../../../../utils/vendors/lists/store.ts';
import { useBrowser } from '../../browser-in-place.ts';

const now = new Date('2026-11-24T12:00:00');
const URL = 'https://lists.derby.example/carrel-list.json';
const list: VendorList = {
  version: 7,
  issued: '2026-11-24T09:00:00.000Z',
  expires: '2020-01-31',
  vendors: [
    { id: 'amazon', breach: { since: '2026-11-20', message: { en: 'Data was stolen, “all” of it.' } } },
  ],
  retired: [],
  cleared: {},
  subscribed: {},
  categories: {},
  wording: { library: {}, categories: {}, vendors: {} },
};
let key: SigningKey;
let other: SigningKey;

async function newKey(): Promise<SigningKey> {
  const made = await createKey('four quiet words in a row', now);
  const unlocked = made.ok ? await unlockKey(made.value.file, 'four quiet words in a row') : made;
  if (!unlocked.ok) throw new Error(unlocked.problem);
  return unlocked.value;
}

beforeAll(async () => {
  [key, other] = await Promise.all([newKey(), newKey()]);
});

/** The browser's local store, which outlives the worker. */
let local: Record<string, unknown> = {};
beforeEach(() => {
  local = {};
});

/** A worker that has just started, with the library's policy in use. */
async function worker(publicKey: string | undefined = key.publicKey) {
  const area = {
    get: async (name: string) => ({ [name]: local[name] }),
    set: async (values: object) => void Object.assign(local, structuredClone(values)),
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) delete local[name];
    },
  };
  useBrowser({ storage: { local: area, session: area } });
  const knowledge = new Knowledge(BUILTIN_VENDORS);
  const store = makeListStore({
    policy: () => knowledge.policy,
    take: (says, problems) => knowledge.take({ list: { says, problems } }),
  });
  const vendorList = publicKey === undefined ? undefined : { url: URL, publicKey };
  const policy = v.parse(policySchema, { vendorList });
  const { layer, problems } = await store.load(structuredClone(local), policy);
  await knowledge.take({ policy: { says: policy, problems: [] }, list: { says: layer, problems } });
  return { knowledge, store };
}

/** Stores the list as a fetch does. */
async function keep(file: string, by: SigningKey): Promise<void> {
  const { store } = await worker();
  await store.keep({ key: by.publicKey, url: URL, digest: 'x', list }, toUtf8(file));
}

const warning = async (publicKey?: string) => {
  const { knowledge } = await worker(publicKey);
  return { list: knowledge.vendors.get('amazon')?.breach?.message.en, problems: knowledge.problems };
};

describe('the kept list', () => {
  it('is in use at once at the next start, also when it has ended since', async () => {
    await keep(await signList(list, key), key);
    expect(await warning()).toEqual({
      list: 'Data was stolen, “all” of it.',
      problems: [expect.stringMatching(/it ended on 2020-01-31/)],
    });
    const { store } = await worker();
    expect(store.kept()).toMatchObject({ key: key.publicKey, url: URL, list });
    expect(store.kept()?.digest).toMatch(/^[\w-]{43}$/);
  });

  const edits: [string, (stored: Record<string, unknown>) => void, RegExp][] = [
    [
      'a changed word',
      (stored) => Object.assign(stored, { file: String(stored.file).replace('stolen', 'secure') }),
      /is not what was signed/,
    ],
    [
      'a list of another key under the library’s name',
      (stored) =>
        Object.assign(stored, { file: String(stored.file).replace(key.publicKey, other.publicKey) }),
      /is not what was signed/,
    ],
    [
      'a vendor more',
      (stored) =>
        Object.assign(stored, {
          file: String(stored.file).replace('"vendors":[', '"vendors":[{"id":"hoopla","notice":"none"},'),
        }),
      /is not what was signed/,
    ],
    ['no file', (stored) => void delete stored.file, /damaged, or of an earlier version/],
    [
      'a list without its signature',
      (stored) => Object.assign(stored, { file: undefined, list }),
      /damaged, or of an earlier version/,
    ],
    ['an empty file', (stored) => Object.assign(stored, { file: '' }), /is not what was signed/],
  ];
  it.each(edits)(
    'is dropped with %s, and staff hear of it at every start until a good one comes',
    async (_, edit, problem) => {
      await keep(await signList(list, key), key);
      edit(local.list as Record<string, unknown>);
      for (let start = 0; start < 2; start += 1) {
        expect(await warning()).toEqual({ list: undefined, problems: [expect.stringMatching(problem)] });
      }
      expect(local).not.toHaveProperty('list');
      // Due at once, as on a computer that never had one.
      expect(local.listFetch).toMatchObject({ plan: null });
      await keep(await signList(list, key), key);
      await worker();
      await saveState({ plan: null });
      expect((await warning()).list).toBe('Data was stolen, “all” of it.');
    },
  );

  it('is not used under another key than the policy’s, nor without one', async () => {
    await keep(await signList(list, other), other);
    expect(await warning()).toEqual({
      list: undefined,
      problems: [expect.stringMatching(/signed with another key/)],
    });
    const without = await worker('');
    expect(without.knowledge.vendors.get('amazon')?.breach).toBeUndefined();
  });

  it('is not used where signatures cannot be checked, and stays for when they can', async () => {
    await keep(await signList(list, key), key);
    const verify = vi.spyOn(crypto.subtle, 'verify').mockRejectedValue(new Error('no Ed25519'));
    expect(await warning()).toEqual({
      list: undefined,
      problems: [expect.stringMatching(/cannot check signatures/)],
    });
    verify.mockRestore();
    expect((await warning()).list).toBe('Data was stolen, “all” of it.');
  });
});
