/**
 * `npm run test:firefox`: a patron's whole visit in Firefox, which has nothing but the kit's `policies.json`. Prints a
 * line for each step. What Firefox cannot do is a step too, and says so.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefoxJson } from '../../utils/deploy/formats/json.ts';
import { readTree } from '../../utils/deploy/tree.ts';
import { zip } from '../../utils/deploy/zip.ts';
import { findFirefox } from '../browser/find.ts';
import { startDemoLibrary } from '../demo/library.ts';
import { kitConfig } from '../kit/config.ts';
import { startFirefox } from './bidi.ts';
import { startHostProxy } from './hosts.ts';
import { mountFirefoxPolicies } from './policies.ts';
import { Tabs, until } from './tabs.ts';

const path = findFirefox();
if (!path) throw new Error('No Firefox was found: install firefox or firefox-esr, or set CARREL_FIREFOX.');
const workDir = mkdtempSync(join(tmpdir(), 'carrel-fx-'));
const profile = join(workDir, 'profile');
const xpi = join(workDir, 'carrel.xpi');
writeFileSync(xpi, zip(readTree(join('.output', 'firefox-mv3'))));
// Developer tools are on: where they are off Firefox refuses every remote control, so no test could look.
const config = kitConfig({ browsers: ['firefox'], xpiUrl: pathToFileURL(xpi).href, developerTools: true });
const mount = mountFirefoxPolicies({ browser: path, workDir, policies: firefoxJson(config) });
if ('problem' in mount) {
  console.log(`Not run: ${mount.problem}.`);
  process.exit(0);
}
const demo = await startDemoLibrary();
const proxy = await startHostProxy(demo);
const start = () =>
  startFirefox(mount.script, {
    profile,
    preferences: proxy.preferences,
    ownPages: true,
    acceptInsecureCerts: true,
  });

const outcome = { holds: 0, failed: 0, cannot: 0 };
async function step(title: string, check: () => Promise<boolean | undefined>, seconds = 60): Promise<void> {
  try {
    await until(title, check, seconds);
    outcome.holds += 1;
    console.log(`holds   ${title}`);
  } catch (error) {
    outcome.failed += 1;
    console.log(`FAILED  ${title} (${(error as Error).message})`);
  }
}

/** What this browser is known not to do; a step that begins to hold is news, and no failure. */
function limit(title: string, holds: boolean): void {
  outcome[holds ? 'holds' : 'cannot'] += 1;
  console.log(`${holds ? 'holds  ' : 'cannot '} ${title}`);
}

const silent = (server: string) => demo.log.connections(server).length === 0;
const cookieHeaders = (server: string) =>
  demo.log.requests(server).map((entry) => String(entry.headers?.cookie ?? ''));
const TRACKING = /(_vid|visitor_uid|_trk)/;
const SITE = 'https://site1.example/fill';
const STORED = `(async () => ({
  cookies: document.cookie === '' ? 0 : document.cookie.split('; ').length,
  localStorage: localStorage.length,
  indexedDB: (await indexedDB.databases()).length,
  serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
  caches: (await caches.keys()).length,
  files: await (async () => { let n = 0; for await (const _ of (await navigator.storage.getDirectory()).keys()) n += 1; return n; })(),
}))()`;
type Stored = Record<
  'cookies' | 'localStorage' | 'indexedDB' | 'serviceWorkers' | 'caches' | 'files',
  number
>;

