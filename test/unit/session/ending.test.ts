/** An erase that breaks off, against all that is promised of it: the web stays closed, and the next try erases. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EraseOptions } from '../../../utils/erase/erase.ts';
import { FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

it.each<[string, (options: EraseOptions) => void]>([
  [
    'fails',
    () => {
      throw new Error('no');
    },
  ],
  ['goes back a step', ({ onStep }) => (['erase', 'files'] as const).forEach(onStep)],
  ['looks twice', ({ onVerify }) => [1, 2].forEach(onVerify)],
  ['says that it is done without a look', () => undefined],
])('an erase that %s', async (_what, breaks) => {
  const fake = new FakeBrowser();
  const erase = async (options: EraseOptions) => {
    breaks(options);
    return { complete: true, lines: [] };
  };
  // A session whose browser crashed.
  fake.local = { journal: { phase: 'open' } };
  const broken = await wake(fake, undefined, undefined, { erase });
  await run(broken, broken.settled);
  expect(fake.local.journal).toEqual({ phase: 'failed' });
  expect(await run(broken, broken.session.start())).toMatchObject({ ok: false });
  expect(fake.webOpen).toBe(false);

  const next = await wake(fake);
  await run(next, next.settled);
  expect(await run(next, next.session.start())).toEqual({ ok: true });
  expect(fake.webOpen).toBe(true);
});
