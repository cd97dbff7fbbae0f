/** What can go wrong on the way out: the web stays closed, and the receipt names it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';
import { type FakeApi, run, setUp, tearDown, type Worker, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

const fails = () => Promise.reject(new Error('no'));
const hangs = () => new Promise<never>(() => {});

/** An open session that somebody has used, in a browser with something broken from then on. */
async function used(fake: FakeBrowser, spoil: (api: FakeApi) => void): Promise<Worker> {
  const worker = await wake(fake);
  await run(worker, worker.settled);
  expect(await run(worker, worker.session.start())).toEqual({ ok: true });
  fake.browse(1);
  spoil(worker.worker.browser);
  return worker;
}

/** Ends the session; the kinds that the receipt calls failed. */
async function failures(fake: FakeBrowser, spoil: (api: FakeApi) => void): Promise<string[]> {
  const worker = await used(fake, spoil);
  const clean = await run(worker, worker.session.end('button'));
  expect(fake.webOpen).toBe(false);
  const { receipt } = await worker.readAftercare();
  const failed = (receipt?.lines ?? []).filter(({ result }) => result === 'failed').map(({ kind }) => kind);
  expect(clean).toBe(failed.length === 0);
  expect(receipt?.complete).toBe(clean);
  expect(fake.local.journal).toEqual(clean ? { phase: 'closed', clean: true } : { phase: 'failed' });
  return failed;
}

describe('an eraser that fails or hangs', () => {
  it.each([
    ['rejects', fails],
    ['hangs', hangs],
  ])('the global erase %s: named, closed, and it works at the next try', async (_name, broken) => {
    const fake = new FakeBrowser();
    let worked: FakeApi['browsingData']['remove'] | undefined;
    let api: FakeApi | undefined;
    const failed = await failures(fake, (browser) => {
      api = browser;
      worked = browser.browsingData.remove;
      browser.browsingData.remove = broken;
    });
    expect(failed).toEqual(expect.arrayContaining(['cookies', 'history', 'downloads', 'site-storage']));
    api!.browsingData.remove = worked!;
    const next = await wake(fake);
    await run(next, next.settled);
    expect(await run(next, next.session.start())).toEqual({ ok: true });
    expect(fake.left).toEqual([]);
  });

  it('fails once and then works: nothing to report', async () => {
    const failed = await failures(new FakeBrowser(), (browser) => {
      const works = browser.browsingData.remove;
      let calls = 0;
      browser.browsingData.remove = (...call) => {
        calls += 1;
        return calls <= 2 ? fails() : works(...call);
      };
    });
    expect(failed).toEqual([]);
  });

  it('policy forbids erasing history: the receipt says so, and the computer stays closed', async () => {
    const failed = await failures(new FakeBrowser(), (browser) => {
      browser.browsingData.settings = async () => ({
        dataRemovalPermitted: { cookies: true, history: false, downloads: true, cache: true },
      });
    });
    expect(failed).toEqual(['history']);
  });

  it('another program holds a file: the file and its entry are named, and the next try finds it', async () => {
    const fake = new FakeBrowser();
    const failed = await failures(fake, (browser) => {
      browser.downloads.removeFile = fails;
    });
    expect(failed).toEqual(['downloads', 'files']);
    expect(fake.files).toHaveLength(1);
    const next = await wake(fake);
    await run(next, next.settled);
    expect(await run(next, next.session.start())).toEqual({ ok: true });
    expect(fake.files).toEqual([]);
  });

  it('a page that will not close is named', async () => {
    const failed = await failures(new FakeBrowser(), (browser) => {
      browser.tabs.remove = hangs;
    });
    expect(failed).toEqual(['tabs']);
  });

  it('a reader that fails counts as something left', async () => {
    const failed = await failures(new FakeBrowser(), (browser) => {
      browser.cookies.getAllCookieStores = fails;
    });
    expect(failed).toEqual(expect.arrayContaining(['cookies', 'partitioned-cookies']));
  });

  it('the rules of the gate cannot be changed: named, and the state is closed', async () => {
    const fake = new FakeBrowser();
    const worker = await used(fake, (browser) => {
      browser.declarativeNetRequest.updateSessionRules = fails;
    });
    expect(await run(worker, worker.session.end('button'))).toBe(false);
    expect(fake.local.journal).toEqual({ phase: 'failed' });
    expect(fake.left).toEqual([]);
  });
});

describe('a disk that takes nothing more', () => {
  const full = (browser: FakeApi) => {
    browser.storage.local.set = fails;
  };

  it('does not keep a session from ending; the next start erases first', async () => {
    const fake = new FakeBrowser();
    const worker = await used(fake, full);
    await run(worker, worker.session.end('button'));
    expect(fake.webOpen).toBe(false);
    expect(fake.left).toEqual([]);
    expect(fake.local.journal).toBeUndefined();
  });

  it('lets no session begin', async () => {
    const fake = new FakeBrowser();
    const worker = await wake(fake);
    await run(worker, worker.settled);
    full(worker.worker.browser);
    const started = await run(worker, worker.session.start());
    expect(started).toMatchObject({ ok: false });
    expect(fake.webOpen).toBe(false);
  });
});

