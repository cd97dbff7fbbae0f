/**
 * A new member of staff at the console, by keyboard alone: a spreadsheet with mistakes, a notice, a signature; and the
 * kiosk that shows the new notice without a restart. Of every step there is a picture, light and dark.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseFile, press, retype, tabTo } from '../browser/keyboard.ts';
import type { CarrelBrowser } from '../browser/launch.ts';
import type { PublishedList } from '../demo/lists.ts';
import { expect, openPage, startSession, test } from './fixtures.ts';
import { pictureInBoth } from './pictures.ts';

const PASSPHRASE = 'four quiet words in a row';
const LIST_URL = 'https://lists.derby.example/carrel-list.json';
const KEPT = 'Guardan todo lo que usted busca.';

/** A spreadsheet of 300 vendors as Excel saves it, five of them with a mistake. */
function spreadsheet(): Buffer {
  const rows = Array.from({ length: 300 }, (_, at) => {
    const name = at === 0 ? '=HYPERLINK("x") Söme "quoted", name' : `Vendor ${at}`;
    return [name, 'database', `vendor${at}.example`, `https://vendor${at}.example/privacy`, '11/1/2026'];
  });
  rows[10]![1] = 'sundry';
  rows[20]![2] = 'co.uk';
  rows[30]![2] = 'see the desk';
  rows[40]![3] = 'vendor40.example/privacy';
  rows[50]![4] = 'last spring';
  const cells = [['Vendor', 'Type', 'Website', 'Privacy policy', 'Last reviewed'], ...rows];
  const csv = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  return Buffer.from(`\ufeff${csv}\r\n`, 'utf16le');
}

/** The kiosk asks for the list because its time has come. */
async function fetchList(kiosk: CarrelBrowser, list: PublishedList): Promise<void> {
  const before = list.answers.length;
  const worker = await kiosk.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.alarms.create('vendor-list', { when: Date.now() });
  });
  await expect.poll(() => list.answers.length).toBe(before + 1);
}

/** A patron of the kiosk on the way to vendor 7. */
async function patronsNotice(patron: Page): Promise<void> {
  await patron.goto('https://vendor7.example/');
  await expect(patron.getByRole('heading', { level: 1 })).toContainText('Vendor 7');
}

