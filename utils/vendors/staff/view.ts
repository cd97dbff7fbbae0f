/** The list of vendors as the console shows it: merged records, where each field comes from, what lies below. */
import type { StaffVendor, VendorsView } from '../../platform/staff-messages.ts';
import { ownHosts } from '../../policy/own-hosts.ts';
import { live, mergeHere, vendorLayers } from '../../session/live.ts';
import { standingOf } from '../builtin.ts';
import { EMPTY_LAYER } from '../layer.ts';
import type { FieldOrigin } from '../merge.ts';
import type { Vendor } from '../record.ts';
import { staffRevision } from './store.ts';

/** The last view: whoever looks again, or at another tab, does not wait for thousands of records to be merged again. */
let last: { state: string; view: VendorsView } | undefined;

/** On a locked machine the staff's layer does not count, so it does not show either. */
export function vendorsView(locked: boolean): VendorsView {
  const state = `${live.version} ${staffRevision()} ${locked}`;
  if (last?.state !== state) last = { state, view: newView(locked) };
  return last.view;
}

function newView(locked: boolean): VendorsView {
  const layers = vendorLayers();
  const staff = locked ? EMPTY_LAYER : live.layers.staff;
  const merged = mergeHere(layers);
  const lower = mergeHere(layers.filter(({ name }) => name === 'built-in' || name === 'list'));
  const below = new Map(
    [...lower.vendors, ...lower.retired.map(({ vendor }) => vendor)].map((one) => [one.id, one]),
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
      unverified: unverified.filter((field) => origin[field] === 'built-in'),
    };
  };
  return {
    revision: staffRevision(),
    vendors: [
      ...merged.vendors.map((vendor) => view(vendor, merged.origin.get(vendor.id) ?? {})),
      ...merged.retired.map(({ vendor, origin, by }) => ({ ...view(vendor, origin), retiredBy: by })),
    ],
    list: { categories: live.layers.list.categories, wording: live.layers.list.wording },
    staff: { categories: staff.categories, wording: staff.wording },
    own: ownHosts(live.policy),
    policyCategories: live.policy.notices.categories as VendorsView['policyCategories'],
  };
}
