/** The kit's own file and nothing else: Carrel is installed, configured and guards; the browser knows every policy. */
import { linuxJson } from '../../utils/deploy/formats/json.ts';
import { chromiumPolicies } from '../../utils/deploy/policies.ts';
import { expect, startSession, test } from '../e2e/fixtures.ts';
import { kitConfig } from '../kit/config.ts';
import { readPolicyPage } from '../kit/policy-page.ts';

test('Chromium with the generated policies: all of them known, Carrel at work', async ({ demo, launch }) => {
  // Developer tools are on, or no test could look; the rest is what a library gets.
  const config = (extensionId: string, updateUrl: string) =>
    kitConfig({ browsers: ['chromium'], extensionId, updateUrl, developerTools: true });
  const browser = await launch({
    allPolicies: ({ id, updateUrl }) => JSON.parse(linuxJson('chromium', config(id, updateUrl))),
  });
  const { extensionId } = browser;
  const page = await browser.context.newPage();
  const expected = [
    ...Object.keys(chromiumPolicies('chromium', config(extensionId, 'https://x.example/'))),
    ...Object.keys(demo.policy),
  ];
  // The browser reads an extension's own settings some seconds after it has installed the extension.
  await expect
    .poll(async () => (await readPolicyPage(page)).map(({ name }) => name), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(expected));
  const rows = await readPolicyPage(page);
  // Their replacement is not switched on in this version yet.
  const deprecated = ['AutofillAddressEnabled', 'AutofillCreditCardEnabled'];
  const wrong = rows.filter(({ name, status }) => status !== 'OK' && !deprecated.includes(name));
  expect(wrong).toEqual([]);
  await page.goto('https://www.weather.example/plain').catch(() => undefined);
  await expect(page).toHaveURL(browser.page('start.html'));
  expect(demo.log.entries()).toEqual([]);
  await startSession(browser);
});
