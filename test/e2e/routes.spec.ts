/** Every route to a vendor, one row each: nothing reaches it before the yes, neither a request nor a connection. */
import type { Page } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';
import type { DemoLibrary } from '../demo/library.ts';
import { expectArrivals, ODD_KINDS } from './addresses.ts';
import { expect, openPage, startSession, test } from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/search?q=whales';
const CATALOGUE = 'https://catalog.derby.example/';

interface Route {
  name: string;
  /** Sets off towards the vendor; resolves to the page where the notice must stand. */
  go(page: Page, browser: CarrelBrowser): Promise<Page>;
}

/** Puts HTML into the catalogue page and follows what is in it. */
const insert = (page: Page, html: string) =>
  page.evaluate((text) => document.body.insertAdjacentHTML('afterbegin', text), html);
const newTab = async (browser: CarrelBrowser, act: () => Promise<unknown>) => {
  const opening = browser.context.waitForEvent('page');
  await act();
  return opening;
};

const ROUTES: Route[] = [
  {
    name: 'typed address',
    go: async (page) => {
      await page.goto(VENDOR);
      return page;
    },
  },
  {
    name: 'link',
    go: async (page) => {
      await insert(page, `<a id="go" href="${VENDOR}">go</a>`);
      await page.click('#go', { noWaitAfter: true });
      return page;
    },
  },
  {
    name: 'link in a new tab',
    go: async (page, browser) => {
      await insert(page, `<a id="go" target="_blank" href="${VENDOR}">go</a>`);
      return newTab(browser, () => page.click('#go'));
    },
  },
  {
    name: 'window.open',
    go: (page, browser) => newTab(browser, () => page.evaluate((url) => void window.open(url), VENDOR)),
  },
  {
    name: 'location.replace',
    go: async (page) => {
      await page.evaluate((url) => location.replace(url), VENDOR);
      return page;
    },
  },
  {
    name: 'meta refresh',
    go: async (page) => {
      await page.evaluate((url) => {
        const meta = Object.assign(document.createElement('meta'), {
          httpEquiv: 'refresh',
          content: `0;url=${url}`,
        });
        document.head.append(meta);
      }, VENDOR);
      return page;
    },
  },
  {
    name: 'redirect chain (302 after 302)',
    go: async (page) => {
      const inner = `https://www.weather.example/redirect?to=${encodeURIComponent(VENDOR)}`;
      await page.goto(`https://www.weather.example/redirect?to=${encodeURIComponent(inner)}`);
      return page;
    },
  },
  {
    name: 'form by GET',
    go: async (page) => {
      await insert(
        page,
        `<form action="${VENDOR}"><input name="q" value="whales"><button id="go">go</button></form>`,
      );
      await page.click('#go', { noWaitAfter: true });
      return page;
    },
  },
  {
    name: 'form by POST',
    go: async (page) => {
      await insert(
        page,
        `<form method="post" action="${VENDOR}"><input name="q" value="1"><button id="go">go</button></form>`,
      );
      await page.click('#go', { noWaitAfter: true });
      return page;
    },
  },
  {
    name: 'download link',
    go: async (page) => {
      // A download that is redirected to a page of Carrel's is a page load like any other.
      await insert(page, '<a id="go" download href="https://www.somedb.example/article/1.pdf">go</a>');
      await page.click('#go', { noWaitAfter: true });
      return page;
    },
  },
  {
    name: 'view-source',
    go: async (_page, browser) => {
      // The tab that shows source is replaced by one that shows the page.
      const shown = browser.context.waitForEvent('page', {
        predicate: async (candidate) => {
          const heading = candidate.getByRole('heading', { name: /^You are leaving/ });
          return heading.waitFor({ timeout: 60_000 }).then(
            () => true,
            () => false,
          );
        },
      });
      const worker = await browser.worker();
      await worker.evaluate((url) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        return chrome.tabs.create({ url: `view-source:${url}` });
      }, VENDOR);
      return shown;
    },
  },
  {
    name: 'prefetch, preconnect, prerender and speculation rules',
    go: async (page) => {
      await page.evaluate((url) => {
        for (const rel of [
          'prefetch',
          'preconnect',
          'dns-prefetch',
          'preload',
          'prerender',
          'modulepreload',
        ]) {
          document.head.append(
            Object.assign(document.createElement('link'), { rel, href: url, as: 'script' }),
          );
        }
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({
          prerender: [{ urls: [url], eagerness: 'immediate' }],
          prefetch: [{ urls: [`${url}2`], eagerness: 'immediate' }],
        });
        document.head.append(rules);
        // Nothing tells a page that its hint was refused: the browser gets a second to act on it.
        return new Promise((resolve) => setTimeout(resolve, 1000));
      }, VENDOR);
      await page.goto(VENDOR);
      return page;
    },
  },
  {
    name: 'sub-resources of every kind',
    go: async (page) => {
      await page.evaluate(async (url) => {
        document.body.insertAdjacentHTML(
          'beforeend',
          `<img src="${url}"><iframe src="${url}"></iframe><link rel="stylesheet" href="${url}"><video src="${url}"></video><object data="${url}"></object>`,
        );
        navigator.sendBeacon(url, 'x');
        new WebSocket(url.replace('https', 'wss'));
        await Promise.allSettled([
          fetch(url, { mode: 'no-cors' }),
          fetch(url, { keepalive: true, method: 'POST' }),
          import(url),
        ]);
      }, VENDOR);
      await page.goto(VENDOR);
      return page;
    },
  },
  {
    name: 'back and forward',
    go: async (page) => {
      await page.goto(VENDOR);
      // Playwright's own goBack waits for a load that a page out of the back-forward cache never has.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await expect(page).toHaveURL(CATALOGUE);
      await page.evaluate(() => void setTimeout(() => history.forward()));
      return page;
    },
  },
];

