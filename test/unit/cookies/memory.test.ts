/** What a worker remembers of sign-ins when it ends soon after it has woken, and what a session leaves behind. */
import '../browser-in-place.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { noEvidence, noteSent, noteSignedIn } from '../../../utils/cookies/evidence.ts';
import { makeJar } from '../../../utils/cookies/jar.ts';
import { SessionState } from '../../../utils/session/state.ts';
import { Knowledge } from '../../../utils/vendors/knowledge.ts';
import { useBrowser } from '../browser-in-place.ts';

const KEY = 'cookie-evidence';
let session: Record<string, unknown>;
let answer: () => void;
let knowledge: Knowledge;
let state: SessionState;
let jar: ReturnType<typeof makeJar>;

beforeEach(() => {
  session = {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  useBrowser({
    storage: {
      session: {
        // As the browser does: what a reading finds is settled when it is asked for.
        get: async (key: string) => {
          const found = structuredClone({ [key]: session[key] });
          await asked;
          return found;
        },
        set: async (items: object) => void Object.assign(session, structuredClone(items)),
      },
    },
  });
  knowledge = new Knowledge([]);
  state = new SessionState();
  jar = makeJar({ knowledge, session: state });
});

function signedIn() {
  const earlier = noEvidence();
  noteSignedIn(earlier, 'a.example');
  noteSent(earlier, 'a.example', ['JSESSIONID']);
  session[KEY] = structuredClone(earlier);
  return earlier;
}

it('writes nothing before it has read what an earlier worker knew, then both', async () => {
  const earlier = signedIn();
  void jar.evidenceKnown();
  noteSent(jar.evidence(), 'www.a.example', ['lb']);
  jar.saveEvidence();
  await Promise.resolve();
  // A worker that ends here leaves what it found.
  expect(session[KEY]).toEqual(earlier);
  answer();
  knowledge.nowKnown();
  await jar.evidenceKnown();
  await vi.waitFor(() => expect(session[KEY]).not.toEqual(earlier));
  // By then it knows which hosts are one party.
  expect(Object.keys(jar.evidence().sites)).toEqual(['a.example']);
  expect((session[KEY] as typeof earlier).sites['a.example']).toMatchObject({
    signedIn: true,
    sent: ['JSESSIONID', 'lb'],
  });
});

it('knows nothing until the vendors are known, and nothing after the session', async () => {
  signedIn();
  const known = jar.evidenceKnown();
  answer();
  await Promise.resolve();
  expect(jar.isEvidenceKnown()).toBe(false);
  state.drop();
  knowledge.nowKnown();
  await known;
  expect(jar.evidence()).toEqual(noEvidence());
});

it('what is on its way to the store when the session ends does not get there', async () => {
  const earlier = signedIn();
  void jar.evidenceKnown();
  noteSent(jar.evidence(), 'www.a.example', ['lb']);
  jar.saveEvidence();
  state.drop();
  answer();
  knowledge.nowKnown();
  await new Promise((resolve) => setTimeout(resolve));
  expect(session[KEY]).toEqual(earlier);
});
