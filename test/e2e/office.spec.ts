/** The console's tabs for lists, statistics and records, as staff use them: keys, signatures, charts, inventory. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { newKey as newPem } from '../../utils/deploy/crx.ts';
import { openList } from '../../utils/vendors/lists/open.ts';
import { expectAccessible } from '../browser/accessible.ts';
import { expect, openPage, test } from './fixtures.ts';
import { picture } from './pictures.ts';

const PASSPHRASE = 'four quiet words in a row';
async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Goes to another tab of the console by its link. */
async function goToTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

test('staff make a key, sign, read figures and take inventory', async ({ launch }, info) => {
  test.slow();
  const browser = await launch({ mode: 'unpacked' });
  const page = await openPage(browser, 'options.html#publish');
  const accessible = (tab: string) =>
    expectAccessible(page, { where: tab, inLook: (look) => picture(page, info, `${tab}-${look}`, true) });

  // A key, by keyboard alone.
  const making = page.getByRole('region', { name: '1. The library’s key' });
  await making.getByLabel('Passphrase').focus();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Tab');
  await page.keyboard.type('four quiet words');
  await page.keyboard.press('Enter');
  await expect(making.getByRole('alert')).toHaveText(/not the same/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(PASSPHRASE);
  const [keyDownload] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const keyFile = await contentOf(keyDownload);
  expect(keyDownload.suggestedFilename()).toBe('carrel-signing-key.json');
  const publicKey = await making.getByLabel('Public key').inputValue();
  expect(JSON.parse(keyFile)).toMatchObject({ carrelSigningKey: 1, publicKey });

  // Signing: what is wrong is said, then it works.
  const signing = page.getByRole('region', { name: '2. Sign' });
  const choose = (name: string, content: string) =>
    signing
      .getByLabel('Key file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  const sign = signing.getByRole('button', { name: 'Sign and save' });
  const refused = async (problem: RegExp) => {
    await sign.press('Enter');
    await expect(signing.getByRole('alert')).toHaveText(problem, { timeout: 60_000 });
  };
  await refused(/Choose the key file first/);
  await choose('key.pem', newPem());
  await refused(/a PEM file/);
  await choose('key.json', keyFile);
  await signing.getByLabel('Passphrase').fill('some other words');
  await refused(/passphrase is wrong/);
  await signing.getByLabel('Passphrase').fill(PASSPHRASE);
  const [listDownload] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    sign.press('Enter'),
  ]);
  const list = await contentOf(listDownload);
  const opened = await openList(Buffer.from(list), { publicKey, now: new Date() });
  expect(opened).toMatchObject({ ok: true, list: { vendors: [] } });

  const checking = page.getByRole('region', { name: 'Check a file' });
  const check = async (content: string, said: RegExp) => {
    await checking.getByLabel('Signed file').setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await checking.getByRole('button', { name: 'Check' }).press('Enter');
    await expect(checking.getByRole('status')).toHaveText(said);
  };
  await checking.getByLabel('Public key that must have signed it').fill(publicKey);
  await check(list, /^Good: number \d+/);
  await check(list.replace('"retired":[]', '"retired":["hoopla"]'), /refuse it.*changed after it was signed/);
  await accessible('publish');

  // Figures: days of last month as the worker would have counted them.
  await goToTab(page, 'Statistics');
  await expect(page.getByText('There is nothing to show yet.', { exact: false })).toBeVisible();
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('statistics');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const last = new Date(new Date().getFullYear(), new Date().getMonth() - 1, 1);
    const store = db.transaction('cells', 'readwrite').objectStore('cells');
    for (let day = 1; day <= 20; day += 1) {
      const period = `${last.getFullYear()}-${String(last.getMonth() + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const put = (event: string, detail: string, count: number) =>
        store.put({ level: 'today', period, event, detail, count });
      put('session', 'button', 6 + (day % 5));
      put('session', 'idle', 2);
      put('handoff', 'amazon', 4 + (day % 3));
      put('handoff', 'overdrive', 9);
      if (day === 3) put('handoff', 'hoopla', 1);
      put('notice', 'en', 6);
      if (day === 3) put('notice', 'es', 2);
    }
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    db.close();
  });
  await page.reload();
  await expect(page.getByRole('img', { name: /Sessions on each of the last days/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Sessions 200/ })).toBeVisible();
  const [csvDownload] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet (CSV)' }).press('Enter'),
  ]);
  const csv = await contentOf(csvDownload);
  expect(csv).toMatch(/PLS 651: uses \(sessions\) of public internet computers,,200,200,/);
  expect(csv).toMatch(/Hand-offs,OverDrive[^,]*,180,180,/);
  // One hand-off and two sessions in Spanish are somebody's own business.
  expect(csv).not.toMatch(/hoopla|Spanish/i);
  await accessible('statistics');

  // Inventory: from the stores, at this moment.
  await goToTab(page, 'Records');
  const cookies = page.getByRole('row', { name: /^Cookies of web sites/ });
  await expect(cookies).toHaveText('Cookies of web sites0');
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.set({ 'left-by-somebody': [1, 2, 3] });
    await chrome.history.addUrl({ url: 'https://www.weather.example/' });
  });
  await page.getByRole('button', { name: 'Read again' }).press('Enter');
  await expect(page.getByRole('row', { name: /^Entries in the list of visited pages/ })).toHaveText(/1$/);
  await expect(page.getByRole('row', { name: /left-by-somebody/ })).toHaveText(/not described here.*7 bytes/);
  await expect(page.getByRole('row', { name: /^journal/ })).toHaveText(/Whether a session is open/);
  await expect(page.getByRole('definition').filter({ hasText: 'total' })).toHaveText(/\d+ totals of days/);
  await expect(page.getByRole('heading', { name: 'When somebody asks for records' })).toBeVisible();
  await accessible('records');

  await page.getByLabel('Language').selectOption('es');
  await expect(page.getByRole('heading', { name: 'Cuando alguien pide registros' })).toBeVisible();
  await page.setViewportSize({ width: 640, height: 900 });
  await picture(page, info, 'records-spanish-narrow', true);
  await page.getByRole('navigation').getByRole('link', { name: 'Estadísticas' }).press('Enter');
  await expect(page.getByRole('row', { name: /^Sesiones 200/ })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await picture(page, info, 'statistics-spanish-narrow', true);
});
