/** What a worker remembers of sign-ins when it ends soon after it has woken. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const KEY = 'cookie-evidence';
let session: Record<string, unknown>;
let answer: () => void;

async function load() {
  const memory = await import('../../../utils/cookies/memory.ts');
  const evidence = await import('../../../utils/cookies/evidence.ts');
  const { live } = await import('../../../utils/session/live.ts');
  return { ...memory, ...evidence, nowKnown: () => live.nowKnown() };
}

beforeEach(() => {
  session = {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({
    browser: {
      storage: {
        session: {
          // As the browser does: what a reading finds is settled when it is asked for.
          get: async (key: string) => {
            const found = structuredClone({ [key]: session[key] });
            await asked;
            return found;
          },
          set: async (items: object) => void Object.assign(session, structuredClone(items)),
          remove: async (key: string) => void delete session[key],
        },
        local: {},
      },
      runtime: { getURL: (path: string) => path },
    },
  }));
});
afterEach(() => {
  vi.doUnmock('wxt/browser');
});

it('writes nothing before it has read what an earlier worker knew, then both', async () => {
  const { evidenceKnown, memory, noEvidence, nowKnown, noteSent, noteSignedIn, saveEvidence } = await load();
  const earlier = noEvidence();
  noteSignedIn(earlier, 'a.example');
  noteSent(earlier, 'a.example', ['JSESSIONID']);
  session[KEY] = structuredClone(earlier);

  void evidenceKnown();
  noteSent(memory.evidence, 'www.a.example', ['lb']);
  saveEvidence();
  await Promise.resolve();
  // A worker that ends here leaves what it found.
  expect(session[KEY]).toEqual(earlier);
  answer();
  nowKnown();
  await evidenceKnown();
  await vi.waitFor(() => expect(session[KEY]).not.toEqual(earlier));
  // By then it knows which hosts are one party.
  expect(Object.keys(memory.evidence.sites)).toEqual(['a.example']);
  expect((session[KEY] as typeof earlier).sites['a.example']).toMatchObject({
    signedIn: true,
    sent: ['JSESSIONID', 'lb'],
  });
});

it('knows nothing until the vendors are known, and nothing after the session', async () => {
  const { evidenceKnown, forgetEvidence, memory, noEvidence, nowKnown, noteSignedIn } = await load();
  const earlier = noEvidence();
  noteSignedIn(earlier, 'a.example');
  session[KEY] = earlier;
  const known = evidenceKnown();
  answer();
  await Promise.resolve();
  expect(memory.known).toBe(false);
  const forgotten = forgetEvidence();
  nowKnown();
  await Promise.all([known, forgotten]);
  expect(memory.evidence).toEqual(noEvidence());
  expect(session).toEqual({});
});
