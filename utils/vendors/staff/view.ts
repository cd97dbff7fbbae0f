/** The list of vendors as the console shows it: merged records, where each field comes from, what lies below. */
import { type OwnHosts, ownHosts } from '../../policy/own-hosts.ts';
import { isListedOnly, standingOf } from '../builtin.ts';
import type { Knowledge } from '../knowledge.ts';
import { EMPTY_LAYER, type LayerContent } from '../layer.ts';
import type { FieldOrigin, LayerName } from '../merge.ts';
import { oursOf } from '../ours.ts';
import type { Vendor, VendorField, VendorPatch } from '../record.ts';

/** A vendor as the console sees it: the merged record, and what is known of each field. */
export interface StaffVendor {
  vendor: Vendor;
  /** Which layer gave each field. */
  origin: FieldOrigin;
  retiredBy?: LayerName | undefined;
  /** What the staff's own layer says; absent where it says nothing. */
  own?: VendorPatch | undefined;
  cleared?: VendorField[] | undefined;
  /** The record without the staff's layer and policy: `null` for no record, absent where it is `vendor` itself. */
  below?: Vendor | null | undefined;
  /** The library has this vendor, so that reviews and reports speak of it. */
  ours: boolean;
  /** Who says so; absent where that only follows from what a layer says of the vendor. */
  oursBy?: LayerName | undefined;
  /** Fields of a built-in record that nobody has checked against a source. */
  unverified: (keyof Vendor)[];
  /** Lists of libraries name its sites; nobody, here or elsewhere, has said more of it. */
  listed?: boolean | undefined;
}

export interface VendorsView {
  revision: number;
  /** Whether anybody has said which vendors the library has. */
  oursNamed: boolean;
  vendors: StaffVendor[];
  /** What the list above the built-in records and the staff say beyond single vendors. */
  list: Pick<LayerContent, 'categories' | 'wording'>;
  staff: Pick<LayerContent, 'categories' | 'wording'>;
  /** The library's hosts and proxies, which no vendor may claim. */
  own: OwnHosts;
  /** What policy says of categories; it beats both. */
  policyCategories: LayerContent['categories'];
}

/** @param revision which state of the staff's layer pages look at */
export function makeVendorsView(knowledge: Knowledge, revision: () => number) {
  /** Whoever looks again, or at another tab, does not wait for thousands of records to be merged again. */
  let last: { state: string; view: VendorsView } | undefined;
  /** On a locked machine the staff's layer does not count, so it does not show either. */
  return (locked: boolean): VendorsView => {
    const state = `${knowledge.version} ${revision()} ${locked}`;
    if (last?.state !== state) last = { state, view: newView(knowledge, revision(), locked) };
    return last.view;
  };
}

function newView(knowledge: Knowledge, revision: number, locked: boolean): VendorsView {
  const layers = knowledge.layersHere();
  const staff = locked ? EMPTY_LAYER : knowledge.layers.staff;
  const merged = knowledge.mergeHere(layers);
  const lower = knowledge.mergeHere(layers.filter(({ name }) => name === 'built-in' || name === 'list'));
  const below = new Map(
    [...lower.vendors, ...lower.retired.map(({ vendor }) => vendor)].map((one) => [one.id, one]),
  );
  const ours = oursOf(
    merged,
    [
      { name: 'list', subscribed: knowledge.layers.list.subscribed },
      { name: 'staff', subscribed: staff.subscribed },
    ],
    knowledge.policy.subscribed,
  );
  const own = new Map(staff.vendors.map((patch) => [patch.id, patch]));
  const view = (vendor: Vendor, origin: FieldOrigin): StaffVendor => {
    const touched = own.has(vendor.id) || Object.hasOwn(staff.cleared, vendor.id);
    const covered = touched || Object.values(origin).includes('policy');
    const unverified = standingOf(vendor.id)?.unverified ?? [];
    return {
      vendor,
      origin,
      own: own.get(vendor.id),
      cleared: Object.hasOwn(staff.cleared, vendor.id) ? staff.cleared[vendor.id] : undefined,
      below: covered ? (below.get(vendor.id) ?? null) : undefined,
      ours: ours.vendors.has(vendor.id),
      oursBy: ours.vendors.get(vendor.id),
      unverified: unverified.filter((field) => (origin[field] ?? 'built-in') === 'built-in'),
      ...(!touched && isListedOnly(vendor.id, origin) ? { listed: true } : {}),
    };
  };
  return {
    revision,
    oursNamed: ours.named,
    vendors: [
      ...merged.vendors.map((vendor) => view(vendor, merged.origin.get(vendor.id) ?? {})),
      ...merged.retired.map(({ vendor, origin, by }) => ({ ...view(vendor, origin), retiredBy: by })),
    ],
    list: { categories: knowledge.layers.list.categories, wording: knowledge.layers.list.wording },
    staff: { categories: staff.categories, wording: staff.wording },
    own: ownHosts(knowledge.policy),
    policyCategories: knowledge.policy.notices.categories as VendorsView['policyCategories'],
  };
}
