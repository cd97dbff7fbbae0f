/** The watch for sign-outs, over a browser of events alone. */
import '../browser-in-place.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TabsApi, TabTracker } from '../../../utils/platform/tabs.ts';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import { makeSignOutWatch } from '../../../utils/session/sign-out-watch.ts';
import { useBrowser } from '../browser-in-place.ts';
import { openSession } from '../parts.ts';

type Listener = (details: Record<string, unknown>) => unknown;
class Events {
  readonly listeners: Listener[] = [];
  readonly filters: unknown[] = [];
  addListener(listener: Listener, filter?: unknown): void {
    if (this.listeners.includes(listener)) return;
    this.listeners.push(listener);
    this.filters.push(filter);
  }
  removeListener(listener: Listener): void {
    const at = this.listeners.indexOf(listener);
    if (at >= 0) this.listeners.splice(at, 1);
  }
  async fire(details: Record<string, unknown>): Promise<void> {
    for (const listener of [...this.listeners]) await listener(details);
    await vi.advanceTimersByTimeAsync(0);
  }
}

const CATALOG = 'https://catalog.derby.example/';
const OUT = `${CATALOG}user/logout`;
const LIBRARY = 'https://catalog.derby.example';
const EVIL = 'https://evil.example';

interface Request {
  tabId: number;
  frameId: number;
  requestId: string;
  url: string;
  type: 'main_frame' | 'sub_frame';
  initiator?: string;
}

function fakes() {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    ended: [] as string[],
    opener: undefined as number | undefined,
    /** What a worker that wakes finds open. */
    open: [] as { id: number; url: string }[],
    navigation: {
      onCommitted: new Events(),
      onCompleted: new Events(),
      onErrorOccurred: new Events(),
    },
    request: { onBeforeRequest: new Events() },
    asks: (_request: Request) => {},
  };
}
let fake: ReturnType<typeof fakes>;

beforeEach(() => {
  vi.useFakeTimers();
  fake = fakes();
});
afterEach(() => {
  vi.useRealTimers();
});

async function watch(endOnLogout = true): Promise<void> {
  const session = openSession();
  const policy: Policy = {
    ...DEFAULT_POLICY,
    session: { ...DEFAULT_POLICY.session, endOnLogout },
    library: { ...DEFAULT_POLICY.library, catalogUrls: [CATALOG] },
    cookies: { ...DEFAULT_POLICY.cookies, libraryHosts: ['derby.example'] },
  };
  useBrowser({
    webNavigation: fake.navigation,
    webRequest: fake.request,
    runtime: { getURL: (path: string) => `chrome-extension://carrel${path || '/'}` },
    tabs: { get: async () => ({ url: CATALOG, openerTabId: fake.opener }) },
    storage: {
      session: {
        get: async () => ({ ...fake.stored }),
        set: async (values: object) => void Object.assign(fake.stored, values),
      },
    },
  });
  const tabs = new TabTracker({
    webNavigation: fake.navigation as unknown as TabsApi['webNavigation'],
    tabs: { onRemoved: { addListener() {} }, query: async () => fake.open },
  });
  tabs.register();
  const watch = makeSignOutWatch({
    tabs,
    session,
    policy: () => policy,
    end: async (reason) => {
      fake.ended.push(reason);
      session.drop();
    },
  });
  fake.asks = watch.watchRequest;
  watch.register(Promise.resolve());
  await vi.advanceTimersByTimeAsync(0);
}

let requests = 0;
/** A new request, or (`hop`) where a server redirects the last one to. */
async function request(url: string, { frame = 0, by = '', hop = false } = {}): Promise<void> {
  if (!hop) requests += 1;
  const type = frame === 0 ? 'main_frame' : 'sub_frame';
  const initiator = by === '' ? {} : { initiator: by };
  fake.asks({ tabId: 1, frameId: frame, requestId: String(requests), url, type, ...initiator });
  await vi.advanceTimersByTimeAsync(0);
}
const page = (url: string, transitionType = 'typed') => ({
  tabId: 1,
  frameId: 0,
  parentFrameId: -1,
  url,
  transitionType,
  transitionQualifiers: [] as string[],
});
async function load(url: string, by = ''): Promise<void> {
  await request(url, { by });
  await fake.navigation.onCommitted.fire(page(url));
  await fake.navigation.onCompleted.fire(page(url));
}

