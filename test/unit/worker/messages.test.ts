/** The worker's own table, asked over the browser's wire by everybody who can send a message. */
import '../browser-in-place.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import { registerMessages } from '../../../utils/worker/listen.ts';
import { FakeBrowser } from '../session/fake-browser.ts';
import { run, setUp, tearDown, type Worker, wake } from '../session/harness.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const TAB = { tab: { id: 1 } };
const OWN = { id: 'carrel', url: 'chrome-extension://carrel/start.html', frameId: 0, ...TAB };
const POPUP = { id: 'carrel', url: 'chrome-extension://carrel/popup.html' };
const SCRIPT = { id: 'carrel', url: 'https://site.example/', frameId: 0, ...TAB };
const ON_LIBRARY = { ...SCRIPT, url: 'https://www.library.example/' };
const ANOTHER = { id: 'another', url: 'chrome-extension://another/a.html', frameId: 0, ...TAB };

let fake: FakeBrowser;
let inside: Listener;
let outside: Listener;
let worker: Worker;

beforeEach(async () => {
  setUp();
  fake = new FakeBrowser();
  worker = await wake(fake, undefined, (api) => {
    const heard = (take: (listener: Listener) => void) => ({
      addListener: (listener?: Listener) => take(listener!),
      removeListener() {},
    });
    Object.assign(api.runtime, {
      onMessage: heard((listener) => (inside = listener)),
      onMessageExternal: heard((listener) => (outside = listener)),
    });
  });
  registerMessages(worker.messages, worker.knowledge.whenKnown, worker.settled);
  await run(worker, worker.settled);
  settings({
    cookies: { ...DEFAULT_POLICY.cookies, libraryHosts: ['library.example'] },
    staff: { locked: false },
  });
});
afterEach(tearDown);

/** Takes these settings into use. */
function settings(more: Partial<Policy>): void {
  const policy = { says: { ...worker.knowledge.policy, ...more }, problems: [] };
  void worker.knowledge.take({ policy });
}

/** What comes back over the wire; `silence` where nobody answers. */
function over(listener: Listener, message: unknown, sender: object): Promise<unknown> {
  const answer = new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve('silence');
  });
  return run(worker, answer);
}
const ask = (name: unknown, request?: unknown, sender: object = OWN) =>
  over(inside, { kind: 'ask', name, request }, sender);

/** Names of the messages that look at a request of this sender's: a wrong one, so that nothing happens. */
async function heardFrom(sender: object): Promise<string[]> {
  const names: string[] = [];
  for (const name of Object.keys(worker.messages)) {
    const answer = await ask(name, 'wrong', sender);
    if (answer === 'silence') continue;
    expect(answer).toMatchObject({ ok: false });
    const { error } = answer as { error: string };
    if (error.startsWith(`Error: "${name}": `)) names.push(name);
    else expect([name, error]).toEqual(['marks/vendors', 'Error: Only pages of the library may ask this.']);
  }
  return names;
}

describe('who may ask what', () => {
  const scripts = ['marks/vendors', 'contacts/seen', 'idle/answer'];
  const ours = () => Object.keys(worker.messages).filter((name) => !name.startsWith('outside/'));

  it('pages of ours: all that is ours, but for what needs a page of the library or a tab', async () => {
    expect(await heardFrom(OWN)).toEqual(ours().filter((name) => name !== 'marks/vendors'));
    expect(await heardFrom(POPUP)).toEqual(
      ours().filter((name) => name === 'idle/answer' || !scripts.includes(name)),
    );
  });

  it('scripts of ours in pages of the web: what they are there for, and no more', async () => {
    expect(await heardFrom(SCRIPT)).toEqual(['contacts/seen', 'idle/answer']);
    expect(await heardFrom(ON_LIBRARY)).toEqual(scripts);
    expect(await heardFrom({ ...ON_LIBRARY, frameId: 4 })).toEqual(['marks/vendors', 'contacts/seen']);
  });

  it.each([
    ['a page of ours in a frame of somebody', { ...OWN, frameId: 2 }, ['contacts/seen']],
    ['a host that begins like ours', { ...OWN, url: 'chrome-extension://carrel.example/' }, scripts.slice(1)],
    ['another extension', ANOTHER, []],
    ['another extension that names our page', { ...OWN, id: 'another' }, []],
    ['nobody', {}, []],
  ])('%s', async (_who, sender, names) => {
    expect(await heardFrom(sender)).toEqual(names);
  });

  it('nobody inside asks what is for other extensions', async () => {
    expect(await ask('outside/end-session', { carrel: 'end-session' })).toBe('silence');
    expect(await ask('outside/end-session', { carrel: 'end-session' }, { ...OWN, outside: true })).toBe(
      'silence',
    );
  });
});

