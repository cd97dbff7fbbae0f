/** The watch for sign-outs, over a browser of events alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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

function fakes() {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    ended: [] as string[],
    open: true,
    navigation: {
      onCommitted: new Events(),
      onCompleted: new Events(),
      onErrorOccurred: new Events(),
    },
    request: { onBeforeRequest: new Events() },
    asks: (_request: { tabId: number; url: string; type: 'main_frame' | 'sub_frame' }) => {},
  };
}
let fake: ReturnType<typeof fakes>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  fake = fakes();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../../utils/session/live.ts');
  vi.doUnmock('../../../utils/session/session.ts');
});

async function watch(endOnLogout = true): Promise<void> {
  const live = {
    journal: { phase: 'open' },
    policy: { session: { endOnLogout, logoutUrls: [] }, library: { catalogUrls: [CATALOG] }, proxies: [] },
    resolving: { libraryHosts: ['derby.example'] },
  };
  vi.doMock('../../../utils/session/live.ts', () => ({
    live,
    libraryAndCatalogHosts: () => ['derby.example', 'catalog.derby.example'],
  }));
  vi.doMock('../../../utils/session/session.ts', () => ({
    endSession: async (reason: string) => {
      fake.ended.push(reason);
      live.journal.phase = 'closed';
    },
  }));
  vi.doMock('wxt/browser', () => ({
    browser: {
      webNavigation: fake.navigation,
      webRequest: fake.request,
      tabs: { onRemoved: new Events(), get: async () => ({ url: CATALOG }) },
      storage: {
        session: {
          get: async () => ({ ...fake.stored }),
          set: async (values: object) => void Object.assign(fake.stored, values),
        },
      },
    },
  }));
  const { registerSignOutWatch, watchRequest } = await import('../../../utils/session/sign-out-watch.ts');
  fake.asks = watchRequest;
  registerSignOutWatch(Promise.resolve());
  await vi.advanceTimersByTimeAsync(0);
}

async function request(url: string, type: 'main_frame' | 'sub_frame' = 'main_frame'): Promise<void> {
  fake.asks({ tabId: 1, url, type });
  await vi.advanceTimersByTimeAsync(0);
}
const page = (url: string) => ({ tabId: 1, frameId: 0, url });
async function load(url: string): Promise<void> {
  await request(url);
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
    await request(OUT);
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
    await request(OUT, 'sub_frame');
    await vi.advanceTimersByTimeAsync(5_000);
    // While the page loads, a frame only clears what an earlier visit left.
    expect(fake.ended).toEqual([]);
    await request(OUT, 'sub_frame');
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
    await request(OUT, 'sub_frame');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('in a frame of any other site does not count', async () => {
    await watch();
    await load('https://evil.example/');
    await vi.advanceTimersByTimeAsync(5_000);
    await request(OUT, 'sub_frame');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fake.ended).toEqual([]);
  });

  it('by a request without a page counts', async () => {
    await watch();
    await load(CATALOG);
    await vi.advanceTimersByTimeAsync(5_000);
    const url = `${CATALOG}catalog/ajax_backend/logout.xml.pl`;
    await fake.request.onBeforeRequest.fire({ tabId: 1, url, type: 'xmlhttprequest' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('that a killed worker saw is ended by the next one', async () => {
    await watch();
    await request(OUT);
    vi.resetModules();
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
