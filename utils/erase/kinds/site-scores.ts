/**
 * Chromium's scores of how much each site is used. They go with the history, but only where it is erased as a stretch
 * of time: told to forget "everything" (0), Chromium 150 and 156 do not look which sites were in it, and keep them.
 * Limit: one score takes the longer the more there are, five seconds for a thousand, and nobody can be left waiting
 * for them; so of more than `MOST_SITES` sites the ones last visited lose theirs.
 */
import { browser } from 'wxt/browser';
import { within } from '../kind.ts';

/** More than a patron opens in a session; on a computer with a thousand sites about a second. */
const MOST_SITES = 200;
const MOST_PAGES = 5_000;
/** What everything else of the erase waits at most. */
const PATIENCE_MS = 10_000;

interface Page {
  url?: string | undefined;
  /** Milliseconds since 1970. */
  lastVisitTime?: number | undefined;
}

/**
 * From when on a history holds no more than so many sites and pages.
 * @param history in any order
 * @returns milliseconds since 1970; 1, which is all of the history, where it holds no more
 */
export function stretch(history: readonly Page[], most: { sites: number; pages: number }): number {
  const latestFirst = history.toSorted((a, b) => (b.lastVisitTime ?? 0) - (a.lastVisitTime ?? 0));
  const sites = new Set<string>();
  let since = 1;
  for (const [at, { url = '', lastVisitTime = 1 }] of latestFirst.entries()) {
    sites.add(URL.parse(url)?.host ?? '');
    if (sites.size > most.sites || at === most.pages) return since;
    since = lastVisitTime;
  }
  return 1;
}

/** Erases the history of the last sites, and with it their scores. Call before the rest of the history goes. */
export async function eraseScores(): Promise<void> {
  try {
    await within(PATIENCE_MS, 'scores', eraseLastSites());
  } catch {
    // What is left of the history is seen when it is looked at again.
  }
}

async function eraseLastSites(): Promise<void> {
  const history = await browser.history.search({ text: '', startTime: 0, maxResults: MOST_PAGES + 1 });
  const since = stretch(history, { sites: MOST_SITES, pages: MOST_PAGES });
  await browser.browsingData.remove({ since }, { history: true });
}
