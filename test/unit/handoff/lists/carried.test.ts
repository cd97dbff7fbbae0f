/** From a list to a site that no record names: tabs, guard and notice together, as the worker puts them together. */
import '../../browser-in-place.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { makePageGuard } from '../../../../utils/handoff/guard.ts';
import { makeLibraryMarks } from '../../../../utils/handoff/library-marks.ts';
import { makeListWatch } from '../../../../utils/handoff/list-watch.ts';
import { makeNotices } from '../../../../utils/handoff/notice.ts';
import { TabTracker } from '../../../../utils/platform/tabs.ts';
import { DEFAULT_POLICY } from '../../../../utils/policy/schema.ts';
import type { LibraryView } from '../../../../utils/policy/view.ts';
import type { SessionState } from '../../../../utils/session/state.ts';
import type { Knowledge } from '../../../../utils/vendors/knowledge.ts';
import { useBrowser } from '../../browser-in-place.ts';
import { knowing, openSession } from '../../parts.ts';
import { settle } from '../../platform/fake-tabs.ts';

const OWN = 'chrome-extension://own';
const NOTICE = `${OWN}/notice.html`;
const LIST = 'https://www.derby.example/az';
const HOME = 'https://www.derby.example/';
const LIBRARY = 'https://www.derby.example';
const SITE = 'https://www.newdb.com/search?q=whales';

type Listener = (details: never) => void;
const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (details: object) => {
      for (const listener of listeners) (listener as (details: object) => void)(details);
    },
  };
};

const library = {
  ...DEFAULT_POLICY.library,
  homeUrl: HOME,
  databaseListUrls: [LIST],
};

/** A worker; `open` is what the tabs show at its wake. */
function worker(
  session: SessionState,
  open: Record<number, string> = {},
  policy: { library: typeof DEFAULT_POLICY.library } = { library },
) {
  const events = {
    committed: event(),
    renamed: event(),
    removed: event(),
    created: event(),
    opened: event(),
  };
  const update = vi.fn(async (_tab: number, _to: { url: string }) => undefined);
  useBrowser({
    runtime: { getURL: (path: string) => OWN + path },
    storage: { session: { get: async (key: string) => ({ [key]: stored[key] }), set } },
    webNavigation: {
      onCommitted: events.committed,
      onErrorOccurred: event(),
      onHistoryStateUpdated: events.renamed,
      onCreatedNavigationTarget: events.opened,
    },
    browsingData: { remove: async () => undefined },
    tabs: {
      onRemoved: events.removed,
      onCreated: events.created,
      query: async () => Object.entries(open).map(([id, url]) => ({ id: Number(id), url })),
      get: async () => ({}),
      update,
    },
    i18n: { getUILanguage: () => 'en' },
  });
  const knowledge: Knowledge = knowing(
    [
      { id: 'a', name: 'A', category: 'database', hosts: ['a.example'] },
      { id: 'overdrive', name: 'OverDrive', category: 'econtent', hosts: ['overdrive.com'] },
      { id: 'free', name: 'Free', category: 'database', hosts: ['free.example'], notice: 'none' },
    ],
    { ...policy, proxies: [{ host: 'ezproxy.derby.example', kind: 'ezproxy', labels: {}, ports: {} }] },
  );
  const tabs = new TabTracker();
  tabs.register();
  const lists = makeListWatch({ tabs, knowledge, session });
  const guard = makePageGuard({ knowledge, session, policyVisits: { is: () => false }, lists });
  lists.register(guard.catchLinked);
  const consent = async (id: string) =>
    void (await session.change((record) => {
      record.consents.push(id);
    }));
  const notices = makeNotices({
    knowledge,
    session,
    library: () => ({ name: 'Derby' }) as LibraryView,
    changedLately: () => undefined,
    consent,
    count: () => undefined,
  });
  let requests = 0;
  return {
    ...events,
    tabs,
    guard,
    notices,
    update,
    marks: makeLibraryMarks({ knowledge, session }),
    show: (tabId: number, url: string, how: object = {}) =>
      events.committed.fire({
        tabId,
        frameId: 0,
        url,
        transitionType: 'link',
        transitionQualifiers: [],
        ...how,
      }),
    /** Where a page load is sent: '' where it may go. */
    load: (tabId: number, url: string, initiator?: string, requestId = `r${++requests}`) =>
      guard.guardPage({ requestId, tabId, url, method: 'GET', ...(initiator ? { initiator } : {}) } as never)
        .redirectUrl ?? '',
  };
}

