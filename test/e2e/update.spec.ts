/** A new version of Carrel, by the kit's policies and the files that `npm run pack` writes. Nobody is attached while it comes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { linuxJson } from '../../utils/deploy/formats/json.ts';
import { UPDATE_XML } from '../../utils/deploy/published.ts';
import { attached, pressStart, type SpawnedCarrel, spawnCarrel } from '../browser/spawn.ts';
import { kitConfig } from '../kit/config.ts';
import { type Releases, serveReleases } from '../kit/releases.ts';
import { test as base, expect } from './fixtures.ts';

/** As on a screen. A browser asks for updates some seconds after it has started, if its last look is this long ago. */
const ARGS = ['--ozone-platform=headless', '--window-size=1280,900', '--extensions-update-frequency=30'];
/** An idle extension was replaced five seconds after its worker had stopped. */
const WOULD_HAVE_COME_MS = 10_000;

const test = base.extend<{ releases: Releases; seat: () => Promise<SpawnedCarrel> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  releases: async ({}, use) => {
    const releases = await serveReleases();
    await releases.publish('1.0.0');
    await use(releases);
    releases.close();
  },
  /** The same computer at each call, started again. */
  seat: async ({ demo, releases }, use) => {
    const profileDir = mkdtempSync(join(tmpdir(), 'carrel-update-'));
    const running: SpawnedCarrel[] = [];
    await use(async () => {
      const { resolverRules, spki } = demo;
      const browser = await spawnCarrel({
        mode: 'policy',
        headless: false,
        profileDir,
        resolverRules,
        spki,
        args: ARGS,
        startUrl: '',
        allPolicies: ({ id }) => {
          const updateUrl = `${releases.folder}${UPDATE_XML}`;
          const config = { browsers: ['chromium'], extensionId: id, updateUrl, developerTools: true };
          return JSON.parse(linuxJson('chromium', kitConfig(config)));
        },
      });
      running.push(browser);
      return browser;
    });
    for (const browser of running) await browser.close().catch(() => undefined);
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

const urls = async (browser: SpawnedCarrel) => (await browser.targets()).map(({ url }) => url);
const titles = async (browser: SpawnedCarrel) => (await browser.targets()).map(({ title }) => title);
const ownWorker = (browser: SpawnedCarrel) => browser.page('background.js');

/** Which version runs, and what its journal says; undefined while one makes way for the other. */
function state(browser: SpawnedCarrel): Promise<string | undefined> {
  return attached(browser, async (context) => {
    const own = context.pages().find((page) => page.url().startsWith('chrome-extension:'));
    return own?.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const { journal } = await chrome.storage.local.get<{ journal?: { phase: string } }>('journal');
      return `${chrome.runtime.getManifest().version} ${journal?.phase}`;
    });
  }).catch(() => undefined);
}

/** Installs version 1.0.0, publishes the next one, and leaves the computer switched off. */
async function install(seat: () => Promise<SpawnedCarrel>, releases: Releases): Promise<void> {
  const browser = await seat();
  await expect.poll(() => titles(browser), { timeout: 60_000 }).toContain('Welcome to Derby Public Library');
  await expect.poll(() => state(browser)).toBe('1.0.0 closed');
  await browser.close();
  expect(releases.asked).toEqual(['update.xml', 'carrel-1.0.0.crx']);
  await releases.publish('1.1.0');
}

/** Switches it on again, with Carrel's page open. */
async function switchOn(seat: () => Promise<SpawnedCarrel>): Promise<SpawnedCarrel> {
  const browser = await seat();
  await expect.poll(() => urls(browser), { timeout: 60_000 }).toContain(ownWorker(browser));
  await browser.open(browser.page('start.html'));
  return browser;
}

/** Presses Start on the page that stands there, as the next patron does. */
async function startWorks(browser: SpawnedCarrel): Promise<void> {
  await expect.poll(() => titles(browser), { timeout: 60_000 }).toContain('Welcome to Derby Public Library');
  await attached(browser, async (context) => {
    const [page] = context.pages();
    await page!.getByRole('button', { name: 'Start', exact: true }).click();
    await page!.waitForURL(/derby\.example/);
  });
}

test('Chromium goes from one version to the next by the kit’s own files', async ({ releases, seat }) => {
  await install(seat, releases);
  const browser = await switchOn(seat);
  await expect.poll(() => state(browser), { timeout: 90_000 }).toBe('1.1.0 closed');
  expect(releases.asked.slice(-2)).toEqual(['update.xml', 'carrel-1.1.0.crx']);
  await startWorks(browser);
});

/** A visit in full swing: signed in, a second tab, and words that nobody has sent yet. */
async function busy(browser: SpawnedCarrel, context: BrowserContext): Promise<void> {
  const page = await pressStart(browser, context);
  await page.goto('https://www.somedb.example/signin');
  await page.getByRole('button', { name: /^Continue to / }).click();
  await page.locator('[name=user]').fill('reader');
  await page.locator('[name=password]').fill('library');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Signed in').waitFor();
  const search = await context.newPage();
  await search.goto('https://www.somedb.example/search');
  await search.locator('[name=q]').pressSequentially('the history of half a');
  for (const other of context.pages()) if (other !== page && other !== search) await other.close();
}

test('an update in mid-session takes nothing from the patron, and comes when they have gone', async ({
  releases,
  seat,
}) => {
  await install(seat, releases);
  const letCome = releases.holdBack();
  const browser = await switchOn(seat);
  await attached(browser, (context) => busy(browser, context));
  const open = (await urls(browser)).filter((url) => url.startsWith('https:')).sort();
  letCome();
  await expect.poll(() => releases.asked, { timeout: 90_000 }).toContain('carrel-1.1.0.crx');
  // A worker that sleeps is when Chromium would put the new version in place.
  await expect.poll(() => urls(browser), { timeout: 90_000 }).not.toContain(ownWorker(browser));
  await sleep(WOULD_HAVE_COME_MS);
  expect((await urls(browser)).filter((url) => url.startsWith('https:')).sort()).toEqual(open);
  await attached(browser, async (context) => {
    const search = context.pages().find((page) => page.url().endsWith('/search'))!;
    await expect(search.locator('[name=q]')).toHaveValue('the history of half a');
    const page = context.pages().find((page) => page !== search)!;
    await page.goto('https://www.somedb.example/account');
    await expect(page.getByText('Signed in')).toBeVisible();
  });

  await browser.open(browser.page('end.html'));
  await expect.poll(() => titles(browser), { timeout: 60_000 }).toContain('Your session has been erased');
  await expect.poll(() => state(browser)).toBe('1.0.0 closed');
  await attached(browser, async (context) => {
    // Two minutes pass, in which the receipt may be read.
    const worker = context.serviceWorkers().find((worker) => worker.url() === ownWorker(browser))!;
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: typeof import('wxt/browser').browser & {
          alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
        };
      };
      await chrome.alarms.clear('aftercare');
      chrome.alarms.onAlarm.dispatch({ name: 'aftercare' });
    });
  });
  await expect.poll(() => state(browser), { timeout: 60_000 }).toBe('1.1.0 closed');
  await startWorks(browser);
});
