/** The staff console with 5,000 vendors, against the same with 50. */
import type { Page } from '@playwright/test';
import { BUILTIN_VENDORS } from '../../utils/vendors/builtin.ts';
import { type CarrelBrowser, killWorker, launchCarrel } from '../browser/launch.ts';
import { untilSettled } from '../browser/patron.ts';
import type { Bench, Figures } from './bench.ts';
import { compare, time } from './measure.ts';

/** A browser whose staff have retired the catalogue and keep `count` vendors of their own. */
async function withVendors(count: number): Promise<CarrelBrowser> {
  const browser = await launchCarrel({ mode: 'unpacked' });
  await untilSettled(browser);
  const vendors = Array.from({ length: count }, (_, at) => ({
    id: `vendor-${at}`,
    name: `Vendor number ${at}`,
    category: 'database',
    hosts: [`vendor${at}.example`],
    dataKept: { en: 'What you search for and when, for as long as the contract with the library runs.' },
  }));
  const layer = { vendors, retired: BUILTIN_VENDORS.map(({ id }) => id) };
  const worker = await browser.worker();
  await worker.evaluate(
    async (staff) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      await chrome.storage.local.set({ staff });
    },
    { revision: 1, layer },
  );
  await killWorker(browser);
  await untilSettled(browser);
  return browser;
}

/** From the address to the first row on screen. */
async function firstPaint(browser: CarrelBrowser, page: Page): Promise<number> {
  await page.goto('about:blank');
  return time(async () => {
    await page.goto(browser.page('options.html#vendors'));
    await page.getByRole('link', { name: 'Vendor number 0', exact: true }).waitFor();
  });
}

/** From a key press in the search to the next frame with its answer. */
async function keystroke(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#search')!;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    input.value = input.value === '' ? '4' : '';
    await frame();
    const from = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    return performance.now() - from;
  });
}

async function manyVendors(): Promise<Figures> {
  const few = await withVendors(50);
  const many = await withVendors(5000);
  try {
    const [fewPage, manyPage] = [await few.context.newPage(), await many.context.newPage()];
    const paint = await compare(
      10,
      () => firstPaint(few, fewPage),
      () => firstPaint(many, manyPage),
    );
    const keys = await compare(
      30,
      () => keystroke(fewPage),
      () => keystroke(manyPage),
    );
    return {
      firstPaint50Ms: paint.bare,
      firstPaint5000Ms: paint.carrel,
      firstPaintRatio: paint.ratio,
      keystroke50Ms: keys.bare,
      keystroke5000Ms: keys.carrel,
      keystrokeRatio: keys.ratio,
    };
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

export const consoleBenches: Bench[] = [{ name: 'console with 5,000 vendors', run: manyVendors }];
