/** Whose record the finder would change: what the worker knows of a host. */
import type { Knowledge } from '../../vendors/knowledge.ts';
import type { Vendor, VendorPatch } from '../../vendors/record.ts';
import type { Jar } from '../jar.ts';

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

interface TargetDeps {
  knowledge: Pick<Knowledge, 'layers' | 'origins'>;
  jar: Pick<Jar, 'contextOf' | 'siteOf'>;
  /** Which state of the staff's layer pages look at. */
  revision(): number;
}

/** What is known of `host`. */
export function finderTarget(host: string, { knowledge, jar, revision }: TargetDeps): FinderTarget {
  const { vendor, library, host: real } = jar.contextOf(host, undefined);
  return {
    site: jar.siteOf(host),
    library: library || real !== host,
    vendor,
    own: knowledge.layers.staff.vendors.find(({ id }) => id === vendor?.id),
    byPolicy: vendor !== undefined && knowledge.origins.get(vendor.id)?.signInCookies === 'policy',
    revision: revision(),
  };
}
