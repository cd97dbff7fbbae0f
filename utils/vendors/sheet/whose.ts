/** Whose an address is: asked of the very resolver that the guards use, so that proxies are seen through. Pure, as that is. */
import { parse } from 'tldts';
import type { OwnHosts } from '../../policy/own-hosts.ts';
import { isLibraryHost } from '../../policy/own-hosts.ts';
import { refusedClaims } from '../claims.ts';
import type { ResolveContext } from '../index-hosts.ts';
import { buildVendorIndex, lookupVendor } from '../index-hosts.ts';
import type { Vendor } from '../record.ts';
import { addressesIn, withScheme } from './addresses.ts';
import { strangerAt } from './strangers.ts';

/** The guards' own resolver: the vendor at an address, what lies behind proxies, and the services passed on the way. */
export type ResolveAddress = (
  address: string,
  context: ResolveContext,
) => { vendor: string | null; destination: string | null; via: string[] };

export interface Known extends ResolveContext {
  resolve: ResolveAddress;
  byId: ReadonlyMap<string, Vendor>;
  /** Domains of which the list knows parts: more than one vendor may be at home there. */
  shared: ReadonlySet<string>;
}

/** Domains of many companies' sites that the public suffix list does not have. */
const HOSTING = ['arcgis.com', 'google.com', 'sharepoint.com', 'weebly.com', 'wordpress.com'];

/** `vendors` in the order of their weight, heaviest first: of two that claim a host, the first has it. */
export function knownVendors(vendors: readonly Vendor[], own: OwnHosts, resolve: ResolveAddress): Known {
  const index = buildVendorIndex([...vendors].reverse());
  return {
    ...own,
    resolve,
    index,
    byId: new Map(vendors.map((vendor) => [vendor.id, vendor])),
    shared: new Set([...HOSTING, ...[...index.byHost.keys()].map(domainOf)]),
  };
}

/**
 * Why an address is no vendor's. `opaque`: it leads through a proxy, and does not say where to. `helper`: what pages
 * are built with. `social`: a network where the library has pages of its own.
 */
export type Apart = 'library' | 'proxy' | 'opaque' | 'helper' | 'social';

export type Whose =
  | { is: 'known'; vendor: Vendor }
  /** Nobody's so far; `host` is what a vendor would have to claim. */
  | { is: 'new'; host: string }
  /** Beside the library's own pages: the library's, unless somebody says that a vendor keeps it. */
  | { is: 'beside'; host: string }
  | { is: Apart; host: string }
  | { is: 'unreadable' };

export function whoseIs(text: string, known: Known): Whose {
  const address = withScheme(text.trim());
  const { vendor: id, destination, via } = known.resolve(address, known);
  const url = URL.parse(destination ?? address);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    return { is: 'unreadable' };
  }
  const host = url.hostname.replace(/\.$/, '');
  if (destination !== null && isLibraryHost(host, known.libraryHosts)) return { is: 'library', host };
  const refused = refusedFor(host, known);
  if (via.length === 0 && refused) return { is: refused, host };
  // That a path looks like a catalogue's is a hint, and no claim.
  const passed = id === null || via.at(-1) === 'path-shape' ? undefined : known.byId.get(id);
  const vendor =
    passed?.category === 'authentication' && destination !== null
      ? lookupVendor(known.index, host, url.pathname)
      : passed;
  if (vendor) return { is: 'known', vendor };
  if (destination === null && via.length > 0 && via.at(-1) !== 'path-shape') return { is: 'opaque', host };
  if (refused) return { is: refused, host };
  const stranger = strangerAt(host);
  if (stranger) return { is: stranger, host };
  const domain = domainOf(host);
  if (known.libraryHosts.some((library) => domainOf(library) === domain)) return { is: 'beside', host };
  // A landing page is not the extent of a vendor: its whole domain is, as for a site that only the proxy knows.
  return { is: 'new', host: known.shared.has(domain) || refusedFor(domain, known) ? host : domain };
}

function refusedFor(host: string, own: OwnHosts): 'library' | 'proxy' | undefined {
  return refusedClaims({ hosts: [host] }, own)[0]?.why;
}

/** The registrable domain; where anybody has a name below a host (`wordpress.com`), that name. */
function domainOf(host: string): string {
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}

/** A cell of hosts with the hosts behind proxies in the place of proxied links. */
export function seenThrough(cell: string, known: Known): string {
  const addresses = addressesIn(cell);
  const behind = addresses.map((address) => known.resolve(withScheme(address), known).destination);
  if (behind.every((destination) => destination === null)) return cell;
  return addresses
    .map((address, at) => (behind[at] == null ? address : new URL(behind[at]).hostname))
    .join('\n');
}

/** Whether one of `hosts` covers another host or path. */
export function covers(hosts: readonly string[], entry: string): boolean {
  const index = buildVendorIndex([{ id: 'one', name: 'one', category: 'database', hosts: [...hosts] }]);
  return ownerIn(index, entry) !== undefined;
}

/** The vendor to whom a host or a path belongs. */
export function ownerIn(index: Known['index'], entry: string): Vendor | undefined {
  const slash = entry.indexOf('/');
  return slash < 0
    ? lookupVendor(index, entry, '/')
    : lookupVendor(index, entry.slice(0, slash), entry.slice(slash));
}
