/** A page that has its patron click or type in haste, and brings the notice up meanwhile, gets no answer out of it. */
import type { Locator, Page } from '@playwright/test';
import { resize } from '../browser/patron.ts';
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

/** Keeps, on the notice, when each press came and how the answers stood then. */
const followPresses = (page: Page) =>
  page.addInitScript(() => {
    if (!location.pathname.endsWith('/notice.html')) return;
    const presses: number[] = [];
    Object.assign(globalThis, { presses });
    for (const kind of ['pointerdown', 'keydown']) {
      addEventListener(kind, ({ timeStamp }) => void presses.push(timeStamp), { capture: true });
    }
  });
const pressesOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { presses: number[] }).presses);

test('quick clicks answer nothing, one in peace does', async ({ demo, launch }) => {
  const browser = await launch();
  const page = await startSession(browser);
  await resize(page, 1280, 800);
  const { x, y } = await placeOfContinue(page);
  await followPresses(page);
  await play(page, 'click');
  demo.log.clear();
  // The patron goes on for well over half a second after the notice has come.
  await expect(async () => {
    await page.mouse.click(x, y);
    const presses = await pressesOn(page);
    expect(presses.at(-1)! - presses[0]!).toBeGreaterThan(1500);
  }).toPass({ intervals: [40], timeout: 60_000 });
  const presses = await pressesOn(page);
  console.log(`${presses.length} clicks on the notice, ${Math.round(presses.at(-1)! - presses[0]!)} ms long`);
  const rest = presses.slice(1).map((at, index) => at - presses[index]!);
  expect(Math.max(...rest), 'the clicks were quick').toBeLessThan(500);
  expect(demo.log.entries().filter(({ server }) => server === 'database')).toEqual([]);
  await expect(goOn(page)).toBeVisible();
  await ready(page).waitFor();
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(VENDOR);
  expect(demo.log.requests('database')[0]?.path).toBe('/won');
});

test('no key answers too early: neither held down, nor pressed again and again', async ({ demo, launch }) => {
  const browser = await launch();
  const page = await startSession(browser);
  await followPresses(page);
  demo.log.clear();
  for (const [key, held] of [
    ['Enter', true],
    ['Enter', false],
    ['Space', false],
  ] as const) {
    await play(page, 'keydown');
    const press = () => (held ? page.keyboard.down(key) : page.keyboard.press(key));
    await expect(async () => {
      await press();
      // Even where the keyboard is on Continue from the first moment.
      await goOn(page).focus({ timeout: 100 });
      const presses = await pressesOn(page);
      expect(presses.at(-1)! - presses[0]!).toBeGreaterThan(1200);
    }, key).toPass({ intervals: [40], timeout: 60_000 });
    if (held) await page.keyboard.up(key);
    const presses = await pressesOn(page);
    console.log(`${held ? 'held' : 'repeated'} ${key}: ${presses.length} presses on the notice`);
    expect(
      demo.log.entries().filter(({ server }) => server === 'database'),
      key,
    ).toEqual([]);
    await expect(goOn(page)).toBeFocused();
  }
  await ready(page).waitFor();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(VENDOR);
});

test('the time starts anew when the notice comes back into view; Go back answers at once', async ({
  demo,
  launch,
}) => {
  const browser = await launch();
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
  expect(demo.log.entries().filter(({ server }) => server === 'database')).toEqual([]);

  await page.goto(GAME);
  await page.goto(VENDOR);
  await page.locator('body:not([inert]) .answer[data-early]').waitFor();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(GAME);
});
