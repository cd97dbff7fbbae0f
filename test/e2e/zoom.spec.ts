/** The size of pages: whoever needs large ones sets it once, and the next patron finds nothing of it. */
import type { CarrelBrowser } from '../browser/launch.ts';
import { endSession, expect, startSession, test } from './fixtures.ts';

const [ONE, OTHER] = ['https://site1.example/plain', 'https://site2.example/plain'];

/** Size and scope of the tab that shows this address; sets the size first where one is given. */
async function zoomOf(browser: CarrelBrowser, url: string, set?: number) {
  const worker = await browser.worker();
  return worker.evaluate(
    async ([address, factor]) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = await chrome.tabs.query({ url: address as string });
      if (tab?.id === undefined) return null;
      if (factor !== undefined) await chrome.tabs.setZoom(tab.id, factor as number);
      const { scope } = await chrome.tabs.getZoomSettings(tab.id);
      return { factor: Math.round((await chrome.tabs.getZoom(tab.id)) * 100) / 100, scope };
    },
    [url, set] as const,
  );
}

test('page size follows the tab from site to site, and stays with no site', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(ONE);
  await zoomOf(browser, ONE, 1.5);
  await expect.poll(() => zoomOf(browser, ONE)).toEqual({ factor: 1.5, scope: 'per-tab' });
  await page.goto(OTHER);
  await expect.poll(() => zoomOf(browser, OTHER)).toEqual({ factor: 1.5, scope: 'per-tab' });
  const beside = await browser.context.newPage();
  await beside.goto(ONE);
  expect(await zoomOf(browser, ONE)).toEqual({ factor: 1, scope: 'per-origin' });

  await endSession(browser);
  const next = await startSession(browser);
  for (const site of [ONE, OTHER]) {
    await next.goto(site);
    expect(await zoomOf(browser, site)).toEqual({ factor: 1, scope: 'per-origin' });
  }
});
