/**
 * Firefox with Carrel: no vendor hears of anything before the yes, whatever a page asks for, and also where Firefox shows
 * the request to no rule; nor does anybody while the web is closed. Each kind is first seen to arrive without Carrel.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { FIREFOX_ID } from '../../utils/deploy/policies.ts';
import { findFirefox } from '../browser/find.ts';
import { startDemoLibrary } from '../demo/library.ts';
import { answerAsking, asks, KINDS } from './asking.ts';
import { startFirefox } from './bidi.ts';
import { startHostProxy } from './hosts.ts';
import { Tabs, until } from './tabs.ts';

const path = process.env.CARREL_FIREFOX ?? findFirefox();
if (!path) throw new Error('No Firefox was found: install firefox or firefox-esr, or set CARREL_FIREFOX.');

/** A vendor of the built-in catalogue; a site that is none. */
const VENDOR = 'www.hoopladigital.com';
const FREE = 'www.weather.example';
/** One more name of the vendor's. Firefox makes no early connection through a proxy, so to this one it goes directly. */
const HINTED = 'direct.hoopladigital.com';
/** A site that Firefox keeps from extensions, and one that it asks by itself. */
const KEPT = 'addons.mozilla.org';
const OWN_SERVICE = 'firefox.settings.services.mozilla.com';
const ASKING = 'https://www.asking.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const OWN = `moz-extension://${UUID}/`;
/** When a worker sleeps that nothing keeps awake. Where something waits for it, at the second time. */
const SLEEP_MS = 7_000;
/** Nothing tells that a hint, a beacon or a held request goes nowhere: the browser gets this long to act on it. */
const ACT_MS = 1_500;

const demo = await startDemoLibrary({
  asking: { hosts: [new URL(ASKING).host], listener: answerAsking },
  vendor: { hosts: [VENDOR], listener: answerAsking },
  hinted: { hosts: [HINTED], listener: answerAsking },
  kept: { hosts: [KEPT], listener: answerAsking },
  service: { hosts: [OWN_SERVICE], listener: answerAsking },
});
const proxy = await startHostProxy(demo);
const firefox = await startFirefox(path, {
  acceptInsecureCerts: true,
  // Else it does not go to pages of its own.
  ownPages: true,
  preferences: {
    ...proxy.preferences,
    'network.proxy.no_proxies_on': HINTED,
    'network.dns.localDomains': HINTED,
    'extensions.background.idle.timeout': SLEEP_MS,
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
  },
});
const tabs = new Tabs(firefox);

const reader = (address: string) => `about:reader?url=${encodeURIComponent(address)}`;
const heard = (server: string) => demo.log.entries().filter((entry) => entry.server === server).length;
const asked = (server: string, path: string) =>
  demo.log.requests(server).some((entry) => entry.path === path);

/** Waits until each of these has come in, and names those that have not. */
async function arrive(what: string, server: string, paths: string[]): Promise<void> {
  const missing = () => paths.filter((path) => !asked(server, path));
  await until(what, async () => missing().length === 0).catch((error: Error) => {
    throw new Error(`${error.message}; missing: ${missing().join(' ')}`);
  });
  console.log(`holds   ${what}`);
}

function silent(what: string, ...servers: string[]): void {
  const entries = demo.log.entries().filter(({ server }) => servers.includes(server));
  if (entries.length > 0) {
    const list = entries.map(({ kind, host, path }) => `${kind} ${host ?? ''}${path ?? ''}`);
    throw new Error(`${what}: ${list.join(', ')}`);
  }
  console.log(`holds   ${what}: 0 connections, 0 requests`);
}

/** A new tab that sets off and is not waited for. A load that is held never ends; one led elsewhere counts as failed. */
async function setOff(url: string): Promise<string> {
  const tab = await tabs.open();
  await firefox.send('browsingContext.navigate', { context: tab, url, wait: 'none' }).catch(() => undefined);
  return tab;
}

/** A page hints that it will need the vendor soon. */
function hint(tab: string): Promise<void> {
  const link = `<link rel="preconnect" href="https://${HINTED}:${demo.hosts[HINTED]!.port}">`;
  return tabs.evaluate(tab, `void document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(link)})`);
}

