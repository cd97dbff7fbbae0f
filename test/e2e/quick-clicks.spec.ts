/** A page that has its patron click or type in haste, and brings the notice up meanwhile, gets no answer out of it. */
import type { Locator, Page } from '@playwright/test';
import { pressInHaste } from '../browser/hasty.ts';
import { resize } from '../browser/patron.ts';
import type { DemoLibrary } from '../demo/library.ts';
import { expect, startSession, test } from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/won';
const GAME = 'https://site1.example/plain';

const goOn = (page: Page): Locator => page.getByRole('button', { name: 'Continue to SomeDB' });
/** On the notice, once a press counts. */
const ready = (page: Page): Locator => page.locator('.answer:not([data-early])');

/** Where Continue will stand, in a window of this size. */
async function placeOfContinue(page: Page): Promise<{ x: number; y: number }> {
  await page.goto(VENDOR);
  const box = (await goOn(page).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** "Click 20 times, fast!": sets off for the vendor at the third press. */
async function play(page: Page, kind: 'click' | 'keydown'): Promise<void> {
  await page.goto(GAME);
  await page.evaluate(
    ([event, url]) => {
      let presses = 0;
      document.addEventListener(event, () => {
        presses += 1;
        if (presses === 3) location.href = url;
      });
    },
    [kind, VENDOR] as const,
  );
}

/** Counts the presses that reach the notice, and tells the times between them. */
const followPresses = (page: Page) =>
  page.addInitScript(() => {
    if (!location.pathname.endsWith('/notice.html')) return;
    const presses: number[] = [];
    Object.assign(globalThis, { presses });
    for (const kind of ['pointerdown', 'keydown']) {
      addEventListener(kind, ({ timeStamp }) => void presses.push(timeStamp), { capture: true });
    }
  });

/** Once the patron has pressed on for a good while on the notice itself. */
async function longEnough(page: Page): Promise<void> {
  await goOn(page).waitFor();
  await page.waitForFunction(() => {
    const { presses = [] } = globalThis as unknown as { presses?: number[] };
    return presses.length > 0 && presses.at(-1)! - presses[0]! > 1500;
  });
}

async function report(page: Page, what: string): Promise<void> {
  const presses = await page.evaluate(() => (globalThis as unknown as { presses: number[] }).presses);
  const longest = Math.max(...presses.slice(1).map((at, index) => at - presses[index]!));
  console.log(`${what}: ${presses.length} on the notice, at most ${Math.round(longest)} ms apart`);
}

const reached = (demo: DemoLibrary) => demo.log.entries().filter(({ server }) => server === 'database');

test('quick clicks answer nothing, one in peace does', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await resize(page, 1280, 800);
  const at = await placeOfContinue(page);
  await followPresses(page);
  await play(page, 'click');
  demo.log.clear();
  await pressInHaste(page, { at }, longEnough(page));
  await report(page, 'clicks');
  expect(reached(demo)).toEqual([]);
  await expect(goOn(page)).toBeVisible();
  await ready(page).waitFor();
  await page.mouse.click(at.x, at.y);
  await expect(page).toHaveURL(VENDOR);
  expect(demo.log.requests('database')[0]?.path).toBe('/won');
});

test('no key answers too early: neither held down, nor pressed again and again', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await followPresses(page);
  demo.log.clear();
  for (const press of [{ key: 'Enter', held: true }, { key: 'Enter' }, { key: 'Space' }] as const) {
    await play(page, 'keydown');
    // Even where the keyboard is on Continue from the first moment: once the page has put it on the heading itself.
    const onContinue = page
      .locator('body:not([inert]):has(.answer[data-early]) h1:focus')
      .waitFor()
      .then(() => goOn(page).focus())
      .then(() => longEnough(page));
    await pressInHaste(page, press, onContinue);
    await report(page, `${'held' in press ? 'held ' : ''}${press.key}`);
    await expect(goOn(page)).toBeFocused();
    expect(reached(demo), press.key).toEqual([]);
  }
  await ready(page).waitFor();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(VENDOR);
});

test('the time starts anew when the notice comes back into view; Go back answers at once', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(GAME);
  await page.goto(VENDOR);
  await ready(page).waitFor();
  await goOn(page).focus();
  demo.log.clear();
  // What the browser tells a page whose window comes to the front again; the key follows at once.
  const early = await page.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
    return new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => resolve(document.querySelector('.answer')!.hasAttribute('data-early')));
    });
  });
  expect(early).toBe(true);
  await page.evaluate(() => document.querySelector<HTMLElement>('.answer button:last-child')!.click());
  await ready(page).waitFor();
  // No press of a hand at all.
  await page.evaluate(() => document.querySelector<HTMLElement>('.answer button:last-child')!.click());
  await expect(goOn(page)).toBeFocused();
  expect(reached(demo)).toEqual([]);

  await page.goto(GAME);
  await page.goto(VENDOR);
  await page.locator('body:not([inert]) .answer[data-early]').waitFor();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(GAME);
});
