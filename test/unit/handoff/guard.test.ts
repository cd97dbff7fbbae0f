/** What the blocking guard answers to a page load on the way to a vendor without a yes. */
import '../fake-browser.ts';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { makePageGuard } from '../../../utils/handoff/guard.ts';
import { makePolicyVisits } from '../../../utils/handoff/policy-visits.ts';
import { SessionState } from '../../../utils/session/state.ts';
import { closedSession, knowing, openSession } from '../parts.ts';

const POLICY = 'https://www.a.example/privacy';
const knowledge = knowing([
  { id: 'a', name: 'A', category: 'database', hosts: ['a.example'], privacyPolicyUrl: POLICY },
]);
const session = openSession();
const NO_LISTS = { beganOnList: () => null, beganBy: () => null, isReady: () => true };
const relayFloor = vi.fn(async () => undefined);
const policyVisits = makePolicyVisits({ knowledge, session, relayFloor });
const pageGuard = makePageGuard({ knowledge, session, policyVisits, lists: NO_LISTS });
const { guardPage } = pageGuard;

const NOTICE = browser.runtime.getURL('/notice.html');
const rules = { updateSessionRules: vi.fn(async () => undefined) };
Object.assign(browser, { declarativeNetRequest: rules });
const listeners: ((details: object) => void)[] = [];
const events = { addListener: (listener: (details: object) => void) => void listeners.push(listener) };
Object.assign(browser, { webNavigation: { onCommitted: events, onErrorOccurred: events } });
policyVisits.register();
const asks = (more: object = {}) =>
  guardPage({ requestId: '1', tabId: 1, url: POLICY, method: 'GET', ...more });

it('a policy page meets the notice where nobody has asked for it on a page of ours', () => {
  expect(asks().redirectUrl).toBe(`${NOTICE}#${POLICY}`);
});

it.each([
  [{}, true],
  [{ url: `${POLICY}#cookies` }, true],
  [{ method: 'POST' }, false],
  [{ method: 'HEAD' }, false],
  [{ url: `${POLICY}?x=1` }, false],
  [{ tabId: 2 }, false],
])('after the patron has asked for it in tab 1, %j passes: %s', async (how, passes) => {
  expect(await policyVisits.allow(POLICY, 1)).toBe(true);
  expect(asks(how).redirectUrl?.startsWith(NOTICE) ?? false).toBe(!passes);
});

it.each([
  ['https://www.a.example/search', 1],
  ['https://evil.example/', 1],
  [POLICY, undefined],
])('only what is a policy page, in a tab, may be asked for: %s, tab %s', async (address, tabId) => {
  expect(await policyVisits.allow(address, tabId)).toBe(false);
});

it('is over with the first page that stands in the tab, and with the tab', async () => {
  await policyVisits.allow(POLICY, 1);
  for (const listener of listeners) listener({ tabId: 1, frameId: 0 });
  expect(asks().redirectUrl).toBe(`${NOTICE}#${POLICY}`);
});

it('has the floor laid anew before it may load, and once it is over', async () => {
  relayFloor.mockClear();
  const seen: unknown[] = [];
  relayFloor.mockImplementation(async () => void seen.push(session.memory?.handoff.policyVisit?.address));
  await policyVisits.allow(POLICY, 1);
  for (const listener of listeners) listener({ tabId: 1, frameId: 0 });
  expect(seen).toEqual([POLICY, undefined]);
});

/** The guard of a worker in another state. */
function guardOf(
  session: SessionState,
  { known = true, is = () => false }: { known?: boolean; is?: () => boolean } = {},
) {
  const knowledge = knowing([{ id: 'a', name: 'A', category: 'database', hosts: ['a.example'] }]);
  knowledge.known = known;
  const guard = makePageGuard({ knowledge, session, policyVisits: { is }, lists: NO_LISTS });
  return (more: object = {}) =>
    guard.guardPage({ requestId: '1', tabId: 1, url: 'https://free.example/', method: 'GET', ...more });
}
const START = browser.runtime.getURL('/start.html');

it('what cannot be decided does not load', () => {
  const broken = () => {
    throw new Error('no');
  };
  expect(guardOf(openSession(), { is: broken })()).toEqual({ cancel: true });
});

it('closed, every page is the start page; open, the open web passes, and a vendor with a yes', () => {
  expect(guardOf(closedSession())()).toEqual({ redirectUrl: START });
  expect(guardOf(openSession())()).toEqual({});
  const vendors = { url: 'https://www.a.example/x' };
  expect(guardOf(openSession())(vendors).redirectUrl).toBe(`${NOTICE}#https://www.a.example/x`);
  expect(guardOf(openSession({ consents: ['a'] }))(vendors)).toEqual({});
});

it('until anything is known, no page passes: it is sent round once, then the start page', () => {
  for (const session of [new SessionState(), closedSession()]) {
    const ask = guardOf(session, { known: false });
    const answers = [ask(), ask(), ask({ requestId: '2' })];
    for (const { redirectUrl, cancel } of answers)
      expect(cancel === true || redirectUrl === START || redirectUrl === 'https://free.example/').toBe(true);
    expect(answers[1]).toEqual({ redirectUrl: START });
  }
});

it.each([
  ['https://www.a.example/x', 'net::ERR_PROXY_CONNECTION_FAILED', 0, true],
  ['https://www.a.example/x', 'net::ERR_NAME_NOT_RESOLVED', 0, false],
  ['https://www.a.example/x', 'net::ERR_PROXY_CONNECTION_FAILED', 4, false],
  ['https://free.example/x', 'net::ERR_PROXY_CONNECTION_FAILED', 0, false],
])(
  'a page that the floor has held goes to the notice: %s, %s, frame %s: %s',
  async (url, error, frameId, goes) => {
    let fail: (details: object) => void = () => undefined;
    const update = vi.fn(async () => undefined);
    Object.assign(browser, {
      webNavigation: {
        onCommitted: { addListener() {} },
        onErrorOccurred: { addListener: (listener: typeof fail) => (fail = listener) },
      },
      browsingData: { remove: async () => undefined },
      tabs: { update },
    });
    pageGuard.registerUnaskedPages();
    fail({ tabId: 3, frameId, url, error });
    await new Promise((resolve) => setTimeout(resolve));
    expect(update.mock.calls).toEqual(goes ? [[3, { url: `${NOTICE}#${url}` }]] : []);
  },
);
