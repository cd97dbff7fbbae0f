/** What the popup shows of the session: live, from the browser's stores, never from a log. */
import { browser } from 'wxt/browser';
import { siteOf } from '../cookies/site.ts';
import { decideStored } from '../cookies/sweep.ts';
import { isCanary } from '../erase/kinds/canaries.ts';
import { lookupVendor } from '../handoff/index-hosts.ts';
import type { ReceiptView, SessionView, StartView } from '../platform/messages.ts';
import { libraryView } from '../policy/view.ts';
import { readAftercare, visitedVendor } from './aftercare.ts';
import { live } from './live.ts';
import { phaseOf } from './machine.ts';
import { isDisposable } from './profile.ts';
import { timeLeft } from './time.ts';

export function startView(): StartView {
  const { journal } = live;
  const clean = journal.phase === 'closed' && journal.clean;
  return {
    library: libraryView(),
    phase: phaseOf(journal),
    protection: live.protection,
    startErases: journal.phase === 'closed' && !clean,
    problems: live.problems,
    counts: live.policy.statistics.enabled,
    idleMinutes: live.policy.session.idleMinutes,
    eraseFailed: journal.phase === 'failed',
  };
}

export async function sessionView(): Promise<SessionView> {
  const [stored, items, site] = await Promise.all([
    browser.cookies.getAll({ partitionKey: {} }),
    live.policy.session.deleteDownloads ? browser.downloads.search({ state: 'complete', exists: true }) : [],
    activeSite(),
  ]);
  const held = cookiesByCompany(stored.filter((cookie) => !isCanary(cookie)));
  return {
    library: libraryView(),
    phase: phaseOf(live.journal),
    protection: live.protection,
    elapsed: live.record ? Date.now() - live.record.startedAt : 0,
    remaining: timeLeft(live.record, live.policy.session.maxMinutes, Date.now()),
    vendors: (live.record?.consents ?? []).map((id) => ({
      ...visitedVendor(id, live.vendors),
      contacts: live.record?.contacts[id]?.length ?? 0,
    })),
    cookies: {
      kept: held.reduce((sum, { kept }) => sum + kept, 0),
      refused: held.reduce((sum, { refused }) => sum + refused, 0),
      byCompany: held,
    },
    downloads: items.map((item) => item.filename.split(/[/\\]/).at(-1) ?? ''),
    cookieMode: live.policy.cookies.mode,
    site: site === null ? 'none' : live.record?.relaxed.includes(site) ? 'relaxed' : 'guarded',
  };
}

/** What is stored now, and what has been refused; in report mode, what would be. */
function cookiesByCompany(cookies: Parameters<typeof decideStored>[0][]) {
  const companies = new Map<string, { kept: number; refused: number }>();
  const add = (host: string, what: 'kept' | 'refused', number: number) => {
    const company = companyOf(host);
    const counts = companies.get(company) ?? { kept: 0, refused: 0 };
    counts[what] += number;
    companies.set(company, counts);
  };
  const report = live.policy.cookies.mode === 'report';
  for (const cookie of cookies) {
    const refused = report && decideStored(cookie).decision === 'refuse';
    add(cookie.domain.replace(/^\./, ''), refused ? 'refused' : 'kept', 1);
  }
  for (const [site, number] of Object.entries(live.record?.refused ?? {})) add(site, 'refused', number);
  return [...companies].map(([company, counts]) => ({ company, ...counts }));
}

/** Registrable domain of the site in the active tab, or null on our own pages. */
export async function activeSite(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const url = tab?.url ? URL.parse(tab.url) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? siteOf(url.hostname) : null;
}

export async function receiptView(): Promise<ReceiptView> {
  const [{ receipt, vendors }, disposable] = await Promise.all([readAftercare(), isDisposable()]);
  return { library: libraryView(), phase: phaseOf(live.journal), receipt, vendors, disposable };
}

/** Whose a host is, in a word: the vendor's name, else its registrable domain. */
export function companyOf(host: string): string {
  const site = siteOf(host);
  return lookupVendor(live.resolving.index, site, '/')?.name ?? site;
}
