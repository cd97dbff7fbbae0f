/**
 * Whom a vendor's pages really contact, beside what its record declares. Domains in memory, counts on screen. Only the
 * pages of vendors that the patron went to are looked at, by a watch inside them: a listener on every request would
 * slow every page of every site.
 */
import { type Browser, browser } from 'wxt/browser';
import type { TabTracker } from '../platform/tabs.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import { live } from '../session/live.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import { siteOf } from './party.ts';
import { cookieContext } from './site.ts';

const MAX_HOSTS = 200;

/** Notes in the session's record that a vendor's page has contacted a domain. */
type NoteContact = (vendor: string, domain: string) => void;

/** What each tab shows, and who notes contacts; handed in when the watch registers. */
let tabs: Pick<TabTracker, 'shown'>;
let noteContact: NoteContact;

/** Registers the watch. Call synchronously at the worker's top level. */
export function registerContacts(tracker: TabTracker, note: NoteContact): void {
  tabs = tracker;
  noteContact = note;
  const look = (page: string | undefined, tabId: number, frameId: number) => {
    if (page !== undefined && visited(page) !== undefined) void watch(tabId, frameId);
  };
  tracker.onArrived(({ tabId, frameId, url }) => look(URL.parse(url)?.hostname, tabId, frameId));
  tracker.onInFrame(({ tabId, frameId }) => look(pageHost(tabId), tabId, frameId));
  // A page sees only the first address of a chain; the others follow by redirect.
  browser.webRequest.onBeforeRedirect.addListener(
    ((details: Browser.webRequest.OnBeforeRedirectDetails): undefined => {
      const page = details.type === 'main_frame' ? undefined : pageHost(details.tabId);
      const next = page && /^https?:/.test(details.redirectUrl) && URL.parse(details.redirectUrl)?.hostname;
      if (page && next) observeContact(page, next);
    }) as Parameters<typeof browser.webRequest.onBeforeRedirect.addListener>[0],
    { urls: WEB_PAGES },
  );
}

function pageHost(tabId: number): string | undefined {
  return tabs.shown(tabId)?.host;
}

/** Notes what a watch inside a tab's page tells. A page may send anything in its place. */
export function noteContacts(hosts: readonly unknown[], tabId: number | undefined): void {
  const page = tabId === undefined ? undefined : pageHost(tabId);
  for (const host of hosts.slice(0, MAX_HOSTS)) if (page && canBeHost(host)) observeContact(page, host);
}

/** The consent under which a page is open; undefined where the patron went to no vendor. */
function visited(host: string): string | undefined {
  const id = cookieContext(host, undefined).vendor?.id ?? `site:${siteOf(host)}`;
  return live.record?.consents.includes(id) ? id : undefined;
}

/** Notes one host that a page has contacted. */
function observeContact(page: string, host: string): void {
  const id = visited(page);
  if (id === undefined || page === host) return;
  const context = cookieContext(host, page);
  if (!context.thirdParty || isBlocked(context.vendor)) return;
  noteContact(id, siteOf(host));
}

/** A page's list of what it asked for names also what never got out: another vendor's hosts without a yes. */
function isBlocked(vendor: ReturnType<typeof cookieContext>['vendor']): boolean {
  if (!vendor || live.policy.notices.beforeConsent !== 'block-everything') return false;
  return !live.record?.consents.includes(vendor.id) && noticeKind(vendor, live.policy) !== 'none';
}

/** A page may send anything: only what can be a host's name is looked at further. */
function canBeHost(host: unknown): host is string {
  return typeof host === 'string' && host.length > 0 && host.length <= 253 && !/[\s/]/.test(host);
}

async function watch(tabId: number, frameId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: reportContacts,
      injectImmediately: true,
    })
    .catch(() => undefined);
}

/** Runs inside the page, apart from its scripts: tells the worker each host once, some at a time. */
function reportContacts(): void {
  const told = new Set<string>([location.hostname]);
  const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  new PerformanceObserver((list) => {
    const hosts = list.getEntries().flatMap(({ name }) => {
      const host = URL.parse(name)?.hostname;
      return host ? [host] : [];
    });
    const fresh = [...new Set(hosts)].filter((host) => !told.has(host));
    for (const host of fresh) told.add(host);
    const wire = { kind: 'ask', name: 'contacts/seen', request: { hosts: fresh } };
    if (fresh.length > 0 && told.size < 1000) void runtime.sendMessage(wire).catch(() => undefined);
  }).observe({ type: 'resource', buffered: true });
}
