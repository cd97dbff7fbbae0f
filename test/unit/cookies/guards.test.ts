/** What carries decisions about cookies out: the header guard, the sweep, the end of visits. */
import '../browser-in-place.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { noteSet, noteSignedIn } from '../../../utils/cookies/evidence.ts';
import { CookieNews } from '../../../utils/platform/cookie-news.ts';
import { TabTracker } from '../../../utils/platform/tabs.ts';
import type { Policy } from '../../../utils/policy/schema.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import type { SessionState } from '../../../utils/session/state.ts';
import { makeCookieParts } from '../../../utils/worker/cookie-parts.ts';
import { useBrowser } from '../browser-in-place.ts';
import { closedSession, knowing, openSession } from '../parts.ts';

interface Stored {
  name: string;
  value: string;
  domain: string;
  path: string;
  secure: boolean;
  httpOnly: boolean;
  session: boolean;
  hostOnly: boolean;
  storeId: string;
}
const SITE = 'www.site.example';
const cookie = (name: string, more: Partial<Stored> = {}): Stored => ({
  name,
  value: 'x',
  domain: SITE,
  path: '/',
  secure: true,
  httpOnly: false,
  session: true,
  hostOnly: true,
  storeId: '0',
  ...more,
});

let store: Stored[];
let open: { id: number; url: string }[];
let change: (change: { removed: boolean; cookie: Stored }) => void;
const nothing = { addListener() {}, removeListener() {} };

beforeEach(() => {
  store = [];
  open = [];
  useBrowser({
    cookies: {
      getAll: async () => structuredClone(store),
      remove: async ({ url, name }: { url: string; name: string }) => {
        store = store.filter((one) => one.name !== name || new URL(url).hostname !== one.domain);
      },
      set: async ({ name }: { name: string }) => {
        store = store.map((one) => (one.name === name ? { ...one, session: true } : one));
      },
      onChanged: { ...nothing, addListener: (listener: typeof change) => (change = listener) },
    },
    storage: { session: { get: async () => ({}), set: async () => undefined } },
    tabs: { query: async () => open, onRemoved: nothing },
    webNavigation: { onCommitted: nothing },
    runtime: { getURL: (path: string) => `chrome-extension://carrel${path}` },
  });
});

function guards(session: SessionState, cookies: Partial<Policy['cookies']> = {}) {
  const count = vi.fn();
  const knowledge = knowing([], { cookies: { ...DEFAULT_POLICY.cookies, ...cookies } });
  knowledge.protection = 'full';
  const news = new CookieNews();
  const parts = makeCookieParts({ knowledge, session, tabs: new TabTracker(), news, count });
  return { ...parts, knowledge, count };
}

/** One answer of the site with these cookies; what is left of it. */
function answered(parts: ReturnType<typeof guards>, lines: string[], more: object = {}) {
  const details = {
    requestId: '1',
    url: `https://${SITE}/`,
    method: 'GET',
    type: 'main_frame',
    tabId: 1,
    statusCode: 200,
    responseHeaders: [
      { name: 'content-type', value: 'text/html' },
      ...lines.map((value) => ({ name: 'Set-Cookie', value })),
    ],
    ...more,
  } as unknown as Parameters<typeof parts.headerGuard.guardResponse>[0];
  return parts.headerGuard.guardResponse(details);
}
const names = (response: Browser.webRequest.BlockingResponse) =>
  response.responseHeaders?.map(({ name, value }) => (name === 'Set-Cookie' ? value?.split('=')[0] : name));

