/** What somebody changed in storage, what a library wrote wrongly, and vendors with odd names. */
import { signList } from '../../utils/vendors/lists/keys.ts';
import { killWorker } from '../browser/launch.ts';
import { expect, openPage, startSession, test } from './fixtures.ts';
import { newKey, sampleList } from './signing.ts';

const URL = 'https://lists.derby.example/carrel-list.json';

test('a stored list that was changed is not used, staff hear of it, and it is fetched again', async ({
  demo,
  launch,
}) => {
  test.slow();
  const key = await newKey();
  demo.list.file = await signList(sampleList(1, 'First warning.'), key);
  const vendorList = { url: URL, publicKey: key.publicKey, refreshHours: 24 };
  const browser = await launch({ policy: { ...demo.policy, vendorList, staff: { locked: false } } });
  expect(browser.mode, browser.note).toBe('policy');
  const office = await openPage(browser, 'options.html#publish');
  await office.getByRole('button', { name: 'Fetch now' }).click();
  await expect(office.getByText('The newest list is in use.')).toBeVisible({ timeout: 60_000 });

  /** Which warning the console shows for the store. */
  const warning = async () => {
    const page = await openPage(browser, 'options.html#overview');
    const answer: {
      reply?: { vendors: { vendor: { id: string; breach?: { message: { en: string } } } }[] };
    } = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      return chrome.runtime.sendMessage({ kind: 'ask', name: 'staff/vendors' });
    });
    await page.close();
    return answer.reply?.vendors.find(({ vendor }) => vendor.id === 'amazon')?.vendor.breach?.message.en;
  };
  // A worker that wakes takes the stored list, as it was signed.
  await killWorker(browser);
  expect(await warning()).toBe('First warning.');

  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { list } = (await chrome.storage.local.get('list')) as { list: { file: string } };
    await chrome.storage.local.set({ list: { ...list, file: list.file.replace('First', 'Forged') } });
  });
  await killWorker(browser);
  expect(await warning()).toBeUndefined();
  const overview = await openPage(browser, 'options.html#overview');
  await expect(overview.getByText(/the copy stored on this computer is not what was signed/)).toBeVisible();
  const start = await openPage(browser, 'start.html');
  await expect(start.getByText(/is not what was signed/)).toBeAttached();

  const again = await openPage(browser, 'options.html#publish');
  await again.getByRole('button', { name: 'Fetch now' }).click();
  await expect(again.getByText('The newest list is in use.')).toBeVisible({ timeout: 60_000 });
  expect(await warning()).toBe('First warning.');
});

test('the deployment tab refuses what the commands refuse, and reads what Windows writes', async ({
  demo,
  launch,
}) => {
  const browser = await launch({ policy: { ...demo.policy, staff: { locked: false } } });
  const page = await openPage(browser, 'options.html#deployment');
  const config = page.getByLabel('Settings of the library');
  await expect(config).not.toHaveValue('');
  const files = {
    updateUrl: 'https://files.example.org/update.xml',
    xpiUrl: 'https://files.example.org/carrel.xpi',
  };
  const good = JSON.stringify({ ...demo.policy, deployment: files });
  const status = page.getByRole('status');
  const refused = async (text: string, sentence: RegExp) => {
    await config.fill(text);
    await page.getByRole('button', { name: 'Make the kit' }).click();
    await expect(status.getByText('Nothing was made.', { exact: false })).toBeVisible();
    await expect(status.getByText(sentence)).toBeVisible();
  };
  await refused(good.replace('"libraryHosts":[', '"libraryHosts":["org",'), /under "org" anybody has a site/);
  await refused(good.replace('{', '{"library":{},'), /"library": stands twice/);
  await refused(`${good.slice(0, -1)},}`, /This is not JSON: line 1, column \d+: remove the comma/);

  const buffer = Buffer.from(`\ufeff${good}`, 'utf16le');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'config.json', mimeType: 'application/json', buffer });
  await expect(config).toHaveValue(good);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the kit' }).click();
  expect((await download).suggestedFilename()).toBe('carrel-kit.zip');
  await expect(status.getByText(/The kit is made/)).toBeVisible();
});

test('a vendor called like something of every object breaks no page', async ({ demo, launch }) => {
  const odd = { id: 'constructor', name: 'Constructor', category: 'news', hosts: ['builders.example'] };
  const policy = { ...demo.policy, vendors: [...(demo.policy.vendors ?? []), odd], staff: { locked: false } };
  const browser = await launch({ policy });
  for (const [tab, text] of [
    ['publish', 'The list on this computer'],
    ['vendors', 'Constructor'],
    ['reviews', 'Constructor'],
  ] as const) {
    const page = await openPage(browser, `options.html#${tab}`);
    // Of a long list the first rows are shown.
    if (tab === 'vendors') await page.getByRole('searchbox', { name: 'Search' }).fill(odd.id);
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 30_000 });
    await page.close();
  }
  await startSession(browser);
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByRole('button', { name: 'End session' })).toBeVisible();
});
