/** What the popup shows of the session: live, from the browser's stores, never from a log. */
import { browser } from 'wxt/browser';
import type { StoredByHost } from '../cookies/memory.ts';
import { fileName, filesLeft } from '../erase/kinds/downloads.ts';
import type { ReceiptLine } from '../erase/receipt.ts';
import type { Protection } from '../platform/capability.ts';
import type { LibraryView } from '../policy/view.ts';
import type { FloorState } from '../rules/proxy-setting.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { readAftercare, type VisitedVendor, visitedVendor } from './aftercare.ts';
import type { Floor } from './floor.ts';
import type { Phase, Step } from './machine.ts';
import { isDisposable } from './profile.ts';
import type { SessionState } from './state.ts';
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

interface ViewDeps {
  session: SessionState;
  knowledge: Knowledge;
  library(): LibraryView;
  floor: Pick<Floor, 'problems' | 'state'>;
  /** Names of files that are off the browser's list. */
  unlistedNames(): Promise<string[]>;
  storedByHost(): Promise<StoredByHost>;
  /** Registrable domain behind a host. */
  siteOf(host: string): string;
}
export type Views = ReturnType<typeof makeViews>;

/** What pages may see of the session, as it is at the moment when they ask. */
export function makeViews({
  session,
  knowledge,
  library,
  floor,
  unlistedNames,
  storedByHost,
  siteOf,
}: ViewDeps) {
  function startView(): StartView {
    const { machine } = session;
    return {
      library: library(),
      ...progress(),
      protection: knowledge.protection,
      startErases: machine.phase === 'closed' && !machine.clean,
      // What erases first wants a press.
      beginsItself: knowledge.policy.session.start === 'automatic' && session.clean,
      problems: [...knowledge.problems, ...floor.problems()],
      floor: floor.state(),
      counts: knowledge.policy.statistics.enabled,
      idleMinutes: knowledge.policy.session.idleMinutes,
      eraseFailed: machine.phase === 'failed',
    };
  }

  async function sessionView(): Promise<SessionView> {
    const phase = session.phase;
    const [stored, downloads, site] = await Promise.all([
      // The erase has better things to do than to count what it erases.
      phase === 'open' ? storedByHost() : new Map<string, never>(),
      goingFiles(),
      activeSite(),
    ]);
    const held = cookiesByCompany(stored);
    const contacts = new Map(Object.entries(session.record?.contacts ?? {}));
    return {
      library: library(),
      phase,
      protection: knowledge.protection,
      elapsed: session.record ? Date.now() - session.record.startedAt : 0,
      remaining: timeLeft(session.record, knowledge.policy.session.maxMinutes, Date.now()),
      vendors: (session.record?.consents ?? []).map((id) => ({
        ...visitedVendor(id, knowledge.vendors),
        contacts: contacts.get(id)?.length ?? 0,
      })),
      cookies: {
        kept: held.reduce((sum, { kept }) => sum + kept, 0),
        refused: held.reduce((sum, { refused }) => sum + refused, 0),
        byCompany: held,
      },
      downloads,
      cookieMode: knowledge.policy.cookies.mode,
      site: site === null ? 'none' : session.record?.relaxed.includes(site) ? 'relaxed' : 'guarded',
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
    for (const [site, refused] of Object.entries(session.record?.refused ?? {})) add(site, { refused });
    return [...companies].map(([company, counts]) => ({ company, ...counts }));
  }

  /** Base names of the files that this session downloaded and that go at its end. */
  async function goingFiles(): Promise<string[]> {
    if (!knowledge.policy.session.deleteDownloads) return [];
    const [files, unlisted] = await Promise.all([filesLeft(), unlistedNames()]);
    return [...files.map(fileName), ...unlisted];
  }

  /** What the question before the end shows. */
  async function endView(): Promise<EndView> {
    return { library: library(), phase: session.phase, downloads: await goingFiles() };
  }

  /** Registrable domain of the site in the active tab, or null on our own pages. */
  async function activeSite(): Promise<string | null> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const url = tab?.url ? URL.parse(tab.url) : null;
    return url && (url.protocol === 'https:' || url.protocol === 'http:') ? siteOf(url.hostname) : null;
  }

  async function receiptView(): Promise<ReceiptView> {
    const [{ receipt, vendors }, disposable] = await Promise.all([readAftercare(), isDisposable()]);
    return { library: library(), ...progress(), receipt, vendors, disposable };
  }

  function progress(): Progress {
    const { machine } = session;
    return { phase: session.phase, ...(machine.phase === 'ending' ? { step: machine.step } : {}) };
  }

  /** Whose a host is, in a word: the vendor's name, else its registrable domain. */
  function companyOf(host: string): string {
    const site = siteOf(host);
    return lookupVendor(knowledge.resolving.index, site, '/')?.name ?? site;
  }

  return { startView, sessionView, endView, receiptView, activeSite, companyOf };
}