async function expectNotice(page: Page, demo: DemoLibrary): Promise<void> {
  await expect(page.getByRole('heading', { name: /^You are leaving .* for SomeDB$/ })).toBeVisible();
  expect(demo.log.requests('database')).toEqual([]);
  expect(demo.log.connections('database')).toEqual([]);
}

test('every route to a vendor meets the notice first', async ({ demo, share }) => {
  test.setTimeout(400_000);
  const browser = await share();
  await startSession(browser);
  for (const route of ROUTES) {
    await test.step(route.name, async () => {
      const page = await browser.context.newPage();
      await page.goto(CATALOGUE);
      const at = await route.go(page, browser);
      await expectNotice(at, demo);
      if (at !== page) await at.close();
      await page.close();
    });
  }
});

/** Many more: `npm run test:long`. */
test('after the yes the exact address arrives, whatever stands in it', async ({ demo, share }) => {
  test.setTimeout(240_000);
  await expectArrivals(demo, await share(), ODD_KINDS);
});

test('a library may ask at every visit: leaving the vendor ends the yes', async ({ demo, launch }) => {
  const policy = { ...demo.policy, notices: { repeat: 'every-visit' } };
  const browser = await launch({ policy });
  const page = await startSession(browser);
  await page.goto(VENDOR);
  await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
  await expect(page).toHaveURL(VENDOR);
  await page.goto('https://www.somedb.example/article/1');
  await expect(page.getByRole('heading', { name: 'Article 1' })).toBeVisible();
  await page.goto(CATALOGUE);
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByText('None so far.')).toBeVisible();
  await popup.close();
  await page.goto(VENDOR);
  await expect(page.getByRole('button', { name: 'Continue to SomeDB' })).toBeVisible();
});

test('a form by POST is held, and arrives after the yes as it was', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(CATALOGUE);
  const fields = {
    SAMLResponse: 'PHNhbWw+/w==\r\nline',
    RelayState: 'é & ü = 中文 "<>',
    submit: 'x',
    empty: '',
  };
  await page.evaluate((values) => {
    const form = Object.assign(document.createElement('form'), {
      method: 'post',
      action: 'https://www.somedb.example/launch?a=%20b',
    });
    for (const [name, value] of Object.entries(values)) {
      form.append(Object.assign(document.createElement('textarea'), { name, value }));
    }
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
  }, fields);
  await expectNotice(page, demo);
  await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
  await expect(page).toHaveURL('https://www.somedb.example/launch?a=%20b');
  const got = await page.locator('#got').textContent();
  expect(JSON.parse(Buffer.from(got!, 'base64').toString())).toEqual(fields);
});

test('a form by GET that carries card number and PIN is stopped and explained', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(CATALOGUE);
  await insert(
    page,
    '<form action="https://www.somedb.example/signin"><input name="barcode" value="21234000000000"><input name="pin" value="1234"><button id="go">go</button></form>',
  );
  await page.click('#go', { noWaitAfter: true });
  await expect(page.getByRole('heading', { name: 'This would give away who you are' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Continue/ })).toHaveCount(0);
  await expect(page).toHaveURL(browser.page('notice.html'));
  expect(demo.log.connections('database')).toEqual([]);
});

test('a form with a file cannot be held: explained, and sent again it goes through', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(CATALOGUE);
  await insert(
    page,
    '<form method="post" enctype="text/plain" action="https://www.somedb.example/launch"><input name="q" value="1"><button id="go">go</button></form>',
  );
  await page.click('#go', { noWaitAfter: true });
  await expectNotice(page, demo);
  await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
  await expect(page.getByRole('heading', { name: 'This form could not be passed on' })).toBeVisible();
  expect(demo.log.connections('database')).toEqual([]);
  await page.goto(CATALOGUE);
  await insert(
    page,
    '<form method="post" action="https://www.somedb.example/launch"><input name="q" value="1"><button id="go">go</button></form>',
  );
  await page.click('#go');
  await expect(page.getByRole('heading', { name: 'Launched' })).toBeVisible();
});

test('from vendor to vendor, and through a service worker of the vendor’s own', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://derby.ebooks.example/offline');
  await page.getByRole('button', { name: /^Continue to / }).click();
  await page.waitForFunction(() => document.body.dataset.ready === 'true');
  await page.goto('https://derby.ebooks.example/');
  await page.evaluate((url) => {
    location.href = url;
  }, VENDOR);
  await expectNotice(page, demo);
  // Taking the yes back: the vendor's own worker would now answer page loads, past every rule about requests.
  const popup = await browser.context.newPage();
  await popup.goto(browser.page('popup.html'));
  await popup
    .getByRole('button', { name: /Ask me again/ })
    .first()
    .click();
  // The company's name may still stand among the cookies that are held.
  await expect(popup.getByRole('button', { name: /Ask me again/ })).toHaveCount(0);
  await popup.close();
  await page.goto('https://derby.ebooks.example/shelf').catch(() => undefined);
  await expect(page.getByRole('heading', { name: /^You are leaving .* for Derby eBooks$/ })).toBeVisible();
});
