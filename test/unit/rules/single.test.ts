/** Rules for one request: that one, and no other. */
import { expect, it } from 'vitest';
import { cookieRules } from '../../../utils/rules/cookies.ts';
import { signOutRules } from '../../../utils/rules/gate.ts';
import { ASKING_ID, askingRule, LIST_ID, listRule, POLICY_VISIT_ID } from '../../../utils/rules/single.ts';

const OWN = 'abcdefgh';

it('the list passes at its exact address, for the extension alone', () => {
  expect(listRule('https://List.example/a b?x=1#part', OWN)).toEqual({
    id: LIST_ID,
    priority: 1000,
    action: { type: 'allow' },
    condition: {
      urlFilter: '|https://list.example/a%20b?x=1|',
      isUrlFilterCaseSensitive: true,
      initiatorDomains: [OWN],
      resourceTypes: ['xmlhttprequest'],
    },
  });
});

it.each([
  ['', { header: 'cookie', operation: 'remove' }],
  ['a=b', { header: 'cookie', operation: 'set', value: 'a=b' }],
])('a request of the finder with %j carries these cookies and no origin', (cookies, first) => {
  const { condition, action } = askingRule('https://s.example/login', cookies, OWN);
  expect(condition).toEqual({
    initiatorDomains: [OWN],
    requestDomains: ['s.example'],
    resourceTypes: ['xmlhttprequest'],
  });
  expect(action.requestHeaders?.slice(0, 2)).toEqual([first, { header: 'origin', operation: 'remove' }]);
});

it('the numbers of single rules are nobody else’s', () => {
  const none = { exempt: [], relaxed: [], proxies: [], families: [], vendorCookies: [] };
  const ids = [...cookieRules({ ...none, reduced: true }), ...signOutRules(OWN)].map(({ id }) => id);
  for (const id of [POLICY_VISIT_ID, LIST_ID, ASKING_ID]) expect(ids).not.toContain(id);
  expect(new Set([POLICY_VISIT_ID, LIST_ID, ASKING_ID]).size).toBe(3);
});
