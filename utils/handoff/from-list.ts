/**
 * Whether a page load began on one of the library's lists. Browsers name the origin of who asks and not the page, so what
 * the tabs show must say the rest. Whatever nobody asked for (a typed address, a bookmark) began nowhere. Pure.
 */
import { isListPage } from '../policy/list-pages.ts';
import type { Opened } from './list-links.ts';

export interface Load {
  tabId: number;
  /** Origin or address of the page that asked; undefined where none did. */
  by: string | undefined;
  /** Whether that is a page of Carrel's. */
  byOwnPage: boolean;
}

/** What is known of tabs. Addresses are those that pages have now: a page may change its own. */
export interface Seen {
  page(tabId: number): string | undefined;
  pages(): readonly string[];
  opened(tabId: number): Opened | undefined;
  /** The last page that any tab has shown of an origin. */
  lastPage(origin: string): string | undefined;
  /** Whether the tab goes on from a notice that a list's link has called for. */
  isGoingOn(tabId: number): boolean;
  /** Whether a list has just led the tab to a page of the library's, which may lead on. */
  isLedOn(tabId: number): boolean;
}

/** `led`: by a page of the library's that a list has just led to. */
export type FromList = 'list' | 'led' | null;

export function fromList({ tabId, by, byOwnPage }: Load, seen: Seen, lists: readonly string[]): FromList {
  if (lists.length === 0 || by === undefined) return null;
  if (byOwnPage) return seen.isGoingOn(tabId) ? 'list' : null;
  const page = seen.page(tabId);
  // A frame inside the list is a part of it, whatever its origin.
  if (isListPage(page, lists)) return 'list';
  const origin = originOf(by);
  if (origin !== undefined && originOf(page) === origin) {
    // A list that opened the tab may have a name for it, and cannot be told from the library's page that is there now.
    const opened = seen.opened(tabId);
    const opener = opened && seen.page(opened.by);
    const byName = originOf(opener) === origin && isListPage(opener, lists);
    return seen.isLedOn(tabId) || byName ? 'led' : null;
  }
  return isSentFromList(tabId, by, origin, seen, lists) ? 'list' : null;
}

/** A new tab, or one that another page has a name for: the page that opened it sends it, or else any of that origin. */
function isSentFromList(
  tabId: number,
  by: string,
  origin: string | undefined,
  seen: Seen,
  lists: readonly string[],
): boolean {
  const opened = seen.opened(tabId);
  if (opened && !isWebPage(seen.page(tabId)))
    return isListPage(opened.page, lists) || isListPage(seen.page(opened.by), lists);
  const opener = opened && seen.page(opened.by);
  if (opener !== undefined && originOf(opener) === origin) return isListPage(opener, lists);
  if (origin === undefined) return false;
  const known = [by, seen.lastPage(origin), ...seen.pages()];
  return known.some((page) => originOf(page) === origin && isListPage(page, lists));
}

function isWebPage(page: string | undefined): boolean {
  return page !== undefined && /^https?:/.test(page);
}

/** Of an address with a host; undefined for every other. */
export function originOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && url.host !== '' ? url.origin : undefined;
}
