/** What a notice shows of a vendor. Pure: the notice itself and the console's preview both ask here. */
import type { LibraryView } from '../policy/view.ts';
import { breachOn } from '../vendors/breach.ts';
import {
  filledWording,
  type LibraryWording,
  type NoticeWording,
  wordingFor,
} from '../vendors/library-wording.ts';
import { type Personal, withheldData } from '../vendors/passed.ts';
import type { Category, NoticeKind, Vendor } from '../vendors/record.ts';

export interface NoticeView {
  library: LibraryView;
  vendor: {
    id: string;
    name: string;
    category: Category;
    /** The host that will be contacted; never the full address. */
    host: string;
    notice: Exclude<NoticeKind, 'none'>;
    privacyPolicyUrl?: string | undefined;
    termsUrl?: string | undefined;
    dataPassed?: string[] | undefined;
    /** What the library keeps back; nothing where that cannot be promised. */
    withheld: Personal[];
    dataKept?: Record<string, string> | undefined;
    retention?: Record<string, string> | undefined;
    alternatives?: Record<string, string> | undefined;
    deleteUrl?: string | undefined;
    grade?: 'exceeds' | 'meets' | 'below' | 'unrated' | undefined;
    reviewed?: string | undefined;
    breach?: { since: string; message: Record<string, string> } | undefined;
    /** The library's own words, names filled in; what it does not say is said in Carrel's. */
    wording: NoticeWording;
    /** The day since when what is known of its privacy is different, where that is lately. */
    changed?: string | undefined;
    /** Fields of this record whose fact has not been verified: show as "we have not been able to check". */
    unverified: string[];
  };
  /** Names of the services in between, for example the library's proxy. */
  via: string[];
}

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
    withheld:
      vendor.dataPassed === undefined && unverified.includes('dataPassed')
        ? []
        : withheldData(vendor.dataPassed),
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
