/** From the click on "Erase everything" to the verified receipt, against one bare erase of the same data. */
import type { BrowserContext } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';
import { startSession, untilEnded } from '../browser/patron.ts';
import type { Bench, Figures, Stage } from './bench.ts';
import { median } from './measure.ts';

const SITES = Array.from({ length: 40 }, (_, at) => `https://site${at + 1}.example/fill`);

async function fill(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  for (const site of SITES) {
    await page.goto(site);
    await page.waitForFunction(() => document.body.dataset.filled === 'true');
  }
  await page.close();
}

async function bareErase(bare: CarrelBrowser): Promise<number> {
  await fill(bare.context);
  const worker = await bare.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const from = performance.now();
    await chrome.browsingData.remove(
      { since: 0 },
      {
        cache: true,
        cacheStorage: true,
        cookies: true,
        downloads: true,
        fileSystems: true,
        formData: true,
        history: true,
        indexedDB: true,
        localStorage: true,
        passwords: true,
        serviceWorkers: true,
      },
    );
    return performance.now() - from;
  });
}

/** Ends the open session, and opens the next. */
async function carrelErase(browser: CarrelBrowser): Promise<number> {
  await fill(browser.context);
  const popup = await browser.context.newPage();
  await popup.goto(browser.page('popup.html'));
  await popup.getByRole('button', { name: 'End session' }).click();
  const from = performance.now();
  await popup.getByRole('button', { name: 'Erase everything' }).click();
  await untilEnded(browser);
  const taken = performance.now() - from;
  await startSession(browser);
  return taken;
}

async function erase({ bare, carrel }: Stage): Promise<Figures> {
  const bareTimes = [];
  const carrelTimes = [];
  for (let round = 0; round < 3; round += 1) {
    bareTimes.push(await bareErase(bare));
    carrelTimes.push(await carrelErase(carrel));
  }
  const [bareMs, clickToReceiptMs] = [median(bareTimes), median(carrelTimes)];
  return {
    bareMs,
    clickToReceiptMs,
    waitForLateWritersMs: 1500,
    ratioWithoutWait: (clickToReceiptMs - 1500) / bareMs,
  };
}

export const eraseBenches: Bench[] = [{ name: 'erase 40 sites', run: erase }];
