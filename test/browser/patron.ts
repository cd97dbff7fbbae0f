/** What a patron does first, and what the browser holds: shared by tests, tour and benches. */
import { expect, type Page } from '@playwright/test';
import type { CarrelBrowser } from './launch.ts';

/** What Carrel's journal says of the session; undefined at a first start, and while the worker is just being stopped. */
export async function phaseOf(browser: CarrelBrowser): Promise<string | undefined> {
  const worker = await browser.worker();
  const phase = worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { journal } = await chrome.storage.local.get<{ journal?: { phase: string } }>('journal');
    return journal?.phase;
  });
  return phase.catch(() => undefined);
}

/** Waits for the erase that comes before anything else at a first start and after a crash. */
export async function untilSettled(browser: CarrelBrowser, phases = 'closed|failed'): Promise<void> {
  await expect
    .poll(() => phaseOf(browser), { timeout: 60_000, intervals: [100] })
    .toMatch(new RegExp(`^(${phases})$`));
}

/** Opens one of Carrel's own pages in a new tab. */
export async function openPage(browser: CarrelBrowser, name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.page(name));
  return page;
}

/** Waits until Carrel knows the library (settings may come seconds after a first start), then presses Start. */
export async function startSession(browser: CarrelBrowser, library = 'Derby Public Library'): Promise<Page> {
  const page = await openPage(browser, 'start.html');
  await page.getByRole('heading', { name: `Welcome to ${library}` }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await untilSettled(browser, 'open');
  if (browser.mode === 'policy') {
    await page.waitForURL(/derby\.example/);
    return page;
  }
  // Without a policy install the first Start erases, which may close the page that asked.
  await page.close().catch(() => undefined);
  return openPage(browser, 'start.html');
}

/** Shows a page as in a window of that size. 320 px wide is what 400 % makes of a usual one. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  // Not by the window: without a screen the browser may never say that it has changed.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

/** Everything of the web that the browser can be asked for; Carrel's own canary, which the receipt counts, is none of it. */
export async function stored(browser: CarrelBrowser) {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const [cookies, history, downloads] = await Promise.all([
      chrome.cookies.getAll({ partitionKey: {} }),
      chrome.history.search({ text: '', startTime: 0, maxResults: 1000 }),
      chrome.downloads.search({}),
    ]);
    return {
      cookies: cookies
        .filter(({ domain }) => domain !== 'canary.carrel.invalid')
        .map(({ name, domain, session }) => ({ name, domain, session })),
      history: history
        .map((entry) => entry.url ?? '')
        .filter((url) => !/^chrome-extension:|^https:..canary\.carrel\.invalid\//.test(url)),
      downloads: downloads.length,
    };
  });
}

/** Sites that the browser has scored by use, as its own page lists them. */
export async function scoredSites(browser: CarrelBrowser): Promise<string[]> {
  const page = await browser.context.newPage();
  await page.goto('chrome://site-engagement');
  // The last row is for adding a site by hand: with it the list has come.
  await expect(page.locator('.add-origin-button')).toBeVisible();
  const sites = await page.locator('.origin-cell').allTextContents();
  await page.close();
  return sites;
}

/** Ends the session from the popup, and waits for the page that says how it went. */
export async function endSession(browser: CarrelBrowser): Promise<Page> {
  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: 'End session' }).click();
  await pressErase(popup);
  return untilEnded(browser);
}

/** Says yes to "End your session?". */
export async function pressErase(asking: Page): Promise<void> {
  const button = asking.getByRole('button', { name: 'Erase everything' });
  await lastPress(asking, button.click({ noWaitAfter: true }));
}

/** A press that ends the session: the page may be gone before it has been reported back. */
export async function lastPress(page: Page, press: Promise<unknown>): Promise<void> {
  await press.catch((error: unknown) => {
    if (!page.isClosed() && !/closed/i.test(String(error))) throw error;
  });
}

/** The ended page, once it has something to say. */
export async function untilEnded(browser: CarrelBrowser): Promise<Page> {
  const find = () => browser.context.pages().find((page) => page.url().includes('ended.html'));
  await expect.poll(() => find() !== undefined, { timeout: 60_000, intervals: [20] }).toBe(true);
  const page = find()!;
  await page.getByRole('heading', { name: 'Your session has been erased' }).waitFor({ timeout: 60_000 });
  return page;
}

/** What a site finds of its own when it looks: counts of each kind of storage that a page can read. */
export async function siteStorage(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie === '' ? 0 : document.cookie.split('; ').length,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    indexedDB: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** Takes a yes back, as "Ask me again" in the popup does. */
export function revoke(popup: Page, vendor: string): Promise<unknown> {
  return popup.evaluate((vendor) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.runtime.sendMessage({ kind: 'ask', name: 'consent/revoke', request: { vendor } });
  }, vendor);
}
