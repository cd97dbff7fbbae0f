/** Sign-ins hold, trackers get nothing: on the licensed database, the eBook vendor and the store. */
import type { Page } from '@playwright/test';
import { type CarrelBrowser, killWorker } from '../browser/launch.ts';
import { expect, openPage, startSession, stored, test } from './fixtures.ts';

const TRACKING = /^(_trk|_ga|_fbp|_clck|_vid|visitor_uid|ad-id)/;

async function pass(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(url);
}

test('the database: sign in, stay signed in, sign out; no tracking cookie stored or sent', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await pass(page, 'https://www.somedb.example/search');
  await page.goto('https://www.somedb.example/signin');
  await page.getByLabel('Name').fill('reader');
  await page.getByLabel('Password').fill('library');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
  for (const article of ['1', '2', '3']) await page.goto(`https://www.somedb.example/article/${article}`);
  await page.goto('https://www.somedb.example/account');
  await expect(page.getByText('Signed in.')).toBeVisible();

  const { cookies } = await stored(browser);
  expect(cookies.map((cookie) => cookie.name)).toContain('somedb.sid');
  expect(cookies.filter((cookie) => TRACKING.test(cookie.name))).toEqual([]);
  expect(cookies.filter((cookie) => !cookie.session)).toEqual([]);
  const sent = demo.log.entries().flatMap((entry) => String(entry.headers?.cookie ?? '').split('; '));
  expect(sent.filter((pair) => TRACKING.test(pair))).toEqual([]);
  expect(demo.log.requests('tracker').length).toBeGreaterThan(0);

  const popup = await openPage(browser, 'popup.html');
  const region = popup.getByRole('region', { name: 'This session' });
  await expect(region).toContainText('SomeDB');
  await expect(region).toContainText(/\d/);
  await popup.close();
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.goto('https://www.somedb.example/account');
  await expect(page.getByRole('heading', { name: 'Sign in to your account' })).toBeVisible();
});

test('the eBook vendor: a real OpenID Connect sign-in; on to Amazon with the strong notice', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await pass(page, 'https://derby.ebooks.example/');
  await page.getByRole('link', { name: 'Sign in to borrow' }).click();
  // The vendor's own identity provider asks no second notice.
  await expect(page).toHaveURL(/^https:\/\/id\.ebooks\.example\//);
  await page.locator('input[name=login]').fill('reader');
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { name: 'Your shelf' })).toBeVisible();
  await page.goto('https://derby.ebooks.example/shelf');
  await expect(page.getByRole('heading', { name: 'Your shelf' })).toBeVisible();

  await page.goto('https://derby.ebooks.example/');
  const opening = browser.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Read on Kindle' }).click();
  const amazon = await opening;
  await expect(
    amazon.getByRole('heading', { name: 'You are leaving Derby Public Library for Amazon' }),
  ).toBeVisible();
  await expect(amazon.getByRole('list', { name: 'More private ways' })).toBeVisible();
  await expect(amazon.getByText(/notes and highlights/).first()).toBeVisible();
  expect(demo.log.connections('store')).toEqual([]);
  await amazon.getByRole('button', { name: 'Continue to Amazon' }).click();
  await expect(amazon).toHaveURL('https://www.amazon.com/gp/digital/loan?asin=B000000001');
  const { cookies } = await stored(browser);
  expect(cookies.map((cookie) => cookie.name)).toEqual(expect.arrayContaining(['ebooks.sid', 'session-id']));
  // The site's icon comes with the same cookies, one of them a session's: rules let such an answer be, the sweep sorts it.
  const unwanted = async () =>
    (await stored(browser)).cookies.filter((cookie) => TRACKING.test(cookie.name) || !cookie.session);
  await expect.poll(unwanted).toEqual([]);
});

test('report mode refuses nothing and shows what would be', async ({ demo, launch }) => {
  const policy = { ...demo.policy, cookies: { ...demo.policy.cookies, mode: 'report' } };
  const browser = await launch({ policy });
  const page = await startSession(browser);
  await pass(page, 'https://www.somedb.example/search');
  await expect
    .poll(async () => (await stored(browser)).cookies.map((cookie) => cookie.name))
    .toEqual(expect.arrayContaining(['_vid', 'visitor_uid']));
});

