/** From the click on "Erase everything" to the verified receipt, against one bare erase of the same data. */
import type { BrowserContext, Page } from '@playwright/test';
import { LATE_WRITERS_MS } from '../../utils/erase/kind.ts';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { pressErase, startSession, untilEnded, untilSettled } from '../browser/patron.ts';
import { type Bench, type Figures, launchBare, type Stage } from './bench.ts';
import { headingPainted, noteHeadings, now } from './headings.ts';
import { median } from './measure.ts';

const TABS = 4;
/** Two browsers with a thousand sites each keep the disk busy. */
const PATIENCE_MS = 180_000;

/** Every host `many<number>.example` is served by the demo. */
const visits = (count: number, path: string) =>
  Array.from({ length: count }, (_, at) => `https://many${at + 1}.example/${path}`);

async function fill(context: BrowserContext, addresses: readonly string[]): Promise<void> {
  const rest = [...addresses];
  const browse = async (page: Page) => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      await page.goto(next, { timeout: PATIENCE_MS });
      await page.waitForFunction(() => document.body.dataset.filled === 'true', undefined, {
        timeout: PATIENCE_MS,
      });
    }
    await page.close();
  };
  const pages = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
  await Promise.all(pages.map(browse));
}

async function bareErase(bare: CarrelBrowser, addresses: readonly string[]): Promise<number> {
  await fill(bare.context, addresses);
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
async function carrelErase(browser: CarrelBrowser, addresses: readonly string[]): Promise<number> {
  await fill(browser.context, addresses);
  const popup = await browser.context.newPage();
  await popup.goto(browser.page('popup.html'));
  await popup.getByRole('button', { name: 'End session' }).click();
  const from = now();
  await pressErase(popup);
  const ended = await untilEnded(browser);
  const taken = (await headingPainted(ended, 'Your session has been erased')) - from;
  await startSession(browser);
  // Else the next end would find its page open already.
  await ended.close();
  return taken;
}

/** Both in turns, in browsers of their own: the cookie filter is off, so that both hold the same. */
async function erase({ demo }: Stage, rounds: number, addresses: readonly string[]): Promise<Figures> {
  const policy = { ...demo.policy, cookies: { ...demo.policy.cookies, mode: 'off' } };
  const { resolverRules, spki } = demo;
  const bare = await launchBare(demo);
  const carrel = await launchCarrel({ mode: 'policy', policy, resolverRules, spki });
  const bareTimes = [];
  const carrelTimes = [];
  try {
    await untilSettled(carrel);
    await startSession(carrel);
    await noteHeadings(carrel.context);
    for (let round = 0; round < rounds; round += 1) {
      bareTimes.push(await bareErase(bare, addresses));
      carrelTimes.push(await carrelErase(carrel, addresses));
    }
  } finally {
    await Promise.all([bare.close(), carrel.close()]);
  }
  const [bareMs, clickToReceiptMs] = [median(bareTimes), median(carrelTimes)];
  return {
    bareMs,
    clickToReceiptMs,
    waitForLateWritersMs: LATE_WRITERS_MS,
    ratioWithoutWait: (clickToReceiptMs - LATE_WRITERS_MS) / bareMs,
  };
}

export const eraseBenches: Bench[] = [
  { name: 'erase 40 sites', run: (stage) => erase(stage, 3, visits(40, 'fill')) },
  { name: 'erase 100 sites', onRequest: true, run: (stage) => erase(stage, 3, visits(100, 'fill')) },
  {
    // The debugger that drives the browser keeps every service worker alive: a thousand stop the machine.
    name: 'erase 1000 sites',
    onRequest: true,
    run: (stage) => erase(stage, 1, visits(1000, 'fill?without-worker')),
  },
  {
    name: 'erase 10000 cookies',
    onRequest: true,
    run: (stage) => erase(stage, 3, visits(100, 'cookies?n=100')),
  },
];
