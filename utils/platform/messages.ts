/** What the worker tells Carrel's pages of a session, a notice and an end. */

import type { Identifier } from '../handoff/identifiers.ts';
import type { Step } from '../session/machine.ts';
import type { NoticeWording } from '../vendors/library-wording.ts';
import type { Category, NoticeKind } from '../vendors/record.ts';

/** How strongly this browser lets Carrel guard: `reduced` without a policy install. */
export type Protection = 'full' | 'reduced';

/** What every page may know: nothing about the patron. */
export interface LibraryView {
  name: string;
  homeUrl?: string | undefined;
  catalogUrls: string[];
  privacyPolicyUrl?: string | undefined;
  policyAdopted?: string | undefined;
  /** The policy's date is newer than the one seen before, and that is not long ago. */
  policyChanged: boolean;
  audience: 'adult' | 'teen' | 'child';
  computerUsePolicyUrl?: string | undefined;
  videoSurveillance: boolean;
  confidentialityLaw?: string | undefined;
  contact?: string | undefined;
  languages: string[];
}

export type Phase = 'closed' | 'open' | 'ending' | 'verifying';

/** Where an erase is, while one runs. */
export interface Progress {
  phase: Phase;
  step?: Step | undefined;
}

export interface StartView extends Progress {
  library: LibraryView;
  protection: Protection;
  /** True when this browser is not installed by policy: pressing Start erases what it holds now, so say so. */
  startErases: boolean;
  /** The library has sessions begin without a press, and one may: the start page asks for it. */
  beginsItself: boolean;
  /** Problems for staff: each names field and fix. */
  problems: string[];
  /** The library keeps figures of use, so a patron may choose to be in them. */
  counts: boolean;
  /** Minutes until an unattended session ends; 0 = never. */
  idleMinutes: number;
  /** Set when the last erase left something; Start stays away until a retry succeeds. */
  eraseFailed: boolean;
}

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
/** Why there is no notice to show: the page says it and offers the way back. */
export type NoticeProblem =
  | 'no-address'
  | 'bad-address'
  | 'session-closed'
  | 'not-a-hand-off'
  | 'post-hand-off'
  | 'identifiers';

export interface NoticeRefusal {
  problem: NoticeProblem;
  library: LibraryView;
  /** What a stopped hand-off would have told about the person: kinds only, never the values. */
  identifiers?: Identifier[] | undefined;
}

export interface VisitedVendor {
  id: string;
  name: string;
  deleteUrl?: string | undefined;
  privacyPolicyUrl?: string | undefined;
  logoutUrl?: string | undefined;
  contact?: string | undefined;
  /** How many other companies its pages have contacted in this session; absent after the end. */
  contacts?: number | undefined;
  /** What this vendor keeps, by language. */
  dataKept?: Record<string, string> | undefined;
}

export interface SessionView {
  library: LibraryView;
  phase: Phase;
  protection: Protection;
  /** Milliseconds since the session started, and until it must end (absent = no limit). */
  elapsed: number;
  remaining?: number | undefined;
  vendors: VisitedVendor[];
  cookies: {
    kept: number;
    refused: number;
    byCompany: { company: string; kept: number; refused: number }[];
  };
  downloads: EndView['downloads'];
  cookieMode: 'authentication' | 'report' | 'off';
  /** Whether the active tab is a site that could be relaxed, and whether it already is. */
  site: 'none' | 'guarded' | 'relaxed';
}

/** What is asked before the end: little, since the erase waits behind it. */
export interface EndView {
  library: LibraryView;
  phase: Phase;
  /** Base names of the files that this session downloaded and that will go at its end. */
  downloads: string[];
}

/** What the full page shows beyond `SessionView`: counts only, and the files by name. */
export interface HeldView {
  pages: number;
  sites: number;
  files: { id: number; name: string }[];
  /** Whether this session counts in the library's figures; absent where the library keeps none. */
  counted?: boolean | undefined;
}
/** One kind of data in the receipt. `count` is what was still there at the last look. */
export interface ReceiptLine {
  kind: string;
  /**
   * `kept`: the library has decided to leave it. `at-exit`: no extension can erase it in this browser; it goes when
   * the browser closes. `out-of-reach`: Carrel can neither erase it nor see whether it is there.
   */
  result: 'erased' | 'failed' | 'not-checkable' | 'kept' | 'at-exit' | 'out-of-reach';
  count?: number | undefined;
  /** Files by name, where the patron can do something about them. */
  names?: string[] | undefined;
}
export interface ReceiptView extends Progress {
  library: LibraryView;
  /** Absent while the erase is still going on. */
  receipt?: { complete: boolean; lines: ReceiptLine[] } | undefined;
  /** Absent when nothing was visited (or memory of it is gone). */
  vendors: VisitedVendor[];
  /** Whether the browser's whole folder goes away when it closes. */
  disposable: boolean;
}

/** A notice and a token that stands for its address from now on; or why there is nothing to show. */
export type NoticeReply = { notice: NoticeView; token: string } | NoticeRefusal;
