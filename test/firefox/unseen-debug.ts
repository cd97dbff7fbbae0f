/**
 * Firefox with Carrel: no vendor hears of anything before the yes, whatever a page asks for and also where Firefox shows
 * the request to no rule; nor anybody while the web is closed. Each kind is first seen to arrive without Carrel, and in
 * a session at a site that is no vendor.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { findFirefox } from '../browser/find.ts';
import { startDemoLibrary } from '../demo/library.ts';
import { asking, KINDS } from './asking.ts';
import { startFirefox } from './bidi.ts';
import { startHostProxy } from './hosts.ts';
import { Tabs, until } from './tabs.ts';

const path = process.env.CARREL_FIREFOX ?? findFirefox();
if (!path) throw new Error('No Firefox was found: install firefox or firefox-esr, or set CARREL_FIREFOX.');

/** A vendor of the built-in catalogue, a site that is none, one that Firefox keeps from extensions, and its own service. */
const VENDOR = 'www.amazon.com';
const FREE = 'www.weather.example';
const KEPT = 'addons.mozilla.org';
const OWN_SERVICE = 'firefox.settings.services.mozilla.com';
const ASKING = 'https://www.asking.example';
const OWN = 'moz-extension://11111111-2222-4333-8444-555555555555/';
/** A worker that nothing keeps awake sleeps after this, and lets go of what it holds at the second time. */
const SLEEP_MS = 7_000;
/** Nothing tells that a hint, a beacon or a held request goes nowhere: the browser gets this long to act on it. */
const ACT_MS = 1_500;

const listener: typeof asking = (_request, response) => response.end('{}');
const demo = await startDemoLibrary({
  asking: { hosts: ['www.asking.example'], listener: asking },
  kept: { hosts: [KEPT], listener },
  service: { hosts: [OWN_SERVICE], listener },
});
const proxy = await startHostProxy(demo);
const firefox = await startFirefox(path, {
  acceptInsecureCerts: true,
  preferences: {
    ...proxy.preferences,
    'extensions.background.idle.timeout': SLEEP_MS,
    'extensions.webextensions.uuids': JSON.stringify({ 'carrel@carrel.example': OWN.split('/')[2]! }),
  },
});
const tabs = new Tabs(firefox);

const paths = (server: string) =>
  [...new Set(demo.log.requests(server).map((entry) => entry.path ?? ''))].sort();
const heard = (server: string) => demo.log.entries().filter((entry) => entry.server === server).length;
const reader = (address: string) => `about:reader?url=${encodeURIComponent(address)}`;
const WANTED = Object.keys(KINDS).map((kind) => `/ask/${kind}`);
const missing = (server: string) => WANTED.filter((path) => !paths(server).includes(path));

function equal(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  }
  console.log(`holds   ${what}`);
}

/** All but one host of the demo library: no connection, no request. */
function silent(what: string, ...servers: string[]): void {
  equal(
    what,
    Object.fromEntries(servers.map((server) => [server, heard(server)])),
    Object.fromEntries(servers.map((server) => [server, 0])),
  );
}

/** Sets off and does not wait: a load that is held never ends. */
async function setOff(url: string): Promise<string> {
  const tab = await tabs.open();
  await firefox.send('browsingContext.navigate', { context: tab, url, wait: 'none' }).catch(() => undefined);
  return tab;
}

