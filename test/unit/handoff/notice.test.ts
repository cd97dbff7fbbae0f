/** The conversation between the notice page and the worker. */
import '../browser-in-place.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeNotices } from '../../../utils/handoff/notice.ts';
import type { LibraryView } from '../../../utils/policy/view.ts';
import { SessionState } from '../../../utils/session/state.ts';
import { useBrowser } from '../browser-in-place.ts';
import { closedSession, knowing, openSession } from '../parts.ts';

const ADDRESS = 'https://www.a.example/book?utm_source=x';
const library = { name: 'Derby' } as LibraryView;
const knowledge = knowing([{ id: 'a', name: 'A', category: 'database', hosts: ['a.example'] }]);
const consent = vi.fn(async (_vendor: string) => undefined);
const count = vi.fn();
let stored: Record<string, unknown>;
let session: SessionState;

const talk = () =>
  makeNotices({
    knowledge,
    session,
    library: () => library,
    changedLately: () => undefined,
    consent,
    count,
  });

beforeEach(() => {
  consent.mockClear();
  count.mockClear();
  stored = {};
  session = openSession();
  useBrowser({
    storage: {
      session: {
        get: async (key: string) => ({ [key]: structuredClone(stored[key]) }),
        set: async (values: object) => void Object.assign(stored, structuredClone(values)),
      },
    },
    i18n: { getUILanguage: () => 'en' },
  });
});

async function notice(address = ADDRESS, tab?: number): Promise<string> {
  const reply = await talk().describe(address, tab);
  if (!('token' in reply)) throw new Error(reply.problem);
  return reply.token;
}

describe('a notice', () => {
  it('names the vendor and its host; a reload by the token shows the same one', async () => {
    const reply = await talk().describe(ADDRESS);
    expect(reply).toMatchObject({ notice: { vendor: { id: 'a', host: 'www.a.example' } } });
    const token = 'token' in reply ? reply.token : '';
    expect(await talk().describe(`token:${token}`)).toMatchObject({ token });
    expect(JSON.stringify(reply)).not.toContain('utm_source');
  });

  it.each([
    ['', 'no-address'],
    ['token:unknown', 'no-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['data:text/html,x', 'bad-address'],
    ['https://free.example/', 'not-a-hand-off'],
    ['https://www.a.example/?pin=1234', 'identifiers'],
  ])('for %j there is none: %s', async (address, problem) => {
    expect(await talk().describe(address)).toMatchObject({ problem, library });
    expect(stored).toEqual({});
  });

  it('is none while the web is closed, and none after the end', async () => {
    // A worker that has just woken does not know yet.
    for (const state of [closedSession(), new SessionState()]) {
      session = state;
      expect(await talk().describe(ADDRESS)).toMatchObject({ problem: 'session-closed' });
      expect(await talk().goOn('any', 1)).toEqual({ problem: 'session-closed' });
    }
  });
});

describe('Continue', () => {
  it('lets the vendor through before it says where to go, and works once', async () => {
    const token = await notice();
    expect(await talk().goOn(token, 1)).toEqual({ go: 'https://www.a.example/book' });
    expect(consent).toHaveBeenCalledExactlyOnceWith('a');
    expect(count).toHaveBeenCalledWith('handoff', 'a');
    expect(await talk().goOn(token, 1)).toEqual({ problem: 'no-address' });
  });

  it('after the end leads nowhere, and nothing more is written', async () => {
    const token = await notice();
    session.journal.advance({ do: 'end' }).catch(() => undefined);
    session.drop();
    stored = {};
    expect(await talk().goOn(token, 1)).toEqual({ problem: 'session-closed' });
    expect(consent).not.toHaveBeenCalled();
    expect(stored).toEqual({});
  });

  it('sends a form on from its own tab only, whole and as it was', async () => {
    const form = { requestId: 'r', url: ADDRESS, method: 'POST', requestBody: { formData: { q: ['1'] } } };
    session.memory?.handoff.forms.look({ ...form, tabId: 1 });
    const token = await notice(ADDRESS, 1);
    expect(await talk().goOn(token, 1)).toEqual({ go: ADDRESS, form: [['q', '1']] });
    session.memory?.handoff.forms.look({ ...form, tabId: 1 });
    const other = await notice(ADDRESS, 1);
    expect(await talk().goOn(other, 2)).toEqual({ problem: 'post-hand-off' });
  });
});

describe('Go back', () => {
  it('leads to the library or to the start page, and forgets the form and the address', async () => {
    session.memory?.handoff.forms.look({
      requestId: 'r',
      tabId: 1,
      url: ADDRESS,
      method: 'POST',
      requestBody: { formData: { q: ['1'] } },
    });
    const token = await notice(ADDRESS, 1);
    expect(await talk().decline(token, 1, '/start.html')).toEqual({ go: '/start.html' });
    expect(session.memory?.handoff.forms.isAnywhere(ADDRESS)).toBe(false);
    expect(count).toHaveBeenCalledWith('go-back');
    expect(await talk().goOn(token, 1)).toEqual({ problem: 'no-address' });
    expect(consent).not.toHaveBeenCalled();
  });
});

it('an address on its way to the store when the session ends does not get there', async () => {
  let answer = () => {};
  const slow = new Promise<void>((resolve) => (answer = resolve));
  useBrowser({
    storage: {
      session: {
        get: () => slow.then(() => ({})),
        set: async (values: object) => void Object.assign(stored, values),
      },
    },
    i18n: { getUILanguage: () => 'en' },
  });
  await notice();
  session.drop();
  answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect(stored).toEqual({});
});
