/**
 * A visit lasts while a tab shows the site, or has left it to sign in elsewhere. When it ends, every cookie goes that
 * nothing has proven to keep somebody signed in.
 */
import { type Browser, browser } from 'wxt/browser';
import { isCanary } from '../erase/kinds/canaries.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import { live } from '../session/live.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import { awaited, endVisit, forgetAway, noteAway } from './evidence.ts';
import { memory, saveEvidence } from './memory.ts';
import { partyOf } from './party.ts';
import { leavesToSignIn } from './sign-in.ts';
import { decideStored, removeCookie } from './sweep.ts';
import { isWatching } from './watch.ts';

/** Host of the page in each tab, and what its next page has passed through by redirects. */
const shown = new Map<number, string>();
const ways = new Map<number, { hosts: Set<string>; toSignIn: boolean }>();

function wayOf(tabId: number) {
  const way = ways.get(tabId) ?? { hosts: new Set<string>(), toSignIn: false };
  ways.set(tabId, way);
  return way;
}

function passes({ tabId, url, redirectUrl }: Browser.webRequest.OnBeforeRedirectDetails): undefined {
  const host = URL.parse(url)?.hostname;
  if (!host || tabId < 0) return;
  const way = wayOf(tabId);
  way.hosts.add(host);
  // A page's own script may be what leads away; the address that it calls is seen only where that leads on.
  way.toSignIn ||= leavesToSignIn(redirectUrl, host) || leavesToSignIn(url, shown.get(tabId));
}

/** SAML's way out by a form; the fields tell, the address does not. */
export function noteWayOut({ tabId, requestBody }: Browser.webRequest.OnBeforeRequestDetails): void {
  if (requestBody?.formData && 'SAMLRequest' in requestBody.formData) wayOf(tabId).toSignIn = true;
}

function arrives(tabId: number, url: string): void {
  const host = URL.parse(url)?.hostname;
  const before = shown.get(tabId);
  const way = ways.get(tabId);
  ways.delete(tabId);
  if (!host || !/^https?:/.test(url)) {
    shown.delete(tabId);
  } else {
    shown.set(tabId, host);
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
  const [tabs, cookies] = await Promise.all([
    browser.tabs.query({}),
    browser.cookies.getAll({ partitionKey: {} }),
  ]);
  const hosts = tabs.flatMap(({ url, pendingUrl }) => [url, pendingUrl]).map((url) => url && URL.parse(url));
  const present = new Set([
    ...hosts.flatMap((url) => (url && url.hostname !== '' ? [partyOf(url.hostname)] : [])),
    ...awaited(memory.evidence, Date.now()),
    ...[...ways.values()].flatMap(({ hosts: passed }) => [...passed].map(partyOf)),
  ]);
  const over = cookies.filter((cookie) => {
    if (isCanary(cookie)) return false;
    const top = cookie.partitionKey?.topLevelSite && URL.parse(cookie.partitionKey.topLevelSite)?.hostname;
    const party = partyOf(top || cookie.domain.replace(/^\./, ''));
    return !present.has(party) && decideStored(cookie).decision !== 'keep';
  });
  await Promise.all(over.map(removeCookie));
  for (const party of Object.keys(memory.evidence.sites)) {
    if (!present.has(party)) endVisit(memory.evidence, party);
  }
  saveEvidence();
}

/** Registers the watch on visits. Call synchronously at the worker's top level. */
export function registerVisits(): void {
  browser.webRequest.onBeforeRedirect.addListener(
    passes as Parameters<typeof browser.webRequest.onBeforeRedirect.addListener>[0],
    { urls: WEB_PAGES, types: ['main_frame'] },
  );
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) arrives(tabId, url);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    shown.delete(tabId);
    ways.delete(tabId);
    if (forgetAway(memory.evidence, tabId)) saveEvidence();
    endVisitsSoon();
  });
  // Whoever never comes back from signing in has ended the visit too.
  browser.alarms.onAlarm.addListener(() => {
    if (Object.keys(memory.evidence.away).length > 0) endVisitsSoon();
  });
  void browser.tabs.query({}).then((tabs) => {
    for (const { id, url } of tabs) {
      const host = url && URL.parse(url)?.hostname;
      if (id !== undefined && host && !shown.has(id)) shown.set(id, host);
    }
  });
}
