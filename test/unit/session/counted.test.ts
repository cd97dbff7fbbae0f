/** What a session used is counted only where its patron has said yes, also at the end. */
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
  [false, 0],
  [true, 1],
])('agreed %s: observed companies are counted %i times', async (agreed, times) => {
  const worker = await wake(new FakeBrowser());
  await run(worker, worker.settled);
  await run(worker, worker.session.startSession());
  const statistics = await import('../../../utils/statistics/count.ts');
  if (agreed) await run(worker, statistics.chooseForSession(true));
  await run(worker, worker.session.endSession('button'));
  expect(addObserved).toHaveBeenCalledTimes(times);
});