describe('a sign-out', () => {
  it('ends the session a moment after its page has loaded', async () => {
    await watch();
    await load(OUT);
    expect(fake.ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('waits for the last hop of a chain, by whatever way it leads on', async () => {
    await watch();
    await load(OUT);
    for (let hop = 1; hop <= 3; hop += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await load(`https://id${hop}.example/signed-out`);
    }
    expect(fake.ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('does not wait for ever for a chain without an end', async () => {
    await watch();
    await load(OUT);
    for (let hop = 1; hop <= 14; hop += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await load(`https://round-and-round.example/${hop}`);
    }
    expect(fake.ended).toEqual(['logout']);
  });

  it('is seen as a hop that a server redirects to', async () => {
    await watch();
    await request(`${CATALOG}goodbye`);
    await request(OUT, { hop: true });
    await fake.navigation.onCommitted.fire(page(`${CATALOG}bye`));
    await fake.navigation.onCompleted.fire(page(OUT));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('counts when its page cannot be reached', async () => {
    await watch();
    await request(OUT);
    await fake.navigation.onErrorOccurred.fire(page(OUT));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('in a hidden frame counts on a page of the library that has long loaded', async () => {
    await watch();
    await load(CATALOG);
    await request(OUT, { frame: 5, by: LIBRARY });
    await vi.advanceTimersByTimeAsync(5_000);
    // While the page loads, a frame only clears what an earlier visit left.
    expect(fake.ended).toEqual([]);
    await request(OUT, { frame: 5, by: LIBRARY });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('that a site’s own worker answers counts: it never was a request', async () => {
    await watch();
    await fake.navigation.onCommitted.fire(page(OUT));
    await fake.navigation.onCompleted.fire(page(OUT));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('is waited for without listening to the loads of other sites', async () => {
    await watch();
    await load('https://news.example/');
    expect(fake.navigation.onCompleted.listeners).toEqual([]);
    await request(CATALOG);
    expect(fake.navigation.onCompleted.listeners).toHaveLength(1);
    await fake.navigation.onCompleted.fire(page(CATALOG));
    expect(fake.navigation.onCompleted.listeners).toEqual([]);
  });

  it('in a hidden frame counts on a page that came back without a request', async () => {
    await watch();
    await load('https://news.example/');
    await fake.navigation.onCommitted.fire(page(CATALOG));
    await vi.advanceTimersByTimeAsync(5_000);
    await request(OUT, { frame: 5, by: LIBRARY });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('in a hidden frame counts on a page that stood there when the worker woke', async () => {
    fake.open = [{ id: 1, url: CATALOG }];
    await watch();
    await request(OUT, { frame: 5, by: LIBRARY });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('in a frame of any other site does not count', async () => {
    await watch();
    await load('https://evil.example/');
    await vi.advanceTimersByTimeAsync(5_000);
    await request(OUT, { frame: 5, by: LIBRARY });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fake.ended).toEqual([]);
  });

  it('by a request without a page counts', async () => {
    await watch();
    await load(CATALOG);
    await vi.advanceTimersByTimeAsync(5_000);
    const url = `${CATALOG}catalog/ajax_backend/logout.xml.pl`;
    await fake.request.onBeforeRequest.fire({
      tabId: 1,
      frameId: 0,
      requestId: 'x',
      url,
      type: 'xmlhttprequest',
      initiator: LIBRARY,
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('that a killed worker saw is ended by the next one', async () => {
    await watch();
    await request(OUT);
    await watch();
    expect(fake.ended).toEqual(['logout']);
  });

  it('means nothing where the library does not want it to', async () => {
    await watch(false);
    await load(OUT);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fake.ended).toEqual([]);
  });

  it('means nothing on other pages', async () => {
    await watch();
    await load(`${CATALOG}search?q=logout`);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fake.ended).toEqual([]);
  });
});

/** Goes to the sign-out by whatever way; then time enough for any end. */
async function outcome(way: () => Promise<void>): Promise<string[]> {
  await watch();
  await way();
  await vi.advanceTimersByTimeAsync(20_000);
  return fake.ended;
}
/** Answers a request: the page is there. */
async function arrive(url: string, transitionType = 'link'): Promise<void> {
  await fake.navigation.onCommitted.fire(page(url, transitionType));
  await fake.navigation.onCompleted.fire(page(url));
}

describe('whoever goes to the sign-out', () => {
  const id = 'https://id.example';
  const ours: [string, () => Promise<void>][] = [
    ['the patron, by a typed address', () => load(OUT)],
    ['a link on a page of the library', () => load(OUT, LIBRARY)],
    ['a page of Carrel’s', () => load(OUT, 'chrome-extension://carrel')],
    [
      'another system’s sign-out that the library began, by a redirect',
      async () => {
        await request(`${id}/saml/slo`, { by: LIBRARY });
        await request(OUT, { hop: true, by: LIBRARY });
        await arrive(OUT);
      },
    ],
    [
      'another system’s sign-out that the library began, by its script',
      async () => {
        await request(`${id}/logout`, { by: LIBRARY });
        await arrive(`${id}/logout`);
        await load(OUT, id);
      },
    ],
    [
      'a link of the library’s in a new tab that the site’s own worker answers',
      async () => {
        fake.opener = 2;
        await fake.navigation.onCommitted.fire({ ...page(CATALOG), tabId: 2 });
        await arrive(OUT);
      },
    ],
  ];
  it.each(ours)('%s: counts', async (_who, way) => expect(await outcome(way)).toEqual(['logout']));

  const others: [string, () => Promise<void>][] = [
    ['a link on any other site', () => load(OUT, EVIL)],
    ['a page that hides its origin', () => load(OUT, 'null')],
    [
      'a redirect of any other site, though its address was typed',
      async () => {
        await request(`${EVIL}/logout`);
        await request(OUT, { hop: true });
        await arrive(OUT, 'typed');
      },
    ],
    [
      'a redirect of a site that the library links to',
      async () => {
        await request('https://www.weather.example/', { by: LIBRARY });
        await request(OUT, { hop: true, by: LIBRARY });
        await arrive(OUT);
      },
    ],
    [
      'a sign-out of any other site’s that leads on',
      async () => {
        await request(`${EVIL}/logout`, { by: EVIL });
        await request(OUT, { hop: true, by: EVIL });
        await arrive(OUT);
      },
    ],
    [
      'any other site, and then the catalogue’s own page leads on',
      async () => {
        await load(OUT, EVIL);
        await load(`${CATALOG}logout`, LIBRARY);
      },
    ],
    [
      'any other site, past a notice',
      async () => {
        await request(OUT, { by: EVIL });
        await vi.advanceTimersByTimeAsync(20_000);
        await load(OUT, 'chrome-extension://carrel');
      },
    ],
    [
      'any other site, where the catalogue’s own worker answers',
      async () => {
        await load(`${EVIL}/`);
        await arrive(OUT);
      },
    ],
    [
      'nobody that a worker just awake knows of, though the page itself is the library’s',
      async () => {
        fake.navigation.onCommitted.listeners.length = 0;
        fake.open = [{ id: 1, url: OUT }];
        await watch();
        await arrive(OUT);
      },
    ],
    [
      'a foreign frame in a page of the library',
      async () => {
        await load(CATALOG);
        await vi.advanceTimersByTimeAsync(5_000);
        await request(OUT, { frame: 5, by: EVIL });
        await fake.navigation.onCommitted.fire({ ...page(OUT), frameId: 5, parentFrameId: 0 });
      },
    ],
    [
      'a foreign frame in a page of the library, by a redirect',
      async () => {
        await load(CATALOG);
        await vi.advanceTimersByTimeAsync(5_000);
        await request(`${EVIL}/ad`, { frame: 5, by: LIBRARY });
        await request(OUT, { frame: 5, by: LIBRARY, hop: true });
      },
    ],
  ];
  it.each(others)('%s: does not count', async (_who, way) => expect(await outcome(way)).toEqual([]));

  it('after another site’s try the patron’s own counts at once', async () => {
    await watch();
    await load(OUT, EVIL);
    await load(OUT);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('a worker that has just woken is asked about one request twice', async () => {
    const way = async () => {
      await request(`${id}/logout`, { by: LIBRARY });
      await request(`${id}/logout`, { by: LIBRARY, hop: true });
      await request(OUT, { hop: true, by: LIBRARY });
      await arrive(OUT);
    };
    expect(await outcome(way)).toEqual(['logout']);
  });
});
