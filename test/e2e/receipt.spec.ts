/** The receipt says what it knows: files that are off the list, permissions out of reach, and a long erase. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';
import { expect, openPage, pressErase, startSession, stored, test, untilEnded } from './fixtures.ts';

const ARTICLE = 'https://www.somedb.example/article/1';

/** Downloads go where policy and a person say, not where the test library would put them. */
async function downloadTo(page: Page, folder?: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send(
    'Browser.setDownloadBehavior',
    folder === undefined ? { behavior: 'default' } : { behavior: 'allow', downloadPath: folder },
  );
}

async function download(browser: CarrelBrowser, page: Page): Promise<void> {
  await page.goto(ARTICLE);
  const before = (await stored(browser)).downloads;
  await page.getByRole('link', { name: 'Download PDF' }).click();
  await expect.poll(async () => (await stored(browser)).downloads).toBe(before + 1);
}

/** "Remove from list", as the browser's own page of downloads does it. */
async function takeOffList(browser: CarrelBrowser): Promise<string[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const complete = async () => {
      const items = await chrome.downloads.search({});
      return items.length > 0 && items.every(({ state }) => state === 'complete') ? items : undefined;
    };
    let items = await complete();
    while (!items) items = await complete();
    for (const { id } of items) await chrome.downloads.erase({ id });
    return items.map(({ filename }) => filename);
  });
}

/** From the new tab page to the question before the end. */
async function askToEnd(browser: CarrelBrowser): Promise<Page> {
  const page = await openPage(browser, 'start.html');
  await page.getByRole('button', { name: 'End session' }).click();
  await expect(page.getByRole('dialog', { name: 'End your session?' })).toBeVisible();
  return page;
}

async function vendorPage(browser: CarrelBrowser): Promise<Page> {
  const page = await startSession(browser);
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(ARTICLE);
  return page;
}

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'carrel-downloads-'));
  folders.push(made);
  return made;
}
test.afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

test('a file whose entry was taken off the list goes too, and its own name proves nothing to the next', async ({
  launch,
}) => {
  const desk = folder();
  const browser = await launch({ browserPolicy: { DownloadDirectory: desk } });
  const page = await vendorPage(browser);
  await downloadTo(page);
  await download(browser, page);
  const [path] = await takeOffList(browser);
  expect(path).toBe(join(desk, 'article-1.pdf'));
  expect(readdirSync(desk)).toEqual(['article-1.pdf']);

  const asking = await askToEnd(browser);
  await expect(asking.getByRole('dialog')).toContainText('article-1.pdf');
  await pressErase(asking);
  const ended = await untilEnded(browser);
  expect(readdirSync(desk)).toEqual([]);
  const gone = ended.getByRole('list', { name: 'Erased, and looked again: it is gone' });
  await expect(gone).toContainText('Files you downloaded');
  // What Carrel cannot see it does not claim.
  const unreached = ended.getByRole('list', { name: /^May still be here/ });
  await expect(unreached).toContainText('Other permissions you gave to sites');
  await expect(unreached).not.toContainText('Files');
  await startSession(browser);
  const next = await askToEnd(browser);
  await expect(next.getByRole('dialog')).not.toContainText('article-1.pdf');
});

test('a file off the list that lies elsewhere is named, never claimed', async ({ launch }) => {
  const desk = folder();
  const stick = join(folder(), 'stick');
  mkdirSync(stick);
  const browser = await launch({ browserPolicy: { DownloadDirectory: desk } });
  const page = await vendorPage(browser);
  await downloadTo(page, stick);
  await download(browser, page);
  await takeOffList(browser);
  await downloadTo(page);
  const asking = await askToEnd(browser);
  await pressErase(asking);
  const find = () => browser.context.pages().find((open) => open.url().includes('ended.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const ended = find()!;
  await expect(ended.getByRole('heading', { name: 'Some things could not be erased' })).toBeVisible();
  await expect(ended.getByText('may still be on this computer: please delete them')).toBeVisible();
  const first = ended.getByRole('heading', { level: 3 }).first();
  await expect(first).toContainText('May still be here');
  await expect(ended.getByRole('list', { name: /^May still be here/ })).toContainText('article-1.pdf');
  expect(existsSync(join(stick, 'article-1.pdf'))).toBe(true);
  // The library's own files are not touched, and the next patron may start.
  expect(readdirSync(desk)).toEqual([]);
  await startSession(browser);
});

test('an erase that takes long says what is done, what is being done, and that nobody need wait', async ({
  launch,
}) => {
  const browser = await launch();
  await vendorPage(browser);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const state = globalThis as unknown as { release(): void };
    const held = new Promise<void>((resolve) => {
      state.release = resolve;
    });
    const { remove } = chrome.browsingData;
    chrome.browsingData.remove = (async (...args: Parameters<typeof remove>) => {
      await held;
      return remove.apply(chrome.browsingData, args);
    }) as typeof remove;
  });
  const asking = await askToEnd(browser);
  await pressErase(asking);
  const find = () => browser.context.pages().find((open) => open.url().includes('ended.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const ended = find()!;
  await expect(ended.getByText(/Nobody needs to wait here: it finishes by itself/)).toBeVisible();
  await expect(ended.getByRole('status')).toHaveText('Erasing what the browser holds…');
  await expect(ended.getByRole('list', { name: 'How far it is' }).getByRole('listitem')).toHaveText([
    /Removing downloaded files: done/,
    /Closing all tabs: done/,
    /Erasing what the browser holds: now/,
    /Looking again: still to come/,
  ]);
  await worker.evaluate(() => (globalThis as unknown as { release(): void }).release());
  await expect(ended.getByRole('heading', { name: 'Your session has been erased' })).toBeVisible();
});
