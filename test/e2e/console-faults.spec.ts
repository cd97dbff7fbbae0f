/** The console where it may change nothing, where there is no room left, and where what it kept is damaged. */
import type { CarrelBrowser } from '../browser/launch.ts';
import { killWorker } from '../browser/launch.ts';
import { expect, openPage, test } from './fixtures.ts';

/** Everything that the staff's changes are kept in. */
async function keptByStaff(browser: CarrelBrowser): Promise<unknown> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.get(['staff', 'staffHistory', 'staffSetAside']);
  });
}

async function store(browser: CarrelBrowser, items: Record<string, unknown>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.set(given);
  }, items);
}

/** Fills the browser's storage for Carrel up to the last `left` bytes; the browser itself refuses more. */
async function fill(browser: CarrelBrowser, left: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (room) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const used = await chrome.storage.local.getBytesInUse(null);
    await chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - room) });
  }, left);
}

const csv = (name: string, count: number) => ({
  name: `${name}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'name,category,hosts',
      ...Array.from({ length: count }, (_, at) => `${name} ${at},news,${name}${at}.example`),
    ].join('\n'),
  ),
});

test('a locked machine shows the list and refuses every change, whoever asks', async ({ share }) => {
  const browser = await share();
  const page = await openPage(browser, 'options.html#vendors/amazon');
  await expect(page.getByText('This computer is locked')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('readonly', '');
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
  expect(await keptByStaff(browser)).toEqual({});
});

test('storage that is full in mid-import: said, nothing lost, nothing half done', async ({ launch }) => {
  const browser = await launch({ mode: 'allowlisted', policy: {} });
  const page = await openPage(browser, 'options.html#import');
  const file = page.getByLabel('File', { exact: true });
  await file.setInputFiles(csv('earliest', 3));
  await page.getByRole('button', { name: 'Bring in 3 vendors' }).click();
  await expect(page.getByText('3 vendors brought in.')).toBeVisible();
  const before = await keptByStaff(browser);

  await fill(browser, 2000);
  await file.setInputFiles(csv('second', 100));
  await page.getByRole('button', { name: 'Bring in 100 vendors' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible();
  // What was there is there to the byte, also what Undo would take back; the file is still on screen.
  expect(await keptByStaff(browser)).toEqual(before);
  await expect(page.getByText('100 new vendors').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: import of 3 vendors' })).toBeVisible();
  const other = await openPage(browser, 'options.html#vendors');
  const search = other.getByRole('searchbox', { name: 'Search' });
  await search.fill('second');
  await expect(other.getByText('No vendor fits.', { exact: false })).toBeVisible();
  await search.fill('earliest');
  await expect(other.getByText('3 vendors', { exact: true })).toBeVisible();
  await other.close();

  // The same after a restart of the worker; and with room, the file on screen goes in.
  await killWorker(browser);
  expect(await keptByStaff(browser)).toEqual(before);
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.remove('filler');
  });
  await page.getByRole('button', { name: 'Bring in 100 vendors' }).click();
  await expect(page.getByText('100 vendors brought in.')).toBeVisible();
});

test('a damaged copy of the staff’s changes is set aside and named', async ({ launch }) => {
  const browser = await launch({ mode: 'allowlisted', policy: {} });
  const page = await openPage(browser, 'options.html#import');
  await expect(page.getByLabel('File', { exact: true })).toBeVisible();
  await store(browser, { staff: { revision: 1, layer: { vendors: 'broken' } } });
  await killWorker(browser);
  await page.reload();
  await expect(page.getByText('could not be read')).toBeVisible();
  expect(await keptByStaff(browser)).toEqual({
    staffSetAside: { revision: 1, layer: { vendors: 'broken' } },
  });
  await page.getByRole('button', { name: 'Delete what was set aside' }).click();
  await expect(page.getByText('could not be read')).toHaveCount(0);
});
