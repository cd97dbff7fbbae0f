/** Whose way to the sign-out ends a session; and that no content script reads what Carrel knows of it. */
import type { Page } from '@playwright/test';
import { type CarrelBrowser, killWorker } from '../browser/launch.ts';
import { expect, openPage, startSession, test, untilEnded } from './fixtures.ts';
import { CATALOGUE, hostile, WAYS } from './hostile.ts';

const SIGN_OUT = `${CATALOGUE}user/logout`;

/** Whether a session is open, and whether its end has begun. */
async function session(browser: CarrelBrowser): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { journal } = await chrome.storage.local.get<{ journal?: { phase: string } }>('journal');
    const { 'signing-out': ending } = await chrome.storage.session.get('signing-out');
    return `${journal?.phase}${ending === undefined ? '' : ', ending'}`;
  });
}

test('another site’s way to the sign-out does not end the session; the library’s link does', async ({
  demo,
  share,
}) => {
  test.setTimeout(180_000);
  const browser = await share();
  await startSession(browser);
  const signedOut = (page: Page) =>
    expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  // The sign-out takes no form.
  for (const [name, go] of WAYS.filter(([way]) => way !== 'form by POST')) {
    await test.step(name, async () => {
      const page = await hostile(browser);
      const at = await go(page, browser, SIGN_OUT);
      await signedOut(at!);
      // The end is on record before the page is asked for.
      expect(await session(browser)).toBe('open');
      if (at !== page) await at!.close();
      await page.close();
    });
  }
  await test.step('frame, picture and fetch', async () => {
    const page = await hostile(browser);
    demo.log.clear();
    await page.evaluate(async (url) => {
      const frame = Object.assign(document.createElement('iframe'), { src: url });
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame, Object.assign(new Image(), { src: url }));
      await Promise.all([loaded, fetch(url, { mode: 'no-cors' })]);
    }, SIGN_OUT);
    expect(demo.log.requests('catalog').filter(({ path }) => path === '/user/logout').length).toBeGreaterThan(
      1,
    );
    expect(await session(browser)).toBe('open');
    await page.close();
  });
  const page = await hostile(browser, CATALOGUE);
  await page.getByRole('link', { name: 'Sign out' }).click();
  await signedOut(page).catch(() => undefined);
  await untilEnded(browser);
});

test('the patron’s own way to the sign-out ends the session', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(SIGN_OUT).catch(() => undefined);
  await untilEnded(browser);
});

test('no content script reads what Carrel stores', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(CATALOGUE);
  const worker = await browser.worker();
  const read = () =>
    worker.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = await chrome.tabs.query({ url });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        func: async () => {
          const areas = ['local', 'session'] as const;
          const reads = await Promise.allSettled(areas.map(async (area) => chrome.storage[area].get(null)));
          return reads.map(({ status }) => status);
        },
      });
      return answer?.result;
    }, CATALOGUE);
  expect(await read()).toEqual(['rejected', 'rejected']);
  // The same question where the stores are open, to know that it is one.
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
  });
  expect(await read()).toEqual(['fulfilled', 'rejected']);
  await killWorker(browser);
  await openPage(browser, 'popup.html');
  await expect.poll(read).toEqual(['rejected', 'rejected']);
});
