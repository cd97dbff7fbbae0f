/**
 * A library's own list of databases, every link through its proxy: the console says in words what would change, and
 * afterwards every vendor has all that it had and nobody has the proxy. What would be lost is asked for, by keyboard.
 */
import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expectAccessible } from '../browser/accessible.ts';
import { tabTo } from '../browser/keyboard.ts';
import type { CarrelBrowser } from '../browser/launch.ts';
import { expect, openPage, test } from './fixtures.ts';
import { pictureInBoth } from './pictures.ts';

const POLICY = {
  library: { name: 'Ashby Public Library', homeUrl: 'https://www.ashbylib.example/' },
  proxies: [{ host: 'ezproxy.ashbylib.example' }],
  staff: { locked: false },
};
/** Two of its companies are ones that no catalogue has. */
const PROXIED = Buffer.from(
  readFileSync(new URL('../unit/vendors/files/name-url-proxied.csv', import.meta.url), 'utf8')
    .replace('Driving Tests', 'Road Rules')
    .replace('driving-tests.org', 'driving-tests.example')
    .replace('ScienceDirect', 'Science Shelf')
    .replace('sciencedirect.com', 'sciencedirect.example'),
);
const DOMAINS = 'id,domains,contact\noverdrive,overdrive.com,a@overdrive.example\njstor,www.jstor.org,\n';
const csv = (buffer: Buffer) => ({ name: 'databases.csv', mimeType: 'text/csv', buffer });