test('by keyboard alone: a spreadsheet with five mistakes, a notice in Spanish, a signature, and the kiosk shows it', async ({
  demo,
  launch,
}, info) => {
  const staff = await launch({ policy: { ...demo.policy, staff: { locked: false } } });
  expect(staff.mode, staff.note).toBe('policy');
  const page = await openPage(staff, 'options.html#import');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  let step = 0;
  const picture = (name: string, of = page) => {
    step += 1;
    return pictureInBoth(of, info, `${step}-${name}`);
  };

  // 1. The spreadsheet: five rows are named with field and fix, and mended on the spot.
  await expect(page.getByRole('heading', { level: 1, name: 'Import and export' })).toBeVisible();
  await chooseFile(page, page.getByLabel('File', { exact: true }), {
    name: 'vendors.csv',
    mimeType: 'text/csv',
    buffer: spreadsheet(),
  });
  await expect(page.getByText('5 rows need attention')).toBeVisible();
  await expect(page.getByText('295 new vendors').first()).toBeVisible();
  await picture('five-mistakes');
  for (const [cell, right] of [
    ['Kind of service in row 12', 'database'],
    ['Web addresses in row 22', 'vendor20.example'],
    ['Web addresses in row 32', 'vendor30.example'],
    ['Privacy policy in row 42', 'https://vendor40.example/privacy'],
    ['Last reviewed in row 52', '2026-11-02'],
  ] as const) {
    await retype(page, page.getByRole('textbox', { name: cell, exact: true }), right);
  }
  await picture('mended');
  await page.keyboard.press('Enter');
  await expect(page.getByText('300 new vendors').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await picture('preview');
  await press(page, page.getByRole('button', { name: 'Bring in 300 vendors' }));
  await expect(page.getByText('300 vendors brought in.')).toBeVisible();
  await picture('brought-in');

  // 2. The library's key, made once, and the first list.
  const goTo = async (tab: string) => {
    await press(page, page.getByRole('link', { name: tab, exact: true }), 'Shift+Tab');
    await expect(page.getByRole('heading', { level: 1, name: tab })).toBeFocused();
  };
  await goTo('Publish a list');
  const making = page.getByRole('region', { name: '1. The library’s key' });
  await retype(page, making.getByLabel('Passphrase'), PASSPHRASE);
  await retype(page, making.getByLabel('The same once more'), PASSPHRASE);
  const [keyDownload] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const keyFile = readFileSync(await keyDownload.path());
  const publicKey = await making.getByLabel('Public key').inputValue();
  await picture('key');
  const signing = page.getByRole('region', { name: '2. Sign' });
  const sign = async () => {
    await chooseFile(page, signing.getByLabel('Key file'), {
      name: 'carrel-signing-key.json',
      mimeType: 'application/json',
      buffer: keyFile,
    });
    await retype(page, signing.getByLabel('Passphrase'), PASSPHRASE);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await expect(signing.getByText('Signed. The file has been saved')).toBeVisible();
    return readFileSync(await download.path(), 'utf8');
  };
  demo.list.file = await sign();
  await picture('signed');

  // 3. A kiosk, locked as public computers are, that knows the list and shows the notice as it is so far.
  const vendorList = { url: LIST_URL, publicKey, refreshHours: 24 };
  const kiosk = await launch({ policy: { ...demo.policy, vendorList } });
  expect(kiosk.mode, kiosk.note).toBe('policy');
  const patron = await startSession(kiosk);
  const publicList = await openPage(kiosk, 'options.html#vendors/vendor-7');
  await publicList.getByLabel('Language', { exact: true }).first().selectOption('es');
  await expect(publicList.locator('html')).toHaveAttribute('lang', 'es');
  const shown = publicList.frameLocator('iframe');
  await fetchList(kiosk, demo.list);
  await expect(shown.getByRole('heading', { level: 1 })).toContainText('Vendor 7');
  await patron.bringToFront();
  await patronsNotice(patron);
  // The language is the session's, whichever page it was chosen on.
  await expect(patron.locator('html')).toHaveAttribute('lang', 'es');
  await expect(patron.getByText(KEPT)).toHaveCount(0);
  await picture('kiosk-before', patron);

  // 4. One notice: found, written in Spanish, seen at 200 % while it is written.
  await goTo('Vendors');
  await tabTo(page, page.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.type('vendor7.example');
  await expect(page.getByText('1 vendor', { exact: true })).toBeVisible();
  await picture('found');
  await press(page, page.getByRole('link', { name: 'Vendor 7', exact: true }));
  const textLanguage = page.getByRole('combobox', { name: 'Language of the texts' });
  await tabTo(page, textLanguage);
  await page.keyboard.type('Espa');
  await expect(textLanguage).toHaveValue('es');
  await expect(textLanguage).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: 'What they keep (Español)' }));
  await page.keyboard.type(KEPT);
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText(KEPT)).toBeVisible();
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Vendor 7');
  // Enter belongs to the field: a form with long texts is not sent by it.
  await page.keyboard.press('Enter');
  await page.keyboard.type('Y lo venden.');
  await picture('written');
  await press(page, page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('Saved. Patrons see it from now on.')).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'Size' }));
  await page.keyboard.type('200');
  await expect(preview.getByText(KEPT)).toBeVisible();
  const [inside, outside, language] = await page
    .locator('iframe')
    .evaluate((frame: HTMLIFrameElement) => [
      frame.contentWindow!.innerWidth,
      frame.getBoundingClientRect().width,
      frame.contentDocument!.documentElement.lang,
    ]);
  expect(Number(inside) * 2).toBeCloseTo(Number(outside), -1);
  expect(language).toBe('es');
  await picture('spanish-200');

  // What is undone is gone, and can be done again.
  await press(page, page.getByRole('button', { name: 'Undo: Vendor 7 changed' }), 'Shift+Tab');
  await expect(page.getByText('Undone.', { exact: true })).toBeVisible();
  await expect(preview.getByText(KEPT)).toHaveCount(0);
  await press(page, page.getByRole('button', { name: 'Redo: Vendor 7 changed' }));
  await expect(page.getByText('Done again.', { exact: true })).toBeVisible();
  await expect(preview.getByText(KEPT)).toBeVisible();

  // 5. Signed again, on the server, and the kiosk's patron reads it in the session that is open.
  await goTo('Publish a list');
  demo.list.file = await sign();
  await picture('signed-again');
  await fetchList(kiosk, demo.list);
  await expect(shown.getByText(KEPT)).toBeVisible();
  await patronsNotice(patron);
  await expect(patron.getByText(KEPT)).toBeVisible();
  await picture('kiosk-after', patron);
  expect(demo.list.answers).toEqual([200, 200]);
});
