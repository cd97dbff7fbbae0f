/** The staff console, as a new member of staff meets it: by keyboard alone, on a computer that may change things. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { killWorker } from '../browser/launch.ts';
import { expect, openPage, startSession, test } from '../e2e/fixtures.ts';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;
const SHOTS = '.output/console';
const PATIENCE = { timeout: 30_000 };

async function openTab(page: Page, tab: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, tab);
}

type Role = 'button' | 'link' | 'textbox' | 'searchbox' | 'combobox';

/** Goes on (or back) with Tab until the control is reached, as somebody without a mouse does. */
async function tabTo(page: Page, name: string, role: Role, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await expect(wanted).toBeVisible(PATIENCE);
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${role} "${name}" was not reached by ${key}.`);
}

/** A spreadsheet of 300 vendors as Excel saves it, five of them with a mistake. */
function spreadsheet(): Buffer {
  const rows = Array.from({ length: 300 }, (_, at) => {
    const name = at === 0 ? '=HYPERLINK("x") Söme "quoted", name' : `Vendor ${at}`;
    return [name, 'database', `vendor${at}.example`, `https://vendor${at}.example/privacy`, '11/1/2026'];
  });
  rows[10]![1] = 'databases';
  rows[20]![2] = 'co.uk';
  rows[30]![2] = 'amazon.com';
  rows[40]![3] = 'vendor40.example/privacy';
  rows[50]![4] = 'last spring';
  const cells = [['Vendor', 'Type', 'Website', 'Privacy policy', 'Last reviewed'], ...rows];
  const csv = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  return Buffer.from(`\ufeff${csv}\r\n`, 'utf16le');
}

test('by keyboard alone: import 300 vendors, mend five, change a notice, see it in Spanish at 200 %', async ({
  launch,
  demo,
}) => {
  test.setTimeout(240_000);
  const policy = { ...demo.policy, staff: { locked: false } };
  const browser = await launch({ policy });
  const page = await openPage(browser, 'options.html#import');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.getByRole('heading', { level: 1, name: 'Import and export' })).toBeVisible(PATIENCE);

  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel('File', { exact: true }).focus();
  await page.keyboard.press('Space');
  await (await chooser).setFiles({ name: 'vendors.csv', mimeType: 'text/csv', buffer: spreadsheet() });
  await expect(page.getByText('5 rows need attention')).toBeVisible(PATIENCE);
  await expect(page.getByText('295 new vendors').first()).toBeVisible();
  const fixes = [
    ['category in row 12', 'database'],
    ['hosts in row 22', 'vendor20.example'],
    ['hosts in row 32', 'vendor30.example'],
    ['privacyPolicyUrl in row 42', 'https://vendor40.example/privacy'],
    ['reviewed in row 52', '2026-11-02'],
  ] as const;
  for (const [cell, right] of fixes) {
    await tabTo(page, cell, 'textbox');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(right);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('300 new vendors').first()).toBeVisible(PATIENCE);
  await tabTo(page, 'Bring in 300 vendors', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('300 vendors brought in.')).toBeVisible(PATIENCE);

  await page.screenshot({ path: `${SHOTS}/1-imported.png` });
  await tabTo(page, 'Vendors', 'link', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Search', 'searchbox');
  await page.keyboard.type('vendor7.example');
  await expect(page.getByText('1 vendor', { exact: true })).toBeVisible(PATIENCE);
  await tabTo(page, 'Vendor 7', 'link');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Language of the texts', 'combobox');
  await page.keyboard.type('Español');
  await tabTo(page, 'What they keep (Español)', 'textbox');
  await page.keyboard.type('Guardan todo lo que usted busca.');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('Guardan todo lo que usted busca.')).toBeVisible(PATIENCE);
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Vendor 7');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Y lo venden.');
  await tabTo(page, 'Save', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved. Patrons see it from now on.')).toBeVisible(PATIENCE);
  await tabTo(page, 'Size', 'combobox');
  await page.keyboard.type('200');
  await expect(preview.getByText('Guardan todo lo que usted busca.')).toBeVisible();
  const narrow = await page
    .locator('iframe')
    .evaluate((frame: HTMLIFrameElement) => [
      frame.contentWindow!.innerWidth,
      frame.getBoundingClientRect().width,
      frame.contentDocument!.documentElement.lang,
    ]);
  expect(Number(narrow[0]) * 2).toBeCloseTo(Number(narrow[1]), -1);
  expect(narrow[2]).toBe('es');

  // What is undone is gone from the list, and can be done again.
  await page.screenshot({ path: `${SHOTS}/2-spanish-200.png` });
  await tabTo(page, 'Undo: Vendor 7 changed', 'button', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undone.', { exact: true })).toBeVisible(PATIENCE);
  await tabTo(page, 'Redo: Vendor 7 changed', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done again.', { exact: true })).toBeVisible(PATIENCE);

  // The patron's notice says it, at the next hand-off and without a restart.
  const patron = await startSession(browser);
  await patron.goto('https://vendor7.example/');
  await expect(patron.getByRole('heading', { name: /Vendor 7$/ })).toBeVisible(PATIENCE);
  await patron.screenshot({ path: `${SHOTS}/3-patron.png` });
});

test('axe finds nothing on any tab, in any look, and each fits 1024 by 768', async ({ launch, demo }) => {
  test.setTimeout(240_000);
  const browser = await launch({ policy: { ...demo.policy, staff: { locked: false } } });
  const page = await openPage(browser, 'options.html');
  await page.setViewportSize({ width: 1024, height: 768 });
  const tabs = [
    ['overview', 'Overview'],
    ['vendors', 'Vendors'],
    ['vendors/amazon', 'Vendors'],
    ['import', 'Import and export'],
    ['try', 'Try an address'],
    ['notices', 'Notices'],
    ['reviews', 'Reviews and reports'],
    ['reviews/annual', 'Reviews and reports'],
  ] as const;
  for (const [tab, heading] of tabs) {
    await openTab(page, tab);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible(PATIENCE);
    await expect(page.getByText('One moment…')).toHaveCount(0, PATIENCE);
    for (const look of LOOKS) {
      await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
      // The frame is the patron's page, which has its own test.
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => [tab, look, id, nodes.map((node) => node.html)])).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), tab).toBe(true);
  }
});