describe('the header guard', () => {
  it('takes refused cookies out of an answer and lets kept ones end with the session', () => {
    const session = openSession();
    const parts = guards(session);
    const response = answered(parts, ['_ga=1; Max-Age=99', 'JSESSIONID=abc; HttpOnly; Max-Age=99']);
    expect(names(response)).toEqual(['content-type', 'JSESSIONID']);
    expect(JSON.stringify(response)).not.toMatch(/max-age/i);
    expect(parts.count).toHaveBeenCalledExactlyOnceWith('cookie-refused', undefined);
    expect(session.record?.refused).toEqual({ 'site.example': 1 });
  });

  it('loses every cookie of an answer that it cannot judge, and nothing else', () => {
    const parts = guards(openSession());
    const lines = ['JSESSIONID=abc; HttpOnly'];
    Object.defineProperty(parts.knowledge, 'resolving', {
      get() {
        throw new Error('no');
      },
    });
    expect(names(answered(parts, lines))).toEqual(['content-type']);
    expect(names(answered(parts, lines, { url: 'nonsense' }))).toEqual(['content-type']);
  });

  it('leaves all as it is where the library wants it so, and only looks in report mode', () => {
    expect(answered(guards(openSession(), { mode: 'off' }), ['_ga=1'])).toEqual({});
    const report = guards(openSession(), { mode: 'report' });
    expect(answered(report, ['_ga=1'])).toEqual({});
    expect(report.count).not.toHaveBeenCalled();
  });

  it('what both keep and refuse name is refused', () => {
    const both = {
      keep: [{ host: 'site.example', name: 'x' }],
      refuse: [{ host: 'site.example', name: 'x' }],
    };
    expect(names(answered(guards(openSession(), both), ['x=1']))).toEqual(['content-type']);
  });
});

describe('the sweep', () => {
  const set = async (parts: ReturnType<typeof guards>, ...cookies: Stored[]) => {
    parts.sweep.register(Promise.resolve());
    await new Promise((resolve) => setTimeout(resolve));
    store.push(...cookies);
    for (const one of cookies) change({ removed: false, cookie: one });
    await new Promise((resolve) => setTimeout(resolve));
  };

  it('removes what a script has set and counts it; one that stays ends with the browser', async () => {
    const session = openSession();
    await set(guards(session), cookie('_ga'), cookie('JSESSIONID', { httpOnly: true, session: false }));
    expect(store.map(({ name, session }) => [name, session])).toEqual([['JSESSIONID', true]]);
    expect(session.record?.refused).toEqual({ 'site.example': 1 });
  });

  it('touches nothing while no session is open, before anything is known, or in report mode', async () => {
    await set(guards(closedSession()), cookie('_ga'));
    await set(guards(openSession(), { mode: 'report' }), cookie('_gid'));
    expect(store.map(({ name }) => name)).toEqual(['_ga', '_gid']);
  });

  it('leaves Carrel’s own canary, and gives up on a site that insists', async () => {
    await set(guards(openSession()), cookie('canary', { domain: 'canary.carrel.invalid' }));
    expect(store).toHaveLength(1);
    const parts = guards(openSession());
    parts.sweep.register(Promise.resolve());
    for (let time = 0; time < 55; time += 1) {
      store = [cookie('_ga')];
      change({ removed: false, cookie: store[0]! });
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(store).toHaveLength(1);
  });

  it('looks once at what came while the worker slept', async () => {
    store = [cookie('_ga'), cookie('JSESSIONID', { httpOnly: true, session: false })];
    await guards(openSession()).sweep.sweepAll();
    expect(store.map(({ name, session }) => [name, session])).toEqual([['JSESSIONID', true]]);
  });
});

describe('the end of a visit', () => {
  /** A worker that knows what an earlier one saw. */
  async function visited(signedIn: boolean) {
    const parts = guards(openSession());
    await parts.jar.evidenceKnown();
    if (signedIn) {
      const evidence = parts.jar.evidence();
      noteSignedIn(evidence, 'site.example');
      noteSet(evidence, 'site.example', { name: 'login', length: 20, loose: false });
    }
    store = [cookie('JSESSIONID', { httpOnly: true }), cookie('login', { httpOnly: true })];
    return parts;
  }

  it('removes whatever no sign-in has proven', async () => {
    const parts = await visited(false);
    await parts.visits.endVisits();
    expect(store).toEqual([]);
  });

  it('keeps what a sign-in has set, and everything while a tab shows the site', async () => {
    const here = await visited(false);
    open = [{ id: 1, url: `https://${SITE}/` }];
    await here.visits.endVisits();
    expect(store).toHaveLength(2);
    open = [];
    const gone = await visited(true);
    await gone.visits.endVisits();
    expect(store.map(({ name }) => name)).toContain('login');
  });

  it('is nobody’s matter once the session is over', async () => {
    const session = openSession();
    const parts = guards(session);
    await parts.jar.evidenceKnown();
    store = [cookie('JSESSIONID')];
    session.drop();
    await parts.visits.endVisits();
    expect(store).toHaveLength(1);
  });
});
