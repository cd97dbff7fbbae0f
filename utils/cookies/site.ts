/** Where a cookie stands: the context of a decision, from what the worker knows. */

import { isLibraryHost } from '../handoff/resolve.ts';
import { live } from '../session/live.ts';
import { registrableDomain } from '../vendors/hosts.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import type { CookieContext } from './decide.ts';
import { evidenceOf } from './memory.ts';
import { deproxy, partyOf, siteOf } from './party.ts';

/**
 * Context for a cookie that `host` sets while `page` (a host) is in the tab; `page` undefined where that is not
 * known, and then the host counts as its own page. `signInFrame`: it comes with a sign-in inside a frame.
 */
export function cookieContext(host: string, page: string | undefined, signInFrame = false): CookieContext {
  const real = deproxy(host);
  const site = registrableDomain(real);
  const vendor = lookupVendor(live.resolving.index, real, '/');
  const party = partyOf(host);
  const sameParty = page === undefined || site === siteOf(page) || party === partyOf(page);
  return {
    host: real,
    thirdParty: !sameParty && !isLibraryHost(real, live.resolving.libraryHosts),
    library: isLibraryHost(real, live.resolving.libraryHosts),
    signInFrame,
    evidence: evidenceOf(party),
    relaxed: live.record?.relaxed.includes(site) ?? false,
    vendor,
    keep: live.policy.cookies.keep,
    refuse: live.policy.cookies.refuse,
  };
}
