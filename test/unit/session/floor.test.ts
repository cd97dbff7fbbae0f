/** The floor in the life of a session: what the script holds at every moment, and after a worker has died at any. */
import '../browser-in-place.ts';
import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Vendor } from '../../../utils/vendors/record.ts';
import { type Death, FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, type Worker, wake } from './harness.ts';

const VENDORS: Vendor[] = [
  { id: 'a', name: 'A', category: 'database', hosts: ['a.example'], logoutUrl: 'https://out.a.example/x' },
  { id: 'b', name: 'B', category: 'database', hosts: ['b.example'] },
];

beforeEach(setUp);
afterEach(tearDown);

const waking = (fake: FakeBrowser, death?: Death) => wake(fake, death, undefined, { catalogue: VENDORS });

/** A computer whose settings say that it reaches the web directly. */
function onDirectNetwork(): FakeBrowser {
  const fake = new FakeBrowser();
  fake.local.policy = { network: { proxy: 'DIRECT' } };
  return fake;
}

/** Whether the script that stands now holds this host. */
function holds(fake: FakeBrowser, host: string): boolean {
  const context = createContext({ host });
  runInContext(fake.proxyScript ?? 'function FindProxyForURL() { return "DIRECT"; }', context);
  return runInContext('FindProxyForURL("", host)', context) !== 'DIRECT';
}
const consents = (fake: FakeBrowser) =>
  ((fake.session.session as { consents: string[] } | undefined)?.consents ?? []) as string[];

async function started(fake: FakeBrowser): Promise<Worker> {
  const worker = await waking(fake);
  await run(worker, worker.settled);
  expect(await run(worker, worker.session.start())).toEqual({ ok: true });
  return worker;
}

it('holds vendors from the first wake on, lets one pass after the yes, and none after the end', async () => {
  const fake = onDirectNetwork();
  const worker = await started(fake);
  expect([holds(fake, 'www.a.example'), holds(fake, 'b.example'), holds(fake, 'free.example')]).toEqual([
    true,
    true,
    false,
  ]);
  await run(worker, worker.session.consent('a'));
  expect([holds(fake, 'www.a.example'), holds(fake, 'b.example')]).toEqual([false, true]);
  await run(worker, worker.session.revokeConsent('a'));
  expect(holds(fake, 'a.example')).toBe(true);
  await run(worker, worker.session.consent('b'));
  expect(await run(worker, worker.session.end('button'))).toBe(true);
  expect([holds(fake, 'a.example'), holds(fake, 'b.example')]).toEqual([true, true]);
});

it('at the end Carrel’s own sign-outs pass, of a vendor whose yes was taken back too, and then nothing', async () => {
  const fake = onDirectNetwork();
  const worker = await started(fake);
  worker.worker.browser.cookies.getAll = async () =>
    fake.proxyScript ? [{ domain: 'a.example', name: '1' }] : [];
  const called: [address: string, held: boolean][] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    called.push([address, holds(fake, new URL(address).hostname)]);
    return new Response();
  });
  await run(worker, worker.session.end('button'));
  expect(called).toEqual([['https://out.a.example/x', false]]);
  expect(holds(fake, 'out.a.example')).toBe(true);
});

/** Kills the worker at each call of a piece of work in turn (or each so-manyth), before and after its effect. */
async function killedAnywhere(
  prepare: (worker: Worker) => Promise<unknown>,
  work: (worker: Worker) => Promise<unknown>,
  check: (fake: FakeBrowser) => void,
  stride = 1,
): Promise<number> {
  let deaths = 0;
  for (let at = 1; ; at += stride) {
    let survived = true;
    for (const effect of [false, true]) {
      const fake = onDirectNetwork();
      const first = await started(fake);
      await run(first, prepare(first));
      first.worker.kill();
      const calm = await waking(fake);
      await run(calm, calm.settled);
      const before = calm.worker.calls();
      calm.worker.kill();
      const victim = await waking(fake, { atCall: before + at, effect });
      await run(victim, victim.settled);
      const outcome = await run(
        victim,
        work(victim).then(() => 'done'),
      );
      check(fake);
      if (outcome === 'died') {
        survived = false;
        deaths += 1;
      } else victim.worker.kill();
      const next = await waking(fake);
      await run(next, next.settled);
      const open = (fake.local.journal as { phase: string }).phase === 'open';
      for (const { id, hosts } of VENDORS) {
        expect(holds(fake, hosts[0]!)).toBe(!(open && consents(fake).includes(id)));
      }
      next.worker.kill();
    }
    if (survived) return deaths;
  }
}

describe('a worker killed at any call', () => {
  /** The script may hold what has a yes, but nothing may pass without one. */
  const neverLess = (fake: FakeBrowser) => {
    for (const { id, hosts } of VENDORS) {
      if (!consents(fake).includes(id)) expect(holds(fake, hosts[0]!)).toBe(true);
    }
  };

  it('between yes and script', { timeout: 60_000 }, async () => {
    const deaths = await killedAnywhere(
      async () => undefined,
      ({ session }) => session.consent('a'),
      neverLess,
    );
    expect(deaths).toBeGreaterThan(6);
  });

  it('while a yes is taken back', { timeout: 60_000 }, async () => {
    const deaths = await killedAnywhere(
      ({ session }) => session.consent('a'),
      ({ session }) => session.revokeConsent('a'),
      neverLess,
    );
    expect(deaths).toBeGreaterThan(6);
  });

  it('while a session ends', { timeout: 120_000 }, async () => {
    const deaths = await killedAnywhere(
      ({ session }) => session.consent('a'),
      ({ session }) => session.end('button'),
      () => undefined,
      11,
    );
    expect(deaths).toBeGreaterThan(10);
  });
});

it('leaves the proxy alone where nobody has said how this network reaches the web', async () => {
  const fake = new FakeBrowser();
  await started(fake);
  expect(fake.proxyScript).toBeUndefined();
});
