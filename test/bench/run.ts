/** `npm run bench`: what Carrel costs, against the same browser without it, in the same run. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { startSession, untilEnded, untilSettled } from '../browser/patron.ts';
import { type DemoLibrary, startDemoLibrary } from '../demo/library.ts';
import { compare, median, time } from './measure.ts';
import { benchResolve } from './resolve.ts';

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const PLAIN = 'https://www.weather.example/plain';
const SITES = Array.from({ length: 40 }, (_, at) => `https://site${at + 1}.example/fill`);

type Figures = Record<string, Record<string, number>>;

/** The same browser with an extension that can only erase: the yardstick. */
async function launchBare(demo: DemoLibrary): Promise<CarrelBrowser> {
  return launchCarrel({
    mode: 'unpacked',
    extensionDir: join(import.meta.dirname, 'bare-extension'),
    resolverRules: demo.resolverRules,
    spki: demo.spki,
  });
}

async function loadTime(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry!.loadEventEnd - entry!.startTime;
  });
}

async function navigation(bare: Page, carrel: Page): Promise<Record<string, number>> {
  let turn = 0;
  const visit = (page: Page) => () => {
    turn += 1;
    return time(() => page.goto(`${PLAIN}?${turn}`));
  };
  return compare(40, visit(bare), visit(carrel));
}

async function manyCookies(bare: Page, carrel: Page): Promise<Record<string, number>> {
  const visit = (page: Page) => () => loadTime(page, 'https://www.weather.example/many?n=200');
  return compare(15, visit(bare), visit(carrel));
}

/** From the click on a link to the notice's heading, against the click to a plain page's heading. */
async function notice(browser: CarrelBrowser, page: Page): Promise<Record<string, number>> {
  const click = async (href: string, waitFor: string) => {
    await page.goto('https://catalog.derby.example/');
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: 'go', id: 'bench' });
      document.body.prepend(link);
    }, href);
    return time(async () => {
      await page.click('#bench', { noWaitAfter: true });
      await page.waitForURL(waitFor);
      await page.getByRole('heading').first().waitFor();
    });
  };
  const result = await compare(
    15,
    () => click('https://www.weather.example/plain', '**/plain'),
    () => click('https://www.somedb.example/search', browser.page('notice.html')),
  );
  return { plainPageMs: result.bare, noticeMs: result.carrel, ratio: result.ratio };
}

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

async function erase(bare: CarrelBrowser, carrel: CarrelBrowser): Promise<Record<string, number>> {
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

function bundle(): Record<string, number> {
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const worker = statSync(join(BUILT, 'background.js')).size;
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0), workerBytes: worker };
}

/** Proportional memory of the extension's own processes, in MB (Linux only). */
function memory(browserPid: number): number {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  let kilobytes = 0;
  for (const pid of own) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !isBelow(Number(pid), browserPid)) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // The process ended while we looked.
    }
  }
  return kilobytes / 1024;
}

function isBelow(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === ancestor) return true;
    at = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0);
  }
  return false;
}

const demo = await startDemoLibrary();
const bare = await launchBare(demo);
const carrel = await launchCarrel({
  mode: 'policy',
  policy: demo.policy,
  resolverRules: demo.resolverRules,
  spki: demo.spki,
});
const figures: Figures = {};
try {
  figures['resolve one address'] = benchResolve();
  await untilSettled(carrel);
  const page = await startSession(carrel);
  const barePage = await bare.context.newPage();
  figures['navigation to an unrelated site (ms)'] = await navigation(barePage, page);
  const memoryMB: Record<string, number> = {};
  if (process.platform === 'linux') memoryMB.afterFortyPages = memory(carrel.pid);
  figures['memory of the extension process (MB)'] = memoryMB;
  figures['page of 200 sub-resources with cookies (ms)'] = await manyCookies(barePage, page);
  figures['click to notice'] = await notice(carrel, page);
  await page.goto(PLAIN);
  // The worker alone: pages of Carrel's live only while a patron looks at them.
  if (process.platform === 'linux') memoryMB.afterManyCookies = memory(carrel.pid);
  figures['erase 40 sites'] = await erase(bare, carrel);
  figures.bundle = bundle();
} finally {
  await Promise.all([bare.close(), carrel.close(), demo.close()]);
}
for (const [name, values] of Object.entries(figures)) {
  console.log(name);
  for (const [key, value] of Object.entries(values))
    console.log(`  ${key.padEnd(24)} ${Number(value.toFixed(3))}`);
}
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', JSON.stringify(figures, null, 2));