async function endsAt(tab: string, url: string): Promise<void> {
  await until(url, async () => (await tabs.url(tab)) === url);
}

/** The notice takes the destination out of its own address as soon as it has read it. */
function isNotice(url: string): boolean {
  return url.replace(/#.*$/, '') === `${OWN}notice.html`;
}

const OFFERS_END = `[...document.querySelectorAll('button')].some((b) => b.textContent.trim() === 'End session')`;

const EVERY_KIND = Object.keys(KINDS).map((kind) => `/ask/${kind}`);
try {
  const before = await tabs.open(`${ASKING}/ask?of=${VENDOR}`);
  await arrive('without Carrel every kind of request arrives at the vendor', 'vendor', EVERY_KIND);
  await setOff(reader(`https://${VENDOR}/book`));
  await setOff(reader(`${ASKING}/article?of=${VENDOR}`));
  await arrive('without Carrel Reader View and its pictures do', 'vendor', ['/book', '/ask/in-reader']);
  await setOff(`https://${KEPT}/`);
  await until('without Carrel a page that is kept from extensions', async () => heard('kept') > 0);
  await hint(before);
  await until('without Carrel a hint to connect', async () => heard('hinted') > 0);

  const extensionData = { type: 'path', path: `${process.cwd()}/.output/firefox-mv3` };
  await firefox.send('webExtension.install', { extensionData });
  await until('the closed web', async () => {
    const tab = await tabs.open(`https://${FREE}/plain`);
    return (await tabs.url(tab)) === `${OWN}start.html`;
  });
  // Whatever was under way has come in by now. A page that was open before Carrel came asks once more.
  demo.log.clear();
  const markup = JSON.stringify(asks([VENDOR, FREE]));
  await hint(before);
  await tabs.evaluate(
    before,
    `void document.body.append(document.createRange().createContextualFragment(${markup}))`,
  );
  for (const url of [reader(`https://${VENDOR}/book`), reader(`https://${FREE}/plain`), `https://${KEPT}/`]) {
    await endsAt(await setOff(url), `${OWN}start.html`);
  }
  await sleep(ACT_MS);
  silent(
    'closed, for pages, Reader View and pages kept from extensions',
    'vendor',
    'hinted',
    'unrelated',
    'kept',
    'asking',
  );
  await until('the browser’s own service, closed', async () => heard('service') > 0);
  console.log('holds   closed, the browser’s own services go on');

  await tabs.press(await tabs.open(`${OWN}start.html`), '^Start$');
  // Carrel erases first, and closes tabs as long as new ones come: no page may be opened before it is done.
  await until('the open web', async () => {
    for (const { context } of await tabs.all()) if (await tabs.evaluate(context, OFFERS_END)) return true;
  });
  const asker = await setOff(`${ASKING}/ask?of=${VENDOR}&of=${FREE}`);
  await arrive('in a session every kind arrives at a site that is no vendor', 'unrelated', EVERY_KIND);
  await hint(asker);
  const read = await setOff(reader(`https://${VENDOR}/book`));
  await until('the notice', async () => isNotice(await tabs.url(read)));
  await setOff(reader(`${ASKING}/article?of=${VENDOR}&of=${FREE}`));
  await arrive('in a session Reader View shows a site that is no vendor', 'unrelated', ['/ask/in-reader']);
  // What is held must be held after the worker could have slept.
  await sleep(2 * SLEEP_MS + ACT_MS);
  silent('in a session, for a vendor without a yes', 'vendor', 'hinted');
  await until('the page loads to its end', () => tabs.evaluate(asker, `document.readyState === 'complete'`));

  await tabs.press(read, '^Continue to ');
  await endsAt(read, `https://${VENDOR}/book`);
  await tabs.go(asker, `${ASKING}/ask?of=${VENDOR}`);
  await arrive('after the yes every kind arrives at the vendor', 'vendor', EVERY_KIND);
  await setOff(reader(`https://${VENDOR}/later`));
  await arrive('after the yes Reader View does', 'vendor', ['/later']);
} finally {
  await firefox.close();
  proxy.close();
  await demo.close();
}
