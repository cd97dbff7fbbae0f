/**
 * Sees a patron sign out of the library, by whatever way: a page, a hop in a chain of redirects, a hidden frame, a
 * request without a page. It counts only where the library or the patron went there (`sign-out-side.ts`): any other
 * site could lead a patron's tab to the catalogue's sign-out. The end waits for the chain's last hop, so that every system
 * on it has ended its session.
 */
import { type Browser, browser } from 'wxt/browser';
import { StorageItem } from '../platform/storage.ts';
import type { Committed, Shown, TabTracker } from '../platform/tabs.ts';
import { askedBy, isOwnPage } from '../platform/web-request.ts';
import { libraryAndCatalogHosts } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { isLibrarys, isLogout, type LogoutContext } from './logout.ts';
import type { Chain } from './sign-out-memory.ts';
import { LONGEST_MS } from './sign-out-side.ts';
import type { SessionState } from './state.ts';

/** A page may lead on by script or meta refresh; this long after the last load nothing more comes. */
const QUIET_MS = 1_500;
/** Some sign-in pages clear old sessions in a hidden frame while they load. That is no farewell. */
const SETTLED_PAGE_MS = 3_000;

/** For a worker that is killed in the middle of a chain: the next one ends the session. */
const seenItem = new StorageItem<true>('session', 'signing-out');

type PageRequest = Pick<
  Browser.webRequest.OnBeforeRequestDetails,
  'tabId' | 'frameId' | 'requestId' | 'url' | 'type'
>;

/** How a patron goes somewhere without a page that sends them. */
const PATRONS: readonly string[] = [
  'typed',
  'auto_bookmark',
  'generated',
  'keyword',
  'keyword_generated',
  'start_page',
];

interface SignOutDeps {
  tabs: TabTracker;
  session: Pick<SessionState, 'record' | 'memory'>;
  policy(): Policy;
  end(reason: 'logout'): Promise<unknown>;
}

