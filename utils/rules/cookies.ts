/**
 * The browser's own rules about cookies (declarativeNetRequest), computed from what is known. Pure. They cost next to
 * nothing, so they take the cookies out of everything that never signs anyone in; a listener in the worker would cost
 * a round trip for each picture. What can sign in is left to the header guard, or, without it, to the rules of the
 * reduced mode and the sweep.
 *
 * All stand above the rules that let requests pass (30): the browser ignores a header rule below an `allow`.
 */
import type { Rule } from './rule.ts';

export interface CookieRulesInput {
  /** Hosts whose cookies no rule may touch: the library's own, relaxed by the patron, kept by policy. */
  exempt: readonly string[];
  /** Those among them that the patron has relaxed. */
  relaxed: readonly string[];
  /** The library's own proxies. What they rewrite carries the library's name and comes from somebody else. */
  proxies: readonly string[];
  /** Hosts of vendors with more than one domain, and of sign-in services: not third parties to each other. */
  families: readonly string[];
  /** No blocking web requests: rules must do the header guard's work as well as they can. */
  reduced: boolean;
  /** Sign-in cookies of the vendors that the patron went to: names, and `/patterns/`. */
  vendorCookies: readonly { hosts: readonly string[]; names: readonly string[] }[];
}

type Kinds = Pick<Rule['condition'], 'resourceTypes' | 'excludedResourceTypes'>;
/** Requests that can sign someone in: the header guard listens to exactly these. */
export const SIGNING = ['main_frame', 'sub_frame', 'xmlhttprequest', 'object', 'other'] as const;
/** These kinds of request, or all but these: browsers have kinds of their own, and none of those signs anyone in. */
const only = (...kinds: string[]) => ({ resourceTypes: kinds }) as unknown as Kinds;
const allBut = (...kinds: string[]) => ({ excludedResourceTypes: kinds }) as unknown as Kinds;
const PASSIVE = allBut(...SIGNING);

const FIRST_ID = 100_000;
const PRIORITY = 100;
const NO_SET_COOKIE: Rule['action'] = {
  type: 'modifyHeaders',
  responseHeaders: [{ header: 'set-cookie', operation: 'remove' }],
};
const NO_COOKIE: Rule['action'] = {
  type: 'modifyHeaders',
  requestHeaders: [{ header: 'cookie', operation: 'remove' }],
};

/**
 * What a session or a check for robots is called, as the browser matches header values (`*` = anything). A picture
 * (a captcha, say) or script whose answer carries such a cookie keeps all of its cookies; the sweep sorts them.
 */
const SESSION_LINES = [
  '*sess*=*',
  '*sid=*',
  '*csrf*=*',
  '*xsrf*=*',
  'ezproxy*=*',
  '*auth*=*',
  '*token*=*',
  'cf_*=*',
  '__cf*=*',
  'incap_*=*',
  'visid_incap*=*',
  'nlbi_*=*',
  'ak_bmsc=*',
  '_abck=*',
  'bm_s*=*',
  'datadome=*',
  'reese84=*',
  'aws*=*',
  '_px*=*',
  'ts0*=*',
  '*_uzm*=*',
  'acw_*=*',
  '_vcrcs=*',
  '*kp_uid*=*',
  '*anubis-*=*',
];
/** In the reduced mode, also what a sign-in may be called, and whatever hides from scripts. */
const SIGN_IN_LINES = [...SESSION_LINES, '*login*=*', '*user*=*', '*; httponly*'];

/** All cookie rules of an open session. */
export function cookieRules(input: CookieRulesInput): Rule[] {
  const rules: Rule[] = [];
  const add = (condition: Rule['condition'], action: Rule['action']) => {
    rules.push({ id: FIRST_ID + rules.length, priority: PRIORITY, condition, action });
  };
  const notOurs = { excludedRequestDomains: plain(input.exempt) };
  const notFamily = { excludedRequestDomains: plain([...input.exempt, ...input.families]) };
  add({ ...notOurs, ...PASSIVE, domainType: 'thirdParty' }, NO_SET_COOKIE);
  add({ ...notOurs, ...PASSIVE, domainType: 'firstParty', ...unless(SESSION_LINES) }, NO_SET_COOKIE);
  if (input.proxies.length > 0) {
    const proxied = { requestDomains: plain(input.proxies), excludedRequestDomains: plain(input.relaxed) };
    add({ ...proxied, ...PASSIVE, ...unless(SESSION_LINES) }, NO_SET_COOKIE);
  }
  // Strict: what a third party stored all the same (partitioned, or by a service worker) is not sent to it.
  const asked = allBut(...SIGNING.filter((kind) => kind !== 'xmlhttprequest'));
  add({ ...notFamily, ...asked, domainType: 'thirdParty' }, NO_COOKIE);
  if (!input.reduced) return rules;

  const embedded = only(...SIGNING.slice(1));
  add({ ...notFamily, ...embedded, domainType: 'thirdParty' }, NO_SET_COOKIE);
  const byPattern = input.vendorCookies.filter(({ names }) => names.some((name) => name.startsWith('/')));
  // The browser refuses rules with other letters, and a cookie's name has none (RFC 6265).
  const isName = (name: string) => /^[\x21-\x7e]+$/.test(name) && !name.startsWith('/');
  const named = input.vendorCookies.flatMap(({ names }) => names).filter(isName);
  const likely = unless([...SIGN_IN_LINES, ...named.map((name) => `${escapeWildcards(name)}=*`)]);
  // No rule can express a pattern for names: there the sweep alone decides.
  const known = plain([...input.exempt, ...byPattern.flatMap(({ hosts }) => hosts)]);
  const gets = { excludedRequestDomains: known, requestMethods: ['get'], ...likely } as Rule['condition'];
  add({ ...gets, ...only('main_frame') }, NO_SET_COOKIE);
  add({ ...gets, ...embedded, domainType: 'firstParty' }, NO_SET_COOKIE);
  return rules;
}

function unless(values: readonly string[]): Rule['condition'] {
  return { excludedResponseHeaders: [{ header: 'set-cookie', values: [...values] }] } as Rule['condition'];
}

/** Whole hosts only: a rule knows no paths and no ports. */
function plain(entries: readonly string[]): string[] {
  return [...new Set(entries.map((entry) => entry.replace(/[/:].*$/, '')))].filter((host) => host !== '');
}

function escapeWildcards(name: string): string {
  return name.replace(/[\\*?]/g, '\\$&');
}
