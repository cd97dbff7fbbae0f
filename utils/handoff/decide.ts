/** May this page load now? The one decision behind every guard of hand-offs. Pure. */

import { isLibraryHost } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { proxyBase, registrableDomain } from '../vendors/hosts.ts';
import { lookupVendor, type ResolveContext } from '../vendors/index-hosts.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import type { Vendor } from '../vendors/record.ts';
import { signInTarget } from './identity.ts';
import { resolve } from './resolve.ts';

/** A vendor as a notice needs it: from a record, or made up for a proxied site that no record names. */
export interface HandOff {
  vendor: Vendor;
  /** The address that the vendor itself receives. */
  address: string;
  /** The host that the patron ends up at; never the full address. */
  host: string;
  via: string[];
}

/** Services through which only the library itself hands people on: what lies behind them is a vendor. */
const LIBRARY_SERVICES = new Set(['ezproxy', 'wam', 'webvpn', 'openathens']);

/** They look up where a work lies now and send on to there: the notice is for whoever that is. */
const RESOLVERS = new Set(['doi.org', 'handle.net', 'purl.org', 'n2t.net', 'w3id.org', 'nbn-resolving.org']);

/**
 * Who an address hands the patron to, or null where it stays with the library or on the open web.
 * A site reached through the library's proxy is licensed by it, and so a vendor even without a record: its id is
 * `site:<registrable domain>`.
 */
export function handOffOf(
  address: string,
  resolving: ResolveContext,
  vendors: ReadonlyMap<string, Vendor>,
): HandOff | null {
  const found = resolve(address, resolving);
  // The shape of a path is a hint for staff: the host may well be a library of its own.
  if (found.via.at(-1) === 'path-shape') return null;
  const host = hostOf(found.destination ?? address);
  const vendor = found.vendor === null ? undefined : vendors.get(found.vendor);
  const received = found.destination ?? address;
  if (vendor && !isOnlyPassed(vendor, host, found.via))
    return { vendor, address: received, host, via: found.via };
  if (found.hidden !== undefined)
    return { vendor: hiddenVendor(found.hidden), address, host, via: found.via };
  if (found.destination === null || !found.via.some((service) => LIBRARY_SERVICES.has(service)))
    return signedInTo(address, resolving, vendors);
  if (isLibraryHost(host, resolving.libraryHosts) || RESOLVERS.has(registrableDomain(host))) return null;
  return { vendor: unlistedVendor(host), address: received, host, via: found.via };
}

/** Who a sign-in link with the library's identity provider leads to. */
function signedInTo(
  address: string,
  { libraryHosts, proxies, index }: ResolveContext,
  vendors: ReadonlyMap<string, Vendor>,
): HandOff | null {
  const received = signInTarget(address, { libraryHosts, proxies });
  const url = received === null ? null : URL.parse(received);
  if (!url) return null;
  const known = vendors.get(lookupVendor(index, url.hostname, url.pathname)?.id ?? '');
  const vendor = known ?? unlistedVendor(url.hostname);
  return { vendor, address: url.href, host: url.hostname, via: ['shibboleth'] };
}

/**
 * Where a link on one of the library's lists leads that no record names: another company's site, or null where it stays
 * with the library. The first of the way that is another company counts, since it receives the bytes.
 * @param isOwn hosts that are no other company for a list
 */
export function linkedSite(
  address: string,
  resolving: ResolveContext,
  isOwn: (host: string) => boolean,
): HandOff | null {
  const { destination, via } = resolve(address, resolving);
  const stays = (host: string) =>
    host === '' ||
    isOwn(host) ||
    RESOLVERS.has(registrableDomain(host)) ||
    isLibraryHost(
      host,
      resolving.proxies.map((proxy) => proxyBase(proxy.host)),
    );
  const received = [address, destination ?? address].find((one) => !stays(hostOf(one)));
  if (received === undefined) return null;
  const host = hostOf(received);
  return { vendor: unlistedVendor(host), address: received, host, via: received === address ? [] : via };
}

/** A service that signs people in (OpenAthens, a hosted EZproxy) stands for nobody else: what lies behind it is a vendor. */
function isOnlyPassed(vendor: Vendor, host: string, via: readonly string[]): boolean {
  if (vendor.category !== 'authentication' || !via.some((service) => LIBRARY_SERVICES.has(service)))
    return false;
  return !vendor.hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** A stand-in record for a licensed site that nobody has described yet. */
export function unlistedVendor(host: string): Vendor {
  const domain = registrableDomain(host);
  return { id: `site:${domain}`, name: domain, category: 'database', hosts: [domain] };
}

/** Whether this stands in for a site that no record names. */
export function isSite({ id }: Vendor): boolean {
  return id.startsWith('site:');
}

const HIDDEN = 'hidden:';

/** A stand-in for a site that the library's proxy hides: nobody can say who it is, so it goes by the proxy's host. */
function hiddenVendor(hidden: string): Vendor {
  const id = HIDDEN + hidden;
  return { id, name: unlistedName(id), category: 'database', hosts: [] };
}

/** What to call a stand-in, from its id alone. */
export function unlistedName(id: string): string {
  return id.startsWith(HIDDEN) ? id.slice(HIDDEN.length).replace(/[/,].*$/, '') : id.replace(/^site:/, '');
}

/** True where the hand-off may go ahead: consent given, or no notice wanted for this vendor. */
export function isGranted(handOff: HandOff, consents: readonly string[], policy: Policy): boolean {
  return consents.includes(handOff.vendor.id) || noticeKind(handOff.vendor, policy) === 'none';
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}
