/** What any site may do to a patron's tab: for tests of what Carrel lets pass. */
import type { Page } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';

export const HOSTILE = 'https://site1.example/';
export const CATALOGUE = 'https://catalog.derby.example/';

const redirector = (to: string) => `https://www.weather.example/redirect?to=${encodeURIComponent(to)}`;

/** A tab of its own on another site. */
export async function hostile(browser: CarrelBrowser, address = HOSTILE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

async function newTab(browser: CarrelBrowser, act: () => Promise<unknown>): Promise<Page> {
  const opening = browser.context.waitForEvent('page');
  await act();
  return opening;
}

/** Sends a form from the page, as its script would. */
export function post(
  page: Page,
  action: string,
  fields: Record<string, string> = { data: 'a-patron' },
): Promise<void> {
  return page.evaluate(
    ([to, values]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
      for (const [name, value] of Object.entries(values)) {
        form.append(Object.assign(document.createElement('input'), { name, value }));
      }
      document.body.append(form);
      form.submit();
    },
    [action, fields] as const,
  );
}

/** Follows a link that the page gets for it. */
export async function follow(page: Page, href: string, attributes = ''): Promise<void> {
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('afterbegin', html),
    `<a id="go" href="${href}" ${attributes}>go</a>`,
  );
  await page.click('#go', { noWaitAfter: true });
}

type Way = [
  name: string,
  go: (page: Page, browser: CarrelBrowser, address: string) => Promise<Page | undefined>,
];
const here = (go: (page: Page, address: string) => Promise<unknown>): Way[1] => {
  return async (page, _browser, address) => {
    await go(page, address);
    return page;
  };
};
/** Ways to an address that any site has. */
export const WAYS: Way[] = [
  ['link', here((page, address) => follow(page, address, 'rel="noreferrer"'))],
  ['script', here((page, address) => page.evaluate((url) => location.assign(url), address))],
  ['form by POST', here((page, address) => post(page, address))],
  ['redirect', here((page, address) => follow(page, redirector(address)))],
  [
    'new tab that knows no opener',
    (page, browser, address) =>
      newTab(browser, () => follow(page, address, 'target="_blank" rel="noopener noreferrer"')),
  ],
  [
    'frame without an origin',
    here((page, address) =>
      page.evaluate((url) => {
        const frame = Object.assign(document.createElement('iframe'), {
          srcdoc: `<script>top.location = ${JSON.stringify(url)}</script>`,
        });
        frame.setAttribute('sandbox', 'allow-scripts allow-top-navigation');
        document.body.append(frame);
      }, address),
    ),
  ],
];
