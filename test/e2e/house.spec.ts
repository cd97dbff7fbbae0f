/** The library's own look and words: set by staff in the console, seen by patrons, out of a patron's reach. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../browser/accessible.ts';
import { resize } from '../browser/patron.ts';
import { endSession, expect, openPage, startSession, test } from './fixtures.ts';
import { picture } from './pictures.ts';

const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#7a1fa2"/></svg>',
);
test('staff give the pages a logo, a colour and words of their own; patrons see them; all can be undone', async ({
  demo,
  launch,
}, info) => {
  test.slow();
  const browser = await launch({ policy: { ...demo.policy, staff: { locked: false } } });
  const page = await openPage(browser, 'options.html#house');
  await expect(page.getByRole('heading', { level: 1, name: 'Your library' })).toBeVisible({
    timeout: 60_000,
  });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const preview = page.frameLocator('iframe');

  await page.getByLabel('Logo').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: LOGO });
  await expect(page.getByText('Choose a PNG, SVG, WebP or JPEG picture')).toBeVisible();
  await page.getByLabel('Logo').setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: LOGO });
  await expect(page.getByRole('img', { name: 'The logo now' })).toBeVisible();
  await page.getByLabel('Color').fill('purple');
  await expect(page.getByText('Write # and six of the signs')).toBeVisible();
  await page.getByLabel('Color').fill('#e0b0ff');
  await expect(
    page.getByText(/pages show it like this: #[0-9a-f]{6} on light paper, #e0b0ff on dark/),
  ).toBeVisible();
  await page.getByLabel('Internet safety policy').fill('www.derby.example/safe');
  await expect(page.getByText('Write a full address')).toBeVisible();
  await page.getByLabel('Internet safety policy').fill('https://www.derby.example/safe');

  // A text as it stands on the page, in Spanish; a name that belongs there must stay.
  await page.getByLabel('Language of the words').selectOption('es');
  await page.getByLabel('Find a text').fill('damos la bienvenida');
  const words = page.getByRole('textbox', { name: 'Le damos la bienvenida a {library}' });
  await words.fill('Pase, está en su casa');
  await expect(page.getByText('Say {library} too')).toBeVisible();
  await save.press('Enter');
  await expect(words).toBeFocused();
  await words.fill('Pase, {library} es su casa');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
    'Pase, Derby Public Library es su casa',
  );
  // The page in the preview is a page of its own, with landmarks of its own.
  await expectAccessible(page, { exclude: 'iframe' });
  await picture(page, info, 'house', true);
  await save.press('Enter');
  await expect(page.getByText('Saved. Patrons see it from now on.')).toBeVisible();

  const start = await openPage(browser, 'start.html');
  await start.getByLabel('Language').selectOption('es');
  await expect(start.getByRole('heading', { level: 1 })).toHaveText('Pase, Derby Public Library es su casa');
  await expect(start.locator('img.mark-picture')).toBeVisible();
  const accent = () => start.evaluate(() => document.documentElement.style.getPropertyValue('--accent'));
  expect(await accent()).toMatch(/^light-dark\(#[0-9a-f]{6}, #e0b0ff\)$/);
  await start.locator('summary').first().click();
  await expect(start.locator('a[href="https://www.derby.example/safe"]')).toBeVisible();
  await expectAccessible(start);
  await picture(start, info, 'start', true);

  // The console follows the language chosen on the other page.
  await page.getByRole('button', { name: 'Deshacer: aspecto y palabras de la biblioteca' }).press('Enter');
  await expect(page.getByText('Deshecho.')).toBeVisible();
  await start.reload();
  await expect(start.getByRole('heading', { level: 1 })).toHaveText(/Derby Public Library/);
  await expect(start.getByRole('heading', { level: 1 })).not.toHaveText(/su casa/);
  await expect(start.locator('img.mark-picture')).toHaveCount(0);
});

test('a locked computer shows what IT has set, and the worker refuses a change', async ({ demo, launch }) => {
  test.slow();
  const house = { accent: '#7a1fa2', texts: { en: { 'start.start': 'Begin here' } } };
  const browser = await launch({ policy: { ...demo.policy, house } });
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 60_000,
  });
  await start.reload();
  await expect(start.getByRole('button', { name: 'Begin here', exact: true })).toBeVisible();
  const page = await openPage(browser, 'options.html#house');
  await expect(page.getByText('IT has set some of this for all computers')).toContainText(
    'Color and words of the library’s own',
  );
  await expect(page.getByLabel('Color')).not.toBeEditable();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  const answer = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { revision }: { revision: number } = (
      await chrome.runtime.sendMessage({ kind: 'ask', name: 'staff/view' })
    ).reply;
    const change = { kind: 'house', house: { accent: '#000000' } };
    return chrome.runtime.sendMessage({
      kind: 'ask',
      name: 'staff/change',
      request: { seen: revision, change },
    });
  });
  expect(answer).toMatchObject({ ok: false, error: /Read-only/ });
});

test('large print: on every page of the session, in 320 px and at 200 %, and gone with the session', async ({
  share,
}) => {
  test.slow();
  const browser = await share();
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 60_000,
  });
  const size = (page: Page) =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size(start);
  await start.getByRole('button', { name: 'Large print' }).click();
  await expect(start.getByRole('button', { name: 'Large print' })).toHaveAttribute('aria-pressed', 'true');
  expect(await size(start)).toBeGreaterThan(before * 1.3);
  await expectFits(start);
  await expectAccessible(start);
  await start.close();

  const page = await startSession(browser);
  await page.goto('https://www.amazon.com/');
  await expect(page.getByRole('heading', { name: /^You are leaving/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Large print' })).toHaveAttribute('aria-pressed', 'true');
  await expectFits(page);
  for (const name of ['session.html', 'popup.html']) {
    const own = await openPage(browser, name);
    await expect(own.getByRole('button', { name: 'Large print' })).toHaveAttribute('aria-pressed', 'true');
    await expectFits(own);
    await own.close();
  }
  // Who reads the receipt goes on as before; whoever comes next does not.
  const ended = await endSession(browser);
  await expect(ended.getByRole('button', { name: 'Large print' })).toHaveAttribute('aria-pressed', 'true');
  await expectFits(ended);
  const next = await openPage(browser, 'start.html');
  await expect(next.getByRole('button', { name: 'Large print' })).toHaveAttribute('aria-pressed', 'false');
  expect(await size(next)).toBe(before);
});

/** Nothing runs out of a window of 320 px, nor out of one of 640 px as 200 % makes it of a usual one. */
async function expectFits(page: Page): Promise<void> {
  for (const language of ['en', 'ru', 'ar']) {
    await page.getByRole('combobox').first().selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const width of [320, 640]) {
      await resize(page, width, 640);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${page.url()} in ${language}, ${width} px`).toBe(0);
    }
  }
  await page.getByRole('combobox').first().selectOption('en');
  await resize(page, 1280, 720);
}