try {
  // Without Carrel, all of it arrives.
  const before = await tabs.open(`${ASKING}/ask?of=${VENDOR}`);
  await until('every kind at the vendor', async () => missing('store').length === 0).catch(() => undefined);
  equal('without Carrel every kind arrives at the vendor; missing', missing('store'), []);
  demo.log.clear();
  await tabs.go(before, `${ASKING}/hint`);
  await tabs.evaluate(
    before,
    `void document.head.insertAdjacentHTML('beforeend', '<link rel="preconnect" href="https://${VENDOR}:443">')`,
  );
  for (const page of [
    reader(`https://${VENDOR}/book`),
    reader(`${ASKING}/article?of=${VENDOR}`),
    `https://${KEPT}/`,
  ])
    await setOff(page);
  await until(
    'Reader View',
    async () =>
      paths('store').includes('/book') && paths('store').includes('/ask/in-reader') && heard('kept') > 0,
    20,
  ).catch((e) => {
    console.log(
      demo.log
        .entries()
        .slice(-20)
        .map((x) => [x.server, x.kind, x.path]),
      e.message,
    );
  });
  for (const t of await tabs.all())
    console.log(t.url, await tabs.evaluate(t.context, 'document.body.innerText.slice(0,200)').catch(String));
  console.log('holds   without Carrel Reader View, its pictures and a page kept from extensions arrive');

  console.log(
    await firefox.send('webExtension.install', {
      extensionData: { type: 'path', path: `${process.cwd()}/.output/firefox-mv3` },
    }),
  );
  await until(
    'the closed web',
    async () => (await tabs.url(await tabs.open(`https://${FREE}/plain`))) === `${OWN}start.html`,
  );

  // Closed. The page that was open before asks once more.
  demo.log.clear();
  await tabs.evaluate(
    before,
    `void (${String((markup: string) => {
      for (const node of document.createRange().createContextualFragment(markup).childNodes)
        document.body.append(node.cloneNode(true));
    })})(${JSON.stringify([VENDOR, FREE].flatMap((host) => Object.entries(KINDS).map(([kind, html]) => html(`https://${host}/ask/${kind}`))).join(''))})`,
  );
  for (const page of [
    reader(`https://${VENDOR}/book`),
    reader(`https://${FREE}/plain`),
    `https://${KEPT}/`,
  ]) {
    const tab = await setOff(page);
    await until('the start page', async () => (await tabs.url(tab)) === `${OWN}start.html`);
  }
  await sleep(ACT_MS);
  silent(
    'closed: nothing arrives, neither what a page asks for nor Reader View',
    'store',
    'unrelated',
    'kept',
    'asking',
  );
  await until('the browser’s own service', async () => heard('service') > 0);
  console.log('holds   closed: the browser’s own services go on');

  // Open.
  const page = await tabs.open(`${OWN}start.html`);
  await tabs.press(page, '^Start$');
  await until('the open web', async () =>
    /^https:/.test(await tabs.url(await tabs.open(`https://${FREE}/plain`))),
  );
  demo.log.clear();
  const asker = await setOff(`${ASKING}/ask?of=${VENDOR}&of=${FREE}`);
  await until(
    'every kind at the site that is no vendor',
    async () => missing('unrelated').length === 0,
  ).catch(() => undefined);
  equal('in a session every kind arrives at a site that is no vendor; missing', missing('unrelated'), []);
  const read = await setOff(reader(`https://${VENDOR}/book`));
  await until(
    'the notice',
    async () => (await tabs.url(read)) === `${OWN}notice.html#https://${VENDOR}/book`,
  );
  const article = await setOff(reader(`${ASKING}/article?of=${VENDOR}&of=${FREE}`));
  await until('the article’s picture', async () => paths('unrelated').includes('/ask/in-reader'));
  // As long as a worker could sleep twice.
  await sleep(2 * SLEEP_MS + ACT_MS);
  silent('in a session the vendor hears of nothing, nor later', 'store');
  await until('the page has loaded', () => tabs.evaluate(asker, `document.readyState === 'complete'`));
  console.log('holds   a page that asks a vendor loads to its end');

  await tabs.press(read, '^Continue to ');
  await until('the vendor', async () => (await tabs.url(read)) === `https://${VENDOR}/book`);
  await tabs.go(asker, `${ASKING}/ask?of=${VENDOR}`);
  await until('every kind after the yes', async () => missing('store').length === 0).catch(() => undefined);
  equal('after the yes every kind arrives at the vendor; missing', missing('store'), []);
  await setOff(reader(`https://${VENDOR}/later`));
  await until('Reader View after the yes', async () => paths('store').includes('/later'));
  console.log('holds   after the yes Reader View shows the vendor');
  void article;
} finally {
  await firefox.close();
  proxy.close();
  await demo.close();
}
