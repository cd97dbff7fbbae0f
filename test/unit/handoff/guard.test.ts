/** What the blocking guard answers to a page load on the way to a vendor without a yes. */
import '../fake-browser.ts';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { guardPage, registerUnaskedPages } from '../../../utils/handoff/guard.ts';
import { allowPolicyVisit, registerPolicyVisits } from '../../../utils/handoff/policy-visits.ts';
import { takeUp } from '../../../utils/session/journal.ts';
import { live, useLayer } from '../../../utils/session/live.ts';
import { newRecord } from '../../../utils/session/record.ts';
import { sessionRecord } from '../../../utils/session/record-keeper.ts';
import { EMPTY_LAYER } from '../../../utils/vendors/layer.ts';

const POLICY = 'https://www.a.example/privacy';
useLayer(
  'list',
  {
    ...EMPTY_LAYER,
    vendors: [{ id: 'a', name: 'A', category: 'database', hosts: ['a.example'], privacyPolicyUrl: POLICY }],
  },
  [],
);
takeUp({ do: 'resume-open' });
live.known = true;
sessionRecord.takeUp(newRecord(0));

const NOTICE = browser.runtime.getURL('/notice.html');
const rules = { updateSessionRules: vi.fn(async () => undefined) };
Object.assign(browser, { declarativeNetRequest: rules });
const listeners: ((details: object) => void)[] = [];
const events = { addListener: (listener: (details: object) => void) => void listeners.push(listener) };
Object.assign(browser, { webNavigation: { onCommitted: events, onErrorOccurred: events } });
registerPolicyVisits();
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
  expect(await allowPolicyVisit(POLICY, 1)).toBe(true);
  expect(asks(how).redirectUrl?.startsWith(NOTICE) ?? false).toBe(!passes);
});

it.each([
  ['https://www.a.example/search', 1],
  ['https://evil.example/', 1],
  [POLICY, undefined],
])('only what is a policy page, in a tab, may be asked for: %s, tab %s', async (address, tabId) => {
  expect(await allowPolicyVisit(address, tabId)).toBe(false);
});

it('is over with the first page that stands in the tab, and with the tab', async () => {
  await allowPolicyVisit(POLICY, 1);
  for (const listener of listeners) listener({ tabId: 1, frameId: 0 });
  expect(asks().redirectUrl).toBe(`${NOTICE}#${POLICY}`);
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
    registerUnaskedPages();
    fail({ tabId: 3, frameId, url, error });
    await new Promise((resolve) => setTimeout(resolve));
    expect(update.mock.calls).toEqual(goes ? [[3, { url: `${NOTICE}#${url}` }]] : []);
  },
);
