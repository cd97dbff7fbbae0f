/**
 * Watches what the lists of the library (`library.databaseListUrls`) lead to: which page opens which tab, what tabs of a
 * list's site show, and pages that the guard was never asked about.
 */
import { browser } from 'wxt/browser';
import type { Committed, Shown, TabTracker } from '../platform/tabs.ts';
import { askedBy, isOwnPage } from '../platform/web-request.ts';
import { isListPage } from '../policy/list-pages.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { type FromList, fromList, originOf, type Seen } from './from-list.ts';
import type { HandoffSession } from './memory.ts';

interface ListWatchDeps {
  tabs: Pick<
    TabTracker,
    'shown' | 'addresses' | 'isRefilled' | 'onArrived' | 'onInFrame' | 'onRenamed' | 'onClosed'
  >;
  knowledge: Pick<Knowledge, 'known' | 'policy'>;
  session: HandoffSession;
}
type PageLoad = { requestId: string; tabId: number; url: string };
export type ListWatch = ReturnType<typeof makeListWatch>;

export function makeListWatch({ tabs, knowledge, session }: ListWatchDeps) {
  const lists = () => knowledge.policy.library.databaseListUrls;
  const links = () => session.memory?.handoff.links;
  /** Until the settings are known there may be lists. */
  const mayHaveLists = () => !knowledge.known || lists().length > 0;

  /** By tab, of pages that this worker has seen arrive. */
  const frames = new Map<number, Set<string>>();

  const seen: Seen = {
    page: (tabId) => tabs.shown(tabId)?.url,
    pages: () => tabs.addresses(),
    frames: (tabId) => frames.get(tabId),
    opened: (tabId) => links()?.opened(tabId),
    lastPage: (origin) => links()?.lastPage(origin),
    isGoingOn: (tabId) => links()?.isGoingOn(tabId) ?? false,
    isLedOn: (tabId) => links()?.isLedOn(tabId, Date.now()) ?? false,
  };

  /** Whether a page load began on a list. A hop that a server redirects to began where its first one did. */
  function beganOnList(details: PageLoad): FromList {
    if (links()?.isTaken(details.requestId)) return null;
    return beganBy(details, askedBy(details));
  }

  /** `tabId`: -1 where the tab does not show any more what it showed then. */
  function beganBy({ tabId, url }: Pick<PageLoad, 'tabId' | 'url'>, by: string | undefined): FromList {
    return fromList({ tabId, url, by, byOwnPage: isOwnPage(by) }, seen, lists());
  }

  function notePage(tabId: number, url: string): void {
    const origin = originOf(url);
    if (!/^https?:/.test(url) || origin === undefined || lists().length === 0) return;
    links()?.arrives(tabId);
    if (lists().some((list) => originOf(list) === origin)) links()?.noteLastPage(origin, url);
  }

  /** A page that was never a request (a site's own worker answered, or nothing may block here), by a list's link. */
  function isUnaskedFromList(page: Committed, before: Shown | undefined): boolean {
    const { tabId, url, transitionType, transitionQualifiers } = page;
    if (lists().length === 0 || !/^https?:/.test(url) || links()?.wasAsked(tabId, url)) return false;
    if (transitionType !== 'link' && transitionType !== 'form_submit') return false;
    if (transitionQualifiers.some((how) => how === 'forward_back' || how === 'from_address_bar'))
      return false;
    const from = before && /^https?:/.test(before.url) ? before.url : links()?.opened(tabId)?.page;
    return isListPage(from, lists());
  }

  return {
    beganOnList,
    beganBy,
    /** Whether it can be said yet where a page load began. */
    isReady: (): boolean => lists().length === 0 || tabs.isRefilled,

    /**
     * Registers the watch. Call synchronously at the worker's top level, after the tabs' own.
     * @param catchPage takes the place of a page that a list led to unseen, where that is another company's
     */
    register(catchPage: (tabId: number, url: string) => void): void {
      tabs.onArrived((page, before) => {
        frames.set(page.tabId, new Set());
        const unasked = isUnaskedFromList(page, before);
        notePage(page.tabId, page.url);
        if (unasked) catchPage(page.tabId, page.url);
      });
      tabs.onRenamed(notePage);
      tabs.onInFrame(({ tabId, url }) => {
        const origin = originOf(url);
        if (origin !== undefined) frames.get(tabId)?.add(origin);
      });
      tabs.onClosed((tabId) => {
        frames.delete(tabId);
        links()?.closes(tabId);
      });
      const opens = (tabId: number, by: number | undefined) => {
        if (by === undefined || !mayHaveLists() || links()?.opened(tabId)) return;
        links()?.noteOpened(tabId, { by, page: tabs.shown(by)?.url });
      };
      browser.webNavigation.onCreatedNavigationTarget.addListener(({ tabId, sourceTabId }) =>
        opens(tabId, sourceTabId),
      );
      browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
        if (id !== undefined) opens(id, openerTabId);
      });
    },
  };
}