let stored: Record<string, unknown>;
const set = async (values: object) => void Object.assign(stored, structuredClone(values));
let session: SessionState;
beforeEach(() => {
  stored = {};
  session = openSession();
  session.memory?.handoff.links.takeUp(stored);
});

async function ready(open: Record<number, string> = {}) {
  const made = worker(session, open);
  await made.tabs.refilled;
  return made;
}

it('a link in the list’s tab meets the notice, and what is typed there does not', async () => {
  const { show, load } = await ready();
  show(1, LIST);
  expect(load(1, SITE)).toBe('');
  expect(load(1, SITE, LIBRARY)).toBe(`${NOTICE}#${SITE}`);
  show(1, HOME);
  expect(load(1, SITE, LIBRARY)).toBe('');
});

it('the library, its proxy, a site with a record and without a notice are not held', async () => {
  const { show, load } = await ready();
  show(1, LIST);
  for (const to of [HOME, 'https://ezproxy.derby.example/menu', 'https://www.free.example/x'])
    expect(load(1, to, LIBRARY)).toBe('');
  expect(load(1, 'https://www.a.example/', LIBRARY)).toBe(`${NOTICE}#https://www.a.example/`);
});

it('a single-page list: the address that the page has now decides', async () => {
  const { show, load, renamed } = await ready();
  show(1, HOME);
  renamed.fire({ tabId: 1, frameId: 0, url: `${LIST}#s` });
  expect(load(1, SITE, LIBRARY)).toBe(`${NOTICE}#${SITE}`);
  expect(load(2, SITE, LIBRARY)).toBe(`${NOTICE}#${SITE}`);
  renamed.fire({ tabId: 1, frameId: 0, url: HOME });
  expect(load(1, SITE, LIBRARY)).toBe('');
  expect(load(2, SITE, LIBRARY)).toBe('');
});

it.each(['opened', 'created'] as const)('a new tab, as the browser tells of it (%s)', async (how) => {
  const { show, load, opened, created } = await ready();
  show(1, LIST);
  show(2, HOME);
  const opens = (tabId: number, by: number) =>
    how === 'opened'
      ? opened.fire({ tabId, sourceTabId: by, url: SITE })
      : created.fire({ id: tabId, openerTabId: by });
  opens(3, 1);
  opens(4, 2);
  expect(load(3, SITE, LIBRARY)).toBe(`${NOTICE}#${SITE}`);
  expect(load(4, SITE, LIBRARY)).toBe('');
});

it('a chain of redirects keeps where it began; where a vendor on record leads on to is its own affair', async () => {
  const { show, load } = await ready();
  show(1, LIST);
  expect(load(1, `${HOME}go?to=1`, LIBRARY, 'one')).toBe('');
  expect(load(1, SITE, LIBRARY, 'one')).toBe(`${NOTICE}#${SITE}`);
  await session.change(({ consents }) => void consents.push('a'));
  expect(load(1, 'https://www.a.example/', LIBRARY, 'two')).toBe('');
  expect(load(1, 'https://sign-in.other.com/', LIBRARY, 'two')).toBe('');
});

it('a page of the library’s that the list has led to may lead on by itself, for a while', async () => {
  const { show, load } = await ready();
  show(1, LIST);
  expect(load(1, `${HOME}go`, LIBRARY)).toBe('');
  show(1, `${HOME}go`);
  expect(load(1, SITE, LIBRARY)).toBe(`${NOTICE}#${SITE}`);
  vi.useFakeTimers({ now: Date.now() + 11_000, toFake: ['Date'] });
  expect(load(1, SITE, LIBRARY)).toBe('');
  vi.useRealTimers();
});

