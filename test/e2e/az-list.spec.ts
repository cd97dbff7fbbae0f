/**
 * From the library's list of databases to a site that no record names: whatever way it is opened, nothing reaches the
 * site before the yes, neither a request nor a connection. Whoever comes by another way meets no notice.
 */
import type { Page } from '@playwright/test';
import { type CarrelBrowser, killWorker } from '../browser/launch.ts';
import type { DemoLibrary } from '../demo/library.ts';
import { expect, openPage, startSession, test } from './fixtures.ts';

const LIST = 'https://catalog.derby.example/az';
const HOME = 'https://catalog.derby.example/';
const SITE = 'https://www.smalldb.example/plain?q=whales#top';
/** Another company's, without a record either. */
const SHORTENER = `https://www.weather.example/redirect?to=${encodeURIComponent(SITE)}`;

const policyOf = (demo: DemoLibrary) => ({
  ...demo.policy,
  library: { ...demo.policy.library, databaseListUrls: [LIST] },
});

/** Puts a link first into the page. */
const link = (page: Page, href: string, attributes = '') =>
  page.evaluate(
    ([to, more]) => document.body.insertAdjacentHTML('afterbegin', `<a id="go" href="${to}" ${more}>go</a>`),
    [href.replaceAll('&', '&amp;'), attributes],
  );
const follow = (page: Page) => page.click('#go', { noWaitAfter: true });
const newPage = async (browser: CarrelBrowser, act: () => Promise<unknown>) => {
  const opening = browser.context.waitForEvent('page');
  await act();
  return opening;
};

interface Way {
  name: string;
  /** From a page that shows the list; resolves to the page where the notice must stand. */
  go(page: Page, browser: CarrelBrowser): Promise<Page>;
  /** The site that the notice names. */
  names?: string;
}

