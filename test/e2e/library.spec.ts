/** The library's own pages, and what its vendors' pages do behind them. */
import { expect, openPage, startSession, test } from './fixtures.ts';

test('links that leave carry the vendor’s name, also those that a page adds later', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  await expect(page.getByRole('link', { name: 'Read on Kindle → Amazon' })).toBeVisible();
  await expect(page.getByRole('link', { name: /through the proxy\) → SomeDB$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The weather', exact: true })).toBeVisible();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a id="late" href="https://derby.ebooks.example/x">late</a>',
    );
  });
  await expect(page.getByRole('link', { name: 'late → Derby eBooks' })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('#late')!.href = '/search';
  });
  await expect(page.getByRole('link', { name: 'late', exact: true })).toBeVisible();
});

test('the popup says how many other companies a vendor’s pages contact', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://www.somedb.example/search');
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page.getByRole('heading', { name: 'Search SomeDB' })).toBeVisible();
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByText('also contacts 1 other company')).toBeVisible();
});
