/** What comes from outside the browser: its command line, at a start and while it runs. Nobody is attached meanwhile. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilGone } from '../browser/process.ts';
import { attached, pressStart, type SpawnedCarrel, spawnCarrel } from '../browser/spawn.ts';
import { test as base, expect, type LaunchMore } from './fixtures.ts';

const SITE = 'https://site1.example/plain';
/** As with a screen; without windows the browser does not listen to a second command line. */
const WITH_WINDOWS = ['--ozone-platform=headless', '--window-size=1280,900'];
/** The browser writes what it would restore some seconds after it has happened. */
const WRITTEN_MS = 4_000;

const test = base.extend<{ profileDir: string; seat: (more?: LaunchMore) => Promise<SpawnedCarrel> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  profileDir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'carrel-outside-'));
    await use(dir);
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  seat: async ({ demo, profileDir }, use) => {
    const running: SpawnedCarrel[] = [];
    await use(async (more = {}) => {
      const { policy, resolverRules, spki } = demo;
      const args = [...WITH_WINDOWS, ...(more.args ?? [])];
      const options = { mode: 'policy', policy, resolverRules, spki, profileDir, headless: false } as const;
      running.push(await spawnCarrel({ ...options, ...more, args }));
      return running.at(-1)!;
    });
    for (const browser of running) await browser.close().catch(() => undefined);
  },
});

const pages = async (browser: SpawnedCarrel) =>
  (await browser.targets()).filter(({ type }) => type === 'page').map(({ url }) => url);

/** Closes the browser as a person does: after anything else it asks before it opens what it had open. */
async function leave(browser: SpawnedCarrel): Promise<void> {
  const connection = await browser.connect();
  await (await connection.newBrowserCDPSession()).send('Browser.close').catch(() => undefined);
  expect(await untilGone(browser.pid)).toBe(true);
  await browser.close();
}

/** Opens a session, and a site in it. */
async function visit(browser: SpawnedCarrel): Promise<void> {
  const start = browser.page('start.html');
  await expect.poll(() => pages(browser), { timeout: 60_000 }).toContainEqual(start);
  await attached(browser, async (context) => {
    const page = await pressStart(browser, context);
    await page.goto(SITE);
  });
}

test('carrel-end ends the session of the browser that runs', async ({ seat, profileDir }) => {
  const browser = await seat({ startUrl: SITE });
  await visit(browser);
  const [executable, ...args] = browser.command;
  const again = join(profileDir, 'browser.sh');
  const end = join(profileDir, 'carrel-end.sh');
  writeFileSync(again, `#!/bin/sh\nexec '${executable}' ${args.map((arg) => `'${arg}'`).join(' ')} "$@"\n`);
  const script = readFileSync(join('utils', 'deploy', 'launcher', 'carrel-end.sh'), 'utf8');
  writeFileSync(end, script.replace('@EXTENSION_ID@', browser.extensionId));
  for (const file of [again, end]) chmodSync(file, 0o755);

  const { status } = spawnSync(end, ['--wait', '1', '--profile', profileDir, again]);
  expect(status).toBe(0);
  await expect
    .poll(async () => (await browser.targets()).map(({ title }) => title), { timeout: 60_000 })
    .toContain('Your session has been erased');
  expect((await pages(browser)).filter((url) => url.startsWith('http'))).toEqual([]);
});

test('whatever a start would open first, no server hears of it', async ({ seat, demo }) => {
  const first = await seat({ startUrl: SITE });
  await visit(first);
  await sleep(WRITTEN_MS);
  // A power cut in mid-session; and the next start is told to bring everything back.
  await first.kill();
  demo.log.clear();
  const starts: [what: string, more: LaunchMore][] = [
    ['what was open, after a crash', { args: ['--restore-last-session'], startUrl: '' }],
    ['an address on the command line', { startUrl: SITE }],
    [
      'pages that a patron has set',
      { startUrl: '', browserPolicy: { RestoreOnStartup: 4, RestoreOnStartupURLs: [SITE, `${SITE}?2`] } },
    ],
    ['everything open last time, set by a patron', { startUrl: '', browserPolicy: { RestoreOnStartup: 1 } }],
    ['an application of one page', { args: [`--app=${SITE}`], startUrl: '' }],
  ];
  for (const [what, more] of starts) {
    const browser = await seat(more);
    await expect
      .poll(() => pages(browser), { message: what, timeout: 60_000 })
      .toContainEqual(expect.stringMatching(/\/start\.html$|^chrome:\/\/newtab\/$/));
    await sleep(WRITTEN_MS);
    const open = await pages(browser);
    const heard = demo.log.entries().map(({ server, kind }) => `${server} ${kind}`);
    console.log(`${what}: ${open.length} pages, ${heard.length} connections and requests`);
    expect({ what, heard }).toEqual({ what, heard: [] });
    expect(open.filter((url) => /^https?:/.test(url))).toEqual([]);
    await leave(browser);
  }
});
