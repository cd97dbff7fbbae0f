/** What the popup shows of the session: live, from the browser's stores, never from a log. */
import { browser } from 'wxt/browser';
import { siteOf } from '../cookies/party.ts';
import { type StoredByHost, storedByHost } from '../cookies/stored.ts';
import { fileName, filesLeft } from '../erase/kinds/downloads.ts';
import { unlistedNames } from '../erase/kinds/unlisted-files.ts';
import type { ReceiptLine } from '../erase/receipt.ts';
import type { Protection } from '../platform/capability.ts';
import { type LibraryView, libraryView } from '../policy/view.ts';
import { type FloorState, floorState } from '../rules/proxy-setting.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import { readAftercare, type VisitedVendor, visitedVendor } from './aftercare.ts';
import { floorProblems } from './floor.ts';
import { live } from './live.ts';
import { isClean, type Phase, phaseOf, type Step } from './machine.ts';
import { isDisposable } from './profile.ts';
import { timeLeft } from './time.ts';

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
  /** What holds the browser's proxy layer. */
  floor: FloorState;
  /** The library keeps figures of use, so a patron may choose to be in them. */
  counts: boolean;
  /** Minutes until an unattended session ends; 0 = never. */
  idleMinutes: number;
  /** Set when the last erase left something; Start stays away until a retry succeeds. */
  eraseFailed: boolean;
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

export interface ReceiptView extends Progress {
  library: LibraryView;
  /** Absent while the erase is still going on. */
  receipt?: { complete: boolean; lines: ReceiptLine[] } | undefined;
  /** Absent when nothing was visited (or memory of it is gone). */
  vendors: VisitedVendor[];
  /** Whether the browser's whole folder goes away when it closes. */
  disposable: boolean;
}

export function startView(): StartView {
  const { journal } = live;
  return {
    library: libraryView(),
    ...progress(),
    protection: live.protection,
    startErases: journal.phase === 'closed' && !journal.clean,
    // What erases first wants a press.
    beginsItself: live.policy.session.start === 'automatic' && isClean(journal),
    problems: [...live.problems, ...floorProblems()],
    floor: floorState(),
    counts: live.policy.statistics.enabled,
    idleMinutes: live.policy.session.idleMinutes,
    eraseFailed: journal.phase === 'failed',
  };
}

export async function sessionView(): Promise<SessionView> {
  const phase = phaseOf(live.journal);
  const [stored, downloads, site] = await Promise.all([
    // The erase has better things to do than to count what it erases.
    phase === 'open' ? storedByHost() : new Map<string, never>(),
    goingFiles(),
    activeSite(),
  ]);
  const held = cookiesByCompany(stored);
  const contacts = new Map(Object.entries(live.record?.contacts ?? {}));
  return {
    library: libraryView(),
    phase,
    protection: live.protection,
    elapsed: live.record ? Date.now() - live.record.startedAt : 0,
    remaining: timeLeft(live.record, live.policy.session.maxMinutes, Date.now()),
    vendors: (live.record?.consents ?? []).map((id) => ({
      ...visitedVendor(id, live.vendors),
      contacts: contacts.get(id)?.length ?? 0,
    })),
    cookies: {
      kept: held.reduce((sum, { kept }) => sum + kept, 0),
      refused: held.reduce((sum, { refused }) => sum + refused, 0),
      byCompany: held,
    },
    downloads,
    cookieMode: live.policy.cookies.mode,
    site: site === null ? 'none' : live.record?.relaxed.includes(site) ? 'relaxed' : 'guarded',
  };
}

/** What is stored now, and what has been refused; in report mode, what would be. */
function cookiesByCompany(stored: StoredByHost) {
  const companies = new Map<string, { kept: number; refused: number }>();
  const add = (host: string, { kept = 0, refused = 0 }) => {
    const company = companyOf(host);
    const counts = companies.get(company) ?? { kept: 0, refused: 0 };
    companies.set(company, { kept: counts.kept + kept, refused: counts.refused + refused });
  };
  for (const [host, counts] of stored) add(host, counts);
  for (const [site, refused] of Object.entries(live.record?.refused ?? {})) add(site, { refused });
  return [...companies].map(([company, counts]) => ({ company, ...counts }));
}

/** Base names of the files that this session downloaded and that go at its end. */
async function goingFiles(): Promise<string[]> {
  if (!live.policy.session.deleteDownloads) return [];
  const [files, unlisted] = await Promise.all([filesLeft(), unlistedNames()]);
  return [...files.map(fileName), ...unlisted];
}

/** What the question before the end shows. */
export async function endView(): Promise<EndView> {
  return { library: libraryView(), phase: phaseOf(live.journal), downloads: await goingFiles() };
}

/** Registrable domain of the site in the active tab, or null on our own pages. */
export async function activeSite(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const url = tab?.url ? URL.parse(tab.url) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? siteOf(url.hostname) : null;
}

export async function receiptView(): Promise<ReceiptView> {
  const [{ receipt, vendors }, disposable] = await Promise.all([readAftercare(), isDisposable()]);
  return { library: libraryView(), ...progress(), receipt, vendors, disposable };
}

function progress(): Progress {
  const { journal } = live;
  return { phase: phaseOf(journal), ...(journal.phase === 'ending' ? { step: journal.step } : {}) };
}

/** Whose a host is, in a word: the vendor's name, else its registrable domain. */
export function companyOf(host: string): string {
  const site = siteOf(host);
  return lookupVendor(live.resolving.index, site, '/')?.name ?? site;
}
