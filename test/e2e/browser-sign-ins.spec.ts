/** What signs in or pays by the browser's own means works on open sites, over the floor as without Carrel. */
import { test as base } from '@playwright/test';
import { launchCarrel } from '../browser/launch.ts';
import { startSession, untilSettled } from '../browser/patron.ts';
import { startDemoLibrary } from '../demo/library.ts';
import { SIGN_IN_SITES, SIGN_INS } from '../unasked/sign-ins.ts';
import { untilFloor } from '../unasked/stage.ts';

for (const [name, act] of Object.entries(SIGN_INS)) {
  base(`${name}: works without Carrel, and in a session`, async () => {
    const demo = await startDemoLibrary(SIGN_IN_SITES);
    const { policy, resolverRules, spki } = demo;
    const servers = { policy, resolverRules, spki };
    try {
      const bare = await launchCarrel({
        mode: 'unpacked',
        extensionDir: 'test/bench/bare-extension',
        ...servers,
      });
      const alone = await bare.context.newPage();
      await act(alone, await bare.context.newCDPSession(alone));
      await bare.close();

      const browser = await launchCarrel({ mode: 'policy', ...servers });
      await untilSettled(browser);
      await startSession(browser);
      await untilFloor(browser);
      const page = await browser.context.newPage();
      await act(page, await browser.context.newCDPSession(page));
      await browser.close();
    } finally {
      await demo.close();
    }
  });
}
