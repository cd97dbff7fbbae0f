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
import { timeLeft } from './triggers.ts';

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
  const cookies = stored.filter((cookie) => !isCanary(cookie));
  const companies = new Map<string, number>();
  for (const cookie of cookies) {
    const name = companyOf(cookie.domain.replace(/^\./, ''));
    companies.set(name, (companies.get(name) ?? 0) + 1);
  }
  const refused = Object.values(live.record?.refused ?? {}).reduce((sum, count) => sum + count, 0);
  const reported =
    live.policy.cookies.mode === 'report'
      ? cookies.filter((cookie) => decideStored(cookie).decision === 'refuse').length
      : 0;
  return {
    library: libraryView(),
    phase: phaseOf(live.journal),
    protection: live.protection,
    elapsed: live.record ? Date.now() - live.record.startedAt : 0,
    remaining: timeLeft(),
    vendors: (live.record?.consents ?? []).map((id) => ({
      ...visitedVendor(id, live.vendors),
      contacts: live.record?.contacts[id]?.length ?? 0,
    })),
    cookies: {
      kept: cookies.length - reported,
      refused: refused + reported,
      keptByCompany: [...companies].map(([company, count]) => ({ company, count })),
    },
    downloads: items.map((item) => item.filename.split(/[/\\]/).at(-1) ?? ''),
    cookieMode: live.policy.cookies.mode,
    site: site === null ? 'none' : live.record?.relaxed.includes(site) ? 'relaxed' : 'guarded',
  };
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
