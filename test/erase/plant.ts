/** Leaves one token of every kind, by the routes that sites and people have. */
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { Tokens } from './kinds.ts';
import { plantInPage } from './page-kinds.ts';

type Extension = { chrome: typeof import('wxt/browser').browser };

export const hostOf = (token: string) => `https://${token}.canary.example`;

/** A visit that leaves everything it can. Some kinds need others (a notification its permission), so order matters. */
export async function plant(context: BrowserContext, helper: Worker, tokens: Tokens): Promise<void> {
  const site = hostOf(tokens.site);
  await inSettings(context, tokens, site);
  const page = await context.newPage();
  // The browser keeps a compiled script only when it has seen it a few times.
  for (let times = 0; times < 3; times += 1) await page.goto(`${site}/plant`);
  const other = await context.newPage();
  await other.goto(`${site}/echo`);
  await other.evaluate((answer) => {
    const channel = new BroadcastChannel('c');
    channel.onmessage = ({ data }) => data === 'who?' && channel.postMessage(answer);
  }, tokens.broadcast);
  await page.bringToFront();
  await page.evaluate(plantInPage, tokens as Record<string, string>);
  await thirdParty(page)?.evaluate(async (t) => {
    localStorage.setItem('k', t['third-storage']);
    await new Promise((resolve) => {
      const open = indexedDB.open('db', 1);
      open.onupgradeneeded = () => void open.result.createObjectStore('s').put(t['third-indexeddb'], 'k');
      open.onsuccess = resolve;
      open.onerror = resolve;
    });
  }, tokens);
  await byHand(page, tokens);

  const form = await context.newPage();
  await form.goto(`${site}/plant`);
  await form.locator('input').pressSequentially(tokens['form-data']);
  await form.locator('#send').click();
  await form.waitForURL(/\/form/);
  await form.goto(`${site}/visit?${tokens.history}`);
  await form.goto(`${hostOf(tokens.hsts)}/hsts`);
  await form.goto(`${hostOf(tokens['alt-svc'])}/alt`);
  const closed = await context.newPage();
  await closed.goto(`${site}/closed?${tokens['recently-closed']}`);
  await closed.close();
  await form.goto(`${hostOf(tokens.zoom)}/`);
  await byInterface(helper, tokens);
  await page.bringToFront();
}

/** The frame of the other company in the site's page. */
export function thirdParty(page: Page) {
  return page.frames().find((frame) => frame.url().includes('.third.example'));
}

async function byHand(page: Page, tokens: Tokens): Promise<void> {
  await page.evaluate((text) => {
    document.querySelector('button')!.onclick = () => void navigator.clipboard.writeText(text);
  }, tokens.clipboard);
  await page.getByRole('button', { name: 'Press' }).click();
  await page.locator('textarea').pressSequentially(tokens['typed-text']);
  await page.evaluate((file) => {
    const link = Object.assign(document.createElement('a'), { href: `/file/${file}.bin`, id: 'get' });
    link.textContent = 'get';
    document.body.prepend(link);
  }, tokens.download);
  await page.locator('#get').click();
}

/** What a person does with the browser's own buttons; an extension writes the same records. */
async function byInterface(helper: Worker, tokens: Tokens): Promise<void> {
  await helper.evaluate(async (t) => {
    const { chrome } = globalThis as unknown as Extension;
    const [zoomed] = await chrome.tabs.query({ url: `https://${t.zoom}.canary.example/*` });
    await chrome.tabs.setZoom(zoomed!.id!, 1.5);
    await chrome.bookmarks.create({ title: t.bookmark, url: `https://www.example.com/?${t.bookmark}` });
    await (
      chrome as unknown as { readingList: { addEntry(entry: object): Promise<void> } }
    ).readingList.addEntry({
      title: t['reading-list'],
      url: `https://www.example.com/?${t['reading-list']}`,
      hasBeenRead: false,
    });
  }, tokens);
  const complete = () =>
    helper.evaluate(async () => {
      const { chrome } = globalThis as unknown as Extension;
      const all = await chrome.downloads.search({ state: 'complete' });
      return all.filter(({ url }) => url.includes('.canary.example')).length;
    });
  await expect.poll(complete, { timeout: 20_000 }).toBe(1);
}

type Private = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>> & {
  send(name: string, args?: unknown[]): void;
};

/** What a person sets on the browser's own settings pages. A setting that this browser lacks is not set. */
async function inSettings(context: BrowserContext, tokens: Tokens, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://settings/');
  await page.evaluate(async (t) => {
    const { chrome } = globalThis as unknown as { chrome: Private };
    const trying = async (work: () => unknown) => {
      const limit = new Promise((resolve) => setTimeout(resolve, 2000));
      await Promise.race([Promise.resolve().then(work), limit]).catch(() => undefined);
    };
    await trying(() => chrome.languageSettingsPrivate!.addSpellcheckWord!(t.spelling));
    await trying(() =>
      chrome.autofillPrivate!.saveAddress!({
        guid: '',
        fields: [
          { type: 'NAME_FULL', value: t.address },
          { type: 'ADDRESS_HOME_STREET_ADDRESS', value: '1 Elm St' },
        ],
      }),
    );
    await trying(() =>
      chrome.autofillPrivate!.saveCreditCard!({
        guid: '',
        name: t.card,
        cardNumber: '4111111111111111',
        expirationMonth: '12',
        expirationYear: '2035',
      }),
    );
    await trying(() => {
      chrome.send('searchEngineEditStarted', [-1]);
      chrome.send('searchEngineEditCompleted', [
        t['search-engine'],
        t['search-engine'],
        'https://www.example.com/?q=%s',
      ]);
    });
    await trying(() =>
      chrome.settingsPrivate!.setPref!(
        'session.startup_urls',
        [`https://www.example.com/?${t['startup-page']}`],
        '',
      ),
    );
  }, tokens);
  await page.goto(`chrome://settings/content/siteDetails?site=${encodeURIComponent(site)}`);
  for (const label of ['Location', 'Notifications', 'Clipboard']) {
    const choice = page.locator(`site-details-permission[label="${label}"] select`);
    await choice.waitFor();
    // Where the library's policy decides, nobody else can.
    if (await choice.isEnabled()) await choice.selectOption('allow');
  }
  await page.goto('chrome://password-manager/').catch(() => undefined);
  await page
    .evaluate(async (t) => {
      const { chrome } = globalThis as unknown as { chrome: Private };
      await Promise.race([
        chrome.passwordsPrivate!.addPassword!({
          url: 'https://www.example.com/',
          username: 'reader',
          password: t.password,
          note: '',
          useAccountStore: false,
        }),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]);
    }, tokens)
    .catch(() => undefined);
  await page.close();
}
