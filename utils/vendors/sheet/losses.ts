/** Hosts that a file would take away from vendors: they stay, unless a person says yes for that vendor. Pure. */

import { buildVendorIndex } from '../index-hosts.ts';
import { claimOf } from '../merge.ts';
import type { Vendor } from '../record.ts';
import type { VendorDraft } from './record.ts';
import { withHosts } from './row.ts';
import { covers, ownerIn } from './whose.ts';

export interface Loss {
  row: number;
  vendor: Pick<Vendor, 'id' | 'name'>;
  hosts: {
    host: string;
    /** Whose pages there would be, by the file; absent where they would be nobody's. */
    to?: string;
  }[];
  /** A person has said yes. */
  agreed: boolean;
}

/** Hosts of `before` whose pages `wanted` covers no more. */
export function lostHosts(before: Vendor, wanted: VendorDraft): string[] {
  const after = wanted.hosts ?? [];
  const claims = new Set(after.map(claimOf));
  const gone = before.hosts.filter((host) => !claims.has(claimOf(host)));
  return gone.filter((host) => !covers(after, host));
}

/** `wanted` with all that it had, and with what it names beyond that. */
export function keepingHosts(before: Vendor, wanted: VendorDraft): VendorDraft {
  const beyond = (wanted.hosts ?? []).filter((host) => !covers(before.hosts, host));
  return withHosts(wanted, before.hosts, beyond);
}

/** Who would have lost hosts if everything in the file came in. */
export function whoWouldHave(vendors: readonly VendorDraft[]): (hosts: readonly string[]) => Loss['hosts'] {
  const index = buildVendorIndex(
    vendors.map((vendor) => ({
      name: vendor.id,
      category: 'database',
      ...vendor,
      hosts: vendor.hosts ?? [],
    })),
  );
  return (hosts) =>
    hosts.map((host) => {
      const owner = ownerIn(index, host);
      return owner ? { host, to: owner.name } : { host };
    });
}
