/**
 * After the end of a session nothing in the worker's memory holds anything of its patron: the whole heap is looked
 * through, closures, private fields and caches of modules among it.
 */
import '../browser-in-place.ts';
import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBrowser } from '../browser-in-place.ts';
import { FakeBrowser } from './fake-browser.ts';
import { type FakeApi, make, run, setUp, tearDown } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

type Listener = (details: Record<string, unknown>) => unknown;
/** Every event of the browser, by name: made when a worker first listens. */
function withEvents(api: FakeApi): (name: string, details: Record<string, unknown>) => void {
  const heard = new Map<string, Listener[]>();
  const event = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, [...(heard.get(name) ?? []), listener]),
    removeListener() {},
  });
  const events = (area: string, ...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, event(`${area}.${name}`)]));
  const also: Record<string, object> = {
    webRequest: events('webRequest', 'onBeforeRequest', 'onHeadersReceived', 'onBeforeRedirect'),
    webNavigation: events(
      'webNavigation',
      'onCommitted',
      'onErrorOccurred',
      'onCompleted',
      'onBeforeNavigate',
      'onHistoryStateUpdated',
      'onReferenceFragmentUpdated',
      'onCreatedNavigationTarget',
    ),
    tabs: events('tabs', 'onUpdated', 'onActivated', 'onCreated', 'onZoomChange'),
    downloads: events('downloads', 'onCreated', 'onChanged'),
    runtime: { ...events('runtime', 'onInstalled'), getManifest: () => ({}) },
    windows: events('windows', 'onRemoved'),
    cookies: { onChanged: event('cookies.onChanged'), remove: async () => undefined },
    i18n: { getUILanguage: () => 'en' },
  };
  for (const [area, members] of Object.entries(also)) {
    const target = api as unknown as Record<string, object>;
    target[area] = Object.assign(target[area] ?? {}, members);
  }
  return (name, details) => {
    for (const listener of heard.get(name) ?? []) listener(details);
  };
}

/** Two names that nothing else in this program has. Never held longer than it takes to use them. */
const secrets = () => [1, 2].map((n) => ['patron', 'was', 'here', n].join(n === 1 ? '-' : '_'));

/** A patron comes, leaves traces in every part of the worker, and goes. */
async function visit(): Promise<object> {
  const [host, name] = secrets() as [string, string];
  const page = `https://www.${host}.example/read?q=${name}`;
  const fake = new FakeBrowser();
  let tell: ReturnType<typeof withEvents> = () => undefined;
  const worker = await make(fake, undefined, (api) => {
    tell = withEvents(api);
  });
  await run(worker, worker.start());
  expect(await run(worker, worker.session.start())).toEqual({ ok: true });
  fake.tabs.push({ id: 9, url: page, windowId: 1 });
  const asked = { requestId: host, tabId: 9, frameId: 0, parentFrameId: -1, url: page, type: 'main_frame' };
  const form = {
    ...asked,
    method: 'POST',
    requestBody: { formData: { password: [name], username: [name] } },
  };
  tell('webRequest.onBeforeRequest', form);
  const answer = {
    ...form,
    statusCode: 200,
    responseHeaders: [{ name: 'set-cookie', value: `${name}=${name}` }],
  };
  tell('webRequest.onHeadersReceived', answer);
  tell('webRequest.onBeforeRedirect', { ...asked, redirectUrl: `${page}#2` });
  tell('webNavigation.onCommitted', { ...asked, transitionType: 'link', transitionQualifiers: [] });
  const set = { name, value: name, domain: `${host}.example`, path: '/', httpOnly: true, session: true };
  tell('cookies.onChanged', { removed: false, cookie: set });
  tell('downloads.onCreated', { id: 1, filename: `/home/${name}.pdf` });
  // Another form, which never arrives.
  tell('webRequest.onBeforeRequest', { ...form, tabId: 10, requestId: name });
  await run(worker, worker.session.consent(`site:${host}.example`));
  await run(worker, worker.session.relaxSite(`${host}.example`));
  await run(worker, worker.session.revokeConsent('somebody'));
  await run(worker, worker.notices.describe(page, 9));
  worker.counter.count('handoff', host);
  const { memory, record } = worker.state;
  // Else the look at the heap would prove nothing.
  expect(record?.relaxed).toEqual([`${host}.example`]);
  expect(memory?.handoff.forms.isAnywhere(page)).toBe(true);
  memory?.handoff.links.callFor(`site:${host}.example`);
  memory?.handoff.links.noteOpened(11, { by: 9, page });
  expect([...(memory?.cookies.names.keys() ?? [])]).toContain(name);
  expect(JSON.stringify(memory?.cookies.evidence)).toContain(name);
  await run(worker, worker.session.end('button'));
  // What receipt and slip show for two minutes is the browser's to keep.
  delete fake.session.aftercare;
  delete fake.session.receipt;
  expect(JSON.stringify([fake.local, fake.session])).not.toContain(host);
  return worker;
}

async function heap(): Promise<Buffer> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What nobody holds may take more than one round.
  for (let round = 0; round < 8; round += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const chunks: Buffer[] = [];
  for await (const chunk of getHeapSnapshot()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

it('the worker that goes on living', async () => {
  const worker = await visit();
  await run(
    worker as Awaited<ReturnType<typeof make>>,
    new Promise((resolve) => setTimeout(resolve, 60_000)),
  );
  useBrowser({});
  // What a pattern has matched last is held too.
  /./.test('nothing');
  const found = await heap();
  expect(worker).toBeDefined();
  for (const secret of secrets()) expect(found.includes(secret)).toBe(false);
}, 60_000);
