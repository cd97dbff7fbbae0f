/** Crashes, killed workers, bad settings, nonsense: the patron meets a page of Carrel's, never an unguarded web. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWorker } from '../browser/launch.ts';
import {
  endSession,
  expect,
  openPage,
  pressErase,
  startSession,
  stored,
  test,
  untilSettled,
} from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/search';

test('SIGKILL in mid-session: the next start is closed, erased first, and no vendor is contacted', async ({
  demo,
  launch,
}) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'carrel-profile-'));
  try {
    const first = await launch({ profileDir });
    const page = await startSession(first);
    await page.goto(VENDOR);
    await page.getByRole('button', { name: /^Continue to / }).click();
    await expect(page).toHaveURL(VENDOR);
    expect((await stored(first)).history).not.toEqual([]);
    await first.kill();
    demo.log.clear();

    const second = await launch({ profileDir });
    expect(await stored(second)).toEqual({ cookies: [], history: [], downloads: 0 });
    const after = await openPage(second, 'start.html');
    await expect(after.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await after.goto(VENDOR).catch(() => undefined);
    await expect(after).toHaveURL(second.page('start.html'));
    expect(demo.log.entries()).toEqual([]);
    await startSession(second);
  } finally {
    rmSync(profileDir, { recursive: true, force: true });
  }
});

test('a killed worker loses nothing: consent, guard and session go on', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(VENDOR);
  await killWorker(browser);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(VENDOR);
  await killWorker(browser);
  // On a busy computer the page comes twice before the worker knows; then Carrel itself loads it a moment later.
  await page.goto('https://www.somedb.example/article/1').catch(() => undefined);
  await expect(page).toHaveURL('https://www.somedb.example/article/1');
  await killWorker(browser);
  await page.goto('https://derby.ebooks.example/').catch(() => undefined);
  await expect(page.getByRole('heading', { name: /^You are leaving/ })).toBeVisible();
  expect(demo.log.connections('ebooks')).toEqual([]);
});

test('a worker killed in the middle of an erase finishes it', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: 'End session' }).click();
  await pressErase(popup);
  await untilSettled(browser, 'ending|verifying');
  await killWorker(browser);
  await browser.worker();
  await untilSettled(browser);
  expect(await stored(browser)).toEqual({ cookies: [], history: [], downloads: 0 });
  const start = await openPage(browser, 'start.html');
  await expect(start.getByRole('button', { name: 'Start', exact: true })).toBeVisible({ timeout: 60_000 });
});

test('a downloaded file goes with the session', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto(VENDOR);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(VENDOR);
  await page.goto('https://www.somedb.example/article/1');
  await page.getByRole('link', { name: 'Download PDF' }).click();
  await expect.poll(async () => (await stored(browser)).downloads).toBe(1);
  await endSession(browser);
  expect((await stored(browser)).downloads).toBe(0);
});

test('a malformed policy is named on the start page, and the guard stays strict', async ({ launch }) => {
  const browser = await launch({ policy: { library: { name: 'X', homeUrl: 'not-an-address' } } });
  const page = await openPage(browser, 'start.html');
  await expect(page.getByText(/library\.homeUrl/)).toBeAttached({ timeout: 60_000 });
  await page.goto('https://www.amazon.com/').catch(() => undefined);
  await expect(page).toHaveURL(browser.page('start.html'));
});

test('no policy at all: strict defaults, a working session', async ({ demo, launch }) => {
  const browser = await launch({ policy: {} });
  const page = await openPage(browser, 'start.html');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'End session' })).toBeVisible({ timeout: 60_000 });
  await page.goto('https://www.amazon.com/');
  await expect(page.getByRole('heading', { name: 'You are leaving your library for Amazon' })).toBeVisible();
  expect(demo.log.connections('store')).toEqual([]);
});

test('a list beyond what the browser takes as rules, in any letters: the session opens, and the guard holds', async ({
  demo,
  launch,
}) => {
  const many = Array.from({ length: 2000 }, (_, i) => ({
    id: `many-${i}`,
    name: `Vendor ${i}`,
    category: 'database' as const,
    hosts: [`vendor${i}.example`, `www.somedb.example/größe-${i}`],
    privacyPolicyUrl: `https://vendor${i}.example/datenschutzerklärung?${'long'.repeat(80)}`,
    termsUrl: `https://bücher${i}.example`,
    signInCookies: ['größe'],
  }));
  const policy = {
    ...demo.policy,
    cookies: { libraryHosts: ['derby.example', 'opac.derby.example:8080'] },
    vendors: [...(demo.policy.vendors ?? []), ...many],
  };
  const page = await startSession(await launch({ policy }));
  await page.goto('https://www.somedb.example/größe-1999/x');
  await expect(page.getByRole('heading', { name: /for Vendor 1999$/ })).toBeVisible();
  // The library's own server is asked for its pictures.
  expect(demo.log.entries().filter(({ server }) => server !== 'catalog')).toEqual([]);
});

test('corrupt storage counts as unknown: erase first', async ({ launch }) => {
  const browser = await launch();
  await startSession(browser);
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.set({ journal: { phase: 'nonsense' }, policy: 42 });
  });
  await killWorker(browser);
  await untilSettled(browser);
  const page = await openPage(browser, 'start.html');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('an unreachable vendor gives the browser its own error, and the way back works', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://www.hoopladigital.com/');
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect.poll(() => page.url()).toMatch(/chrome-error|hoopladigital/);
  await page.goto('https://catalog.derby.example/');
  await expect(page.getByRole('heading', { name: 'Catalogue' })).toBeVisible();
});

test('a notice opened by hand with nonsense in its address says so, and passes nothing', async ({
  demo,
  share,
}) => {
  const browser = await share();
  await startSession(browser);
  demo.log.clear();
  for (const nonsense of [
    '',
    '#',
    '#nonsense',
    '#javascript:alert(1)',
    '#data:text/html,x',
    '#token:made-up',
    `#https://${'a'.repeat(40_000)}.example/`,
    '#https://www.weather.example/plain',
  ]) {
    const page = await openPage(browser, `notice.html${nonsense}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Continue to / })).toHaveCount(0);
    await expect(page.getByRole('link').first()).toBeVisible();
    await page.close();
  }
  // The library's own page may still fetch its icon.
  expect(demo.log.entries().filter((entry) => entry.server !== 'catalog')).toEqual([]);
});

test('page scripts cannot speak for the patron', async ({ demo, share }) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  const notice = browser.page('notice.html');
  const outcome = await page.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    const frame = Object.assign(document.createElement('iframe'), {
      src: `${address}#https://www.amazon.com/`,
    });
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const fetched = await fetch(address).then(
      () => 'fetched',
      () => 'refused',
    );
    return { messages: typeof chrome?.runtime?.sendMessage, fetched };
  }, notice);
  expect(outcome).toEqual({ messages: 'undefined', fetched: 'refused' });
  const inside = page.frames().find((frame) => frame !== page.mainFrame());
  expect(await inside?.getByRole('button').count()).toBe(0);
  expect(demo.log.connections('store')).toEqual([]);
});
