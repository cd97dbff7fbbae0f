/**
 * Chromium's scores of how much each site is used. They go with the history, but only where it is erased as a stretch
 * of time: told to forget "everything" (0), Chromium 150 and 156 do not look which sites were in it, and keep them.
 * Limit: erasing one takes the longer the more there are: a quarter of a second for all of 300, five seconds for all of
 * 1,000. Nobody can be left waiting for that, so of more than `SITES_IN_TIME` only the ones last visited lose theirs.
 */
import { browser } from 'wxt/browser';
import { within } from '../../waiting.ts';

/** More than a patron opens in a session; all of them take about a second. */
const SITES_IN_TIME = 400;
const MOST_PAGES = 5_000;
/** What everything else of the erase waits at most. */
const PATIENCE_MS = 10_000;

interface Page {
  url?: string | undefined;
  /** Milliseconds since 1970. */
  lastVisitTime?: number | undefined;
}

/**
 * How many of so many sites can be erased in the time that all of `inTime` take: one of n costs n, the next n − 1, …
 */
export function sitesInTime(sites: number, inTime: number): number {
  return sites <= inTime ? sites : Math.floor(sites - Math.sqrt(sites ** 2 - inTime ** 2));
}

/**
 * From when on a history holds the last pages, and of their sites only those that can be erased in time.
 * @param history in any order
 * @returns milliseconds since 1970; 1, which is all of the history, where nothing has to be left out
 */
export function stretch(history: readonly Page[], inTime: number, mostPages: number): number {
  const latestFirst = history.toSorted((a, b) => (b.lastVisitTime ?? 0) - (a.lastVisitTime ?? 0));
  const siteOf = ({ url = '' }: Page) => URL.parse(url)?.host ?? '';
  const most = sitesInTime(new Set(history.map(siteOf)).size, inTime);
  const sites = new Set<string>();
  let since = 1;
  for (const [at, page] of latestFirst.entries()) {
    sites.add(siteOf(page));
    if (sites.size > most || at === mostPages) return since;
    since = page.lastVisitTime ?? 1;
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
  const since = stretch(history, SITES_IN_TIME, MOST_PAGES);
  await browser.browsingData.remove({ since }, { history: true });
}
