/** Runs the real session code in a worker of the fake browser, with time that passes when the test says so. */
import { vi } from 'vitest';
import type { Death, FakeBrowser } from './fake-browser.ts';

type Session = typeof import('../../../utils/session/session.ts');
export type FakeApi = ReturnType<FakeBrowser['worker']>['browser'];

/** Call before each test. */
export function setUp(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  // The catalogue of vendors plays no part here, and reading it takes its time.
  vi.doMock('../../../utils/vendors/builtin.ts', () => ({ BUILTIN_VENDORS: [] }));
}

/** Call after each test. */
export function tearDown(): void {
  vi.useRealTimers();
  vi.doUnmock('../../../utils/vendors/builtin.ts');
  vi.unstubAllGlobals();
}

/** One worker of the browser from its first line on. `spoil` may break parts of its API. */
export async function wake(fake: FakeBrowser, death?: Death, spoil?: (api: FakeApi) => void) {
  const worker = fake.worker(death);
  spoil?.(worker.browser);
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: worker.browser }));
  for (const [name, value] of Object.entries(worker.globals)) vi.stubGlobal(name, value);
  const session: Session = await import('../../../utils/session/session.ts');
  const { readAftercare } = await import('../../../utils/session/aftercare.ts');
  return { worker, session, settled: session.wake(), readAftercare };
}
export type Worker = Awaited<ReturnType<typeof wake>>;

/** Lets time pass until the work is done or its worker dead; rejects when neither ever comes: stuck. */
export async function run<T>({ worker }: Worker, work: Promise<T>): Promise<T | 'died'> {
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