export function makeSignOutWatch({ tabs, session, policy, end }: SignOutDeps) {
  let known: Promise<void> = Promise.resolve();
  const remembered = () => session.memory?.signOuts;

  /**
   * Looks at one page, frame or request of a page on its way out. A hop that a server redirects to goes out like any
   * other.
   */
  function watchRequest(details: PageRequest): void {
    const { tabId, frameId, requestId, url, type } = details;
    const by = askedBy(details);
    void known.then(() => {
      const memory = remembered();
      if (!memory) return;
      const ours = memory.sides.notes(
        // A request without a page must not pass for where its frame went.
        {
          tabId,
          frameId: type === 'xmlhttprequest' ? -2 : frameId,
          requestId,
          url,
          by,
          byOwnPage: isOwnPage(by),
        },
        context(),
        Date.now(),
      );
      if (type === 'main_frame') {
        leads(tabId, url, ours);
        if (watching() && isLibrarys(URL.parse(url)?.hostname ?? '', context())) waitForLoad(tabId);
      } else if (ours && isFarewell(tabId)) void sees(tabId, url);
    });
  }

  /** Whether the library's side sent a tab to a page that was never a request: by how the browser says it came there. */
  async function isSentByOurs(
    { tabId, transitionType, transitionQualifiers }: Committed,
    before: Shown | undefined,
  ) {
    if (transitionQualifiers.includes('server_redirect') || remembered()?.sides.isMisled(tabId, Date.now()))
      return false;
    if (PATRONS.includes(transitionType)) return true;
    // What only a wake's answer tells may be this very page.
    const last = before?.seen ? before.url : undefined;
    // A link may have opened the tab.
    const opener = last === undefined ? await browser.tabs.get(tabId).catch(() => undefined) : undefined;
    const from = last ?? tabs.shown(opener?.openerTabId ?? -1)?.url ?? '';
    return isOwnPage(from) || isLibrarys(URL.parse(from)?.hostname ?? '', context());
  }

  /** Registers the watch. Call synchronously at the worker's top level. */
  function register(settled: Promise<void>): void {
    known = settled;
    const { webNavigation, webRequest } = browser;
    webRequest.onBeforeRequest.addListener(
      (details): undefined => {
        watchRequest(details);
      },
      { urls: ['*://*/*/ajax_backend/logout.xml.pl*'], types: ['xmlhttprequest'] },
    );
    // What a site's own worker answers was never a request.
    tabs.onArrived(async (page, before) => {
      const { tabId, frameId, url } = page;
      // No request was seen: a page from before, or from the site's own worker.
      const memory = remembered();
      if (!memory?.loading.has(tabId)) memory?.loaded.set(tabId, Date.now());
      await settled;
      if (!remembered()?.sides.hasNoted(tabId, frameId, url))
        leads(tabId, url, await isSentByOurs(page, before));
    });
    // Of frames only the page's own count, at their first load.
    tabs.onInFrame(async ({ tabId, frameId, parentFrameId, url }) => {
      await settled;
      if (remembered()?.sides.hasNoted(tabId, frameId, url)) return;
      if (parentFrameId === 0 && isFarewell(tabId)) await sees(tabId, url);
    });
    // A sign-out page that cannot be reached is a sign-out all the same: the patron has said goodbye.
    webNavigation.onErrorOccurred.addListener(rests);
    tabs.onClosed((tabId) => {
      stopWaiting(tabId);
      const memory = remembered();
      memory?.loaded.delete(tabId);
      memory?.sides.forget(tabId);
      // Closing the tab in mid-chain is no change of mind.
      finish(tabId);
    });
    void settled.then(async () => {
      if (watching() && (await seenItem.get()) === true) await end('logout');
    });
  }

  async function rests({ tabId, frameId }: { tabId: number; frameId: number }): Promise<void> {
    if (frameId !== 0) return;
    stopWaiting(tabId);
    remembered()?.loaded.set(tabId, Date.now());
    await known;
    arrives(tabId);
  }

  function waitForLoad(tabId: number): void {
    const memory = remembered();
    memory?.loading.add(tabId);
    memory?.loaded.set(tabId, Number.POSITIVE_INFINITY);
    browser.webNavigation.onCompleted.addListener(rests);
  }

  function stopWaiting(tabId: number): void {
    const loading = remembered()?.loading;
    loading?.delete(tabId);
    if (!loading?.size) browser.webNavigation.onCompleted.removeListener(rests);
  }

  function watching(): boolean {
    return session.record !== null && policy().session.endOnLogout;
  }

  function context(): LogoutContext {
    return {
      patterns: policy().session.logoutUrls,
      hosts: libraryAndCatalogHosts(policy()),
      proxies: policy().proxies,
    };
  }

  /** The tab's page goes somewhere: a sign-out of the library's side begins, or one that has begun leads on. */
  function leads(tabId: number, url: string, ours: boolean): void {
    const chain = remembered()?.chains.get(tabId);
    if (chain) {
      clearTimeout(chain.timer);
      wait(tabId, chain, chain.since + LONGEST_MS - Date.now());
    } else if (ours && watching() && isLogout(url, context())) begin(tabId, LONGEST_MS);
    if (remembered()?.chains.has(tabId)) waitForLoad(tabId);
  }

  /** Something inside the tab's page asks for an address. */
  async function sees(tabId: number, url: string): Promise<void> {
    if (remembered()?.chains.has(tabId) || !watching() || !isLogout(url, context())) return;
    const page = tabs.shown(tabId)?.url ?? (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';
    // Any site could frame the library's sign-out.
    if (!isLibrarys(URL.parse(page)?.hostname ?? '', context())) return;
    begin(tabId, QUIET_MS);
  }

  function isFarewell(tabId: number): boolean {
    return Date.now() - (remembered()?.loaded.get(tabId) ?? 0) >= SETTLED_PAGE_MS;
  }

  function begin(tabId: number, ms: number): void {
    const chain: Chain = { since: Date.now(), timer: undefined };
    remembered()?.chains.set(tabId, chain);
    void seenItem.set(true).catch(() => undefined);
    wait(tabId, chain, ms);
  }

  function arrives(tabId: number): void {
    const chain = remembered()?.chains.get(tabId);
    if (!chain) return;
    clearTimeout(chain.timer);
    wait(tabId, chain, QUIET_MS);
  }

  function wait(tabId: number, chain: Chain, ms: number): void {
    chain.timer = setTimeout(() => finish(tabId), Math.max(0, ms));
  }

  function finish(tabId: number): void {
    const chains = remembered()?.chains;
    const chain = chains?.get(tabId);
    // Of another session, or over.
    if (!chain) return;
    clearTimeout(chain.timer);
    chains?.delete(tabId);
    if (watching()) void end('logout');
  }

  return { watchRequest, register };
}