const WAYS: Way[] = [
  {
    name: 'link',
    go: async (page) => {
      await link(page, SITE);
      await follow(page);
      return page;
    },
  },
  {
    name: 'link in a new tab',
    go: async (page, browser) => {
      await link(page, SITE, 'target="_blank"');
      return newPage(browser, () => follow(page));
    },
  },
  {
    name: 'link in a new tab that hides where it comes from',
    go: async (page, browser) => {
      await link(page, SITE, 'target="_blank" rel="noopener noreferrer"');
      return newPage(browser, () => follow(page));
    },
  },
  {
    name: 'middle click',
    go: async (page, browser) => {
      await link(page, SITE);
      return newPage(browser, () => page.click('#go', { button: 'middle', noWaitAfter: true }));
    },
  },
  {
    name: 'click with Control',
    go: async (page, browser) => {
      await link(page, SITE);
      return newPage(browser, () => page.click('#go', { modifiers: ['Control'], noWaitAfter: true }));
    },
  },
  {
    name: 'click with Shift (a new window)',
    go: async (page, browser) => {
      await link(page, SITE);
      return newPage(browser, () => page.click('#go', { modifiers: ['Shift'], noWaitAfter: true }));
    },
  },
  {
    name: 'window.open',
    go: (page, browser) => newPage(browser, () => page.evaluate((url) => void window.open(url), SITE)),
  },
  {
    name: 'pop-up',
    go: (page, browser) =>
      newPage(browser, () =>
        page.evaluate((url) => void window.open(url, 'small', 'popup,width=500,height=500'), SITE),
      ),
  },
  {
    name: 'blank pop-up that is sent on',
    go: async (page, browser) => {
      const popup = await newPage(browser, () =>
        page.evaluate(() => {
          Object.assign(window, { popup: window.open('about:blank') });
        }),
      );
      await page.evaluate((url) => {
        (window as unknown as { popup: Window }).popup.location.href = url;
      }, SITE);
      return popup;
    },
  },
  {
    name: 'tab with a name, used for another page of the library before',
    go: async (page, browser) => {
      await link(page, HOME, 'target="resource"');
      const tab = await newPage(browser, () => follow(page));
      await expect(tab).toHaveURL(HOME);
      await page.evaluate((to) => {
        (document.querySelector('#go') as HTMLAnchorElement).href = to;
      }, SITE);
      await follow(page);
      return tab;
    },
  },
  {
    name: 'script',
    go: async (page) => {
      await page.evaluate((url) => {
        location.href = url;
      }, SITE);
      return page;
    },
  },
  {
    name: 'form by GET',
    go: async (page) => {
      await page.evaluate((url) => {
        document.body.insertAdjacentHTML(
          'afterbegin',
          `<form action="${url}"><input name="q" value="whales"><button id="go">go</button></form>`,
        );
      }, SITE);
      await follow(page);
      return page;
    },
  },
  {
    name: 'frame in the list, leading the whole tab',
    go: async (page) => {
      await page.evaluate((url) => {
        const frame = document.createElement('iframe');
        frame.srcdoc = `<a id="go" target="_top" href="${url}">go</a>`;
        document.body.prepend(frame);
      }, SITE);
      await page.frameLocator('iframe').locator('#go').click({ noWaitAfter: true });
      return page;
    },
  },
  {
    name: 'the library’s own redirector',
    go: async (page) => {
      await link(page, `/go?to=${encodeURIComponent(SITE)}`);
      await follow(page);
      return page;
    },
  },
  {
    name: 'the library’s own redirector, in a new tab',
    go: async (page, browser) => {
      await link(page, `/go?to=${encodeURIComponent(SITE)}`, 'target="_blank"');
      return newPage(browser, () => follow(page));
    },
  },
  {
    name: 'a page of the library’s that leads on by script',
    go: async (page) => {
      await link(page, `/leads-on?to=${encodeURIComponent(SITE)}`);
      await follow(page);
      return page;
    },
  },
  {
    name: 'shortener, which is another company itself',
    names: 'weather.example',
    go: async (page) => {
      await link(page, SHORTENER);
      await follow(page);
      return page;
    },
  },
  {
    name: 'library’s proxy',
    go: async (page) => {
      await link(page, `https://login.ezproxy.derby.example/login?url=${SITE}`);
      await follow(page);
      return page;
    },
  },
  {
    name: 'list that a single page has become',
    go: async (page) => {
      await page.goto(HOME);
      await page.evaluate((url) => history.pushState({}, '', url), LIST);
      await link(page, SITE);
      await follow(page);
      return page;
    },
  },
];

const leaving = (page: Page, site = 'smalldb.example') =>
  page.getByRole('heading', { name: `You are leaving Derby Public Library for ${site}` });

function expectNothing(demo: DemoLibrary): void {
  expect(demo.log.requests('unrecorded')).toEqual([]);
  expect(demo.log.connections('unrecorded')).toEqual([]);
}

test('every way from a list to a site without a record meets the notice first', async ({ demo, share }) => {
  test.setTimeout(400_000);
  const browser = await share({ policy: policyOf(demo) });
  await startSession(browser);
  for (const way of WAYS) {
    await test.step(way.name, async () => {
      const page = await browser.context.newPage();
      await page.goto(LIST);
      const at = await way.go(page, browser);
      await expect(leaving(at, way.names)).toBeVisible();
      expectNothing(demo);
      if (at !== page) await at.close();
      await page.close();
    });
  }
});

test('after the yes the exact address arrives, and links of that session do not ask again', async ({
  demo,
  share,
}) => {
  const browser = await share({ policy: policyOf(demo) });
  const page = await startSession(browser);
  await page.goto(LIST);
  await link(page, SITE);
  await follow(page);
  await expect(leaving(page)).toBeVisible();
  expectNothing(demo);
  await page.getByRole('button', { name: 'Continue to smalldb.example' }).click();
  await expect(page).toHaveURL(SITE);
  expect(demo.log.requests('unrecorded')[0]).toMatchObject({ path: '/plain?q=whales' });
  await page.goto(LIST);
  await page.click('a[href$="smalldb.example/plain"]:not([target])');
  await expect(page).toHaveURL('https://www.smalldb.example/plain');
});

