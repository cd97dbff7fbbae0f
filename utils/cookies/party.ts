/** Who is behind a host. */

import { live } from '../session/live.ts';
import { deproxyHost, registrableDomain } from '../vendors/hosts.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';

/** The real host behind a name of the library's proxy. */
export function deproxy(host: string): string {
  return deproxyHost(host, live.policy.proxies, live.resolving.index.hyphenated);
}

/** Registrable domain of the real site behind a host: de-proxied first, so that a tracker stays a tracker. */
export function siteOf(host: string): string {
  return registrableDomain(deproxy(host));
}

/**
 * Who is behind a host: a vendor may own several domains (an identity host, say) and is one party all the same. A
 * worker that has just woken knows no vendors yet: until then each host is a party of its own.
 */
export function partyOf(host: string): string {
  if (!live.known) return host;
  const real = deproxy(host);
  return lookupVendor(live.resolving.index, real, '/')?.id ?? registrableDomain(real);
}
