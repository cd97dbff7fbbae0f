/**
 * `npm run test:firefox-update`: Firefox goes from one version to the next by nothing but the kit's `policies.json` and the
 * files that `npm run pack` writes, while a patron is in the middle of a visit. Prints a line for each step.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxJson } from '../../utils/deploy/formats/json.ts';
import { FIREFOX_UPDATES, FIREFOX_XPI } from '../../utils/deploy/published.ts';
import { findFirefox } from '../browser/find.ts';
import { startDemoLibrary } from '../demo/library.ts';
import { kitConfig } from '../kit/config.ts';
import { serveReleases } from '../kit/releases.ts';
import { startFirefox } from './bidi.ts';
import { startHostProxy } from './hosts.ts';
import { mountFirefoxPolicies } from './policies.ts';
import { Tabs, until } from './tabs.ts';

/** Looks for updates soon after the start and each minute, instead of once a day. */
const OFTEN = {
  // Else remote control switches the look for updates off.
  'remote.prefs.recommended': false,
  'extensions.update.interval': 60,
  'app.update.timerFirstInterval': 10_000,
  'app.update.timerMinimumDelay': 30,
};
const VERSION = 'browser.runtime.getManifest().version';

const path = findFirefox();
if (!path) throw new Error('No Firefox was found: install firefox or firefox-esr, or set CARREL_FIREFOX.');
const workDir = mkdtempSync(join(tmpdir(), 'carrel-fx-update-'));
const releases = await serveReleases();
await releases.publish('1.0.0');
// Developer tools are on: where they are off Firefox refuses every remote control, so no test could look.
const config = kitConfig({
  browsers: ['firefox'],
  xpiUrl: `${releases.folder}${FIREFOX_XPI}`,
  developerTools: true,
});
const mount = mountFirefoxPolicies({ browser: path, workDir, policies: firefoxJson(config) });
if ('problem' in mount) {
  console.log(`Not run: ${mount.problem}.`);
  process.exit(0);
}
const demo = await startDemoLibrary();
const proxy = await startHostProxy(demo);
const firefox = await startFirefox(mount.script, {
  profile: join(workDir, 'profile'),
  preferences: { ...proxy.preferences, ...OFTEN },
  acceptInsecureCerts: true,
});
const began = Date.now();
async function step(title: string, holds: () => Promise<boolean | undefined>, seconds = 90): Promise<void> {
  await until(title, holds, seconds);
  console.log(`holds   ${title} (${Math.round((Date.now() - began) / 1000)} s)`);
}
const fetched = (name: string) => releases.asked.filter((asked) => asked === name).length;

try {
  const tabs = new Tabs(firefox);
  let own = '';
  let page = '';
  await step('Version 1.0.0 installs by policy', async () => {
    page = await tabs.open('https://www.weather.example/plain');
    [, own = ''] = /^(moz-extension:.*\/)start\.html$/.exec(await tabs.url(page)) ?? [];
    return own !== '' && (await tabs.evaluate(page, VERSION)) === '1.0.0';
  });
  const startPage = async () =>
    (await tabs.all()).find(({ url }) => url === `${own}start.html`)?.context ?? '';
  const ready = async () => {
    page = await startPage();
    return (await tabs.heading(page)) === 'Welcome to Derby Public Library';
  };
  await step('Its settings come', ready);
  await tabs.press(page, '^Start$');
  await step('A session is open', async () => /derby\.example/.test(await tabs.url(page)));
  await tabs.go(page, 'https://www.somedb.example/search');
  await tabs.press(page, '^Continue to ');
  await step('The patron types', () =>
    tabs.evaluate<boolean>(
      page,
      `Boolean(document.querySelector('[name=q]').value = 'the history of half a')`,
    ),
  );

  const before = fetched(FIREFOX_XPI);
  await releases.publish('1.1.0');
  await step('Firefox asks for updates and fetches 1.1.0', async () => fetched(FIREFOX_XPI) > before, 240);
  const asked = fetched(FIREFOX_UPDATES);
  // It has put the package aside by the time it asks again.
  await step('It asks once more', async () => fetched(FIREFOX_UPDATES) > asked, 120);
  await step('The tab is there, and what was typed', async () => {
    const typed = await tabs.evaluate<string>(page, `document.querySelector('[name=q]').value`);
    return typed === 'the history of half a' && /somedb/.test(await tabs.url(page));
  });
  // A new tab is Carrel's, with the way out of the session.
  await tabs.open();
  let newTab = '';
  await step('The session goes on with version 1.0.0', async () => {
    newTab = await startPage();
    return (await tabs.evaluate(newTab, VERSION)) === '1.0.0';
  });

  await tabs.press(newTab, '^End session$');
  await tabs.press(newTab, '^Erase everything$');
  let ended = '';
  await step('The session ends with its receipt, by version 1.0.0', async () => {
    ended = (await tabs.all()).find(({ url }) => url.includes('ended.html'))?.context ?? '';
    return /erased/.test(await tabs.heading(ended)) && (await tabs.evaluate(ended, VERSION)) === '1.0.0';
  });
  // Two minutes pass first, in which the receipt may be read, and a minute until Carrel looks again.
  await step(
    'Then version 1.1.0 is there, with its start page',
    async () => {
      page = await startPage();
      return (await tabs.evaluate(page, VERSION)) === '1.1.0';
    },
    240,
  );
  await step('It knows the library', ready);
  await tabs.press(page, '^Start$');
  await step('The next patron starts', async () => /derby\.example/.test(await tabs.url(page)));
  console.log('Firefox: the update came after the session, and nothing of the patron’s was lost');
} finally {
  await firefox.close().catch(() => undefined);
  releases.close();
  proxy.close();
  await demo.close();
  rmSync(workDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
