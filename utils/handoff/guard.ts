/**
 * The blocking guard of pages. The browser waits for it even for the first page after a start, when its own rules
 * are not ready yet. It must answer synchronously; a listener that throws would let the page through, so every
 * failure closes.
 */
import { type Browser, browser } from 'wxt/browser';
import { askedBy } from '../platform/web-request.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { isGranted } from './decide.ts';
import type { FromList } from './from-list.ts';
import { handOffOnRecord, siteOffRecord } from './here.ts';
import type { ListWatch } from './list-watch.ts';
import type { HandoffSession } from './memory.ts';
import { isPolicyPage } from './policy-pages.ts';
import type { PolicyVisits } from './policy-visits.ts';

type Details = Browser.webRequest.OnBeforeRequestDetails;
type Response = Browser.webRequest.BlockingResponse;

type PageLoad = Pick<Details, 'requestId' | 'url' | 'method' | 'tabId'>;

interface GuardDeps {
  knowledge: Pick<Knowledge, 'known' | 'resolving' | 'vendors' | 'policy'>;
  session: HandoffSession;
  policyVisits: Pick<PolicyVisits, 'is'>;
  lists: Pick<ListWatch, 'beganOnList' | 'beganBy' | 'isReady'>;
}
export type PageGuard = ReturnType<typeof makePageGuard>;

export function makePageGuard({ knowledge, session, policyVisits, lists }: GuardDeps) {
  /** Answers one page load: pass, start page, or notice. */
  function guardPage(details: PageLoad): Response {
    try {
      if (!knowledge.known || !lists.isReady()) return waitOnce(details);
      const memory = session.memory?.handoff;
      memory?.waited.clear();
      memory?.links.noteAsked(details.tabId, details.url);
      return decide(details.url, {
        readsPolicy: policyVisits.is(details),
        began: lists.beganOnList(details),
        load: details,
      });
    } catch {
      return { cancel: true };
    }
  }

  /**
   * A redirect to the same address keeps method, body, referrer and site context, and comes back a few milliseconds
   * later, when the state is known. The browser follows it once only, so the second time is final.
   */
  function waitOnce(details: PageLoad): Response {
    const { requestId, url, method, tabId } = details;
    const memory = session.memory?.handoff;
    if (memory && !memory.waited.has(requestId)) {
      memory.waited.add(requestId);
      return { redirectUrl: url };
    }
    // A form would lose its fields on the way: the patron sends it again.
    if (method === 'GET') memory?.tooEarly.set(tabId, { url, by: askedBy(details) });
    return { redirectUrl: browser.runtime.getURL('/start.html') };
  }

  interface How {
    /** The patron has asked for a vendor's policy on a page of Carrel's. */
    readsPolicy?: boolean;
    /** Whether it began on a list of the library's. */
    began?: FromList;
    /** The request, where there is one. */
    load?: PageLoad;
  }

  function decide(url: string, { readsPolicy = false, began = null, load }: How): Response {
    const { consents } = session;
    if (consents === null) return { redirectUrl: browser.runtime.getURL('/start.html') };
    const here = { knowledge, session };
    const links = session.memory?.handoff.links;
    const onRecord = handOffOnRecord(url, here);
    const handOff = onRecord ?? (began ? siteOffRecord(url, here) : null);
    if (!handOff) {
      if (began === 'list' && load) links?.leadOn(load.tabId, Date.now());
      return {};
    }
    if (isGranted(handOff, consents, knowledge.policy)) {
      // Where a vendor or the library's proxy leads on to is its own affair; a site without a record may be a redirector.
      if (began && onRecord && load) links?.take(load.requestId);
      return {};
    }
    if (readsPolicy && isPolicyPage(url, handOff.vendor)) return {};
    if (!onRecord) links?.callFor(handOff.vendor.id);
    return { redirectUrl: `${browser.runtime.getURL('/notice.html')}#${url}` };
  }

  /**
   * A page that a vendor's own service worker has answered: it never was a request, so no rule saw it. What it asks of
   * the network is blocked all the same; here the worker goes, and the notice takes the page's place.
   */
  async function catchUnasked(tabId: number, url: string, began: FromList = null): Promise<void> {
    if (!knowledge.known || !/^https?:/.test(url)) return;
    // A policy page that the network answered has met the guard, and one that a worker answers costs no byte.
    const { redirectUrl } = decide(url, { readsPolicy: true, began });
    if (redirectUrl === undefined) return;
    await browser.browsingData.remove({ origins: [new URL(url).origin] }, { serviceWorkers: true });
    await browser.tabs.update(tabId, { url: redirectUrl });
  }

  return {
    guardPage,

    /** Once the state is settled: an open session goes on to the pages that had come too early, past the same guard. */
    async loadTooEarly(): Promise<void> {
      const early = session.memory?.handoff.tooEarly;
      const pages = session.consents !== null && early ? [...early] : [];
      early?.clear();
      // Sent on by Carrel they begin nowhere, so whether a list has led there is decided now.
      const next = ({ url, by }: (typeof pages)[number][1]) =>
        decide(url, { began: lists.beganBy({ tabId: -1, url }, by) }).redirectUrl ?? url;
      await Promise.allSettled(
        pages.map(async ([tabId, page]) => browser.tabs.update(tabId, { url: next(page) })),
      );
    },

    /** A list has led a tab to a page that `guardPage` was never asked about. */
    catchLinked(tabId: number, url: string): void {
      catchUnasked(tabId, url, 'list').catch(() => undefined);
    },

    /** Watches for pages that `guardPage` is never asked about. Call synchronously at the worker's top level. */
    registerUnaskedPages(): void {
      browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
        if (frameId !== 0) return;
        catchUnasked(tabId, url).catch(() => undefined);
        showPage(tabId, url).catch(() => undefined);
      });
      // The floor held a page that neither rule nor listener has seen: nobody is to read of a proxy.
      browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId, url, ...failed }) => {
        const { error } = failed as { error?: string };
        if (frameId === 0 && error === 'net::ERR_PROXY_CONNECTION_FAILED')
          catchUnasked(tabId, url).catch(() => undefined);
      });
    },
  };
}

/**
 * Who asks for a page's source is redirected like anybody else, and would see our page's source instead of our page.
 * A tab that shows source goes on showing it, so the page gets a tab of its own.
 */
async function showPage(tabId: number, page: string): Promise<void> {
  if (!page.startsWith(browser.runtime.getURL(''))) return;
  const { url, index, windowId } = await browser.tabs.get(tabId);
  if (!url?.startsWith('view-source:')) return;
  await browser.tabs.create({ url: page, index, windowId });
  await browser.tabs.remove(tabId);
}
