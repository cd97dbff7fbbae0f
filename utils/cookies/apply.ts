/** What the browser is told about cookies for the open session, from what the worker knows. */

import type { Protection } from '../platform/capability.ts';
import { libraryHosts } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { type CookieRulesInput, cookieRules } from '../rules/cookies.ts';
import { proxyBase } from '../vendors/hosts.ts';
import type { Vendor } from '../vendors/record.ts';
import type { CookieSession } from './jar.ts';

interface Known {
  policy: Policy;
  vendors: ReadonlyMap<string, Vendor>;
  protection: Protection;
}

/** The session rules about cookies; none where the library does not restrict them. */
export function cookieSessionRules(
  known: Known,
  record: NonNullable<CookieSession['record']>,
): ReturnType<typeof cookieRules> {
  if (known.policy.cookies.mode !== 'authentication') return [];
  // Firefox knows no condition on response headers, and always grants the header guard, which then sees everything.
  if (import.meta.env.FIREFOX) return [];
  return cookieRules(rulesInput(known, record));
}

function rulesInput(
  { policy, vendors, protection }: Known,
  { consents, relaxed }: NonNullable<CookieSession['record']>,
): CookieRulesInput {
  const consented = consents.flatMap((id) => vendors.get(id) ?? []);
  const families = [...vendors.values()].filter(
    ({ hosts, category }) => hosts.length > 1 || category === 'authentication',
  );
  return {
    exempt: [...libraryHosts(policy), ...relaxed, ...policy.cookies.keep.map(({ host }) => host)],
    families: families.flatMap(({ hosts }) => hosts),
    relaxed,
    proxies: policy.proxies.map(({ host }) => proxyBase(host)),
    reduced: protection === 'reduced',
    vendorCookies: consented.map(({ hosts, signInCookies }) => ({ hosts, names: signInCookies ?? [] })),
  };
}
