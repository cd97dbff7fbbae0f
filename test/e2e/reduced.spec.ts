/** Unpacked, without a policy install: weaker, and it says so. */
import { expect, openPage, pressErase, startSession, stored, test, untilEnded } from './fixtures.ts';

test('the unpacked build guards hand-offs by rules, erases, and says that protection is reduced', async ({
  demo,
  launch,
}) => {
  const browser = await launch({ mode: 'unpacked' });
  const start = await openPage(browser, 'start.html');
  await expect(start.getByText(/not set up in full/i)).toBeVisible();
  await start.close();
  const page = await startSession(browser, 'your library');
  await page.goto('https://www.amazon.com/gp/digital/loan?asin=B000000001');
  await expect(page.getByRole('heading', { name: /^You are leaving .* for Amazon$/ })).toBeVisible();
  expect(demo.log.connections('store')).toEqual([]);
  await page.getByRole('button', { name: 'Continue to Amazon' }).click();
  await expect(page).toHaveURL('https://www.amazon.com/gp/digital/loan?asin=B000000001');
  await page.goto('https://www.somedb.example/search');
  await expect
    .poll(async () => (await stored(browser)).cookies.filter((cookie) => /^_(ga|fbp|trk)/.test(cookie.name)))
    .toEqual([]);
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByText(/reduced|not set up in full/i)).toBeVisible();
  await popup.getByRole('button', { name: 'End session' }).click();
  await pressErase(popup);
  await untilEnded(browser);
  expect(await stored(browser)).toEqual({ cookies: [], history: [], downloads: 0 });
});
