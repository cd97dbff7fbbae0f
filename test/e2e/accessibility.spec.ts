/** axe finds nothing on the pages a patron meets, whatever colours they need. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openPage, startSession, test, untilEnded } from './fixtures.ts';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

async function expectAccessible(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [look, id, nodes.map((node) => node.html)])).toEqual([]);
  }
}

test('start, notice, popup and ended pages', async ({ launch }) => {
  const browser = await launch();
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(start.getByRole('list', { name: 'What this computer keeps' })).toBeVisible();
  await expectAccessible(start);
  await start.close();
  const page = await startSession(browser);
  await page.goto('https://www.amazon.com/');
  await expect(page.getByRole('heading', { name: /^You are leaving/ })).toBeVisible();
  await expectAccessible(page);
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByRole('region', { name: 'This session' })).toBeVisible();
  await expectAccessible(popup);
  await popup.getByRole('button', { name: 'End session' }).click();
  await expectAccessible(popup);
  await popup.getByRole('button', { name: 'Erase everything' }).click();
  const last = await untilEnded(browser);
  await expectAccessible(last);
});

test('in Spanish, by keyboard alone: language, Start, notice, back', async ({ launch }) => {
  const browser = await launch();
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('heading', { name: /Derby Public Library/ })).toBeVisible({ timeout: 20_000 });
  await start.getByLabel('Language').selectOption('es');
  await expect(start.getByRole('button', { name: 'Comenzar', exact: true })).toBeVisible();
  await start.getByRole('button', { name: 'Comenzar', exact: true }).focus();
  await start.keyboard.press('Enter');
  await start.waitForURL(/derby\.example/);
  await start.goto('https://catalog.derby.example/');
  const link = start.getByRole('link', { name: 'Read on Kindle' });
  await link.focus();
  await start.keyboard.press('Enter');
  await expect(start.getByRole('heading', { name: /Amazon/ })).toBeFocused();
  await expect(start.locator('html')).toHaveAttribute('lang', 'es');
  for (let presses = 0; presses < 20; presses += 1) {
    await start.keyboard.press('Tab');
    const name = await start.evaluate(() => document.activeElement?.textContent?.trim());
    if (name === 'Volver') break;
  }
  await start.keyboard.press('Enter');
  await expect(start).toHaveURL('https://catalog.derby.example/');
});
