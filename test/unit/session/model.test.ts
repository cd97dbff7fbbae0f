/**
 * The real session code over an honest fake of the browser, killed between any two of its calls. Whatever happens:
 * the web is never open over what another session left, and the next start is never stuck.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Death, FakeBrowser } from './fake-browser.ts';
import { run, setUp, tearDown, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

interface Kill extends Death {
  restart: boolean;
}

/** A patron's day, with workers that die as told; then a start without deaths, which must end well. */
async function live(kills: readonly Kill[], sessions = 2): Promise<void> {
  const fake = new FakeBrowser();
  const left = [...kills];
  let number = 0;
  let opened = false;
  for (let at = 0; at < sessions + kills.length; at += 1) {
    const kill = left.shift();
    const worker = await wake(fake, kill);
    let alive = (await run(worker, worker.settled)) !== 'died';
    if (alive) {
      expectSafe(fake, opened ? number : null);
      if (!fake.webOpen) {
        number += 1;
        opened = true;
        const started = await run(worker, worker.session.start());
        alive = started !== 'died';
        if (alive) expect(started).toEqual({ ok: true });
      }
    }
    if (fake.webOpen) expect(fake.left.every((session) => session === number)).toBe(true);
    fake.browse(number);
    if (alive) {
      const [one, other] = [worker.session.end('button'), worker.session.end('idle')];
      alive = (await run(worker, one)) !== 'died' && (await run(worker, other)) !== 'died';
      if (alive) expect(fake.left).toEqual([]);
      if (alive) opened = false;
    }
    // What the patron does while the worker is dead.
    fake.browse(number);
    worker.worker.kill();
    if (kill?.restart ?? true) {
      fake.restart();
      opened = false;
    }
  }
  const last = await wake(fake);
  await run(last, last.settled);
  expectSafe(fake, opened ? number : null);
  if (fake.webOpen) await run(last, last.session.end('button'));
  expect(fake.left).toEqual([]);
  expect(await run(last, last.session.start())).toEqual({ ok: true });
  expect(fake.webOpen).toBe(true);
}

/** Settled: the same session goes on, or the web is closed over an empty browser. */
function expectSafe(fake: FakeBrowser, number: number | null): void {
  if (fake.webOpen) expect(new Set([...fake.left, number])).toEqual(new Set([number]));
  else expect(fake.left).toEqual([]);
}

it('a day without deaths opens and erases', async () => {
  await live([]);
});

it('a worker killed at every single call, in both ways, with and without a restart of the browser', async () => {
  const fake = new FakeBrowser();
  const worker = await wake(fake);
  await run(worker, worker.settled);
  await run(worker, worker.session.start());
  fake.browse(1);
  await run(worker, worker.session.end('button'));
  const calls = worker.worker.calls();
  expect(calls).toBeGreaterThan(100);
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    // Four ways to die at each call, taken in turns; the property below mixes them freely.
    await live([{ atCall, effect: atCall % 2 === 0, restart: atCall % 4 < 2 }], 1);
  }
}, 300_000);

it('any number of deaths, wherever they fall', async () => {
  const kill = fc.record({
    atCall: fc.integer({ min: 1, max: 260 }),
    effect: fc.boolean(),
    restart: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(kill, { minLength: 1, maxLength: 5 }), (kills) => live(kills)),
    { numRuns: 25 },
  );
}, 300_000);
