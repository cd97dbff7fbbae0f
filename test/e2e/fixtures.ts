/** One demo library for all tests of a worker, and browsers with Carrel: one that the tests share, or their own. */
import { test as base, expect } from '@playwright/test';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { openPage, phaseOf, stored, untilSettled } from '../browser/patron.ts';
import type { Mode, PackedExtension } from '../browser/prepare.ts';
import { type DemoLibrary, startDemoLibrary } from '../demo/library.ts';

export interface LaunchMore {
  mode?: Mode;
  policy?: object;
  browserPolicy?: object;
  allPolicies?: (extension: PackedExtension) => object;
  profileDir?: string;
  startUrl?: string;
  resolverRules?: string;
  args?: string[];
}

interface Fixtures {
  /** As it was when it started: nothing on record, nobody connected. */
  demo: DemoLibrary;
  /**
   * A browser of the test's own: for those that restart it, change its settings or take its worker apart. All are
   * closed after the test.
   */
  launch: (more?: LaunchMore) => Promise<CarrelBrowser>;
  /**
   * A browser that other tests have used and will use, with the demo library's settings or others: closed and clean,
   * one blank tab. After the test its session is ended, which must leave nothing.
   */
  share: (more?: Pick<LaunchMore, 'mode' | 'policy'>) => Promise<CarrelBrowser>;
}

/** The browser that waits for its next test; one at a time, whatever settings it has. */
interface Shared {
  settings: string;
  browser: CarrelBrowser;
}

interface WorkerFixtures {
  library: DemoLibrary;
  lobby: { shared?: Shared | undefined };
}

async function launchFor(demo: DemoLibrary, more: LaunchMore): Promise<CarrelBrowser> {
  const { policy, resolverRules, spki } = demo;
  const browser = await launchCarrel({ mode: 'policy', policy, resolverRules, spki, ...more });
  await untilSettled(browser);
  return browser;
}

/** Ends the session, if there is one; nothing of it may be left, and no tab but a blank one. */
async function leave(browser: CarrelBrowser): Promise<void> {
  if ((await phaseOf(browser)) === 'open') await openPage(browser, 'end.html').catch(() => undefined);
  await untilSettled(browser, 'closed');
  expect(await stored(browser), 'left by the session').toEqual({ cookies: [], history: [], downloads: 0 });
  const blank = await browser.context.newPage();
  await Promise.all(browser.context.pages().map((page) => (page === blank ? undefined : page.close())));
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  library: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
    async ({}, use) => {
      const library = await startDemoLibrary();
      await use(library);
      await library.close();
    },
    { scope: 'worker' },
  ],
  lobby: [
    async ({ library: _stillThere }, use) => {
      const lobby: WorkerFixtures['lobby'] = {};
      await use(lobby);
      await lobby.shared?.browser.close();
    },
    { scope: 'worker' },
  ],
  demo: async ({ library }, use) => {
    library.renew();
    await use(library);
  },
  launch: async ({ demo }, use) => {
    const open: CarrelBrowser[] = [];
    await use(async (more = {}) => {
      const browser = await launchFor(demo, more);
      open.push(browser);
      return browser;
    });
    for (const browser of open) await browser.close().catch(() => undefined);
  },
  share: async ({ demo, lobby }, use, info) => {
    let used = false;
    await use(async (more = {}) => {
      used = true;
      const settings = JSON.stringify(more);
      if (lobby.shared?.settings !== settings) {
        await lobby.shared?.browser.close();
        lobby.shared = undefined;
        lobby.shared = { settings, browser: await launchFor(demo, more) };
      }
      return lobby.shared.browser;
    });
    // After a failure Playwright starts a new worker, and with it a new browser.
    if (used && lobby.shared && info.status === info.expectedStatus) await leave(lobby.shared.browser);
  },
});
export {
  endSession,
  lastPress,
  openPage,
  pressErase,
  scoredSites,
  siteStorage,
  startSession,
  stored,
  untilEnded,
  untilSettled,
} from '../browser/patron.ts';
export { expect };
