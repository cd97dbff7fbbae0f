/** Staff find out which cookies sign in, on the demo vendors: few requests, nothing posted, still signed in afterwards. */
import type { Page } from '@playwright/test';
import { expect, openPage, startSession, test } from './fixtures.ts';

async function pass(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(url);
}

test('the finder: the database and the eBook vendor; the rule is written; a locked machine has no button', async ({
  demo,
  launch,
}) => {
  const vendors = demo.policy.vendors?.map(({ signInCookies: _unknown, ...vendor }) => vendor);
  const policy = { ...demo.policy, vendors, staff: { locked: false } };
  const browser = await launch({ policy });
  const page = await startSession(browser);

  await test.step('sign in to both', async () => {
    await pass(page, 'https://www.somedb.example/search');
    await page.goto('https://www.somedb.example/signin');
    await page.getByLabel('Name').fill('test');
    await page.getByLabel('Password').fill('library');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Signed in.')).toBeVisible();
  });

  const finder = await openPage(browser, 'options.html#sign-in-cookies');
  await test.step('the database', async () => {
    await finder.getByRole('button', { name: 'www.somedb.example/account' }).click();
    demo.log.clear();
    await finder.getByRole('button', { name: 'Find the sign-in cookies' }).click();
    await expect(finder.getByRole('heading', { name: 'What keeps people signed in' })).toBeVisible({
      timeout: 60_000,
    });
    await expect(finder.getByRole('listitem').filter({ hasText: /^somedb\.sid$/ })).toBeVisible();
    const asked = demo.log.requests('database').filter(({ path }) => !/\.js|\.ico/.test(path ?? ''));
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThan(40);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(asked.filter(({ path }) => path?.includes('logout'))).toEqual([]);
    // Nothing of Carrel shows in what the site receives.
    expect(asked.filter(({ headers }) => JSON.stringify(headers).includes('extension'))).toEqual([]);
    await page.goto('https://www.somedb.example/account');
    await expect(page.getByText('Signed in.')).toBeVisible();
  });

  await test.step('the rule', async () => {
    await expect(finder.getByLabel('Rule', { exact: true })).toHaveValue(
      /"id": "somedb",\s+"signInCookies": \[\s+"somedb\.sid"/,
    );
    await finder.getByRole('button', { name: 'Save the rule on this computer' }).click();
    await expect(finder.getByText('Saved.', { exact: false })).toBeVisible();
    const written = await finder.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const { reply } = await chrome.runtime.sendMessage({ kind: 'ask', name: 'staff/vendors' });
      type Row = { vendor: { id: string; signInCookies?: string[] }; origin: Record<string, string> };
      const row = (reply.vendors as Row[]).find(({ vendor }) => vendor.id === 'somedb')!;
      return [row.vendor.signInCookies, row.origin.signInCookies];
    });
    expect(written).toEqual([['somedb.sid'], 'staff']);
  });

  await test.step('a page that tells nothing apart', async () => {
    await finder.getByLabel('Address of the page').fill('https://www.somedb.example/article/1');
    await finder.getByRole('button', { name: 'Find the sign-in cookies' }).click();
    await expect(finder.getByText('looks the same without any cookie', { exact: false })).toBeVisible({
      timeout: 60_000,
    });
  });

  await test.step('the eBook vendor, whose sign-in service would sign in again by itself', async () => {
    // A tab in the background is drawn, and so clicked, at leisure.
    await page.bringToFront();
    await pass(page, 'https://derby.ebooks.example/');
    await page.getByRole('link', { name: 'Sign in to borrow' }).click();
    await page.locator('input[name=login]').fill('test');
    await page.locator('input[name=password]').fill('any');
    await page.locator('button[type=submit]').click();
    await expect(page.locator('input[name=prompt][value=consent]')).toBeAttached();
    await page.locator('button[type=submit]').click();
    await expect(page.getByRole('heading', { name: 'Your shelf' })).toBeVisible();
    await finder.bringToFront();
    await finder.getByLabel('Address of the page').fill('https://derby.ebooks.example/shelf');
    await finder.getByRole('button', { name: 'Find the sign-in cookies' }).click();
    await expect(finder.getByRole('listitem').filter({ hasText: /^ebooks\.sid$/ })).toBeVisible({
      timeout: 60_000,
    });
  });

  await test.step('a locked machine', async () => {
    browser.setPolicy({ ...policy, staff: { locked: true } });
    await expect(finder.getByText('This computer is locked', { exact: false })).toBeVisible({
      timeout: 60_000,
    });
    await expect(finder.getByRole('button', { name: 'Find the sign-in cookies' })).toHaveCount(0);
  });
});
