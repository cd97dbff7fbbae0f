/** Page loads that a worker just woken is asked about before it has read its stores. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

const URL_ASKED = 'https://www.somedb.example/article/1?page=2#top';
const load = { requestId: '1', url: URL_ASKED, method: 'GET', tabId: 1 };

/** Two looks at one page load by a worker that knows nothing yet; where they lead, and where the tab is at the end. */
async function askTwice(fake: FakeBrowser, details = load) {
  const stores = Promise.withResolvers<void>();
  const worker = await wake(fake, undefined, ({ storage }) => {
    const get = storage.session.get;
    storage.session.get = (...keys) => stores.promise.then(() => get(...keys));
  });
  const { guard } = worker;
  const answers = [guard.guardPage(details), guard.guardPage(details)];
  stores.resolve();
  await run(worker, worker.settled);
  await run(worker, guard.loadTooEarly());
  return { answers: answers.map(({ redirectUrl }) => redirectUrl), tab: fake.tabs[0]?.url };
}

async function openSession(): Promise<FakeBrowser> {
  const fake = new FakeBrowser();
  const worker = await wake(fake);
  await run(worker, worker.settled);
  await run(worker, worker.session.start());
  return fake;
}

it('in an open session: sent round once, then a page of ours, and then on to where the patron was going', async () => {
  const { answers, tab } = await askTwice(await openSession());
  expect(answers[0]).toBe(URL_ASKED);
  expect(answers[1]).toMatch(/\/start\.html$/);
  expect(tab).toBe(URL_ASKED);
});

it('a form is not sent again as a plain page load', async () => {
  const { tab } = await askTwice(await openSession(), { ...load, method: 'POST' });
  expect(tab).toMatch(/\/start\.html$/);
});

it('without a session nothing is loaded', async () => {
  const { answers, tab } = await askTwice(new FakeBrowser());
  expect(answers[1]).toMatch(/\/start\.html$/);
  expect(tab).toMatch(/\/start\.html$/);
});
