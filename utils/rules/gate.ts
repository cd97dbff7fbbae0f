/** The closed gate, and what passes it while a session ends. Pure. */
import { FETCHES, PAGES, PARTS, type Rule } from './rule.ts';

/** The persistent gate. A crash leaves these standing and drops everything that opened the web. */
export function gateRules(): Rule[] {
  return [
    {
      id: 1,
      priority: 1,
      condition: { regexFilter: '^https?://', resourceTypes: PAGES },
      action: { type: 'redirect', redirect: { extensionPath: '/start.html' } },
    },
    { id: 2, priority: 1, condition: PARTS, action: { type: 'block' } },
  ];
}

/**
 * While the gate closes behind a session: Carrel's own sign-outs pass, and nothing else.
 * @param ownHost host of the extension's own pages
 */
export function signOutRules(ownHost: string): Rule[] {
  return [
    {
      id: 1,
      priority: 1000,
      condition: { initiatorDomains: [ownHost], resourceTypes: FETCHES },
      action: { type: 'allow' },
    },
  ];
}
