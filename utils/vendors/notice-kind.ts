/** Which notice a vendor gets in this library. Pure. */
import type { Policy } from '../policy/schema.ts';
import type { Category, NoticeKind, Vendor } from '../vendors/record.ts';

/**
 * Later wins: the category's default, the record, the policy for the category, the policy for this very vendor.
 * Identity providers never ask on their own: the vendor behind them does.
 */
export function noticeKind(vendor: Vendor, policy: Policy): NoticeKind {
  const own = policy.vendors.find((patch) => patch.id === vendor.id)?.notice;
  return own ?? policy.notices.categories[vendor.category] ?? vendor.notice ?? defaultKind(vendor.category);
}

/** Where nobody says anything. */
export function defaultKind(category: Category): NoticeKind {
  return category === 'retail' ? 'strong' : category === 'authentication' ? 'none' : 'standard';
}