test('a locked machine shows the list and refuses every change, whoever asks', async ({ launch }) => {
  const browser = await launch();
  const page = await openPage(browser, 'options.html#vendors/amazon');
  await expect(page.getByText('This computer is locked')).toBeVisible(PATIENCE);
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('readonly', '', PATIENCE);
  await expect(page.getByRole('button', { name: /Save|Retire|Undo/ })).toHaveCount(0);
  const answers = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const order = (name: string, request: object) =>
      chrome.runtime.sendMessage({ kind: 'ask', name, request }) as Promise<{ ok: boolean; error?: string }>;
    return Promise.all([
      order('staff/change', { seen: 0, change: { kind: 'retire', retired: { amazon: true } } }),
      order('staff/step', { seen: 0, direction: 'undo' }),
      order('staff/drop-set-aside', {}),
    ]);
  });
  for (const { ok, error } of answers) {
    expect(ok).toBe(false);
    expect(error).toContain('staff.locked');
  }
  const worker = await browser.worker();
  const stored = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.get('staff');
  });
  expect(stored).toEqual({});
});

test('storage that is full, and a damaged copy: named, and nothing is lost', async ({ launch }) => {
  test.setTimeout(180_000);
  const browser = await launch({ mode: 'allowlisted', policy: {} });
  const worker = await browser.worker();
  const page = await openPage(browser, 'options.html#import');
  await expect(page.getByLabel('File', { exact: true })).toBeVisible(PATIENCE);
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const used = await chrome.storage.local.getBytesInUse(null);
    await chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 2000) });
  });
  const csv = [
    'name,category,hosts',
    ...Array.from({ length: 100 }, (_, at) => `V${at},news,v${at}.example`),
  ];
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'v.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.join('\n')) });
  await page.getByRole('button', { name: 'Bring in 100 vendors' }).click(PATIENCE);
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible(PATIENCE);
  await expect(page.getByText('100 new vendors').first()).toBeVisible();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.remove('filler');
  });
  await page.getByRole('button', { name: 'Bring in 100 vendors' }).click();
  await expect(page.getByText('100 vendors brought in.')).toBeVisible(PATIENCE);

  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.set({ staff: { revision: 1, layer: { vendors: 'broken' } } });
  });
  expect(await killWorker(browser)).toBe(true);
  await page.reload();
  await expect(page.getByText('could not be read')).toBeVisible(PATIENCE);
  const kept = await (await browser.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.get(['staff', 'staffSetAside']);
  });
  expect(kept).toEqual({ staffSetAside: { revision: 1, layer: { vendors: 'broken' } } });
  await page.getByRole('button', { name: 'Delete what was set aside' }).click();
  await expect(page.getByText('could not be read')).toHaveCount(0, PATIENCE);
});