test('a site that nobody knows: its sign-in holds, the rest goes with the visit; thrown cookies never stay', async ({
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  const ofSite = async (site: string) => {
    const { cookies } = await stored(browser);
    return cookies.filter(({ domain }) => domain === site);
  };
  await page.goto('https://site1.example/members');
  await page.getByLabel('Password').fill('library');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  expect((await ofSite('site1.example')).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['q', 'formkey']),
  );
  await page.goto('https://www.weather.example/plain');
  // What the sign-in set and what went along with it stay; what the site gives to everybody, to last, does not.
  await expect
    .poll(async () => (await ofSite('site1.example')).map(({ name, session }) => [name, session]).sort())
    .toEqual([
      ['formkey', true],
      ['q', true],
    ]);
  // Even a worker that has ended in between knows what signed the patron in.
  await killWorker(browser);
  await page.goto('https://site1.example/members');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();

  await page.goto('https://site2.example/throw');
  await page.waitForFunction(() => document.body.dataset.thrown === 'true');
  await expect.poll(() => ofSite('site2.example')).toEqual([]);
  // The page itself reads back what it wrote.
  expect(await page.evaluate(() => document.cookie)).toContain('thrown_page=');
});

const ELSEWHERE = 'https://www.weather.example/plain';

/** Goes elsewhere and waits until that has been noticed: what only the visit kept is gone then. */
async function goElsewhere(browser: CarrelBrowser, page: Page, mark: string): Promise<void> {
  const marked = async () => (await stored(browser)).cookies.some(({ domain }) => domain === mark);
  await page.goto(
    `https://${mark}/lines?set=${encodeURIComponent(JSON.stringify(['PHPSESSID=a1b2c3d4e5f6a7b8; Path=/']))}`,
  );
  await expect.poll(marked, { intervals: [100] }).toBe(true);
  await page.goto(ELSEWHERE);
  await expect.poll(marked, { intervals: [100] }).toBe(false);
}

/** Sites of their own for each: one where somebody signs in, and one where nobody does. */
const LOBBIES = [
  { what: 'JSESSIONID', path: '/lobby/JSESSIONID', site: 'site3.example', unused: 'site4.example' },
  { what: 'a name nobody knows', path: '/lobby/workroom', site: 'site13.example', unused: 'site14.example' },
  {
    what: 'a rolling one',
    path: '/lobby/reader_desk?rolling',
    site: 'site23.example',
    unused: 'site24.example',
  },
];

test('a session that the sign-in does not renew, elsewhere and back three times', async ({ share }) => {
  test.setTimeout(180_000);
  const browser = await share();
  const page = await startSession(browser);
  for (const { what, path, site, unused } of LOBBIES) {
    await test.step(`${what}: the sign-in`, async () => {
      // Nobody signs in here, in between or at all.
      await page.goto(`https://${unused}${path}`);
      await page.goto(`https://${site}${path}`);
      await page.getByLabel('Password').fill('a wrong one');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByLabel('Password').fill('library');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
      // A worker that ends between the sign-in and the departure has written down what it saw.
      await killWorker(browser);
    });
  }
  for (const mark of ['site5.example', 'site6.example', 'site7.example']) {
    await goElsewhere(browser, page, mark);
    for (const { what, path, site } of LOBBIES) {
      await test.step(`${what}: back after ${mark}`, async () => {
        await page.goto(`https://${site}${path}`);
        await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
      });
    }
  }
  const unused = LOBBIES.map((lobby) => lobby.unused);
  const left = async () => (await stored(browser)).cookies.filter(({ domain }) => unused.includes(domain));
  expect(await left()).toEqual([]);
});

const STEPS = [
  { what: 'two factors', steps: ['password', 'code'], site: 'site8.example' },
  { what: 'a page that posts a token', steps: ['accessToken'], site: 'site18.example' },
  { what: 'GraphQL', steps: ['variables.input.password'], site: 'site28.example' },
  { what: 'an identity and a secret', steps: ['secret'], site: 'site38.example' },
];

async function signIn(page: Page, site: string, steps: string[]): Promise<void> {
  await page.goto(`https://${site}/steps`);
  for (const [at, step] of steps.entries()) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, step);
    await page.getByLabel('Value').fill(at === steps.length - 1 ? 'last' : 'first');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.locator(`body[data-sent="${step}"]`)).toBeVisible();
  }
  await page.goto(`https://${site}/steps`);
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
}

