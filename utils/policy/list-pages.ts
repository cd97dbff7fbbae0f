/**
 * The library's lists of databases (`library.databaseListUrls`): which pages are one, and whose sites a link on one may
 * lead to without a word. Pure.
 */
import { registrableDomain } from '../vendors/hosts.ts';
import { readPath } from '../vendors/index-hosts.ts';
import { isLibraryHost, libraryAndCatalogHosts } from './own-hosts.ts';
import type { Policy } from './schema.ts';

type ListPolicy = Pick<Policy, 'library' | 'cookies'>;

/**
 * Whether a page is one of the lists or lies below one: `/az` stands for `/az/subjects?page=2`, too. What a setting says
 * in its query or after its `#` must stand in the page's address as well.
 */
export function isListPage(page: string | undefined, lists: readonly string[]): boolean {
  if (lists.length === 0 || page === undefined) return false;
  const at = URL.parse(page);
  return at !== null && /^https?:$/.test(at.protocol) && lists.some((list) => covers(new URL(list), at));
}

function covers(list: URL, page: URL): boolean {
  if (list.host !== page.host) return false;
  const path = readPath(list.pathname).replace(/\/$/, '');
  const at = readPath(page.pathname);
  if (at !== path && !at.startsWith(`${path}/`)) return false;
  for (const [name, value] of list.searchParams) {
    if (!page.searchParams.getAll(name).includes(value)) return false;
  }
  return page.hash.startsWith(list.hash);
}

/** Hosts with pages that are lists. */
export function listHosts({ library }: Pick<Policy, 'library'>): string[] {
  return [...new Set(library.databaseListUrls.map((url) => new URL(url).hostname))];
}

/** The library's pages with links that are marked: its own, its catalogues' and its lists'. */
export function linkingHosts(policy: ListPolicy): string[] {
  return [...new Set([...libraryAndCatalogHosts(policy), ...listHosts(policy)])];
}

/** Whether a host is no other company for a list: the library's own, its catalogue, a neighbour of the list. */
export function isOwnToLists(host: string, policy: ListPolicy): boolean {
  if (isLibraryHost(host, linkingHosts(policy))) return true;
  const domain = registrableDomain(host);
  return listHosts(policy).some((list) => registrableDomain(list) === domain);
}
