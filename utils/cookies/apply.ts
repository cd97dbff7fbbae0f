/** What the browser is told about cookies for the open session, from what the worker knows. */

import { type CookieRulesInput, cookieRules } from '../rules/cookies.ts';
import type { Rule } from '../rules/rule.ts';
import { live } from '../session/live.ts';
import { proxyBase } from '../vendors/hosts.ts';

/** The session rules about cookies; none where the library does not restrict them. */
export function cookieSessionRules(): Rule[] {
  if (live.policy.cookies.mode !== 'authentication' || !live.record) return [];
  // Firefox knows no condition on response headers, and always grants the header guard, which then sees everything.
  if (import.meta.env.FIREFOX) return [];
  return cookieRules(rulesInput());
}

function rulesInput(): CookieRulesInput {
  const { policy, record, vendors, resolving } = live;
  const consented = (record?.consents ?? []).flatMap((id) => vendors.get(id) ?? []);
  const families = [...vendors.values()].filter(
    ({ hosts, category }) => hosts.length > 1 || category === 'authentication',
  );
  return {
    exempt: [
      ...resolving.libraryHosts,
      ...(record?.relaxed ?? []),
      ...policy.cookies.keep.map(({ host }) => host),
    ],
    families: families.flatMap(({ hosts }) => hosts),
    relaxed: record?.relaxed ?? [],
    proxies: policy.proxies.map(({ host }) => proxyBase(host)),
    reduced: live.protection === 'reduced',
    vendorCookies: consented.map(({ hosts, signInCookies }) => ({ hosts, names: signInCookies ?? [] })),
  };
}
