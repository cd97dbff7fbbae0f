/**
 * What is remembered of a patron's way from the library's lists, beyond what the tabs show: which page opened a tab,
 * what was last seen of a list's site, whose notice was called for. It goes with the session; for a worker's end it is
 * in `storage.session` too.
 */
import * as v from 'valibot';
import type { Life } from '../platform/life.ts';
import { StorageItem } from '../platform/storage.ts';
import { withoutFragment } from '../platform/web-pages.ts';
import { takingTurns } from '../turns.ts';

/** Beyond these the oldest is forgotten. */
const MOST_TABS = 300;
const MOST_SITES = 300;
/** A page of the library's that a list leads to may lead on by itself (a script, a refresh) for this long. */
const LEADS_ON_MS = 10_000;

const number = v.number();
const openedSchema = v.object({
  /** The tab that opened this one, and the page that it showed then. */
  by: number,
  page: v.optional(v.string()),
});
export type Opened = v.InferOutput<typeof openedSchema>;
const storedSchema = v.object({
  opened: v.array(v.tuple([number, openedSchema])),
  lastPages: v.array(v.tuple([v.string(), v.string()])),
  sites: v.array(v.string()),
  goingOn: v.array(number),
  leadingOn: v.array(v.tuple([number, number])),
});
type Stored = v.InferOutput<typeof storedSchema>;
const item = new StorageItem<Stored>('session', 'list-links');

export class ListLinks {
  /** By tab: who opened it. */
  readonly #opened = new Map<number, Opened>();
  /** By origin: the last page that any tab showed of it. Only origins that have lists. */
  readonly #lastPages = new Map<string, string>();
  /** Ids of sites whose notice a list's link has called for. */
  readonly #sites = new Set<string>();
  /** Tabs whose notice for such a site was answered with yes, and that go on from there. */
  readonly #goingOn = new Set<number>();
  /** By tab: when a list led it to a page of the library's own. */
  readonly #leadingOn = new Map<number, number>();
  /** Requests that a vendor on record has taken: where it leads on to is its own affair. */
  readonly #taken = new Set<string>();
  /** By tab: the last page load that the guard was asked about. */
  readonly #asked = new Map<number, string>();
  readonly #life: Life;
  readonly #inTurn = takingTurns();
  /** Nothing is written before what an earlier worker has written is known. */
  #known: boolean;
  #unsaved = false;
  #saves: Promise<void> | undefined;

  /** @param isNew the session begins, so that there is nothing to read */
  constructor(life: Life, isNew: boolean) {
    this.#life = life;
    this.#known = isNew;
  }

  /** Takes up what an earlier worker of this session has stored. What was seen since then counts more. */
  takeUp(session: Record<string, unknown>): void {
    const parsed = v.safeParse(storedSchema, session[item.key]);
    this.#known = true;
    if (parsed.success) {
      const { opened, lastPages, sites, goingOn, leadingOn } = parsed.output;
      join(this.#opened, opened);
      join(this.#lastPages, lastPages);
      join(this.#leadingOn, leadingOn);
      for (const site of sites) this.#sites.add(site);
      for (const tab of goingOn) this.#goingOn.add(tab);
    }
    if (this.#unsaved) void this.save();
  }

  opened(tabId: number): Opened | undefined {
    return this.#opened.get(tabId);
  }
  noteOpened(tabId: number, opened: Opened): void {
    this.#opened.set(tabId, opened);
    shorten(this.#opened, MOST_TABS);
    void this.save();
  }

  lastPage(origin: string): string | undefined {
    return this.#lastPages.get(origin);
  }
  noteLastPage(origin: string, page: string): void {
    if (this.#lastPages.get(origin) === page) return;
    this.#lastPages.set(origin, page);
    void this.save();
  }

  get hasSites(): boolean {
    return this.#sites.size > 0;
  }
  hasCalledFor(site: string): boolean {
    return this.#sites.has(site);
  }
  /** A list's link calls for this site's notice. */
  callFor(site: string): void {
    if (this.#sites.has(site)) return;
    this.#sites.add(site);
    shorten(this.#sites, MOST_SITES);
    void this.save();
  }

  isGoingOn(tabId: number): boolean {
    return this.#goingOn.has(tabId);
  }
  /** The patron said yes in this tab to a site that a list had led to. Resolves when the session store says so. */
  goOn(tabId: number): Promise<void> {
    this.#goingOn.add(tabId);
    return this.save();
  }

  /** A list has led this tab to a page of the library's own. */
  leadOn(tabId: number, now: number): void {
    this.#leadingOn.set(tabId, now);
    shorten(this.#leadingOn, MOST_TABS);
    void this.save();
  }
  isLedOn(tabId: number, now: number): boolean {
    return now - (this.#leadingOn.get(tabId) ?? Number.NEGATIVE_INFINITY) <= LEADS_ON_MS;
  }

  take(requestId: string): void {
    this.#taken.add(requestId);
    shorten(this.#taken, MOST_TABS);
  }
  isTaken(requestId: string): boolean {
    return this.#taken.has(requestId);
  }

  noteAsked(tabId: number, url: string): void {
    this.#asked.set(tabId, withoutFragment(url));
  }
  wasAsked(tabId: number, url: string): boolean {
    return this.#asked.get(tabId) === withoutFragment(url);
  }

  /** A page of the web has arrived in a tab: whatever led there is done. */
  arrives(tabId: number): void {
    if (this.#goingOn.delete(tabId)) void this.save();
  }

  closes(tabId: number): void {
    this.#asked.delete(tabId);
    const had = [this.#opened.delete(tabId), this.#goingOn.delete(tabId), this.#leadingOn.delete(tabId)];
    if (had.includes(true)) void this.save();
  }

  /** Stores it at the end of the running task: many changes, one write. What cannot be stored still counts here. */
  save(): Promise<void> {
    this.#saves ??= this.#inTurn(async () => {
      this.#saves = undefined;
      this.#unsaved = !this.#known;
      if (!this.#known || this.#life.over) return;
      await item.set({
        opened: [...this.#opened],
        lastPages: [...this.#lastPages],
        sites: [...this.#sites],
        goingOn: [...this.#goingOn],
        leadingOn: [...this.#leadingOn],
      });
    }).catch(() => undefined);
    return this.#saves;
  }
}

function join<K, V>(map: Map<K, V>, earlier: readonly (readonly [K, V])[]): void {
  for (const [key, value] of earlier) if (!map.has(key)) map.set(key, value);
}

function shorten(all: Map<unknown, unknown> | Set<unknown>, most: number): void {
  for (const oldest of all.keys()) {
    if (all.size <= most) return;
    all.delete(oldest);
  }
}
