/** What a notice shows of a vendor. Pure: the notice itself and the console's preview both ask here. */
import type { NoticeView } from '../platform/messages.ts';
import { breachOn } from '../vendors/breach.ts';
import { filledWording, type LibraryWording, wordingFor } from '../vendors/library-wording.ts';
import type { NoticeKind, Vendor } from '../vendors/record.ts';

export interface NoticeFacts {
  vendor: Vendor;
  /** The host that will be contacted. */
  host: string;
  kind: NoticeKind;
  library: { name: string };
  /** The library's own words, weakest layer first. */
  wording: readonly LibraryWording[];
  unverified: readonly string[];
  now: Date;
}

export function noticeVendor(facts: NoticeFacts): NoticeView['vendor'] {
  const { vendor, host, kind, library, wording, unverified, now } = facts;
  return {
    id: vendor.id,
    name: vendor.name,
    category: vendor.category,
    host,
    notice: kind === 'strong' ? 'strong' : 'standard',
    privacyPolicyUrl: vendor.privacyPolicyUrl,
    termsUrl: vendor.termsUrl,
    dataPassed: vendor.dataPassed,
    dataKept: vendor.dataKept,
    retention: vendor.retention,
    alternatives: vendor.alternatives,
    deleteUrl: vendor.deleteUrl,
    grade: vendor.grade,
    reviewed: vendor.reviewed,
    breach: breachOn(vendor, now),
    wording: filledWording(wordingFor(wording, vendor), { library: library.name, vendor: vendor.name }),
    unverified: [...unverified],
  };
}