let firefox = await start();
try {
  let tabs = new Tabs(firefox);
  const read = (table: string) =>
    `[...document.querySelectorAll('${table}')].map((row) => row.innerText.trim()).filter(Boolean)`;
  let rows: string[] = [];
  let errors: string[] = [];
  // The first start erases first, and closes what is open meanwhile.
  await until('about:policies', async () => {
    const policies = await tabs.open('about:policies');
    [rows, errors] = await tabs.evaluate<[string[], string[]]>(
      policies,
      `[${read('#activeContent > tr')}, ${read('#errorsContent tr')}]`,
    );
    return rows.length > 20;
  });
  await step(`about:policies shows the kit’s policies (${rows.length} rows) and no error`, async () => {
    if (errors.length > 0) console.log(errors.join('\n'));
    return errors.length === 0;
  });

  let page = '';
  let own = '';
  await step('Carrel installs by policy; a page load ends on the start page', async () => {
    page = await tabs.open('https://www.weather.example/plain');
    [, own = ''] = /^(moz-extension:.*\/)start\.html$/.exec(await tabs.url(page)) ?? [];
    return own !== '';
  });
  await step('Its settings come by policy', async () => {
    // The first start erases first, and of its own pages only one stays.
    page = (await tabs.all()).find(({ url }) => url === `${own}start.html`)?.context ?? '';
    return (await tabs.heading(page)) === 'Welcome to Derby Public Library';
  });
  demo.log.clear();
  await tabs.go(page, 'https://www.somedb.example/search');
  await step('The web is closed: nothing reaches any server', async () => demo.log.entries().length === 0, 5);

  await tabs.go(page, `${own}start.html`);
  await tabs.press(page, '^Start$');
  await step('Start opens the library’s page', async () =>
    /^https:\/\/www\.derby\.example/.test(await tabs.url(page)),
  );

  const address = 'https://www.somedb.example/search?q=caf%C3%A9+%26+more#top';
  await tabs.go(page, address);
  await step('Notice before the vendor', async () => /^You are leaving/.test(await tabs.heading(page)));
  await step('Not one connection to the vendor before Continue', async () => silent('database'), 5);
  await tabs.press(page, '^Continue to ');
  await step('The exact address after Continue', async () => (await tabs.url(page)) === address);
  await tabs.go(page, 'https://www.somedb.example/signin');
  await tabs.evaluate(
    page,
    `(() => { const f = document.querySelector('form'); f.user.value = 'reader'; f.password.value = 'library'; f.querySelector('button').click(); })()`,
  );
  await step('Sign-in works', async () =>
    /Signed in/.test(await tabs.evaluate(page, 'document.body.textContent')),
  );
  await tabs.go(page, 'https://www.somedb.example/article/1');
  await step(
    'No tracking cookie is ever sent',
    async () => {
      const sent = [...cookieHeaders('database'), ...cookieHeaders('tracker')];
      return (
        sent.some((header) => /somedb\.sid/.test(header)) && !sent.some((header) => TRACKING.test(header))
      );
    },
    5,
  );
  await tabs.evaluate(page, `void (document.cookie = '_gcl_au=1.1.2; Max-Age=999999; Path=/')`);
  // The page that wrote it may read it back; the next page and the server must not.
  await tabs.go(page, 'https://www.somedb.example/article/2');
  await step(
    'A tracking cookie set by script does not stay',
    async () => {
      const read = await tabs.evaluate<string>(page, 'document.cookie');
      return ![read, ...cookieHeaders('database')].some((cookies) => cookies.includes('_gcl_au'));
    },
    5,
  );

  await tabs.go(page, SITE);
  await until('the site has stored', () => tabs.evaluate(page, `document.body.dataset.filled === 'true'`));
  await tabs.evaluate(
    page,
    `navigator.storage.getDirectory().then((d) => d.getFileHandle('canary', { create: true })).then(() => true)`,
  );
  const before = await tabs.evaluate<Stored>(page, STORED);
  console.log(`        a site stores: ${JSON.stringify(before)}`);

  const consolePage = await tabs.open(`${own}options.html`);
  await step('The staff console opens', async () => (await tabs.heading(consolePage)) !== '');
  const popup = await tabs.open(`${own}popup.html`);
  await tabs.press(popup, '^End session$');
  await tabs.press(popup, '^Erase everything$');
  let ended = '';
  await step(
    'The session ends, and the page says what was erased',
    async () => {
      ended = (await tabs.all()).find(({ url }) => url.includes('ended.html'))?.context ?? '';
      return ended !== '' && /erased/.test(await tabs.heading(ended));
    },
    120,
  );
  if (ended !== '')
    console.log(
      `        ${await tabs.evaluate<string>(ended, `document.querySelector('main').innerText.replace(/\\s+/g, ' ').slice(0, 600)`)}`,
    );
  demo.log.clear();
  page = await tabs.open();
  await tabs.go(page, 'https://www.somedb.example/search');
  await step(
    'The web is closed again',
    async () => demo.log.entries().length === 0 && /start\.html$/.test(await tabs.url(page)),
    10,
  );
  await until('Start is there', async () =>
    tabs.evaluate(
      page,
      `[...document.querySelectorAll('button')].some((b) => b.textContent.trim() === 'Start' && !b.disabled)`,
    ),
  );
  await tabs.press(page, '^Start$');
  await until('the library', async () => /derby\.example/.test(await tabs.url(page)));
  await tabs.go(page, SITE.replace('fill', 'plain'));
  const after = await tabs.evaluate<Stored>(page, STORED);
  console.log(`        the same site finds in the next session: ${JSON.stringify(after)}`);
  await step(
    'Cookies, local storage, databases and service workers are gone',
    async () => after.cookies + after.localStorage + after.indexedDB + after.serviceWorkers === 0,
    1,
  );
  limit('Cache API is erased at the end of a session', after.caches === 0);
  limit('Private files of sites (OPFS) are erased at the end of a session', after.files === 0);
  await tabs.go(page, 'https://www.somedb.example/search');
  await step('The next patron is asked again', async () => /^You are leaving/.test(await tabs.heading(page)));
  await tabs.go(page, SITE);
  await until('the site has stored again', () =>
    tabs.evaluate(page, `document.body.dataset.filled === 'true'`),
  );

  await firefox.close();
  firefox = await start();
  tabs = new Tabs(firefox);
  demo.log.clear();
  // Nothing is known yet, and Firefox shows the request to no rule.
  await tabs.open(`about:reader?url=${encodeURIComponent(SITE)}`);
  await step(
    'Reader View reaches nobody, first thing after a restart',
    async () =>
      (await tabs.all()).every(({ url }) => !url.startsWith('about:reader')) &&
      demo.log.entries().length === 0,
    20,
  );
  await step(
    'After a restart no page of the web comes back',
    async () => (await tabs.all()).every(({ url }) => !url.startsWith('http')),
    10,
  );
  demo.log.clear();
  // It erases first, and that may close the tab that asks.
  await step('After a restart the web is closed', async () => {
    page = await tabs.open('https://www.somedb.example/search');
    return /start\.html$/.test(await tabs.url(page)) && demo.log.entries().length === 0;
  });
  await until('Start is there', async () =>
    tabs.evaluate(
      page,
      `[...document.querySelectorAll('button')].some((b) => b.textContent.trim() === 'Start' && !b.disabled)`,
    ),
  );
  await tabs.press(page, '^Start$');
  await until('the library', async () => /derby\.example/.test(await tabs.url(page)));
  await tabs.go(page, SITE.replace('fill', 'plain'));
  const restarted = await tabs.evaluate<Stored>(page, STORED);
  await step(
    `After an orderly restart every kind is gone, Cache API and OPFS too: ${JSON.stringify(restarted)}`,
    async () => Object.values(restarted).every((count) => count === 0),
    1,
  );
} finally {
  await firefox.close().catch(() => undefined);
  proxy.close();
  await demo.close();
  rmSync(workDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
console.log(`Firefox: ${outcome.holds} steps hold, ${outcome.cannot} cannot, ${outcome.failed} failed`);
process.exitCode = outcome.failed === 0 ? 0 : 1;
