/**
 * A visit lasts while a tab shows the site, or has left it to sign in elsewhere. When it ends, every cookie goes that
 * nothing has proven to keep somebody signed in.
 */
import { type Browser, browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import { hostOfCookie, removeCookie } from '../platform/cookies.ts';
import type { Shown, TabTracker } from '../platform/tabs.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import { live } from '../session/live.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import { decideStored } from './decide-stored.ts';
import { awaited, endVisit, forgetAway, noteAway } from './evidence.ts';
import { memory, saveEvidence } from './memory.ts';
import { partyOf } from './party.ts';
import { leavesToSignIn } from './sign-in.ts';
import { isWatching } from './watch.ts';

/** What each tab shows; handed in when the watch registers. */
let tabs: TabTracker;
/** What the next page of a tab has passed through by redirects. */
const ways = new Map<number, { hosts: Set<string>; toSignIn: boolean }>();

function wayOf(tabId: number) {
  const way = ways.get(tabId) ?? { hosts: new Set<string>(), toSignIn: false };
  ways.set(tabId, way);
  return way;
}

/** Host of a tab's page, where that is a page of the web. */
function webHost(page: Shown | undefined): string | undefined {
  return page && /^https?:/.test(page.url) ? page.host : undefined;
}

function passes({ tabId, url, redirectUrl }: Browser.webRequest.OnBeforeRedirectDetails): undefined {
  const host = URL.parse(url)?.hostname;
  if (!host || tabId < 0) return;
  const way = wayOf(tabId);
  way.hosts.add(host);
  // A page's own script may be what leads away; the address that it calls is seen only where that leads on.
  way.toSignIn ||= leavesToSignIn(redirectUrl, host) || leavesToSignIn(url, webHost(tabs.shown(tabId)));
}

/** SAML's way out by a form; the fields tell, the address does not. */
export function noteWayOut({ tabId, requestBody }: Browser.webRequest.OnBeforeRequestDetails): void {
  if (requestBody?.formData && 'SAMLRequest' in requestBody.formData) wayOf(tabId).toSignIn = true;
}

function arrives(tabId: number, url: string, before: string | undefined): void {
  const host = URL.parse(url)?.hostname;
  const way = ways.get(tabId);
  ways.delete(tabId);
  if (host && /^https?:/.test(url)) {
    const party = partyOf(host);
    const left = new Set([...(way?.hosts ?? []), ...(before === undefined ? [] : [before])].map(partyOf));
    left.delete(party);
    const service = lookupVendor(live.resolving.index, host, '/')?.category === 'authentication';
    const leaves = left.size > 0 && (service || way?.toSignIn || leavesToSignIn(url, before));
    if (leaves) noteAway(memory.evidence, tabId, [...left], Date.now());
    if (forgetAway(memory.evidence, tabId, party) || leaves) saveEvidence();
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
export async function endVisits(): Promise<void> {
  if (!live.known || !memory.known || !isWatching() || live.policy.cookies.mode !== 'authentication') return;
  const [addresses, cookies] = await Promise.all([
    tabs.askAddresses(),
    browser.cookies.getAll({ partitionKey: {} }),
  ]);
  const hosts = addresses.flatMap((url) => URL.parse(url)?.hostname || []);
  const present = new Set([
    ...hosts.map(partyOf),
    ...awaited(memory.evidence, Date.now()),
    ...[...ways.values()].flatMap(({ hosts: passed }) => [...passed].map(partyOf)),
  ]);
  const over = cookies.filter((cookie) => {
    if (isCanary(cookie)) return false;
    const top = cookie.partitionKey?.topLevelSite && URL.parse(cookie.partitionKey.topLevelSite)?.hostname;
    const party = partyOf(top || hostOfCookie(cookie));
    return !present.has(party) && decideStored(cookie, live.protection).decision !== 'keep';
  });
  await Promise.all(over.map((cookie) => removeCookie(cookie)));
  for (const party of Object.keys(memory.evidence.sites)) {
    if (!present.has(party)) endVisit(memory.evidence, party);
  }
  saveEvidence();
}

/** Registers the watch on visits. Call synchronously at the worker's top level. */
export function registerVisits(tracker: TabTracker): void {
  tabs = tracker;
  browser.webRequest.onBeforeRedirect.addListener(
    passes as Parameters<typeof browser.webRequest.onBeforeRedirect.addListener>[0],
    { urls: WEB_PAGES, types: ['main_frame'] },
  );
  tabs.onArrived(({ tabId, url }, before) => arrives(tabId, url, webHost(before)));
  tabs.onClosed((tabId) => {
    ways.delete(tabId);
    if (forgetAway(memory.evidence, tabId)) saveEvidence();
    endVisitsSoon();
  });
  // Whoever never comes back from signing in has ended the visit too.
  browser.alarms.onAlarm.addListener(() => {
    if (Object.keys(memory.evidence.away).length > 0) endVisitsSoon();
  });
}
