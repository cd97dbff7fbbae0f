/**
 * Whether a page load began on one of the library's lists. Browsers name the origin of who asks and not the page, so what
 * the tabs show must say the rest. Whatever nobody asked for (a typed address, a bookmark) began nowhere. Pure.
 */
import { withoutFragment } from '../platform/web-pages.ts';
import { isListPage } from '../policy/list-pages.ts';
import type { Opened } from './list-links.ts';

export interface Load {
  tabId: number;
  url: string;
  /** Origin or address of the page that asked; undefined where none did. */
  by: string | undefined;
  /** Whether that is a page of Carrel's. */
  byOwnPage: boolean;
}

/** What is known of tabs. Addresses are those that pages have now: a page may change its own. */
export interface Seen {
  page(tabId: number): string | undefined;
  pages(): readonly string[];
  /** Origins of the frames in a tab's page; undefined where they are not known. */
  frames(tabId: number): ReadonlySet<string> | undefined;
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

export function fromList(
  { tabId, url, by, byOwnPage }: Load,
  seen: Seen,
  lists: readonly string[],
): FromList {
  if (lists.length === 0 || by === undefined) return null;
  if (byOwnPage) return seen.isGoingOn(tabId) ? 'list' : null;
  const page = seen.page(tabId);
  // A reload names who asked for the page when it first came.
  if (page !== undefined && withoutFragment(page) === withoutFragment(url)) return null;
  const origin = originOf(by);
  // A frame is a part of the list. Whoever else is named here asked long ago: the patron goes back in the tab's history.
  if (isListPage(page, lists)) return isWithin(origin, page, seen.frames(tabId)) ? 'list' : null;
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
  const opener = opened && seen.page(opened.by);
  if (isWebPage(seen.page(tabId)))
    return origin !== undefined && originOf(opener) === origin && isListPage(opener, lists);
  if (opened) return isListPage(opened.page, lists) || isListPage(opener, lists);
  if (origin === undefined) return false;
  const known = [by, seen.lastPage(origin), ...seen.pages()];
  return known.some((page) => originOf(page) === origin && isListPage(page, lists));
}

function isWithin(
  origin: string | undefined,
  page: string | undefined,
  frames: ReadonlySet<string> | undefined,
): boolean {
  if (origin === undefined || origin === originOf(page)) return true;
  return frames === undefined || frames.has(origin);
}

function isWebPage(page: string | undefined): boolean {
  return page !== undefined && /^https?:/.test(page);
}

/** Of an address with a host; undefined for every other. */
export function originOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && url.host !== '' ? url.origin : undefined;
}