describe('what may happen at once', () => {
  it('two windows end: one erase, one answer', async () => {
    const fake = new FakeBrowser();
    let erases = 0;
    const worker = await used(fake, (browser) => {
      const works = browser.browsingData.remove;
      browser.browsingData.remove = (...call) => {
        if (call[1].cookies) erases += 1;
        return works(...call);
      };
    });
    const both = Promise.all([worker.session.end('button'), worker.session.end('idle')]);
    expect(await run(worker, both)).toEqual([true, true]);
    expect(erases).toBe(1);
  });

  it('an update takes the session store away in mid-session: closed, erased first', async () => {
    const fake = new FakeBrowser();
    await used(fake, () => undefined);
    fake.session = {};
    const next = await wake(fake);
    await run(next, next.settled);
    expect(fake.left).toEqual([]);
    expect(fake.local.journal).toEqual({ phase: 'closed', clean: true });
  });

  it.each([[undefined], ['nonsense'], [{ phase: 'open', more: {} }], [{ phase: 'ending', step: 'x' }], [42]])(
    'a journal of %j after a crash: closed, erased first',
    async (journal) => {
      const fake = new FakeBrowser();
      await used(fake, () => undefined);
      fake.restart();
      fake.local.journal = journal;
      const next = await wake(fake);
      await run(next, next.settled);
      expect(fake.left).toEqual([]);
      expect(fake.webOpen).toBe(false);
    },
  );
});

describe('the canary in the cache', () => {
  const cached = (match: () => Promise<unknown>, remove: () => Promise<boolean>) => {
    const caches = { match, delete: vi.fn(remove) };
    return { caches, spoil: () => void vi.stubGlobal('caches', caches) };
  };

  it.each([
    ['refuses to delete', async () => false],
    ['fails to delete', fails],
  ])('is gone when only a name is left that the browser %s', async (_name, remove) => {
    const { caches, spoil } = cached(async () => undefined, remove);
    expect(await failures(new FakeBrowser(), spoil)).toEqual([]);
    expect(caches.delete).toHaveBeenCalled();
  });

  it.each([
    ['it can be read', async () => new Response('canary')],
    ['nobody can tell', fails],
  ])('keeps the web closed as long as %s, and is not helped to go', async (_name, match) => {
    const { caches, spoil } = cached(match, async () => true);
    expect(await failures(new FakeBrowser(), spoil)).toEqual(['canaries']);
    expect(caches.delete).not.toHaveBeenCalled();
  });
});

describe('late writers', () => {
  it('a cookie that comes a second after the erase is found and goes', async () => {
    const fake = new FakeBrowser();
    const worker = await used(fake, (browser) => {
      const works = browser.browsingData.remove;
      let first = true;
      browser.browsingData.remove = (...call) => {
        if (call[1].cookies && first) setTimeout(() => fake.cookies.push({ session: 1 }), 1_000);
        if (call[1].cookies) first = false;
        return works(...call);
      };
    });
    expect(await run(worker, worker.session.end('button'))).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fake.cookies).toEqual([]);
  });

  it('no page closes before the gate, and nothing is erased before the lock holds', async () => {
    const fake = new FakeBrowser();
    const seen: [what: string, locked: boolean, open: boolean][] = [];
    const worker = await used(fake, (browser) => {
      const { remove } = browser.browsingData;
      browser.browsingData.remove = (...call) => {
        if (call[1].cookies) seen.push(['erase', fake.cookieLock, fake.webOpen]);
        return remove(...call);
      };
      const close = browser.tabs.remove;
      browser.tabs.remove = (id) => {
        seen.push(['tab', fake.cookieLock, fake.webOpen]);
        return close(id);
      };
      const lock = browser.contentSettings.cookies.set;
      browser.contentSettings.cookies.set = async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return lock();
      };
    });
    await run(worker, worker.session.end('button'));
    expect(seen.map(([what]) => what)).toEqual(expect.arrayContaining(['tab', 'erase']));
    for (const moment of seen) expect(moment.slice(1)).toEqual([true, false]);
  });

  it('where sign-outs still need the cookies, the lock waits for them, and the erase for the lock', async () => {
    const fake = new FakeBrowser();
    const order: string[] = [];
    const worker = await used(fake, (browser) => {
      const { remove } = browser.browsingData;
      browser.browsingData.remove = (...call) => {
        if (call[1].cookies) order.push(`erase, locked: ${fake.cookieLock}`);
        return remove(...call);
      };
    });
    vi.stubGlobal('fetch', async (address: string) => {
      order.push(`signs out of ${address}, locked: ${fake.cookieLock}`);
      await new Promise((resolve) => setTimeout(resolve, 900));
      return new Response();
    });
    const proxies = [{ host: 'site.example', kind: 'ezproxy' as const, labels: {}, ports: {} }];
    const says = { ...worker.knowledge.policy, proxies };
    await run(worker, worker.knowledge.take({ policy: { says, problems: [] } }));
    expect(await run(worker, worker.session.end('button'))).toBe(true);
    expect(order.slice(0, 2)).toEqual([
      'signs out of https://site.example/logout, locked: false',
      'erase, locked: true',
    ]);
  });
});
