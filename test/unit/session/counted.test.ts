/** A patron who does not want to be counted is not, also not at the end. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, wake } from './harness.ts';

const addObserved = vi.fn(async () => undefined);

beforeEach(() => {
  setUp();
  addObserved.mockClear();
  vi.doMock('../../../utils/vendors/observed.ts', () => ({ addObserved }));
});
afterEach(() => {
  vi.doUnmock('../../../utils/vendors/observed.ts');
  tearDown();
});

it.each([
  [false, 1],
  [true, 0],
])('paused %s: observed companies are counted %i times', async (paused, times) => {
  const worker = await wake(new FakeBrowser());
  await run(worker, worker.settled);
  await run(worker, worker.session.startSession());
  const statistics = await import('../../../utils/statistics/count.ts');
  if (paused) await run(worker, statistics.pauseForSession());
  await run(worker, worker.session.endSession('button'));
  expect(addObserved).toHaveBeenCalledTimes(times);
});