test('Go back leads back to the list, and the site never hears of it', async ({ demo, share }) => {
  const browser = await share({ policy: policyOf(demo) });
  const page = await startSession(browser);
  await page.goto(LIST);
  await link(page, SITE);
  await follow(page);
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(LIST);
  expectNothing(demo);
});

test('a shortener that got its yes leads on to a notice of its own', async ({ demo, share }) => {
  const browser = await share({ policy: policyOf(demo) });
  const page = await startSession(browser);
  await page.goto(LIST);
  await link(page, SHORTENER);
  await follow(page);
  await page.getByRole('button', { name: 'Continue to weather.example' }).click();
  await expect(leaving(page)).toBeVisible();
  expectNothing(demo);
  await page.getByRole('button', { name: 'Continue to smalldb.example' }).click();
  await expect(page).toHaveURL(SITE);
});

test('a typed address, and a link on any other page, meet no notice', async ({ demo, share }) => {
  const browser = await share({ policy: policyOf(demo) });
  const page = await startSession(browser);
  await page.goto(LIST);
  await page.goto(SITE);
  await expect(page).toHaveURL(SITE);
  await page.goto(HOME);
  await page.getByRole('link', { name: 'The weather' }).click();
  await expect(page).toHaveURL('https://www.weather.example/plain');
  // Once a list's link has called for the notice, what is typed is still the patron's own affair.
  await page.goto(LIST);
  await link(page, SITE);
  await follow(page);
  await expect(leaving(page)).toBeVisible();
  await page.goto(SITE);
  await expect(page).toHaveURL(SITE);
});

test('a yes that is taken back closes the site’s tab, and the list asks anew', async ({ demo, share }) => {
  const browser = await share({ policy: policyOf(demo) });
  const page = await startSession(browser);
  await page.goto(LIST);
  await link(page, SITE);
  await follow(page);
  await page.getByRole('button', { name: 'Continue to smalldb.example' }).click();
  await expect(page).toHaveURL(SITE);
  const popup = await openPage(browser, 'popup.html');
  const notice = await newPage(browser, () =>
    popup
      .getByRole('button', { name: /Ask me again/ })
      .first()
      .click(),
  );
  await expect(leaving(notice)).toBeVisible();
  await popup.close();
  const again = await browser.context.newPage();
  await again.goto(LIST);
  await link(again, SITE);
  await follow(again);
  await expect(leaving(again)).toBeVisible();
});

test('the console names sites of the list that no record names, and one press adds one', async ({
  demo,
  share,
}) => {
  const browser = await share({ policy: { ...policyOf(demo), staff: { locked: false } } });
  const page = await startSession(browser);
  await page.goto(LIST);
  // Marked links are links that the worker was asked about.
  await expect(page.getByRole('img', { name: '→ smalldb.example' }).first()).toBeVisible();
  const console = await openPage(browser, 'options.html#overview');
  const row = console.getByRole('row', { name: /smalldb\.example/ });
  // The same one in two windows, and the one through the proxy.
  await expect(row).toContainText('2');
  await row.getByRole('button', { name: /^Add/ }).click();
  await expect(row).toHaveCount(0);
  await console.evaluate(() => {
    location.hash = 'vendors/smalldb-example';
  });
  await expect(console.getByRole('button', { name: 'We do not have this' })).toBeVisible();
  await console.getByRole('button', { name: /^Undo/ }).click();
  await console.close();
});

test('a worker that dies between the list and its link asks all the same', async ({ demo, launch }) => {
  const browser = await launch({ policy: policyOf(demo) });
  const page = await startSession(browser);
  await page.goto(LIST);
  await link(page, SITE, 'target="_blank"');
  await killWorker(browser);
  const opened = await newPage(browser, () => follow(page));
  await expect(leaving(opened)).toBeVisible();
  expectNothing(demo);
});
