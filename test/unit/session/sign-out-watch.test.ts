/** The watch for sign-outs, over a browser of events alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (details: Record<string, unknown>) => unknown;
class Events {
  readonly listeners: Listener[] = [];
  readonly filters: unknown[] = [];
  addListener(listener: Listener, filter?: unknown): void {
    this.listeners.push(listener);
    this.filters.push(filter);
  }
  async fire(details: Record<string, unknown>): Promise<void> {
    for (const listener of this.listeners) await listener(details);
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
      onBeforeNavigate: new Events(),
      onCommitted: new Events(),
      onCompleted: new Events(),
      onErrorOccurred: new Events(),
    },
    request: { onBeforeRedirect: new Events(), onBeforeRequest: new Events() },
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
  vi.doMock('../../../utils/session/live.ts', () => ({ live }));
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
  const { registerSignOutWatch } = await import('../../../utils/session/sign-out-watch.ts');
  registerSignOutWatch(Promise.resolve());
  await vi.advanceTimersByTimeAsync(0);
}

const page = (url: string) => ({ tabId: 1, frameId: 0, url });
async function load(url: string): Promise<void> {
  await fake.navigation.onBeforeNavigate.fire(page(url));
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
    await fake.navigation.onBeforeNavigate.fire(page(`${CATALOG}goodbye`));
    await fake.request.onBeforeRedirect.fire({ tabId: 1, redirectUrl: OUT, type: 'main_frame' });
    await fake.navigation.onCompleted.fire(page(OUT));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('counts when its page cannot be reached', async () => {
    await watch();
    await fake.navigation.onBeforeNavigate.fire(page(OUT));
    await fake.navigation.onErrorOccurred.fire(page(OUT));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('in a hidden frame counts on a page of the library that has long loaded', async () => {
    await watch();
    await load(CATALOG);
    await fake.navigation.onBeforeNavigate.fire({ tabId: 1, frameId: 7, url: OUT });
    await vi.advanceTimersByTimeAsync(5_000);
    // While the page loads, a frame only clears what an earlier visit left.
    expect(fake.ended).toEqual([]);
    await fake.navigation.onBeforeNavigate.fire({ tabId: 1, frameId: 8, url: OUT });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.ended).toEqual(['logout']);
  });

  it('in a frame of any other site does not count', async () => {
    await watch();
    await load('https://evil.example/');
    await vi.advanceTimersByTimeAsync(5_000);
    await fake.navigation.onBeforeNavigate.fire({ tabId: 1, frameId: 8, url: OUT });
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
    await fake.navigation.onBeforeNavigate.fire(page(OUT));
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