/** What would change, at the size of a small desk, in both languages of the console. */
async function inspect(page: Page, info: TestInfo, name: string): Promise<void> {
  await expectAccessible(page, { where: name, asItIs: true });
  const language = page
    .getByLabel('Language', { exact: true })
    .or(page.getByLabel('Idioma', { exact: true }));
  for (const code of ['es', 'en']) {
    await language.first().selectOption(code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await page.locator('h3').first().scrollIntoViewIfNeeded();
    await pictureInBoth(page, info, `${name}-${code}`);
  }
}

/** What "Try an address" says of an address. */
async function tried(browser: CarrelBrowser, address: string): Promise<Page> {
  const page = await openPage(browser, 'options.html#try');
  await page.getByLabel('Address', { exact: true }).fill(address);
  await page.getByRole('button', { name: 'Try it' }).click();
  return page;
}

/** The hosts in a vendor's form. */
async function hostsOf(browser: CarrelBrowser, id: string): Promise<string> {
  const page = await openPage(browser, `options.html#vendors/${id}`);
  const hosts = await page.getByLabel('Web addresses', { exact: true }).inputValue();
  await page.close();
  return hosts;
}

test('a list of proxied links: said in words, nobody loses a host, nobody has the proxy', async ({
  launch,
}, info) => {
  const browser = await launch({ policy: POLICY });
  expect(browser.mode, browser.note).toBe('policy');
  const ids = ['ebsco', 'jstor', 'transparent', 'factiva', 'gale', 'proquest', 'britannica'];
  const before = new Map<string, string>();
  for (const id of ids) before.set(id, await hostsOf(browser, id));

  const page = await openPage(browser, 'options.html#import');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByLabel('File', { exact: true }).setInputFiles(csv(PROXIED));
  for (const line of [
    '2 new vendors',
    '0 changed vendors',
    '9 rows lead to vendors that are there already',
    '1 row is no vendor',
  ]) {
    await expect(page.getByRole('listitem').filter({ hasText: line })).toBeVisible();
  }
  await expect(page.getByText('need attention')).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Ashby Local History' })).toContainText(
    'This is the library’s own address (www.ashbylib.example).',
  );
  await page.getByText('There already: 9 rows').click();
  await page.getByText('New: 2 new vendors').click();
  await expect(page.getByRole('row', { name: 'MasterFILE Premier EBSCO' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Road Rules Database driving-tests.example' })).toBeVisible();
  await inspect(page, info, 'proxied');

  await page.getByRole('button', { name: 'Bring in 2 vendors' }).click();
  await expect(page.getByText('2 vendors brought in.')).toBeVisible();
  for (const id of ids) expect(await hostsOf(browser, id), id).toBe(before.get(id));
  const through = (address: string) => `https://ezproxy.ashbylib.example/login?url=${address}`;
  for (const [address, vendor] of [
    ['https://global.factiva.com/', 'Factiva'],
    ['https://search.ebscohost.com/login.aspx?authtype=ip,uid&profile=ehost', 'EBSCO'],
    ['https://ashby.driving-tests.example/connecticut/', 'Road Rules'],
  ] as const) {
    const answer = await tried(browser, through(address));
    await expect(answer.getByRole('definition').first()).toContainText(vendor);
    await answer.close();
  }
  const proxy = await tried(browser, 'https://ezproxy.ashbylib.example/login');
  await expect(proxy.getByText('No vendor of the list is at ezproxy.ashbylib.example')).toBeVisible();

  // By hand it is refused too, and a link through the proxy stands for what is behind it.
  const form = await openPage(browser, 'options.html#vendors/factiva');
  const hosts = form.getByLabel('Web addresses', { exact: true });
  await hosts.fill('factiva.com\nezproxy.ashbylib.example');
  await expect(form.getByText('is part of the library’s proxy').first()).toBeVisible();
  await hosts.fill('factiva.com\nwww.ashbylib.example/news');
  await expect(form.getByText('is the library’s own address').first()).toBeVisible();
  await hosts.fill(`factiva.com\n${through('https://www.newsplus.example/?authtype=ip,uid')}`);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(hosts).toHaveValue('factiva.com\nwww.newsplus.example');
});

test('a column of hosts that leaves some out: asked for each vendor, by keyboard, and unasked they stay', async ({
  launch,
}, info) => {
  const browser = await launch({ policy: POLICY });
  const overdrive = await hostsOf(browser, 'overdrive');
  const page = await openPage(browser, 'options.html#import');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByLabel('File', { exact: true }).setInputFiles(csv(Buffer.from(DOMAINS)));
  await expect(
    page.getByText('2 vendors would lose addresses, and keep them without your yes'),
  ).toBeVisible();
  const jstor = page.getByRole('checkbox', { name: 'Yes, take this away from JSTOR / Artstor' });
  const libby = page.getByRole('checkbox', { name: 'Yes, take this away from OverDrive / Libby / Sora' });
  await expect(libby).toHaveAccessibleDescription(
    'OverDrive / Libby / Sora would no longer cover libbyapp.com, od-cdn.com, contentreserve.com, and soraapp.com: pages there would open without a notice.',
  );
  await expect(jstor).not.toBeChecked();
  await expect(libby).not.toBeChecked();
  await expect(page.getByText('1 changed vendor').first()).toBeVisible();
  await inspect(page, info, 'losses');

  await tabTo(page, jstor);
  await page.keyboard.press('Space');
  await expect(jstor).toBeChecked();
  await expect(jstor).toBeFocused();
  await expect(
    page.getByText('1 vendor would lose addresses, and keeps them without your yes'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 2 vendors' }).click();
  await expect(page.getByText('2 vendors brought in.')).toBeVisible();
  expect(await hostsOf(browser, 'overdrive')).toBe(overdrive);
  expect(await hostsOf(browser, 'jstor')).toBe('www.jstor.org');

  // What a page sends is looked at once more: the worker gives nobody the proxy.
  const answer = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const vendors = { factiva: { id: 'factiva', hosts: ['factiva.com', 'ezproxy.ashbylib.example'] } };
    const change = { kind: 'edit', vendors };
    const message = { kind: 'ask', name: 'staff/change', request: { seen: 1, change } };
    return JSON.stringify(await chrome.runtime.sendMessage(message));
  });
  expect(answer).toContain('which is part of the library\'s proxy \\"ezproxy.ashbylib.example\\"');
});
