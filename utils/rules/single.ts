/** Rules for one request, put beside the others for as long as it takes. Pure. */
import { FETCHES, PAGES, type Rule } from './rule.ts';

/** Between the numbers of the rules for hand-offs and those about cookies. */
export const POLICY_VISIT_ID = 90_000;
/** Above the numbers and priorities of all rules that guard patrons. */
export const LIST_ID = 900_000;
export const ASKING_ID = 900_001;
const ABOVE_ALL = 1000;

/** One plain load of one page in one tab; null where the address would stand for others (a star is anything). */
export function policyVisitRule(address: string, tabId: number): Rule | null {
  if (address.includes('*')) return null;
  const condition = { ...exactly(address), tabIds: [tabId], requestMethods: ['get'], resourceTypes: PAGES };
  return {
    id: POLICY_VISIT_ID,
    priority: 30,
    condition: condition as Rule['condition'],
    action: { type: 'allow' },
  };
}

/**
 * The signed list's address for the extension itself; a web page that asks for it stays blocked.
 * @param ownHost host of the extension's own pages
 */
export function listRule(address: string, ownHost: string): Rule {
  return {
    id: LIST_ID,
    priority: ABOVE_ALL,
    action: { type: 'allow' },
    condition: {
      ...exactly(new URL(address).href.replace(/#.*$/, '')),
      initiatorDomains: [ownHost],
      resourceTypes: FETCHES,
    },
  };
}

/** Makes one request of Carrel's look like a page load with these cookies, and no request of anybody else's. */
export function askingRule(address: string, cookies: string, ownHost: string): Rule {
  const set = (header: string, value: string) => ({ header, operation: 'set' as const, value });
  const remove = (header: string) => ({ header, operation: 'remove' as const });
  return {
    id: ASKING_ID,
    priority: ABOVE_ALL,
    condition: {
      initiatorDomains: [ownHost],
      requestDomains: [new URL(address).hostname],
      resourceTypes: FETCHES,
    },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [
        cookies === '' ? remove('cookie') : set('cookie', cookies),
        remove('origin'),
        set('sec-fetch-dest', 'document'),
        set('sec-fetch-mode', 'navigate'),
        set('sec-fetch-site', 'none'),
      ],
    },
  };
}

/** Condition for one address, as the browser writes it, without a fragment. A pattern would be refused if long. */
function exactly(address: string): Rule['condition'] {
  return { urlFilter: `|${address}|`, isUrlFilterCaseSensitive: true };
}
