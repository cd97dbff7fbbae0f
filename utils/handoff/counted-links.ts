/**
 * Links of the library's own pages that staff should hear of, by what they lead to. What counts is the links, never who
 * followed one; they are in the worker's memory alone, and go with the session. Pure.
 */

const MOST_KEYS = 1000;
const MOST_LINKS = 100;

export class CountedLinks {
  readonly #links = new Map<string, Set<string>>();

  note(key: string, address: string): void {
    const links = this.#links.get(key) ?? new Set();
    if (!this.#links.has(key) && this.#links.size >= MOST_KEYS) return;
    this.#links.set(key, links);
    if (links.size < MOST_LINKS) links.add(address);
  }

  /** How many different links lead to each, most first. */
  counts(): { key: string; links: number }[] {
    return [...this.#links]
      .map(([key, links]) => ({ key, links: links.size }))
      .sort((a, b) => b.links - a.links || (a.key < b.key ? -1 : 1));
  }
}
