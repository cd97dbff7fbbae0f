/** A patron's whole visit, driven without a display: each step says what every server received. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';
import {
  openPage,
  pressErase,
  siteStorage,
  startSession,
  stored,
  untilEnded,
  untilSettled,
} from '../browser/patron.ts';
import type { DemoLibrary } from './library.ts';

const FOLDER = join('.output', 'tour');
const STORING_SITE = 'https://site1.example/fill';
const TRACKING = /^(_trk|_ga|_fbp|_clck|_vid|visitor_uid|ad-id)/;

/** Walks through the visit. Returns how many of the promises checked on the way did not hold. */
export async function tour(browser: CarrelBrowser, demo: DemoLibrary): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let steps = 0;
  let failures = 0;

  const step = async (title: string, page: Page) => {
    steps += 1;
    const name = `${String(steps).padStart(2, '0')}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
    // A notice as on the screen: its answers stand at the foot of the window.
    const fullPage = (await page.locator('.answer').count()) === 0;
    await page.screenshot({ path: join(FOLDER, name), fullPage, animations: 'disabled' });
    console.log(`\n${steps}. ${title}`);
    const servers = [...new Set(Object.values(demo.hosts).map(({ server }) => server))];
    const received = servers.map((server) => {
      const connections = demo.log.connections(server).length;
      const requests = demo.log.requests(server).length;
      return `${server} ${connections} connections, ${requests} requests, ${demo.log.bytes(server)} bytes`;
    });
    console.log(
      `   so far: ${received.filter((line) => !line.includes(' 0 connections')).join('; ') || 'nothing, anywhere'}`,
    );
  };
  const check = (promise: string, holds: boolean) => {
    console.log(`   ${holds ? 'holds' : 'BROKEN'}: ${promise}`);
    if (!holds) failures += 1;
  };
  const silent = (server: string) => demo.log.connections(server).length === 0;

  let page = await openPage(browser, 'start.html');
  await page.getByRole('heading', { name: 'Welcome to Derby Public Library' }).waitFor({ timeout: 20_000 });
  await step('The start page: the web is closed', page);
  await page.goto('https://www.weather.example/plain').catch(() => undefined);
  check('no server has heard anything before Start', demo.log.entries().length === 0);
  await page.close();

  page = await startSession(browser);
  await page.getByRole('heading', { name: 'Welcome to the library' }).waitFor();
  await step('Started: the library home page', page);
  await page.goto('https://catalog.derby.example/search?q=whales');
  await step('The catalogue', page);

  await page.goto('https://www.derby.example/');
  await page.getByRole('link', { name: 'SomeDB, the article database (through the proxy)' }).click();
  await page.getByRole('button', { name: 'Continue to SomeDB' }).waitFor();
  await step('The notice before the licensed database', page);
  check('0 requests and 0 connections at the database and the proxy', silent('database') && silent('proxy'));
  await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
  await page.getByLabel('Library card number').fill('21234000000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Search SomeDB' }).waitFor();
  await step('Signed in to the proxy with the library card', page);

  await page.goto('https://www.somedb.example/signin');
  await page.getByLabel('Name').fill('reader');
  await page.getByLabel('Password').fill('library');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Signed in.').waitFor();
  await step('Signed in to a personal account at the database (no second notice)', page);

  await page.goto('https://www.somedb.example/article/1');
  await page.getByRole('link', { name: 'Download PDF' }).click();
  await page.goto(STORING_SITE);
  await page.waitForFunction(() => document.body.dataset.filled === 'true');
  console.log(`   a site on the open web stores: ${JSON.stringify(await siteStorage(page))}`);

  await page.goto('https://derby.ebooks.example/');
  await page.getByRole('button', { name: 'Continue to Derby eBooks' }).waitFor();
  await step('The notice before the eBook vendor', page);
  check('0 connections at the eBook vendor', silent('ebooks') && silent('identity'));
  await page.getByRole('button', { name: 'Continue to Derby eBooks' }).click();
  await page.getByRole('link', { name: 'Sign in to borrow' }).click();
  await page.locator('input[name=login]').fill('reader');
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { name: 'Authorize' }).waitFor();
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { name: 'Your shelf' }).waitFor();
  await step('Signed in at the eBook vendor through OpenID Connect', page);

  await page.goto('https://derby.ebooks.example/');
  const opening = browser.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Read on Kindle' }).click();
  const amazon = await opening;
  await amazon.getByRole('button', { name: 'Continue to Amazon' }).waitFor();
  await step('The strong notice before Amazon', amazon);
  check('0 connections at Amazon', silent('store'));
  await amazon.getByRole('button', { name: 'Continue to Amazon' }).click();
  await amazon.getByRole('heading', { name: 'Get your library book' }).waitFor();

  const { cookies } = await stored(browser);
  const names = cookies.map((cookie) => cookie.name);
  console.log(`   cookies kept: ${[...new Set(names)].sort().join(', ')}`);
  check('no tracking cookie is stored', !names.some((name) => TRACKING.test(name)));
  check(
    'every cookie kept ends with the session',
    cookies.every((cookie) => cookie.session),
  );
  // EZproxy keeps vendors' cookies on the server and sends them itself: those never pass through the browser.
  const fromBrowser = demo.log.entries().filter((entry) => !entry.headers?.via);
  const sent = fromBrowser.flatMap((entry) => String(entry.headers?.cookie ?? '').split('; '));
  check('no tracking cookie was ever sent by the browser', !sent.some((pair) => TRACKING.test(pair)));
  const tracker = demo.log.requests('tracker');
  check(
    `the tracker got ${tracker.length} requests, none with a cookie`,
    tracker.every((entry) => !entry.headers?.cookie),
  );

  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('region', { name: 'This session' }).waitFor();
  await step('What this session holds (popup)', popup);
  await popup.getByRole('button', { name: 'End session' }).click();
  await popup.getByRole('dialog', { name: 'End your session?' }).waitFor();
  await step('Ending: the question', popup);
  await pressErase(popup);
  const ended = await untilEnded(browser);
  await step('Erased and verified', ended);
  const left = await stored(browser);
  const counts = `cookies ${left.cookies.length}, history ${left.history.length}, downloads ${left.downloads}`;
  check(`after the erase: ${counts}`, left.cookies.length + left.history.length + left.downloads === 0);
  demo.log.clear();
  const next = await browser.context.newPage();
  await next.goto('https://www.somedb.example/search').catch(() => undefined);
  check(
    'the web is closed again',
    next.url() === browser.page('start.html') && demo.log.entries().length === 0,
  );
  await untilSettled(browser);
  const again = await startSession(browser);
  const clean = await stored(browser);
  check(
    'the next session begins clean',
    clean.cookies.every((cookie) => cookie.domain.endsWith('derby.example')),
  );

  await again.goto(STORING_SITE.replace('fill', 'plain'));
  const found = await siteStorage(again);
  const nothing = Object.values(found).every((count) => count === 0);
  check(`the same site finds in the next session: ${JSON.stringify(found)}`, nothing);

  console.log(
    `\n${steps} screenshots in ${FOLDER}. ${failures === 0 ? 'Every promise held.' : `${failures} BROKEN.`}`,
  );
  return failures;
}