describe('what is no message', () => {
  it.each([['constructor'], ['__proto__'], ['toString'], ['session/keep'], [''], [undefined], [null], [{}]])(
    'of the name %j',
    async (name) => {
      expect(await ask(name)).toBe('silence');
    },
  );

  it.each([[null], [undefined], ['ask'], [7], [[]], [{ kind: 'changed' }], [{ name: 'start/view' }]])(
    '%j',
    async (message) => {
      expect(await over(inside, message, OWN)).toBe('silence');
    },
  );
});

describe('a locked machine', () => {
  const FOR_STAFF = [
    'staff/listed',
    'staff/change',
    'staff/step',
    'staff/finder-target',
    'staff/drop-set-aside',
    'list/view',
    'list/refresh',
    'statistics/view',
    'statistics/delete',
    'records/view',
  ];

  it('refuses all that is for staff, and nothing else', async () => {
    settings({ staff: { locked: true } });
    for (const name of Object.keys(worker.messages)) {
      const answer = await ask(name, 'wrong');
      const refused = JSON.stringify(answer).includes('staff.locked');
      expect([name, refused]).toEqual([name, FOR_STAFF.includes(name)]);
    }
  });
});

describe('a view', () => {
  const view = async (sender: object = OWN) =>
    ((await ask('start/view', undefined, sender)) as { reply: Record<string, unknown> }).reply;

  it('never starts a session, also where one begins without a press: it says so', async () => {
    expect(await view()).toMatchObject({ phase: 'closed', beginsItself: false });
    settings({ session: { ...DEFAULT_POLICY.session, start: 'automatic' } });
    expect(await view()).toMatchObject({ phase: 'closed', beginsItself: true });
    expect(await view()).toMatchObject({ phase: 'closed', beginsItself: true });
    expect(fake.webOpen).toBe(false);

    expect(await ask('session/start', { counted: false })).toEqual({ ok: true, reply: { ok: true } });
    expect(fake.webOpen).toBe(true);
    expect(await view()).toMatchObject({ phase: 'open', beginsItself: false });
  });

  it('of a browser that has not been proven clean leaves the start to a press', async () => {
    settings({ session: { ...DEFAULT_POLICY.session, start: 'automatic' } });
    worker.worker.browser.browsingData.remove = () => Promise.reject(new Error('no'));
    await ask('session/start', { counted: false });
    await run(worker, worker.session.end('button'));
    expect(await view()).toMatchObject({ phase: 'closed', eraseFailed: true, beginsItself: false });
  });
});

describe('other extensions', () => {
  const send = (message: unknown, sender: object = { id: 'another' }) => over(outside, message, sender);

  it('learn the state, and end the session', async () => {
    expect(await send({ carrel: 'state' })).toEqual({ ok: true, phase: 'closed', clean: true });
    await ask('session/start', { counted: false });
    expect(await send({ carrel: 'state', more: 1 })).toEqual({ ok: true, phase: 'open', clean: false });
    expect(await send({ carrel: 'end-session' })).toEqual({ ok: true, complete: true });
    expect(fake.webOpen).toBe(false);
  });

  it.each([
    [{ carrel: 'end-session', reason: 'button' }],
    [{ carrel: 'start' }],
    [{ carrel: 'constructor' }],
    [{ carrel: '../session/start', counted: false }],
    [{ carrel: { toString: 1, valueOf: 1 } }],
    [{ carrel: ['state'] }],
    [{}],
    [null],
    ['state'],
  ])('hear what they may say instead of %j', async (message) => {
    await ask('session/start', { counted: false });
    expect(await send(message)).toEqual({
      ok: false,
      problem: '"carrel" must be "end-session" or "state"; "reason" may be "external" or "check-in"',
    });
    expect(fake.webOpen).toBe(true);
  });

  it.each([[{ id: 'carrel' }], [{}]])('%j is none of them', async (sender) => {
    expect(await send({ carrel: 'state' }, sender)).toMatchObject({ ok: false });
  });
});
