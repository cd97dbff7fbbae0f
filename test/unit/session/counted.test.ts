/** What a session used is counted only where its patron has said yes, also at the end. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, wake } from './harness.ts';

const addObserved = vi.fn(async () => undefined);

beforeEach(() => {
  setUp();
  addObserved.mockClear();
});
afterEach(tearDown);

it.each([
  [false, 0],
  [true, 1],
])('agreed %s: observed companies are counted %i times', async (agreed, times) => {
  const worker = await wake(new FakeBrowser(), undefined, undefined, { addObserved });
  await run(worker, worker.settled);
  await run(worker, worker.session.start());
  if (agreed) await run(worker, worker.counter.chooseForSession(true));
  await run(worker, worker.session.end('button'));
  expect(addObserved).toHaveBeenCalledTimes(times);
});
