/**
 * Whom a vendor's pages really contact, beside what its record declares. Domains in memory, counts on screen. Only the
 * pages of vendors that the patron went to are looked at, by a watch inside them: a listener on every request would
 * slow every page of every site.
 */
import { type Browser, browser } from 'wxt/browser';
import type { TabTracker } from '../platform/tabs.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import type { CookieContext } from './decide.ts';
import type { CookieSession, Jar } from './jar.ts';

const MAX_HOSTS = 200;

interface ContactDeps {
  tabs: TabTracker;
  knowledge: Pick<Knowledge, 'policy'>;
  session: CookieSession;
  jar: Pick<Jar, 'contextOf' | 'siteOf'>;
  /** Notes in the session's record that a vendor's page has contacted a domain. */
  noteContact(vendor: string, domain: string): void;
}

export function makeContacts({ tabs, knowledge, session, jar, noteContact }: ContactDeps) {
  /** Registers the watch. Call synchronously at the worker's top level. */
  function register(): void {
    const look = (page: string | undefined, tabId: number, frameId: number) => {
      if (page !== undefined && visited(page) !== undefined) void watch(tabId, frameId);
    };
    tabs.onArrived(({ tabId, frameId, url }) => look(URL.parse(url)?.hostname, tabId, frameId));
    tabs.onInFrame(({ tabId, frameId }) => look(pageHost(tabId), tabId, frameId));
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
  function noteContacts(hosts: readonly unknown[], tabId: number | undefined): void {
    const page = tabId === undefined ? undefined : pageHost(tabId);
    for (const host of hosts.slice(0, MAX_HOSTS)) if (page && canBeHost(host)) observeContact(page, host);
  }

  /** The consent under which a page is open; undefined where the patron went to no vendor. */
  function visited(host: string): string | undefined {
    const id = jar.contextOf(host, undefined).vendor?.id ?? `site:${jar.siteOf(host)}`;
    return session.record?.consents.includes(id) ? id : undefined;
  }

  /** Notes one host that a page has contacted. */
  function observeContact(page: string, host: string): void {
    const id = visited(page);
    if (id === undefined || page === host) return;
    const context = jar.contextOf(host, page);
    if (!context.thirdParty || isBlocked(context.vendor)) return;
    noteContact(id, jar.siteOf(host));
  }

  /** A page's list of what it asked for names also what never got out: another vendor's hosts without a yes. */
  function isBlocked(vendor: CookieContext['vendor']): boolean {
    if (!vendor || knowledge.policy.notices.beforeConsent !== 'block-everything') return false;
    return !session.record?.consents.includes(vendor.id) && noticeKind(vendor, knowledge.policy) !== 'none';
  }

  return { register, noteContacts };
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
