/**
 * What each tab shows: one memory for all who ask, fed by one listener of each kind. Addresses stay in memory. A worker
 * that has just woken asks the browser once; what events tell counts before that answer, which may be older.
 */
import { type Browser, browser } from 'wxt/browser';

/** A document that now stands in a tab: its page (`frameId` 0) or one in a frame. */
export type Committed = Parameters<Parameters<typeof browser.webNavigation.onCommitted.addListener>[0]>[0];

/** The page in a tab. */
export interface Shown {
  readonly url: string;
  /** Of a page without a host of its own (a blank one, a blob): the host of the page before it. */
  readonly host: string | undefined;
  /** False where only the answer after a wake tells of it: it may be the page that is just arriving. */
  readonly seen: boolean;
}

type OpenTab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'pendingUrl'>;

/** The part of the browser that the tracker uses. */
export interface TabsApi {
  webNavigation: {
    onCommitted: { addListener(listener: (details: Committed) => void): void };
    /** A page gives itself another address, by its script or by what follows the `#`. */
    onHistoryStateUpdated?: Moves;
    onReferenceFragmentUpdated?: Moves;
  };
  tabs: {
    onRemoved: { addListener(listener: (tabId: number) => void): void };
    /** A tab that is unloaded may get another number. */
    onReplaced?: { addListener(listener: (added: number, removed: number) => void): void };
    query(query: object): Promise<OpenTab[]>;
  };
}

type Moved = Pick<Committed, 'tabId' | 'frameId' | 'url'>;
interface Moves {
  addListener(listener: (details: Moved) => void): void;
}

type Arrived = (page: Committed, before: Shown | undefined) => void;
type InFrame = (document: Committed) => void;
type Closed = (tabId: number) => void;
type Renamed = (tabId: number, url: string) => void;

export class TabTracker {
  readonly #api: TabsApi;
  readonly #shown = new Map<number, Shown>();
  /** Tabs that have closed before the answer came: it may still name them. Undefined from then on. */
  #closedEarly: Set<number> | undefined = new Set();
  readonly #arrived: Arrived[] = [];
  readonly #inFrame: InFrame[] = [];
  readonly #closed: Closed[] = [];
  readonly #renamed: Renamed[] = [];
  /** Whether the tabs that stood open at the wake are known. */
  isRefilled = false;
  #tellRefilled = () => {};
  /** Resolves when the tabs that stood open at the wake are known too. */
  readonly refilled = new Promise<void>((resolve) => {
    this.#tellRefilled = resolve;
  });

  constructor(api: TabsApi = browser) {
    this.#api = api;
  }

  /** Registers the listeners and asks for the tabs that are open. Call once, synchronously at the worker's top level. */
  register(): void {
    this.#api.webNavigation.onCommitted.addListener((document) => {
      if (document.frameId === 0) this.#arrive(document);
      else tell(this.#inFrame, document);
    });
    const { onHistoryStateUpdated, onReferenceFragmentUpdated } = this.#api.webNavigation;
    for (const moves of [onHistoryStateUpdated, onReferenceFragmentUpdated])
      moves?.addListener((moved) => {
        if (moved.frameId === 0) this.#rename(moved);
      });
    this.#api.tabs.onRemoved.addListener((tabId) => this.#close(tabId));
    this.#api.tabs.onReplaced?.addListener((added, removed) => this.#replace(added, removed));
    void this.#refill().catch(() => undefined);
  }

  /** A page has arrived in a tab, and the one before it has left; memory already says so. */
  onArrived(listener: Arrived): void {
    this.#arrived.push(listener);
  }
  /** A document has arrived in a frame of a tab's page, or in a page that is made ready unseen. */
  onInFrame(listener: InFrame): void {
    this.#inFrame.push(listener);
  }
  onClosed(listener: Closed): void {
    this.#closed.push(listener);
  }

  /** The page in a tab has given itself another address. */
  onRenamed(listener: Renamed): void {
    this.#renamed.push(listener);
  }

  /** The page in a tab; undefined where it is not known. */
  shown(tabId: number): Shown | undefined {
    return this.#shown.get(tabId);
  }
  /** Address of the page in each tab. */
  addresses(): string[] {
    return [...this.#shown.values()].map(({ url }) => url);
  }

  /** Asks the browser anew, for what must not be wrong: what all tabs show, and what they are about to show. */
  async askAddresses(): Promise<string[]> {
    const open = await this.#api.tabs.query({});
    return open.flatMap(({ url, pendingUrl }) => [url, pendingUrl].filter((one) => one !== undefined));
  }

  #arrive(page: Committed): void {
    const { tabId, url } = page;
    const before = this.#shown.get(tabId);
    this.#shown.set(tabId, shownAs(url, before, true));
    tell(this.#arrived, page, before);
  }

  #rename({ tabId, url }: Moved): void {
    const page = this.#shown.get(tabId);
    this.#shown.set(tabId, shownAs(url, page, page?.seen ?? false));
    tell(this.#renamed, tabId, url);
  }

  #close(tabId: number): void {
    this.#shown.delete(tabId);
    this.#closedEarly?.add(tabId);
    tell(this.#closed, tabId);
  }

  #replace(added: number, removed: number): void {
    const page = this.#shown.get(removed);
    this.#shown.delete(removed);
    this.#closedEarly?.add(removed);
    if (page) this.#shown.set(added, page);
  }

  async #refill(): Promise<void> {
    try {
      for (const { id, url } of await this.#api.tabs.query({})) {
        if (id === undefined || !url || this.#shown.has(id) || this.#closedEarly?.has(id)) continue;
        this.#shown.set(id, shownAs(url, undefined, false));
      }
    } finally {
      this.#closedEarly = undefined;
      this.isRefilled = true;
      this.#tellRefilled();
    }
  }
}

function shownAs(url: string, before: Shown | undefined, seen: boolean): Shown {
  return { url, host: URL.parse(url)?.hostname || before?.host, seen };
}

/** Tells every listener: one that fails must not keep the others from hearing. */
function tell<Details extends unknown[]>(
  listeners: readonly ((...details: Details) => void)[],
  ...details: Details
): void {
  for (const listener of listeners) {
    try {
      listener(...details);
    } catch {
      // It has missed this one; the next it hears again.
    }
  }
}
