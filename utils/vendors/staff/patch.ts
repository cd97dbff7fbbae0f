/** A record as staff want it, against what is there -> what the staff's layer must say. Pure. */
import {
  OPTIONAL_FIELDS,
  VENDOR_FIELDS,
  type Vendor,
  type VendorField,
  type VendorPatch,
} from '../record.ts';

type Clearable = (typeof OPTIONAL_FIELDS)[number];

/** What is there now; see `StaffVendor`. */
export interface Standing {
  /** The merged record; undefined for a new vendor. */
  vendor: Vendor | undefined;
  own?: VendorPatch | undefined;
  cleared?: readonly VendorField[] | undefined;
  /** The record of the layers below the staff's: `null` where they know no such vendor, absent where it is `vendor`. */
  below?: Vendor | null | undefined;
}

export interface StaffWord {
  /** `null` where the staff's layer need not speak of the vendor. */
  patch: VendorPatch | null;
  /** Fields that a layer below gives and the wanted record is without. */
  cleared: Clearable[];
}

/**
 * The least that makes `wanted`. A field that is as it was keeps the word that made it so, whoever spoke it: a policy
 * above, or a rule for the whole category, does not become the staff's own.
 */
export function staffWord(wanted: Vendor, now: Standing): StaffWord {
  const below = now.below === undefined ? now.vendor : (now.below ?? undefined);
  const given: [VendorField, unknown][] = [];
  const cleared: Clearable[] = [];
  for (const field of VENDOR_FIELDS) {
    const value = wanted[field];
    if (now.vendor && isSame(value, now.vendor[field])) {
      if (now.own?.[field] !== undefined) given.push([field, now.own[field]]);
      if (now.cleared?.includes(field) && isClearable(field)) cleared.push(field);
    } else if (!isSame(value, below?.[field]) || (field === 'notice' && value !== undefined)) {
      // Of a notice the catalogue's word is not enough: a rule for the category would beat it.
      if (value !== undefined) given.push([field, value]);
      else if (isClearable(field)) cleared.push(field);
    }
  }
  // A word that says nothing else still brings back a vendor that a list has retired.
  const restores = now.own !== undefined && Object.keys(now.own).length === 1;
  const needed = given.length > 0 || below === undefined || restores;
  const patch = { id: wanted.id, ...Object.fromEntries(given) } as VendorPatch;
  return { patch: needed ? patch : null, cleared };
}

const isClearable = (field: VendorField): field is Clearable =>
  (OPTIONAL_FIELDS as readonly string[]).includes(field);

/** Whether two values of a field say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(sortedKeys(value)) ?? '';
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
