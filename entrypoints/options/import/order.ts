/** A plan into the one change that carries it out. */
import type { ImportPlan } from '../../../utils/vendors/sheet/plan.ts';
import type { StaffChangeInput } from '../../../utils/vendors/staff/change.ts';
import { staffWord } from '../../../utils/vendors/staff/patch.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';

/** Vendors that the file shows to be the library's, and that nobody has called so yet. */
export function newlyOurs(plan: ImportPlan, view: VendorsView): string[] {
  const named = new Set(view.vendors.filter(({ oursBy }) => oursBy).map(({ vendor }) => vendor.id));
  return plan.yours.filter((id) => !named.has(id));
}

export function importOrder(plan: ImportPlan, view: VendorsView, subject: string): StaffChangeInput {
  const items = new Map(view.vendors.map((item) => [item.vendor.id, item]));
  const vendors: NonNullable<StaffChangeInput['vendors']> = {};
  const cleared: NonNullable<StaffChangeInput['cleared']> = {};
  for (const { vendor } of [...plan.added, ...plan.changed]) {
    const item = items.get(vendor.id);
    const word = staffWord(vendor, item ?? { vendor: undefined, below: null });
    vendors[vendor.id] = word.patch;
    if (word.cleared.length > 0 || item?.cleared) cleared[vendor.id] = word.cleared;
  }
  const subscribed = Object.fromEntries(newlyOurs(plan, view).map((id) => [id, true]));
  return { kind: 'import', subject, vendors, cleared, subscribed };
}
