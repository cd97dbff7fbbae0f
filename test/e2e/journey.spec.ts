/** The main promise, end to end: closed, notice, sign-in with sign-in cookies only, erase, closed and clean. */
import {
  expect,
  openPage,
  pressErase,
  scoredSites,
  siteStorage,
  startSession,
  stored,
  test,
  untilEnded,
} from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/search';

test('the web is closed until Start', async ({ demo, share }) => {
  const browser = await share();
  const page = await browser.context.newPage();
  await page.goto('https://www.weather.example/plain').catch(() => undefined);
  await expect(page).toHaveURL(browser.page('start.html'));
  await page.goto(VENDOR).catch(() => undefined);
  await expect(page).toHaveURL(browser.page('start.html'));
  expect(demo.log.entries()).toEqual([]);
});

test('not one byte reaches a vendor before Continue, and the exact address does after it', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  const address = 'https://www.somedb.example/search?q=caf%C3%A9+%26+more#top';
  await page.goto(address);
  await expect(
    page.getByRole('heading', { name: /^You are leaving Derby Public Library for / }),
  ).toBeFocused();
  await expect(page).toHaveURL(browser.page('notice.html'));
  expect(demo.log.connections('database')).toEqual([]);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(address);
  expect(demo.log.requests('database')[0]).toMatchObject({ path: '/search?q=caf%C3%A9+%26+more' });
  // Asked once for a vendor and session.
  await page.goto('https://www.somedb.example/article/1');
  await expect(page).toHaveURL('https://www.somedb.example/article/1');
});

test('Go back leads back, and the vendor never hears of it', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  await page.evaluate((href) => {
    location.href = href;
  }, VENDOR);
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL('https://catalog.derby.example/');
  expect(demo.log.connections('database')).toEqual([]);
});

test('through the library proxy: one notice for the chain, sign-in works, no tracking cookie', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(`https://login.ezproxy.derby.example/login?url=${VENDOR}`);
  await expect(page.getByRole('heading', { name: /^You are leaving/ })).toBeVisible();
  expect(demo.log.connections('proxy')).toEqual([]);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await page.locator('input[type=text], input:not([type])').first().fill('21234000000000');
  await page.locator('form').getByRole('button').first().click();
  await expect(page).toHaveURL(/www-somedb-example\.ezproxy\.derby\.example\/search/);
  await page.goto('https://www-somedb-example.ezproxy.derby.example/article/1');
  await expect(page).toHaveURL(/article\/1/);
  const { cookies } = await stored(browser);
  expect(cookies.map((cookie) => cookie.name)).toEqual(expect.arrayContaining(['ezproxy']));
  expect(cookies.filter((cookie) => /_trk|_ga|_fbp|_vid|visitor_uid/.test(cookie.name))).toEqual([]);
  expect(cookies.every((cookie) => cookie.session)).toBe(true);
});

test('End session erases everything, proves it, and closes the web', async ({ demo, share }) => {
  const browser = await share();
  let page = await startSession(browser);
  await page.goto(VENDOR);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(VENDOR);
  await page.goto('https://site1.example/fill');
  await page.waitForFunction(() => document.body.dataset.filled === 'true');
  expect(Object.values(await siteStorage(page)).filter((count) => count > 0).length).toBeGreaterThanOrEqual(
    4,
  );
  await page.goto('https://catalog.derby.example/');
  expect((await stored(browser)).history.length).toBeGreaterThan(0);
  expect(await scoredSites(browser)).toContain('https://site1.example/');

  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByRole('region', { name: 'This session' })).toBeVisible();
  await popup.getByRole('button', { name: 'End session' }).click();
  const dialog = popup.getByRole('dialog', { name: 'End your session?' });
  await expect(dialog.getByRole('button', { name: 'Keep working' })).toBeFocused();
  await pressErase(popup);
  page = await untilEnded(browser);
  expect(await stored(browser)).toEqual({ cookies: [], history: [], downloads: 0 });
  expect(browser.context.pages()).toEqual([page]);
  expect(await scoredSites(browser)).toEqual([]);
  demo.log.clear();
  const after = await browser.context.newPage();
  await after.goto(VENDOR).catch(() => undefined);
  await expect(after).toHaveURL(browser.page('start.html'));
  expect(demo.log.entries()).toEqual([]);
  const again = await startSession(browser);
  await again.goto('https://site1.example/plain');
  expect(Object.values(await siteStorage(again))).toEqual([0, 0, 0, 0, 0, 0]);
});

test('signing out of the catalogue ends the session', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/user/logout').catch(() => undefined);
  await untilEnded(browser);
});
