/** `npm start`: the demo library and a browser that Carrel guards. Without a display, the tour. */
import { launchCarrel } from '../browser/launch.ts';
import { untilSettled } from '../browser/patron.ts';
import { startDemoLibrary } from './library.ts';
import { tour } from './tour.ts';

const demo = await startDemoLibrary();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const { policy, resolverRules, spki } = demo;
const browser = await launchCarrel({ mode: 'policy', policy, resolverRules, spki, headless: !hasDisplay });
if (browser.note) console.log(browser.note);
try {
  await untilSettled(browser);
  if (hasDisplay && !process.argv.includes('--tour')) {
    const page = await browser.context.newPage();
    await page.goto(browser.page('start.html'));
    console.log(
      'A browser with Carrel is open. The library: https://www.derby.example/ (card 21234000000000).',
    );
    console.log(
      'SomeDB: any name, password "library". eBooks: any name and password. Close the browser to end.',
    );
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  } else {
    const failures = await tour(browser, demo);
    process.exitCode = failures === 0 ? 0 : 1;
  }
} finally {
  await browser.close().catch(() => undefined);
  await demo.close();
}
