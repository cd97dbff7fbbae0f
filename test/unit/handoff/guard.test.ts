/** What the blocking guard answers to a page load on the way to a vendor without a yes. */
import '../fake-browser.ts';
import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { guardPage } from '../../../utils/handoff/guard.ts';
import { takeUp } from '../../../utils/session/journal.ts';
import { live, useLayer } from '../../../utils/session/live.ts';
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
Object.assign(live, {
  known: true,
  record: { started: 0, consents: [], relaxed: [] },
});

const OURS = browser.runtime.getURL('').replace(/\/$/, '');
const asks = (more: object) =>
  guardPage({ requestId: '1', tabId: 1, url: POLICY, method: 'GET', ...more } as Parameters<
    typeof guardPage
  >[0]);

it.each([
  [{ initiator: OURS }, true],
  [{ originUrl: `${OURS}/notice.html` }, true],
  [{ initiator: OURS, url: `${POLICY}#cookies` }, true],
  [{ initiator: OURS, method: 'POST' }, false],
  [{ initiator: OURS, method: 'HEAD' }, false],
  [{ initiator: OURS, url: `${POLICY}?x=1` }, false],
  [{ initiator: 'https://evil.example' }, false],
  [{ initiator: `${OURS}.evil.example` }, false],
  [{ initiator: 'chrome-extension://another' }, false],
  [{ initiator: 'null' }, false],
  [{}, false],
])('a policy page asked for as %j passes: %s', (how, passes) => {
  const answer = asks(how);
  if (passes) expect(answer).toEqual({});
  else expect(answer.redirectUrl).toContain(`${OURS}/notice.html#${POLICY}`);
});
