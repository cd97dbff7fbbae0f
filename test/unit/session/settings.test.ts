/** Settings that change while a session is open: everything that depends on them follows, once. */
import '../browser-in-place.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import { FakeBrowser } from './fake-browser.ts';
import { make, run, setUp, tearDown, wake } from './harness.ts';

beforeEach(setUp);
afterEach(tearDown);

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

/** A browser that keeps the scripts that are registered in it. */
function scripted() {
  const scripts = new Map<string, Script>();
  const put = async (list: Script[]) => {
    for (const script of list) scripts.set(script.id, { ...scripts.get(script.id), ...script });
  };
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => scripts.get(id) ?? []),
    registerContentScripts: vi.fn(put),
    updateContentScripts: vi.fn(put),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    },
  };
  return { scripts, scripting };
}
const policy = (more: Partial<Policy>) => ({
  policy: { says: { ...DEFAULT_POLICY, ...more }, problems: [] },
});

it('rules, guards and marks in pages follow a policy that comes in an open session, and go at its end', async () => {
  const fake = new FakeBrowser();
  const { scripts, scripting } = scripted();
  const worker = await wake(fake, undefined, (api) => Object.assign(api.scripting, scripting));
  await run(worker, worker.settled);
  await run(worker, worker.session.start());
  expect([...scripts.keys()]).toEqual(['cookie-guard']);
  const rules = () => JSON.stringify(fake.sessionRules);
  expect(rules()).not.toContain('somedb.example');

  const vendor = { id: 'somedb', name: 'SomeDB', category: 'database' as const, hosts: ['somedb.example'] };
  const library = { ...DEFAULT_POLICY.library, homeUrl: 'https://derby.example/' };
  await run(worker, worker.knowledge.take(policy({ vendors: [vendor], library })));
  expect(rules()).toContain('somedb.example');
  expect(scripts.get('library-marks')?.matches?.join()).toContain('derby.example');
  expect(scripts.get('cookie-guard')?.excludeMatches?.join()).toContain('derby.example');

  const elsewhere = { ...library, homeUrl: 'https://ashby.example/' };
  await run(worker, worker.knowledge.take(policy({ vendors: [], library: elsewhere })));
  expect(rules()).not.toContain('somedb.example');
  expect(scripts.get('library-marks')?.matches?.join()).toMatch(/^(?!.*derby).*ashby/);
  // What stays the same is left alone.
  const calls = scripting.updateContentScripts.mock.calls.length;
  await run(worker, worker.knowledge.take(policy({ vendors: [vendor], library: elsewhere })));
  expect(scripting.updateContentScripts).toHaveBeenCalledTimes(calls);

  await run(worker, worker.session.end('button'));
  expect([...scripts.keys()]).toEqual([]);
});

it('a worker that wakes merges once, and knows nothing before', async () => {
  const fake = new FakeBrowser();
  fake.local = {
    policy: { library: { name: 'Derby' } },
    staff: {
      revision: 1,
      layer: { vendors: [{ id: 'own', name: 'Own', category: 'news', hosts: ['own.example'] }] },
    },
  };
  const worker = await make(fake, undefined, (api) => {
    api.management.getSelf = async () => ({ installType: 'normal' });
  });
  const waking = worker.session.wake();
  expect(worker.knowledge.known).toBe(false);
  expect(
    worker.guard.guardPage({ requestId: '1', tabId: 1, url: 'https://a.example/', method: 'GET' }),
  ).toEqual({
    redirectUrl: 'https://a.example/',
  });
  await run(worker, waking);
  expect(worker.knowledge.known).toBe(true);
  expect(worker.knowledge.version).toBe(1);
  // A person's own computer, whose staff has edits of its own.
  expect([...worker.knowledge.vendors.keys()]).toEqual(['own']);
});

it('stores that cannot be read leave everything unknown, and every page closed', async () => {
  const worker = await make(new FakeBrowser(), undefined, (api) => {
    api.storage.local.get = () => Promise.reject(new Error('no'));
  });
  const failed = worker.session.wake().then(
    () => 'settled',
    () => 'failed',
  );
  expect(await run(worker, failed)).toBe('failed');
  const ask = () =>
    worker.guard.guardPage({ requestId: '1', tabId: 1, url: 'https://a.example/', method: 'GET' });
  ask();
  expect(ask().redirectUrl).toMatch(/start\.html$/);
  expect(worker.knowledge.known).toBe(false);
  const start = await worker.notices.describe('https://a.example/');
  expect(start).toMatchObject({ problem: 'session-closed' });
});
