import type { Vendor, VendorPatch } from '../record.ts';

/** Fields that nobody has checked against a source. */
interface Standing {
  unverified?: readonly (keyof Vendor)[];
}

/** A record of the built-in catalogue. */
export type CatalogueEntry = Vendor & Standing;

/** More fields for a record of the built-in catalogue. */
export type CatalogueFacts = VendorPatch & Standing;
