/** What the open session holds beyond what the popup shows, and erasing it piece by piece before the end. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fileName, filesLeft } from '../erase/kinds/downloads.ts';
import { eraseScores } from '../erase/kinds/site-scores.ts';
import type { DownloadMemory } from '../erase/kinds/unlisted-files.ts';
import { hostOfCookie, removeCookie } from '../platform/cookies.ts';
import { announceChange } from '../platform/messaging.ts';
import type { Policy } from '../policy/schema.ts';
import type { Counter } from '../statistics/count.ts';

/** What the full page shows beyond `SessionView`: counts only, and the files by name. */
export interface HeldView {
  pages: number;
  sites: number;
  files: { id: number; name: string }[];
  /** Whether this session counts in the library's figures; absent where the library keeps none. */
  counted?: boolean | undefined;
}

/** More pages than anybody opens in one sitting. */
const MOST_PAGES = 10_000;

/** One part of what a session holds, to be erased before its end. */
export const heldPartSchema = v.variant('kind', [
  v.object({ kind: v.literal('pages') }),
  v.object({ kind: v.literal('sites') }),
  v.object({ kind: v.literal('cookies'), company: v.pipe(v.string(), v.maxLength(300)) }),
  v.object({ kind: v.literal('file'), id: v.pipe(v.number(), v.integer()) }),
]);
export type HeldPart = v.InferOutput<typeof heldPartSchema>;

interface HeldDeps {
  isOpen(): boolean;
  policy(): Policy;
  counter: Pick<Counter, 'hasAgreed'>;
  downloads: Pick<DownloadMemory, 'forget'>;
  /** Registrable domain behind a host. */
  siteOf(host: string): string;
  /** Whose a host is, in a word. */
  companyOf(host: string): string;
}

export type Held = ReturnType<typeof makeHeld>;

export function makeHeld({ isOpen, policy, counter, downloads, siteOf, companyOf }: HeldDeps) {
  const erasers: { [K in HeldPart['kind']]: (part: Extract<HeldPart, { kind: K }>) => Promise<boolean> } = {
    async pages() {
      await eraseScores();
      await browser.history.deleteAll();
      return (await openedPages()).length === 0;
    },
    async sites() {
      const { dataRemovalPermitted } = await browser.browsingData.settings();
      const permitted = dataRemovalPermitted as Record<string, boolean | undefined>;
      const types = ['cache', 'cacheStorage', 'fileSystems', 'indexedDB', 'localStorage', 'serviceWorkers'];
      const allowed = types.filter((type) => permitted[type] === true);
      await browser.browsingData.remove(
        { since: 0 },
        Object.fromEntries(allowed.map((type) => [type, true])),
      );
      return types.every((type) => permitted[type] !== false);
    },
    async cookies({ company }) {
      const theirs = async () => {
        const all = await browser.cookies.getAll({ partitionKey: {} });
        return all.filter((cookie) => companyOf(hostOfCookie(cookie)) === company);
      };
      await Promise.all((await theirs()).map((cookie) => removeCookie(cookie)));
      return (await theirs()).length === 0;
    },
    async file({ id }) {
      await browser.downloads.removeFile(id);
      await browser.downloads.erase({ id });
      await downloads.forget([id]);
      return (await browser.downloads.search({ id })).length === 0;
    },
  };

  async function heldView(): Promise<HeldView> {
    const [pages, files, agreed] = await Promise.all([openedPages(), filesLeft(), counter.hasAgreed()]);
    const sites = new Set(pages.map((url) => siteOf(url.hostname)));
    return {
      counted: policy().statistics.enabled ? agreed : undefined,
      pages: pages.length,
      sites: sites.size,
      files: files.map((item) => ({ id: item.id, name: fileName(item) })),
    };
  }

  /**
   * Erases one part now, at the patron's word.
   * @returns true only where a second look found nothing left, or where the browser lets nobody look and reported no error
   */
  async function eraseHeld(part: HeldPart): Promise<boolean> {
    if (!isOpen()) return false;
    const gone = await erasers[part.kind](part as never).catch(() => false);
    announceChange();
    return gone;
  }

  return { view: heldView, erase: eraseHeld };
}

async function openedPages(): Promise<URL[]> {
  const entries = await browser.history.search({ text: '', startTime: 0, maxResults: MOST_PAGES });
  return entries.flatMap(({ url }) => {
    const parsed = url === undefined ? null : URL.parse(url);
    return parsed && /^https?:$/.test(parsed.protocol) ? [parsed] : [];
  });
}
