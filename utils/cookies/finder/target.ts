/** Whose record the finder would change: what the worker knows of a host. */
import { live } from '../../session/live.ts';
import type { Vendor, VendorPatch } from '../../vendors/record.ts';
import { siteOf } from '../party.ts';
import { cookieContext } from '../site.ts';

export interface FinderTarget {
  /** The registrable domain, de-proxied. */
  site: string;
  /** One of the library's own hosts, its proxy among them: its cookies stay for the session anyway. */
  library: boolean;
  vendor?: Vendor | undefined;
  /** What the staff's layer says of the vendor already. */
  own?: VendorPatch | undefined;
  /** The organisation's policy names the sign-in cookies itself, and wins. */
  byPolicy: boolean;
  revision: number;
}

/** What is known of `host`. */
export function finderTarget(host: string, revision: number): FinderTarget {
  const { vendor, library, host: real } = cookieContext(host, undefined);
  const origin = vendor && live.mergeHere().origin.get(vendor.id);
  return {
    site: siteOf(host),
    library: library || real !== host,
    vendor,
    own: live.layers.staff.vendors.find(({ id }) => id === vendor?.id),
    byPolicy: origin?.signInCookies === 'policy',
    revision,
  };
}
