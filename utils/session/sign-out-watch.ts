/**
 * Sees a patron sign out of the library, by whatever way: a page, a hop in a chain of redirects, a hidden frame, a
 * request without a page. The end waits for the chain's last hop, so that every system on it has ended its session.
 */
import { browser } from 'wxt/browser';
import { StorageItem } from '../platform/storage.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import { live } from './live.ts';
import { isLibrarys, isLogout, type LogoutContext } from './logout.ts';
import { endSession } from './session.ts';

/** A page may lead on by script or meta refresh; this long after the last load nothing more comes. */
const QUIET_MS = 1_500;
/** However long the chain: a page that reloads for ever must not hold the end up. */
const LONGEST_MS = 12_000;
/** Some sign-in pages clear old sessions in a hidden frame while they load. That is no farewell. */
const SETTLED_PAGE_MS = 3_000;

/** For a worker that is killed in the middle of a chain: the next one ends the session. */
const seenItem = new StorageItem<true>('session', 'signing-out');

interface Chain {
  since: number;
  loading: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}
/** Tabs on their way through a sign-out. */
const chains = new Map<number, Chain>();
/** When the page in a tab had loaded. A tab that is missing loaded before this worker woke: long ago. */
const loaded = new Map<number, number>();
const pages = new Map<number, string>();

/** Registers the watch. Call synchronously at the worker's top level. */
export function registerSignOutWatch(settled: Promise<void>): void {
  const { webNavigation, webRequest } = browser;
  webNavigation.onBeforeNavigate.addListener(async ({ tabId, frameId, url }) => {
    if (frameId === 0) loaded.set(tabId, Number.POSITIVE_INFINITY);
    await settled;
    if (frameId === 0) leads(tabId, url);
    else if (isFarewell(tabId)) await sees(tabId, url);
  });
  // Hops that a server redirects to begin no navigation of their own.
  webRequest.onBeforeRedirect.addListener(
    ({ tabId, redirectUrl, type }) => {
      void settled.then(() => {
        if (type === 'main_frame') leads(tabId, redirectUrl);
        else if (isFarewell(tabId)) void sees(tabId, redirectUrl);
      });
    },
    { urls: WEB_PAGES, types: ['main_frame', 'sub_frame'] },
  );
  webRequest.onBeforeRequest.addListener(
    ({ tabId, url }): undefined => {
      void settled.then(() => isFarewell(tabId) && void sees(tabId, url));
    },
    { urls: ['*://*/*/ajax_backend/logout.xml.pl*'], types: ['xmlhttprequest'] },
  );
  webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) pages.set(tabId, url);
  });
  const rests = async ({ tabId, frameId }: { tabId: number; frameId: number }) => {
    if (frameId !== 0) return;
    loaded.set(tabId, Date.now());
    await settled;
    arrives(tabId);
  };
  webNavigation.onCompleted.addListener(rests);
  // A sign-out page that cannot be reached is a sign-out all the same: the patron has said goodbye.
  webNavigation.onErrorOccurred.addListener(rests);
  browser.tabs.onRemoved.addListener((tabId) => {
    loaded.delete(tabId);
    pages.delete(tabId);
    // Closing the tab in mid-chain is no change of mind.
    if (chains.has(tabId)) finish(tabId);
  });
  void settled.then(async () => {
    if (watching() && (await seenItem.get()) === true) await endSession('logout');
  });
}

function watching(): boolean {
  return live.journal.phase === 'open' && live.policy.session.endOnLogout;
}

function context(): LogoutContext {
  const catalogues = live.policy.library.catalogUrls.map((url) => new URL(url).hostname);
  return {
    patterns: live.policy.session.logoutUrls,
    hosts: [...live.resolving.libraryHosts, ...catalogues],
    proxies: live.policy.proxies,
  };
}

/** The tab's page goes somewhere: a sign-out begins, or one that has begun leads on. */
function leads(tabId: number, url: string): void {
  const chain = chains.get(tabId);
  if (chain) {
    chain.loading = true;
    clearTimeout(chain.timer);
    wait(tabId, chain, chain.since + LONGEST_MS - Date.now());
  } else if (watching() && isLogout(url, context())) begin(tabId, true);
}

/** Something inside the tab's page asks for an address. */
async function sees(tabId: number, url: string): Promise<void> {
  if (chains.has(tabId) || !watching() || !isLogout(url, context())) return;
  const page = pages.get(tabId) ?? (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';
  // Any site could frame the library's sign-out.
  if (!isLibrarys(URL.parse(page)?.hostname ?? '', context())) return;
  begin(tabId, false);
}

function isFarewell(tabId: number): boolean {
  return Date.now() - (loaded.get(tabId) ?? 0) >= SETTLED_PAGE_MS;
}

function begin(tabId: number, loading: boolean): void {
  const chain: Chain = { since: Date.now(), loading, timer: undefined };
  chains.set(tabId, chain);
  void seenItem.set(true).catch(() => undefined);
  wait(tabId, chain, loading ? LONGEST_MS : QUIET_MS);
}

function arrives(tabId: number): void {
  const chain = chains.get(tabId);
  if (!chain) return;
  chain.loading = false;
  clearTimeout(chain.timer);
  wait(tabId, chain, QUIET_MS);
}

function wait(tabId: number, chain: Chain, ms: number): void {
  chain.timer = setTimeout(() => finish(tabId), Math.max(0, ms));
}

function finish(tabId: number): void {
  clearTimeout(chains.get(tabId)?.timer);
  chains.delete(tabId);
  if (watching()) void endSession('logout');
}