test('a sign-in of several steps holds, and so does a link from an e-mail, elsewhere and back twice', async ({
  share,
}) => {
  test.setTimeout(180_000);
  const browser = await share();
  const page = await startSession(browser);
  for (const { what, steps, site } of STEPS) await test.step(what, () => signIn(page, site, steps));
  await test.step('a step that nobody recognises, after one that is', () =>
    signIn(page, 'site15.example', ['password', 'answer']));
  const link = 'site25.example';
  await page.goto(`https://${link}/steps/link?token=q3Xw0m8RrVt1Zk5uYb7N`);
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  for (const mark of ['site9.example', 'site10.example']) {
    await goElsewhere(browser, page, mark);
    for (const site of [...STEPS.map((one) => one.site), link]) {
      await test.step(`${site} after ${mark}`, async () => {
        await page.goto(`https://${site}/steps`);
        await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
      });
    }
  }
});

test('what scripts keep for a sign-in is there after a reload; what they keep for themselves is not', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  const key = 'q3Xw0m8RrVt1Zk5uYb7NcE2aLdP9sHfG4jKoT6iUxQM';
  const signIn = {
    'msal.cache.encryption': encodeURIComponent(JSON.stringify({ id: '04f2a1de-77aa', key })),
    'auth0.is.authenticated': 'true',
    'sb-abcdefghijklmnopqrst-auth-token.0': `base64-${key}`,
    'sb-abcdefghijklmnopqrst-auth-token-code-verifier': `base64-${key}`,
    'a0.spajs.txs.q3Xw0m8RrVt1Zk5u': encodeURIComponent(JSON.stringify({ code_verifier: key })),
    site_state: encodeURIComponent(JSON.stringify({ token: `eyJhbGciOiJIUzI1NiJ9.${key}.c2ln` })),
  };
  const others = { _vid: '3f2b8c1e-1111-4a2b-9c3d-abcdefabcdef', theme_choice: 'dark', _ga: 'GA1.1.1.1' };
  await page.goto('https://site11.example/plain');
  await page.evaluate(
    async (cookies) => {
      for (const [name, value] of Object.entries(cookies)) {
        // biome-ignore lint/suspicious/noDocumentCookie: sign-in libraries set it the old way.
        document.cookie = `${name}=${value}; Max-Age=31536000; Path=/; Secure`;
      }
      const { cookieStore } = globalThis as unknown as {
        cookieStore: { set(options: object): Promise<void> };
      };
      await cookieStore.set({ name: 'auth0.abc.is.authenticated', value: 'true', expires: Date.now() + 1e9 });
      await cookieStore.set({ name: '_clck', value: 'k1', expires: Date.now() + 1e9 });
    },
    { ...signIn, ...others },
  );
  await page.reload();
  const names = async () =>
    (await page.evaluate(() => document.cookie)).split('; ').map((pair) => pair.split('=')[0]);
  const kept = [...Object.keys(signIn), 'auth0.abc.is.authenticated'].sort();
  await expect.poll(async () => (await names()).sort()).toEqual(kept);
  const ofSite = async () =>
    (await stored(browser)).cookies.filter(({ domain }) => domain === 'site11.example');
  await expect.poll(async () => (await ofSite()).filter(({ session }) => !session)).toEqual([]);
  // Nobody signed in: it goes with the visit.
  await page.goto(ELSEWHERE);
  await expect.poll(ofSite).toEqual([]);
  const sent = demo.log.entries().flatMap((entry) => String(entry.headers?.cookie ?? '').split('; '));
  expect(sent.filter((pair) => TRACKING.test(pair))).toEqual([]);
});

test('a name with a promise before it is the same name; a site’s check for robots passes', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  const lines = [
    '__Host-JSESSIONID=A1B2C3D4E5F60718293A4B5C6D7E8F90; Path=/; Secure; HttpOnly',
    '__uzmc=123451234567; Path=/; Secure; Max-Age=86400',
    '_vcrcs=1.1900000000.3600.q3Xw0m8RrVt1Zk5uYb7NcE2aLdP9sHfG; Path=/; Secure; HttpOnly; Max-Age=3600',
    '__Secure-_ga=GA1.1.1.1; Path=/; Secure; Max-Age=63072000',
    'FPID=q3Xw0m8RrVt1Zk5uYb7NcE2aLdP9; Path=/; Secure; HttpOnly; Max-Age=63072000',
  ];
  await page.goto(`https://site12.example/lines?set=${encodeURIComponent(JSON.stringify(lines))}`);
  await page.goto('https://site12.example/plain');
  const { headers } = demo.log.entries().findLast(({ path }) => path === '/plain')!;
  const sent = String(headers?.cookie)
    .split('; ')
    .map((pair) => pair.split('=', 1)[0]);
  expect(sent.sort()).toEqual(['__Host-JSESSIONID', '__uzmc', '_vcrcs']);
});
