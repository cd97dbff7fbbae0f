/** Ends of a session other than the popup's button, and what a plain erase of the browser would leave. */
import type { CarrelBrowser } from '../browser/launch.ts';
import { expect, openPage, pressErase, startSession, stored, test, untilEnded } from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/search';

/** What the browser keeps beyond its own erase, as far as it can be asked. */
async function beyond(browser: CarrelBrowser) {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const marked = await chrome.bookmarks.search('A patron’s');
    const own = await chrome.bookmarks.search('The library’s');
    const list = await chrome.readingList.query({});
    return { marked: marked.length, own: own.length, list: list.length };
  });
}

test('an address ends the session: sign-outs reach their servers, and nothing else is left either', async ({
  demo,
  launch,
}) => {
  const browser = await launch();
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.bookmarks.create({ title: 'The library’s', url: 'https://www.derby.example/' });
  });
  const page = await startSession(browser);
  await page.goto(VENDOR);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(VENDOR);
  expect(await page.evaluate(() => 'storageBuckets' in navigator)).toBe(false);
  await worker.evaluate(async (vendor) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const id = crypto.randomUUID();
    const proxy = 'https://ezproxy.derby.example/';
    await chrome.cookies.set({ url: proxy, domain: '.ezproxy.derby.example', name: 'ezproxy', value: id });
    await chrome.bookmarks.create({ title: 'A patron’s', url: vendor });
    await chrome.readingList.addEntry({ url: vendor, title: 'x', hasBeenRead: false });
    const [tab] = await chrome.tabs.query({ url: vendor });
    await chrome.tabs.setZoom(tab!.id!, 1.5);
  }, VENDOR);
  expect(await beyond(browser)).toEqual({ marked: 1, own: 1, list: 1 });
  // A page that would rather not be left.
  const clinging = await browser.context.newPage();
  await clinging.goto('https://www.derby.example/');
  await clinging.evaluate(() => {
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  });
  await clinging.locator('body').click();
  demo.log.clear();

  // The erase closes the page that asks for it, at whatever moment.
  await openPage(browser, 'end.html').catch(() => undefined);
  const ended = await untilEnded(browser);
  const paths = (server: string) => demo.log.requests(server).map((entry) => entry.path);
  expect(paths('proxy')).toEqual(['/logout']);
  // It answers with a way on, which is followed.
  expect(paths('database')[0]).toBe('/logout');
  expect(await stored(browser)).toEqual({ cookies: [], history: [], downloads: 0 });
  expect(await beyond(browser)).toEqual({ marked: 0, own: 1, list: 0 });
  expect(browser.context.pages()).toEqual([ended]);
  const gone = ended.getByRole('list', { name: 'Erased, and looked again: it is gone' });
  await expect(gone.getByText('Test marks that we planted to prove the erase')).toBeVisible();

  await ended.getByRole('link', { name: 'What to do about the sites you visited' }).click();
  await expect(ended.getByRole('heading', { name: 'SomeDB' })).toBeVisible();
  await expect(ended.getByRole('img', { name: /camera/ })).toBeVisible();

  const again = await startSession(browser);
  await again.goto(VENDOR);
  await again.getByRole('button', { name: /^Continue to / }).click();
  await expect(again).toHaveURL(VENDOR);
  expect(await again.evaluate(() => devicePixelRatio)).toBe(1);
});

test('somebody who finds a session that is not theirs has it erased; another program may ask the state', async ({
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  const state = async () => {
    const worker = await browser.worker();
    return worker.evaluate(
      () =>
        new Promise((resolve) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { onMessageExternal: { dispatch(...call: unknown[]): void } } };
          };
          chrome.runtime.onMessageExternal.dispatch({ carrel: 'state' }, { id: 'another' }, resolve);
        }),
    );
  };
  expect(await state()).toEqual({ ok: true, phase: 'open', clean: false });
  const start = await openPage(browser, 'start.html');
  await start.getByRole('button', { name: 'Erase it and start mine' }).click();
  await pressErase(start);
  await untilEnded(browser);
  expect(await state()).toEqual({ ok: true, phase: 'closed', clean: true });
  expect(await stored(browser)).toEqual({ cookies: [], history: [], downloads: 0 });
});
