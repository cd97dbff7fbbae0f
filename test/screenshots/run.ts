/**
 * `npm run screenshots`: every page in light, dark and forced colours, in English, Spanish and Arabic, at the size of a
 * library's screen; and in a narrow window as 400 % makes it. Into `.output/screenshots/`, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { launchCarrel } from '../browser/launch.ts';
import { NOTICES, showNotice, speak, withNotices } from '../browser/notices.ts';
import { openPage, pressErase, resize, startSession, untilEnded, untilSettled } from '../browser/patron.ts';
import { startDemoLibrary } from '../demo/library.ts';

const FOLDER = join('.output', 'screenshots');
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const LANGUAGES = ['en', 'es', 'ar'];
const POPUP = [360, 600] as const;
/** What a browser leaves of a usual screen and of a small one; 200 % of the first; 400 %, or a telephone. */
const NOTICE_WINDOWS = [
  [1366, 625],
  [1024, 620],
  [683, 312],
  [320, 640],
] as const;
const NOTICE_LANGUAGES = ['en', 'fr', 'ru', 'ar', 'zh', 'es'];

let taken = 0;

interface Shape {
  languages?: readonly string[];
  /** The window, with what it shows and no more; else the whole page at the size of a library's screen. */
  window?: readonly [width: number, height: number];
}

async function shoot(page: Page, name: string, { languages = LANGUAGES, window }: Shape = {}): Promise<void> {
  const take = async (variant: string) => {
    await page.screenshot({ path: join(FOLDER, `${name}-${variant}.png`), fullPage: window === undefined });
    taken += 1;
  };
  for (const language of languages) {
    await speak(page, language);
    await resize(page, ...(window ?? [1280, 800]));
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await take(`${language}-${look}`);
    }
    await page.emulateMedia(LOOKS.light);
    await resize(page, 320, 640);
    await take(`narrow-${language}`);
  }
  await resize(page, 1280, 800);
  await page.getByRole('combobox').first().selectOption('en');
}

/** Every notice as it comes up, unscrolled: where the answers stand, and how much of the text. */
async function shootNotices(page: Page): Promise<void> {
  for (const [kind, address] of Object.entries(NOTICES)) {
    await showNotice(page, address);
    for (const language of NOTICE_LANGUAGES) {
      await speak(page, language);
      for (const [width, height] of NOTICE_WINDOWS) {
        await resize(page, width, height);
        for (const look of ['light', 'dark'] as const) {
          await page.emulateMedia({ ...LOOKS[look], reducedMotion: 'reduce' });
          const name = `notice-${kind}-${width}x${height}-${language}-${look}.png`;
          await page.screenshot({ path: join(FOLDER, name) });
          taken += 1;
        }
      }
    }
    await speak(page, 'en');
  }
  await resize(page, 1280, 800);
}

mkdirSync(FOLDER, { recursive: true });
const demo = await startDemoLibrary();
const browser = await launchCarrel({
  mode: 'policy',
  policy: withNotices(demo.policy),
  resolverRules: demo.resolverRules,
  spki: demo.spki,
});
try {
  await untilSettled(browser);
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 20_000,
  });
  await resize(start, 1280, 800);
  await shoot(start, 'start');
  await start.getByRole('button', { name: 'Large print' }).click();
  await shoot(start, 'start-large');
  await start.getByRole('button', { name: 'Large print' }).click();
  await start.close();
  const page = await startSession(browser);
  await resize(page, 1280, 800);
  await page.goto('https://www.amazon.com/');
  await expect(page.getByRole('heading', { name: /^You are leaving/ })).toBeVisible();
  await shoot(page, 'notice-strong');
  await shootNotices(page);
  await page.goto('https://www.somedb.example/search');
  await expect(page.getByRole('heading', { name: /SomeDB$/ })).toBeVisible();
  await shoot(page, 'notice');
  await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
  await page.waitForURL('https://www.somedb.example/search');
  for (const [name, control] of [
    ['start', 'End session'],
    ['session', 'Erase: Pages you opened'],
  ] as const) {
    const own = await openPage(browser, `${name}.html`);
    await resize(own, 1280, 800);
    await expect(own.getByRole('button', { name: control })).toBeVisible();
    await shoot(own, name === 'start' ? 'start-open' : name);
    await own.close();
  }
  const options = await openPage(browser, 'options.html#guides');
  await resize(options, 1280, 800);
  await expect(options.getByRole('table', { name: 'Who may see what' })).toBeVisible();
  await shoot(options, 'guides', { languages: ['en', 'es'] });
  await options.goto(browser.page('options.html#house'));
  await expect(options.getByRole('heading', { level: 1, name: 'Your library' })).toBeVisible();
  await expect(options.frameLocator('iframe').getByRole('button', { name: 'Start' })).toBeVisible();
  await shoot(options, 'house', { languages: ['en', 'es'] });
  await options.close();
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByRole('region', { name: 'This session' })).toBeVisible();
  await shoot(popup, 'popup', { window: POPUP });
  await resize(popup, ...POPUP);
  await popup.getByRole('button', { name: 'End session' }).click();
  await popup.screenshot({ path: join(FOLDER, 'end-dialog-en-light.png') });
  await pressErase(popup);
  const ended = await untilEnded(browser);
  await resize(ended, 1280, 800);
  await shoot(ended, 'ended');
  await ended.getByRole('link', { name: 'What to do about the sites you visited' }).click();
  await expect(ended.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await shoot(ended, 'slip');
} finally {
  await Promise.all([browser.close(), demo.close()]);
}
console.log(`${taken} screenshots in ${FOLDER}`);