it('the notice goes under the site’s name; after the yes the exact address is let through, and others are asked anew', async () => {
  const { show, load, notices } = await ready();
  show(1, LIST);
  expect(await notices.describe(SITE, 1)).toMatchObject({ problem: 'not-a-hand-off' });
  load(1, SITE, LIBRARY);
  const reply = await notices.describe(SITE, 1);
  expect(reply).toMatchObject({
    notice: {
      vendor: { id: 'site:newdb.com', name: 'newdb.com', host: 'www.newdb.com', notice: 'standard' },
    },
  });
  show(1, `${NOTICE}#${SITE}`);
  const token = 'token' in reply ? reply.token : '';
  expect(await notices.goOn(token, 1)).toEqual({ go: SITE });
  expect(session.consents).toEqual(['site:newdb.com']);
  expect(load(1, SITE, OWN, 'on')).toBe('');
  // It was a redirector.
  expect(load(1, 'https://www.behind.example/', OWN, 'on')).toBe(`${NOTICE}#https://www.behind.example/`);
  show(1, SITE);
  expect(load(1, 'https://www.linked.example/', 'https://www.newdb.com')).toBe('');
});

it('a worker that wakes between list and link waits for the tabs, then says the same; notice and yes survive it', async () => {
  const first = await ready();
  first.show(1, LIST);
  first.load(1, SITE, LIBRARY);
  await settle();
  session = openSession();
  session.memory?.handoff.links.takeUp(stored);
  const { load, notices, tabs } = worker(session, { 1: LIST, 2: HOME });
  expect(load(1, SITE, LIBRARY, 'x')).toBe(SITE);
  await tabs.refilled;
  expect(load(1, SITE, LIBRARY, 'x')).toBe(`${NOTICE}#${SITE}`);
  expect(load(2, SITE, LIBRARY)).toBe('');
  expect(await notices.describe(SITE, 1)).toMatchObject({ notice: { vendor: { id: 'site:newdb.com' } } });
});

it('what came too early is decided by where it began, though its tab shows it no more', async () => {
  const made = worker(session, { 1: LIST });
  for (const tabId of [1, 2]) {
    const by = tabId === 1 ? LIBRARY : undefined;
    made.load(tabId, SITE, by, `early${tabId}`);
    expect(made.load(tabId, SITE, by, `early${tabId}`)).toBe(`${OWN}/start.html`);
  }
  await made.tabs.refilled;
  await made.guard.loadTooEarly();
  expect(made.update.mock.calls).toEqual([
    [1, { url: `${NOTICE}#${SITE}` }],
    [2, { url: SITE }],
  ]);
});

it.each([
  ['by a link', {}, true],
  ['typed', { transitionType: 'typed' }, false],
  ['typed, as Firefox says it', { transitionQualifiers: ['from_address_bar'] }, false],
  ['back', { transitionQualifiers: ['forward_back'] }, false],
])('a page that never was a request: %s', async (_name, how, caught) => {
  const { show, update } = await ready();
  show(1, LIST);
  show(1, SITE, how);
  await settle();
  expect(update.mock.calls).toEqual(caught ? [[1, { url: `${NOTICE}#${SITE}` }]] : []);
});

it('one that the guard has let through is not caught', async () => {
  const { show, load, update } = await ready();
  show(1, LIST);
  expect(load(1, SITE)).toBe('');
  show(1, SITE);
  await settle();
  expect(update).not.toHaveBeenCalled();
});

it('links on a list are marked, whoever they lead to; on other pages only vendors are', async () => {
  const { marks } = await ready();
  const links = [SITE, HOME, 'https://www.a.example/'];
  expect(marks.vendorNames(links, `${LIST}?letter=n`)).toEqual(['newdb.com', null, 'A']);
  expect(marks.vendorNames(links, HOME)).toEqual([null, null, 'A']);
  marks.vendorNames(['https://www.derby.example/media/123456'], HOME);
  expect(marks.ownLinks()).toEqual({
    sites: [{ site: 'newdb.com', links: 1 }],
    lookalikes: [{ host: 'www.derby.example', vendor: 'OverDrive', links: 1 }],
  });
  // Nothing of it outside of memory.
  expect(JSON.stringify(stored)).not.toContain('newdb');
  session.drop();
  expect(marks.ownLinks()).toBe(null);
});

it('without lists nothing is remembered and nothing waits', async () => {
  const { show, load, opened } = worker(session, {}, { library: DEFAULT_POLICY.library });
  expect(load(1, SITE, LIBRARY)).toBe('');
  show(1, LIST);
  opened.fire({ tabId: 2, sourceTabId: 1 });
  await settle();
  expect(load(2, SITE, LIBRARY)).toBe('');
  expect(stored).toEqual({});
});
