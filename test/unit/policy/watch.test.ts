/** Where settings come from: what of the managed store is taken into use, and when. */
import '../browser-in-place.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptPolicy, watchPolicy } from '../../../utils/policy/load.ts';
import type { Policy } from '../../../utils/policy/schema.ts';
import { useBrowser } from '../browser-in-place.ts';

const HOME = { library: { name: 'Derby', homeUrl: 'https://derby.example/' } };
const OTHER = { library: { name: 'Other', homeUrl: 'https://other.example/' } };

let managed: Record<string, unknown>;
let local: Record<string, unknown>;
let changed: (changes: object, area: string) => void;
let lastGood: Policy;
const take = vi.fn(async (policy: Policy, _problems: readonly string[]) => {
  lastGood = policy;
});

beforeEach(() => {
  vi.useFakeTimers();
  take.mockClear();
  managed = {};
  local = {};
  useBrowser({
    storage: {
      managed: { get: async () => structuredClone(managed) },
      local: {
        get: async (key: string) => ({ [key]: local[key] }),
        set: async (values: object) => void Object.assign(local, structuredClone(values)),
      },
      onChanged: { addListener: (listener: typeof changed) => (changed = listener) },
    },
  });
});
afterEach(() => void vi.useRealTimers());

/** A worker that has read its stores, and a moment of the browser. */
async function watch(): Promise<void> {
  lastGood = keptPolicy(local);
  watchPolicy({ lastGood: async () => lastGood, take });
  await vi.advanceTimersByTimeAsync(0);
}
async function change(to: Record<string, unknown>): Promise<void> {
  managed = to;
  changed({}, 'managed');
  await vi.advanceTimersByTimeAsync(0);
}

it('takes what the store says, keeps a copy, and the next worker begins with it', async () => {
  managed = HOME;
  await watch();
  expect(lastGood.library.name).toBe('Derby');
  expect(local.policy).toEqual(HOME);
  expect(keptPolicy(local).library.name).toBe('Derby');
  expect(keptPolicy({ policy: { library: 7 } }).library.name).not.toBe('Derby');
});

it('a store that reads as empty undoes nothing, then or later, and is looked at again', async () => {
  local = { policy: HOME };
  await watch();
  expect(take).not.toHaveBeenCalled();
  managed = OTHER;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(lastGood.library.name).toBe('Other');
  await change({});
  expect(lastGood.library.name).toBe('Other');
  expect(local.policy).toEqual(OTHER);
});

it('the same settings as before bring no news: the very policy stays, and nothing is written', async () => {
  local = { policy: { library: { homeUrl: HOME.library.homeUrl, name: 'Derby' } } };
  managed = HOME;
  const before = structuredClone(local);
  const kept = keptPolicy(local);
  lastGood = kept;
  watchPolicy({ lastGood: async () => kept, take });
  await vi.advanceTimersByTimeAsync(0);
  expect(take.mock.calls[0]?.[0]).toBe(kept);
  expect(local).toEqual(before);
});

it('a policy that is refused is named, and the last good one stays, also when it comes back', async () => {
  managed = HOME;
  await watch();
  const good = lastGood;
  await change({ library: { name: 7 } });
  expect(take.mock.calls.at(-1)![0]).toBe(good);
  expect(take.mock.calls.at(-1)![1].join()).toMatch(/library/);
  expect(local.policy).toEqual(HOME);
  await change(HOME);
  expect(take.mock.calls.at(-1)).toEqual([good, []]);
});
