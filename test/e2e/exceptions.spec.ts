/**
 * What the guard lets pass without a yes: each exception is for the patron and the library alone. Every attack has a
 * control: it arrives once the patron has said yes.
 */
import type { Page } from '@playwright/test';
import { killWorker } from '../browser/launch.ts';
import type { DemoLibrary } from '../demo/library.ts';
import { expect, startSession, test } from './fixtures.ts';
import { CATALOGUE, follow, HOSTILE, hostile, post, WAYS } from './hostile.ts';

const VENDOR = 'https://www.somedb.example';
const POLICY = `${VENDOR}/privacy`;
const CARD = '21234000000000';
const notice = (page: Page) => page.getByRole('heading', { name: /^You are leaving .* for SomeDB$/ });
const goOn = (page: Page) => page.getByRole('button', { name: /^Continue to / });

function expectNothing(demo: DemoLibrary): void {
  expect(demo.log.requests('database')).toEqual([]);
  expect(demo.log.connections('database')).toEqual([]);
}

test('a policy page opens from Carrel’s own pages, as a plain page load, and from nowhere else', async ({
  demo,
  share,
}) => {
  test.setTimeout(180_000);
  const browser = await share();
  await startSession(browser);
  for (const [name, go] of WAYS) {
    await test.step(name, async () => {
      const page = await hostile(browser);
      const at = await go(page, browser, POLICY);
      await expect(notice(at!)).toBeVisible();
      expectNothing(demo);
      if (at !== page) await at!.close();
      await page.close();
    });
  }
  // With a card number in it the notice stops it for good.
  const giving = await hostile(browser);
  await post(giving, POLICY, { card: CARD });
  await expect(giving.getByRole('heading', { name: 'This would give away who you are' })).toBeVisible();
  expectNothing(demo);
  // A typed address too meets the notice; from there it is one press away.
  const page = await browser.context.newPage();
  await page.goto(POLICY);
  await expect(notice(page)).toBeVisible();
  expectNothing(demo);
  const link = page.getByRole('link', { name: 'SomeDB’s privacy policy' });
  await link.click();
  await expect(page).toHaveURL(POLICY);
  const asked = demo.log.requests('database').filter(({ path }) => path !== '/favicon.ico');
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /privacy']);
  // Once, and for this tab: another site's form does not follow it.
  const next = await hostile(browser);
  await post(next, POLICY);
  await expect(notice(next)).toBeVisible();
  expect(demo.log.requests('database').filter(({ method }) => method === 'POST')).toEqual([]);
  // The rest of the vendor still waits.
  await page.evaluate(() => location.assign('/search'));
  await expect(notice(page)).toBeVisible();
  // After the yes the very form of before arrives.
  await goOn(page).click();
  await expect(page).toHaveURL(`${VENDOR}/search`);
  demo.log.clear();
  const again = await hostile(browser);
  await post(again, POLICY);
  await expect(again).toHaveURL(POLICY);
  // The page that is left may still ask for its icon.
  const posted = demo.log.requests('database').filter(({ method }) => method === 'POST');
  expect(posted).toMatchObject([{ body: 'data=a-patron' }]);
});

test('unpacked: a policy page opens from the notice, and takes no other site’s form', async ({
  demo,
  launch,
}) => {
  const browser = await launch({ mode: 'unpacked' });
  await startSession(browser, 'your library');
  // Of the built-in list: what a machine without settings knows.
  const policy = 'https://www.amazon.com/gp/help/customer/display.html?nodeId=468496';
  const page = await hostile(browser);
  await follow(page, 'https://www.amazon.com/');
  const link = page.getByRole('link', { name: 'Amazon’s privacy policy' });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute('href')) ?? policy;
  const attacker = await hostile(browser);
  await post(attacker, address);
  await expect(attacker.getByRole('heading', { name: /for Amazon$/ })).toBeVisible();
  expect(demo.log.connections('store')).toEqual([]);
  await link.click();
  await expect(page).toHaveURL(address);
  expect(demo.log.requests('store')[0]).toMatchObject({ method: 'GET' });
});

const LAUNCH = `${VENDOR}/launch`;
/** What has reached the vendor's address for forms. */
const launched = (demo: DemoLibrary) =>
  demo.log
    .requests('database')
    .flatMap(({ method, path, body }) => (path === '/launch' ? [`${method} ${body ?? ''}`.trim()] : []));

/** A yes in a session of its own, so that no earlier yes lets anything pass. */
async function saysYes(page: Page): Promise<void> {
  await expect(notice(page)).toBeVisible();
  await goOn(page).click();
}

test('a form that was declined goes with “Go back”: a later yes sends nothing of it', async ({
  demo,
  share,
}) => {
  const browser = await share();
  await startSession(browser);
  const page = await hostile(browser);
  await post(page, LAUNCH);
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(HOSTILE);
  expectNothing(demo);
  const later = await hostile(browser, CATALOGUE);
  await follow(later, LAUNCH);
  await saysYes(later);
  await expect(later).toHaveURL(LAUNCH);
  expect(launched(demo)).toEqual(['GET']);
  // A form sent now, the yes given, is an ordinary one.
  await post(page, LAUNCH);
  await expect(page.getByRole('heading', { name: 'Launched' })).toBeVisible();
  expect(launched(demo)).toEqual(['GET', 'POST data=a-patron']);
});

test('a form that still waits in one tab is not sent by a yes in another', async ({ demo, share }) => {
  const browser = await share();
  await startSession(browser);
  const waiting = await hostile(browser);
  await post(waiting, LAUNCH);
  await expect(notice(waiting)).toBeVisible();
  const other = await hostile(browser, CATALOGUE);
  await follow(other, LAUNCH);
  await saysYes(other);
  await expect(other).toHaveURL(LAUNCH);
  expect(launched(demo)).toEqual(['GET']);
  // Its own yes sends it, and once.
  await saysYes(waiting);
  await expect(waiting.getByRole('heading', { name: 'Launched' })).toBeVisible();
  expect(launched(demo)).toEqual(['GET', 'POST data=a-patron']);
});

