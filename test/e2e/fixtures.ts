/** One demo library and one browser with Carrel for each test that asks for it. */
import { test as base, expect } from '@playwright/test';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { untilSettled } from '../browser/patron.ts';
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
  demo: DemoLibrary;
  /** Launches a browser that sees the demo library; all are closed after the test. */
  launch: (more?: LaunchMore) => Promise<CarrelBrowser>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  demo: async ({}, use) => {
    const demo = await startDemoLibrary();
    await use(demo);
    await demo.close();
  },
  launch: async ({ demo }, use) => {
    const open: CarrelBrowser[] = [];
    await use(async (more = {}) => {
      const browser = await launchCarrel({
        mode: 'policy',
        policy: demo.policy,
        resolverRules: demo.resolverRules,
        spki: demo.spki,
        ...more,
      });
      open.push(browser);
      await untilSettled(browser);
      return browser;
    });
    for (const browser of open) await browser.close().catch(() => undefined);
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
