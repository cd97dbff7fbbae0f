/** A new version of Carrel waits until nobody has a session, and whoever dies on the way leaves the web closed. */
import '../browser-in-place.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endAftercare } from '../../../utils/session/aftercare.ts';
import { registerUpdates } from '../../../utils/session/update.ts';
import { type Death, FakeBrowser } from './fake-browser.ts';
import { type FakeApi, run, setUp, tearDown, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

/** A worker that has settled, with what the browser tells it. */
async function worker(fake: FakeBrowser, death?: Death, spoil?: (api: FakeApi) => void) {
  const listeners: { update?: () => void; alarm?: () => void } = {};
  const heard = (name: keyof typeof listeners) => ({
    addListener(listener?: () => void) {
      listeners[name] = listener!;
    },
    removeListener() {},
  });
  const woken = await wake(fake, death, (api) => {
    api.runtime.onUpdateAvailable = heard('update');
    api.alarms.onAlarm = heard('alarm');
    spoil?.(api);
  });
  registerUpdates(woken.settled, woken.session.handOver);
  await run(woken, woken.settled);
  /** Tells of something, and waits until all that follows is done. */
  const tell = async (what: keyof typeof listeners) => {
    listeners[what]!();
    await run(woken, new Promise((resolve) => setTimeout(resolve, 100)));
  };
  return { ...woken, tell, endAftercare };
}

/** What the browser does when the old version has made way. */
async function newVersion(fake: FakeBrowser): Promise<void> {
  fake.session = {};
  fake.sessionRules = [];
  fake.tabs = fake.tabs.filter(({ url }) => !url.startsWith('chrome-extension:'));
  // A browser ends with its last page.
  expect(fake.tabs).not.toEqual([]);
  await worker(fake);
}

describe('a new version', () => {
  it('comes at once where the computer is free, and begins with an erase and the start page', async () => {
    const fake = new FakeBrowser();
    const { tell } = await worker(fake);
    await tell('update');
    expect(fake.reloads).toBe(1);
    expect(fake.local.journal).toEqual({ phase: 'ending', step: 'gate' });
    // A page that came in while nothing guarded.
    fake.tabs.push({ id: 99, url: 'https://site.example/', windowId: 1 });
    fake.cookies.push({ session: 1 });
    await newVersion(fake);
    expect(fake.local.journal).toEqual({ phase: 'closed', clean: true });
    expect(fake.left).toEqual([]);
    expect(fake.tabs.map(({ url }) => url)).toEqual(['chrome-extension://carrel/start.html']);
    expect(fake.reloads).toBe(1);
  });

  it('waits for the end of a session, for its receipt, and for the console', async () => {
    const fake = new FakeBrowser();
    const first = await worker(fake);
    expect(await run(first, first.session.start())).toEqual({ ok: true });
    await first.tell('update');
    await first.tell('alarm');
    expect(fake.reloads).toBe(0);
    expect(fake.webOpen).toBe(true);
    // The worker is stopped and another one wakes: it must still know.
    first.worker.kill();
    const second = await worker(fake);
    expect(fake.local.journal).toEqual({ phase: 'open' });
    await run(second, second.session.end('button'));
    await second.tell('alarm');
    expect(fake.reloads).toBe(0);
    fake.tabs.push({ id: 98, url: 'chrome-extension://carrel/options.html#vendors', windowId: 1 });
    await run(second, second.endAftercare());
    await second.tell('alarm');
    expect(fake.reloads).toBe(0);
    fake.tabs.pop();
    await second.tell('alarm');
    expect(fake.reloads).toBe(1);
  });

  it('leaves a person’s own computer as it is', async () => {
    const fake = new FakeBrowser();
    fake.cookies.push({ session: 1 });
    const { tell } = await worker(fake, undefined, (api) => {
      api.management.getSelf = async () => ({ installType: 'normal' });
    });
    const before = fake.local.journal;
    await tell('update');
    expect(fake.reloads).toBe(1);
    expect(fake.local.journal).toEqual(before);
    expect(fake.left).toEqual([1]);
  });

  it('may find no disk, and still ends closed', async () => {
    const fake = new FakeBrowser();
    const { tell } = await worker(fake, undefined, (api) => {
      const { set } = api.storage.local;
      api.storage.local.set = async (values) => {
        if ((values.journal as { phase?: string } | undefined)?.phase === 'ending') throw new Error('full');
        await set(values);
      };
    });
    await tell('update');
    expect(fake.reloads).toBe(1);
    await newVersion(fake);
    expect(fake.local.journal).toEqual({ phase: 'closed', clean: true });
  });

  it('a worker that dies at any call on the way leaves the web closed, and the next one goes on', async () => {
    const fake = new FakeBrowser();
    const settled = await worker(fake);
    settled.worker.kill();
    const settling = await worker(fake);
    const before = settling.worker.calls();
    await settling.tell('update');
    const needed = settling.worker.calls() - before;
    expect(needed).toBeGreaterThan(4);
    for (let call = 1; call <= needed; call += 1) {
      for (const effect of [false, true]) {
        const victim = new FakeBrowser();
        victim.local = { journal: { phase: 'closed', clean: true } };
        const doomed = await worker(victim, { atCall: before + call, effect });
        await doomed.tell('update').catch(() => undefined);
        const next = await worker(victim);
        expect(victim.webOpen).toBe(false);
        await run(next, next.session.end('button'));
        expect(victim.local.journal).toEqual({ phase: 'closed', clean: true });
        expect(await run(next, next.session.start())).toEqual({ ok: true });
      }
    }
  });
});
