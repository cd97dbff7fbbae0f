/** The notice page as the worker draws it, before any script of the page has run. */
import type { Page } from '@playwright/test';
import { expect, startSession, test } from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/search?q=whales';

/** What is on the page: kept once when the HTML is whole and the page's own script has not run yet. */
async function keepFirst(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      Object.assign(globalThis, { first: document.documentElement.cloneNode(true) });
    });
  });
}

/** Whether the page's script has left it as it was drawn, but for waking it up; and what was drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const { first } = globalThis as unknown as { first: HTMLElement };
    const body = first.querySelector('body')!;
    const { inert } = body;
    body.inert = false;
    const early = body.querySelector('.answer')?.hasAttribute('data-early');
    // Where one text ends and the next begins, no HTML can say.
    const after = document.body.cloneNode(true);
    for (const node of [body, after] as HTMLElement[]) {
      node.normalize();
      // Goes by itself, half a second after the page is seen.
      node.querySelector('.answer')?.removeAttribute('data-early');
    }
    return {
      inert,
      early,
      lang: first.lang,
      title: first.querySelector('title')?.textContent === document.title,
      text: body.textContent,
      same: body.isEqualNode(after),
    };
  });

test('the notice is whole before its script, and the script changes nothing', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await keepFirst(page);
  for (const language of ['en', 'ar']) {
    await page.goto(VENDOR);
    await page.locator('body:not([inert])').waitFor();
    const { text, ...others } = await drawn(page);
    // Nothing can be pressed that would not answer.
    expect(others).toEqual({ inert: true, early: true, lang: language, title: true, same: true });
    expect(text).toContain('SomeDB');
    await page.getByRole('combobox').selectOption('ar');
    await expect(page.locator('html[lang=ar]')).toHaveCount(1);
  }
});

test('the page from the worker is bound by the same rules as the file', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(VENDOR);
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      const told = (event: SecurityPolicyViolationEvent) => resolve(event.originalPolicy);
      document.addEventListener('securitypolicyviolation', told, { once: true });
    });
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'ran = true' }));
    return { policy: await violation, ran: 'ran' in globalThis };
  });
  const worker = await browser.worker();
  const policy = await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.runtime.getManifest().content_security_policy;
  });
  expect(refused).toEqual({ policy: (policy as { extension_pages: string }).extension_pages, ran: false });
});

test('the destination leaves the history as soon as it has come in', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const removed: string[] = [];
    chrome.history.onVisitRemoved.addListener(({ urls }) => void removed.push(...(urls ?? [])));
    Object.assign(globalThis, { removed });
  });
  await page.goto(VENDOR);
  await expect(page.getByRole('heading', { name: 'SomeDB' })).toBeVisible();
  const removed = () => worker.evaluate(() => (globalThis as unknown as { removed: string[] }).removed);
  await expect.poll(removed).toContain(`${browser.page('notice.html')}#${VENDOR}`);
  const left = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return (await chrome.history.search({ text: '', startTime: 0 })).map(({ url }) => url);
  });
  expect(left.join()).not.toContain('somedb');
  expect(page.url()).toBe(browser.page('notice.html'));
});