test('a form goes with the next page load of its tab, the browser’s own way back included', async ({
  demo,
  share,
}) => {
  const browser = await share();
  await startSession(browser);
  const page = await hostile(browser);
  await post(page, LAUNCH);
  await expect(notice(page)).toBeVisible();
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page).toHaveURL(HOSTILE);
  await follow(page, LAUNCH);
  await saysYes(page);
  await expect(page).toHaveURL(LAUNCH);
  expect(launched(demo)).toEqual(['GET']);
});

test('a worker killed while a form waits: the notice says so, and nothing is sent in its place', async ({
  demo,
  share,
}) => {
  const browser = await share();
  await startSession(browser);
  const page = await hostile(browser);
  await post(page, LAUNCH);
  await expect(notice(page)).toBeVisible();
  await killWorker(browser);
  await goOn(page).click();
  await expect(page.getByRole('heading', { name: 'This form could not be passed on' })).toBeVisible();
  expectNothing(demo);
});

test('an address with a backtick is restored in its own tab only', async ({ demo, share }) => {
  const browser = await share();
  await startSession(browser);
  const page = await hostile(browser);
  // In a path the browser itself writes %60; in a query it leaves a backtick as it is.
  await follow(page, `${VENDOR}/article/1?q=x\`y`);
  await expect(notice(page)).toBeVisible();
  const other = await hostile(browser, CATALOGUE);
  await follow(other, `${VENDOR}/article/1?q=x%60y`);
  await saysYes(other);
  await expect(other).toHaveURL(`${VENDOR}/article/1?q=x%60y`);
  await goOn(page).click();
  await expect(page.getByRole('heading', { name: 'Article 1' })).toBeVisible();
  const paths = demo.log.requests('database').map(({ path }) => path);
  expect(paths.filter((path) => path?.includes('q='))).toEqual(['/article/1?q=x%60y', '/article/1?q=x`y']);
});

test('behind the library’s proxy: parts of a vendor without a yes do not arrive, the page’s own do', async ({
  demo,
  launch,
}) => {
  test.setTimeout(120_000);
  const other = {
    id: 'otherdb',
    name: 'OtherDB',
    category: 'database' as const,
    hosts: ['tracker.example'],
  };
  const browser = await launch({
    policy: { ...demo.policy, vendors: [...(demo.policy.vendors ?? []), other] },
  });
  const page = await startSession(browser);
  await page.goto(`https://login.ezproxy.derby.example/login?url=${VENDOR}/search`);
  await saysYes(page);
  await page.getByLabel('Library card number').fill(CARD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const proxied = 'https://www-somedb-example.ezproxy.derby.example';
  await expect(page).toHaveURL(`${proxied}/search`);

  /** Asks for the other vendor by every spelling; resolves when all have arrived or been refused. */
  const attack = () =>
    page.evaluate(async () => {
      const hosts = [
        'www-tracker-example.ezproxy.derby.example',
        'www.tracker.example.ezproxy.derby.example',
        'tracker-example.ezproxy.derby.example',
      ];
      const settled = (element: HTMLElement) =>
        new Promise((resolve) => {
          element.addEventListener('load', resolve);
          element.addEventListener('error', resolve);
          document.body.append(element);
        });
      const one = async (host: string) => {
        const at = `https://${host}`;
        const socket = new WebSocket(`wss://${host}/socket`);
        await Promise.allSettled([
          settled(Object.assign(new Image(), { src: `${at}/pixel.gif` })),
          settled(Object.assign(document.createElement('script'), { src: `${at}/t.js` })),
          settled(Object.assign(document.createElement('iframe'), { src: `${at}/frame.html` })),
          fetch(`${at}/fetch`, { mode: 'no-cors' }),
          new Promise((resolve) => socket.addEventListener('close', resolve)),
        ]);
      };
      const login = 'https://login.ezproxy.derby.example/login?url=https://www.tracker.example/frame.html';
      await Promise.all([
        ...hosts.map(one),
        settled(Object.assign(document.createElement('iframe'), { src: login })),
      ]);
    });
  const toOther = () => demo.log.requests('proxy').filter(({ host }) => /tracker.example/.test(host ?? ''));
  // Its own page had tried already: script, pixel and frame.
  await attack();
  expect(toOther().map(({ path }) => path)).toEqual([]);
  expect(demo.log.connections('tracker')).toEqual([]);
  // What is the vendor's own, and the library's.
  demo.log.clear();
  const own = await page.evaluate(async () => {
    const answers = [fetch('/article/1'), fetch('https://ezproxy.derby.example/menu', { mode: 'no-cors' })];
    return (await Promise.all(answers)).map(({ type }) => type);
  });
  expect(own).toEqual(['basic', 'opaque']);
  expect(demo.log.requests('database').map(({ path }) => path)).toContain('/article/1');

  // After a yes to the other one, the same arrives.
  const visit = await browser.context.newPage();
  await visit.goto('https://www-tracker-example.ezproxy.derby.example/');
  await goOn(visit).click();
  await expect(visit).toHaveURL('https://www-tracker-example.ezproxy.derby.example/');
  demo.log.clear();
  await attack();
  const paths = toOther().map(({ path }) => path);
  for (const path of ['/pixel.gif', '/t.js', '/frame.html', '/fetch', '/socket'])
    expect(paths).toContain(path);
  expect(demo.log.requests('tracker').map(({ path }) => path)).toContain('/frame.html');
});
