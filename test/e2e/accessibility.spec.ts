/** axe finds nothing on any page, in any colours, from left to right or right to left; and a whole visit by keyboard. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../browser/accessible.ts';
import { resize } from '../browser/patron.ts';
import { expect, lastPress, openPage, pressErase, startSession, test, untilEnded } from './fixtures.ts';

/** No text is cut off and nothing runs out of a window of 320 px: what 400 % makes of a usual one. */
async function expectFitsNarrow(page: Page, where: string): Promise<void> {
  await resize(page, 320, 640);
  const over = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('main, main *, header *')].filter(
      (part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1,
    );
    return {
      wide,
      cut: cut.filter((part) => !part.closest('.unseen, .scroll')).map((part) => part.outerHTML),
    };
  });
  expect(over, where).toEqual({ wide: 0, cut: [] });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, label:has(input), a.button, a.way')]
      .filter((target) => target.checkVisibility())
      .filter((target) => target.getBoundingClientRect().height < 43.5)
      .map((target) => target.outerHTML),
  );
  expect(small, where).toEqual([]);
  await resize(page, 1280, 720);
}

async function speak(page: Page, language: string): Promise<void> {
  await page.getByRole('combobox').first().selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Both directions, all looks, and a narrow window. English again at the end. */
async function inspect(page: Page, where: string): Promise<void> {
  for (const language of ['en', 'ar']) {
    await speak(page, language);
    await expectAccessible(page, { where: `${where} in ${language}` });
    await expectFitsNarrow(page, `${where} in ${language}`);
  }
  await speak(page, 'en');
  console.log(`${where}: nothing found in three looks and two directions, fits 320 px`);
}

test('every page, three looks, two directions, and 320 px wide', async ({ share }) => {
  test.setTimeout(600_000);
  const browser = await share();
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 60_000,
  });
  await start.getByText('More about your privacy here').click();
  await inspect(start, 'start, closed');
  await start.close();
  const page = await startSession(browser);
  await page.goto('https://www.amazon.com/');
  await expect(page.getByRole('heading', { name: /^You are leaving/ })).toBeVisible();
  await inspect(page, 'a strong notice');
  await page.goto('https://www.somedb.example/search');
  await expect(page.getByRole('heading', { name: /for SomeDB$/ })).toBeVisible();
  await page.locator('summary').click();
  await inspect(page, 'a notice');
  await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
  await page.waitForURL('https://www.somedb.example/search');

  for (const [name, role, heading] of [
    ['start.html', 'button', 'End session'],
    ['session.html', 'button', 'Erase: Pages you opened'],
    ['popup.html', 'region', 'This session'],
  ] as const) {
    const own = await openPage(browser, name);
    await expect(own.getByRole(role, { name: heading })).toBeVisible();
    await inspect(own, name);
    if (name !== 'popup.html') await own.close();
  }
  const popup = browser.context.pages().at(-1)!;
  await popup.getByRole('button', { name: 'End session' }).click();
  await expectAccessible(popup, { where: 'the end dialog' });
  await pressErase(popup);
  const last = await untilEnded(browser);
  await inspect(last, 'ended');
  await last.getByRole('link', { name: 'What to do about the sites you visited' }).click();
  await expect(last.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await inspect(last, 'slip');
});

test('a whole visit by keyboard alone, in Spanish', async ({ launch }) => {
  const browser = await launch();
  const page = await openPage(browser, 'start.html');
  await expect(page.getByRole('heading', { name: /Derby Public Library/ })).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('Language').selectOption('es');
  const journey: string[] = [];
  /** Presses Tab until a control of that name has the focus, as a person would. */
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const { activeElement: here } = document;
        const shown = here === null ? '' : getComputedStyle(here).outlineStyle;
        return { text: here?.textContent?.trim() ?? '', visible: shown !== 'none' };
      });
      if (!name.test(found.text)) continue;
      expect(found.visible, `the focus on "${found.text}" can be seen`).toBe(true);
      journey.push(`${presses + 1} x Tab, Enter: ${found.text}`);
      return;
    }
    throw new Error(`No control named ${name} is reached by the Tab key.`);
  };
  await expect(page.getByRole('button', { name: 'Comenzar', exact: true })).toBeVisible();
  await tabTo(/^Comenzar$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/derby\.example/);
  await page.goto('https://catalog.derby.example/');
  await tabTo(/^Read on Kindle/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Amazon/ })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await tabTo(/^Volver$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('https://catalog.derby.example/');
  await page.goto(browser.page('start.html'));
  await expect(page.getByRole('button', { name: 'Terminar la sesión' })).toBeVisible();
  await tabTo(/^Terminar la sesión$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Seguir trabajando' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Terminar la sesión' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Borrar todo' })).toBeFocused();
  await lastPress(page, page.keyboard.press('Enter'));
  const ended = () =>
    browser.context.pages().find((open) => open.url().startsWith(browser.page('ended.html')));
  await expect.poll(() => ended() !== undefined, { timeout: 60_000 }).toBe(true);
  await expect(ended()!.getByRole('heading', { level: 1 })).toHaveText(/ha borrado|has been erased/, {
    timeout: 60_000,
  });
  console.log(journey.join('\n'));
});
