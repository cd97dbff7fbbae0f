/** Reads back what it can of each kind: by a page's script, by the server, by the browser's interfaces. */
import { existsSync } from 'node:fs';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Kind, Tokens } from './kinds.ts';
import { readInPage } from './page-kinds.ts';
import { hostOf, thirdParty } from './plant.ts';
import type { CanarySite } from './site.ts';

type Extension = { chrome: typeof import('wxt/browser').browser };

export interface Found {
  /** Readable by a web page or its server: what the next patron's sites would see. */
  page: Set<Kind>;
  /** Readable by an extension's interface or on the browser's own pages: what the next patron would see. */
  browser: Set<Kind>;
}

/** Looks everywhere. `file` is where the download lay. */
export async function read(
  context: BrowserContext,
  helper: Worker,
  tokens: Tokens,
  site: CanarySite,
  file: string | undefined,
): Promise<Found> {
  const found: Found = { page: new Set(), browser: new Set() };
  const add = (kinds: string[]) => {
    for (const kind of kinds) found.page.add(kind as Kind);
  };
  for (const page of context.pages())
    if (page.url().includes('.canary.example'))
      add(await page.evaluate(readInPage, tokens as Record<string, string>).catch(() => []));
  const page = await context.newPage();
  await page.goto(`${hostOf(tokens.site)}/read`).catch(() => undefined);
  // Where the web is closed there is no page to read from.
  if (page.url().includes('.canary.example')) {
    add(await page.evaluate(readInPage, tokens as Record<string, string>));
    add(await inThirdParty(page, tokens));
    await page.bringToFront();
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    if ((await page.locator('textarea').inputValue()).includes(tokens.clipboard)) add(['clipboard']);
    await page.goto(`${hostOf(tokens.zoom)}/`);
    if ((await page.evaluate(() => devicePixelRatio)) > 1.25) add(['zoom']);
  }
  add(site.recognised());
  for (const kind of await byInterfaces(helper, tokens)) found.browser.add(kind as Kind);
  for (const kind of await inSettings(page, tokens)) found.browser.add(kind as Kind);
  if (file && existsSync(file)) found.browser.add('download-file');
  await page.close();
  return found;
}

async function inThirdParty(page: Page, tokens: Tokens): Promise<string[]> {
  return (
    (await thirdParty(page)?.evaluate(async (t) => {
      const found: string[] = [];
      if (localStorage.getItem('k') === t['third-storage']) found.push('third-storage');
      for (const kind of ['cookie-third', 'cookie-chips'] as const)
        if (document.cookie.includes(t[kind])) found.push(kind);
      const names = (await indexedDB.databases()).map(({ name }) => name);
      if (names.includes('db')) found.push('third-indexeddb');
      return found;
    }, tokens)) ?? []
  );
}

async function byInterfaces(helper: Worker, tokens: Tokens): Promise<string[]> {
  return helper.evaluate(async (t) => {
    const { chrome } = globalThis as unknown as Extension;
    const more = chrome as unknown as { readingList: { query(what: object): Promise<unknown> } };
    const history = await chrome.history.search({ text: '', startTime: 0, maxResults: 1000 });
    const all = {
      history,
      title: history,
      'recently-closed': await chrome.sessions.getRecentlyClosed(),
      download: await chrome.downloads.search({}),
      bookmark: await chrome.bookmarks.search({}),
      'reading-list': await more.readingList.query({}),
    };
    const found = Object.entries(all)
      .filter(([kind, records]) => JSON.stringify(records).includes(t[kind as 'history']))
      .map(([kind]) => kind);
    const cookies = JSON.stringify(await chrome.cookies.getAll({ partitionKey: {} }));
    for (const [kind, token] of Object.entries(t))
      if (kind.startsWith('cookie-') && cookies.includes(token)) found.push(kind);
    return found;
  }, tokens);
}

type Private = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;

async function inSettings(page: Page, tokens: Tokens): Promise<string[]> {
  await page.goto('chrome://settings/');
  const found = await page.evaluate(async (t) => {
    const { chrome } = globalThis as unknown as { chrome: Private };
    // Resolved by the page, not by this module.
    const cr = 'chrome://resources/js/cr.js';
    const { sendWithPromise } = (await import(cr)) as {
      sendWithPromise(name: string): Promise<unknown>;
    };
    const lists: Record<string, () => Promise<unknown>> = {
      spelling: () => chrome.languageSettingsPrivate!.getSpellcheckWords!(),
      address: () => chrome.autofillPrivate!.getAddressList!(),
      card: () => chrome.autofillPrivate!.getCreditCardList!(),
      'search-engine': () => sendWithPromise('getSearchEnginesList'),
      'startup-page': () => chrome.settingsPrivate!.getPref!('session.startup_urls'),
    };
    const names: string[] = [];
    for (const [kind, list] of Object.entries(lists)) {
      const limit = new Promise((resolve) => setTimeout(() => resolve(''), 2000));
      const answer = await Promise.race([list(), limit]).catch(() => '');
      if (JSON.stringify(answer ?? '').includes(t[kind as 'spelling'])) names.push(kind);
    }
    return names;
  }, tokens);
  await page.goto('chrome://password-manager/').catch(() => undefined);
  const saved = await page
    .evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Private };
      const groups = await Promise.race([
        chrome.passwordsPrivate!.getCredentialGroups!(),
        new Promise((resolve) => setTimeout(() => resolve([]), 2000)),
      ]);
      return JSON.stringify(groups).includes('"reader"');
    })
    .catch(() => false);
  if (saved) found.push('password');
  await page.goto('chrome://net-internals/#hsts');
  await page.locator('#hsts-view-query-input').fill(`${tokens.hsts}.canary.example`);
  await page.locator('#hsts-view-query-submit').click();
  const output = page.locator('#hsts-view-query-output');
  await output
    .filter({ hasText: /found/i })
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  if (/^found/i.test(((await output.textContent()) ?? '').trim())) found.push('hsts');
  return found;
}
