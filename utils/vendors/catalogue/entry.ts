import type { Vendor } from '../record.ts';

/** A record of the built-in catalogue: which of its fields nobody has checked against a source. */
export interface CatalogueEntry extends Vendor {
  unverified?: readonly (keyof Vendor)[];
}
