/**
 * A visit lasts while a tab shows the site, or has left it to sign in elsewhere. When it ends, every cookie goes that
 * nothing has proven to keep somebody signed in.
 */
import { type Browser, browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import { hostOfCookie, removeCookie } from '../platform/cookies.ts';
import type { Shown, TabTracker } from '../platform/tabs.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { awaited, endVisit, forgetAway, noteAway } from './evidence.ts';
import type { CookieSession, Jar } from './jar.ts';
import type { Way } from './memory.ts';
import { leavesToSignIn } from './sign-in.ts';

interface VisitDeps {
  tabs: TabTracker;
  knowledge: Pick<Knowledge, 'resolving'>;
  session: CookieSession;
  jar: Jar;
}

export function makeVisits({ tabs, knowledge, session, jar }: VisitDeps) {
  const ways = () => session.memory?.cookies.ways;

  function wayOf(tabId: number): Way | undefined {
    const all = ways();
    const way = all?.get(tabId) ?? { hosts: new Set<string>(), toSignIn: false };
    return all?.set(tabId, way) && way;
  }

  function passes({ tabId, url, redirectUrl }: Browser.webRequest.OnBeforeRedirectDetails): undefined {
    const host = URL.parse(url)?.hostname;
    if (!host || tabId < 0) return;
    const way = wayOf(tabId);
    if (!way) return;
    way.hosts.add(host);
    // A page's own script may be what leads away; the address that it calls is seen only where that leads on.
    way.toSignIn ||= leavesToSignIn(redirectUrl, host) || leavesToSignIn(url, webHost(tabs.shown(tabId)));
  }

  /** SAML's way out by a form; the fields tell, the address does not. */
  function noteWayOut({ tabId, requestBody }: Browser.webRequest.OnBeforeRequestDetails): void {
    if (requestBody?.formData && 'SAMLRequest' in requestBody.formData) {
      const way = wayOf(tabId);
      if (way) way.toSignIn = true;
    }
  }

  function arrives(tabId: number, url: string, before: string | undefined): void {
    const host = URL.parse(url)?.hostname;
    const way = ways()?.get(tabId);
    ways()?.delete(tabId);
    if (host && /^https?:/.test(url)) {
      const party = jar.partyOf(host);
      const left = new Set(
        [...(way?.hosts ?? []), ...(before === undefined ? [] : [before])].map(jar.partyOf),
      );
      left.delete(party);
      const service = lookupVendor(knowledge.resolving.index, host, '/')?.category === 'authentication';
      const leaves = left.size > 0 && (service || way?.toSignIn || leavesToSignIn(url, before));
      if (leaves) noteAway(jar.evidence(), tabId, [...left], Date.now());
      if (forgetAway(jar.evidence(), tabId, party) || leaves) jar.saveEvidence();
    }
    if (way !== undefined || (before !== undefined && before !== host)) endVisitsSoon();
  }

  let waiting = false;
  function endVisitsSoon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      endVisits().catch(() => undefined);
    }, 200);
  }

  /** Removes what belongs to sites that no tab shows any more. */
  async function endVisits(): Promise<void> {
    if (!jar.isEvidenceKnown() || !jar.isRefusing()) return;
    const [addresses, cookies] = await Promise.all([
      tabs.askAddresses(),
      browser.cookies.getAll({ partitionKey: {} }),
    ]);
    const hosts = addresses.flatMap((url) => URL.parse(url)?.hostname || []);
    const present = new Set([
      ...hosts.map(jar.partyOf),
      ...awaited(jar.evidence(), Date.now()),
      ...[...(ways()?.values() ?? [])].flatMap(({ hosts: passed }) => [...passed].map(jar.partyOf)),
    ]);
    const over = cookies.filter((cookie) => {
      if (isCanary(cookie)) return false;
      const top = cookie.partitionKey?.topLevelSite && URL.parse(cookie.partitionKey.topLevelSite)?.hostname;
      const party = jar.partyOf(top || hostOfCookie(cookie));
      return !present.has(party) && jar.decideStored(cookie).decision !== 'keep';
    });
    await Promise.all(over.map((cookie) => removeCookie(cookie)));
    if (!jar.isRefusing()) return;
    const evidence = jar.evidence();
    for (const party of Object.keys(evidence.sites)) {
      if (!present.has(party)) endVisit(evidence, party);
    }
    jar.saveEvidence();
  }

  /** Registers the watch on visits. Call synchronously at the worker's top level. */
  function register(): void {
    browser.webRequest.onBeforeRedirect.addListener(
      passes as Parameters<typeof browser.webRequest.onBeforeRedirect.addListener>[0],
      { urls: WEB_PAGES, types: ['main_frame'] },
    );
    tabs.onArrived(({ tabId, url }, before) => arrives(tabId, url, webHost(before)));
    tabs.onClosed((tabId) => {
      ways()?.delete(tabId);
      if (forgetAway(jar.evidence(), tabId)) jar.saveEvidence();
      endVisitsSoon();
    });
    // Whoever never comes back from signing in has ended the visit too.
    browser.alarms.onAlarm.addListener(() => {
      if (Object.keys(jar.evidence().away).length > 0) endVisitsSoon();
    });
  }

  return { register, noteWayOut, endVisits };
}

/** Host of a tab's page, where that is a page of the web. */
function webHost(page: Shown | undefined): string | undefined {
  return page && /^https?:/.test(page.url) ? page.host : undefined;
}
