/**
 * Sites that the library's lists link to and no record names, so that staff can add them. What counts is the links of the
 * lists, never who followed one; it is in the worker's memory alone, and goes with the session. Pure.
 */

const MOST_SITES = 1000;
const MOST_LINKS = 100;

export interface ListedSite {
  /** The site's registrable domain. */
  site: string;
  /** Different links to it. */
  links: number;
}

export class ListedSites {
  readonly #links = new Map<string, Set<string>>();

  note(site: string, address: string): void {
    const links = this.#links.get(site) ?? new Set();
    if (!this.#links.has(site) && this.#links.size >= MOST_SITES) return;
    this.#links.set(site, links);
    if (links.size < MOST_LINKS) links.add(address);
  }

  /** Those that are still without a record, most links first. */
  sites(isKnown: (site: string) => boolean): ListedSite[] {
    return [...this.#links]
      .filter(([site]) => !isKnown(site))
      .map(([site, links]) => ({ site, links: links.size }))
      .sort((a, b) => b.links - a.links || (a.site < b.site ? -1 : 1));
  }
}
