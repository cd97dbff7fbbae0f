/** The kit's own file and nothing else: Carrel is installed, configured and guards; the browser knows every policy. */
import { linuxJson } from '../../utils/deploy/formats/json.ts';
import { chromiumPolicies } from '../../utils/deploy/policies.ts';
import { kitConfig } from '../kit/config.ts';
import { readPolicyPage } from '../kit/policy-page.ts';
import { expect, openPage, startSession, test } from './fixtures.ts';

test('Chromium with the generated policies: all of them known, Carrel at work', async ({ demo, launch }) => {
  // Developer tools are on, or no test could look; the rest is what a library gets.
  const config = (extensionId: string, updateUrl: string) =>
    kitConfig({ browsers: ['chromium'], extensionId, updateUrl, developerTools: true });
  const browser = await launch({
    allPolicies: ({ id, updateUrl }) => JSON.parse(linuxJson('chromium', config(id, updateUrl))),
  });
  const { extensionId } = browser;
  // Settings come some seconds after a first start; a browser that shows its policies meanwhile never reads them.
  const page = await openPage(browser, 'start.html');
  await expect(page.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 60_000,
  });
  const expected = [
    ...Object.keys(chromiumPolicies('chromium', config(extensionId, 'https://x.example/'))),
    ...Object.keys(demo.policy),
  ];
  const rows = await readPolicyPage(page);
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
  // Their replacement is not switched on in this version yet.
  const deprecated = ['AutofillAddressEnabled', 'AutofillCreditCardEnabled'];
  const wrong = rows.filter(({ name, status }) => status !== 'OK' && !deprecated.includes(name));
  expect(wrong).toEqual([]);
  await page.goto('https://www.weather.example/plain').catch(() => undefined);
  await expect(page).toHaveURL(browser.page('start.html'));
  expect(demo.log.entries()).toEqual([]);
  await startSession(browser);
});
