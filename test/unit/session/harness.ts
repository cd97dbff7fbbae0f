/** Runs the real worker in the fake browser, with time that passes when the test says so. */
import '../browser-in-place.ts';
import { vi } from 'vitest';
import { readAftercare } from '../../../utils/session/aftercare.ts';
import { makeWorker, type Parts } from '../../../utils/worker/root.ts';
import { useBrowser } from '../browser-in-place.ts';
import type { Death, FakeBrowser } from './fake-browser.ts';

export type FakeApi = ReturnType<FakeBrowser['worker']>['browser'];

const DIALOG = { show: () => true, hide: () => undefined, texts: () => ({}) };

/** Call before each test. */
export function setUp(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
}

/** Call after each test. */
export function tearDown(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** What the worker before this one still had to do: nothing of it may reach the next one's browser. */
async function endOfTheLast(): Promise<void> {
  last?.kill();
  vi.clearAllTimers();
  await vi.advanceTimersByTimeAsync(0);
}
let last: ReturnType<FakeBrowser['worker']> | undefined;

/**
 * A worker of the browser, made but not woken. `spoil` may break parts of its API; the catalogue of vendors plays no
 * part, unless `parts` brings one.
 */
export async function make(
  fake: FakeBrowser,
  death?: Death,
  spoil?: (api: FakeApi) => void,
  parts: Partial<Parts> = {},
) {
  await endOfTheLast();
  const worker = fake.worker(death);
  last = worker;
  spoil?.(worker.browser);
  useBrowser(worker.browser);
  for (const [name, value] of Object.entries(worker.globals)) vi.stubGlobal(name, value);
  return { worker, readAftercare, ...makeWorker(DIALOG, { catalogue: [], ...parts }) };
}

/** The same from its first line on. */
export async function wake(...how: Parameters<typeof make>) {
  const made = await make(...how);
  return { ...made, settled: made.session.wake() };
}
export type Worker = Awaited<ReturnType<typeof wake>>;

/** Lets time pass until the work is done or its worker dead; rejects when neither ever comes: stuck. */
export async function run<T>({ worker }: Pick<Worker, 'worker'>, work: Promise<T>): Promise<T | 'died'> {
  let outcome: { value: T | 'died' } | undefined;
  const finish = (value: T | 'died') => {
    outcome ??= { value };
  };
  void work.then(finish);
  void worker.died.then(() => finish('died'));
  for (let turn = 0; turn < 400 && !outcome; turn += 1)
    await vi.advanceTimersByTimeAsync(turn < 20 ? 0 : 500);
  if (!outcome) throw new Error('Stuck: neither done nor dead.');
  return outcome.value;
}
