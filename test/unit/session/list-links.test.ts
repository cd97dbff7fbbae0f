/** What is remembered of the way from the library's lists: the next worker has it, the next patron has not. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

it('outlives a worker, and ends with the session', async () => {
  const fake = new FakeBrowser();
  const first = await wake(fake);
  await run(first, first.settled);
  await run(first, first.session.start());
  const links = first.state.memory!.handoff.links;
  links.callFor('site:newdb.com');
  await run(first, links.goOn(7));

  const second = await wake(fake);
  await run(second, second.settled);
  const woken = second.state.memory!.handoff.links;
  expect([woken.hasCalledFor('site:newdb.com'), woken.isGoingOn(7)]).toEqual([true, true]);

  await run(second, second.session.end('button'));
  // A late word of the patron who has gone.
  await run(second, woken.goOn(8));
  expect(JSON.stringify([fake.session, fake.local])).not.toContain('newdb');
  expect(fake.session['list-links']).toBeUndefined();
  await run(second, second.session.start());
  expect(second.state.memory!.handoff.links.hasSites).toBe(false);
});
