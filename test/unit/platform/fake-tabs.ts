/**
 * A browser of tabs alone. Its worker sleeps and wakes; what happens meanwhile wakes it. The answer to a worker's one
 * question is as old as the question, and comes when the test says so.
 */
import { type Committed, type TabsApi, TabTracker } from '../../../utils/platform/tabs.ts';

interface Worker {
  tracker: TabTracker;
  committed: ((document: Committed) => void)[];
  removed: ((tabId: number) => void)[];
  answer: () => void;
}

export class FakeTabs {
  /** What stands in each tab. */
  readonly open = new Map<number, string>();
  questions = 0;
  #worker: Worker | undefined;
  readonly #onWake: (tracker: TabTracker) => void;

  /** @param onWake what a new worker registers beside its tracker */
  constructor(onWake: (tracker: TabTracker) => void = () => {}) {
    this.#onWake = onWake;
  }

  get tracker(): TabTracker {
    return this.#awake().tracker;
  }

  sleep(): void {
    this.#worker = undefined;
  }

  /** The answer of the last question arrives. */
  answer(): void {
    this.#worker?.answer();
  }

  /** @param wakesFirst whether a worker that sleeps is asked before, or by, what happens */
  arrive(tabId: number, url: string, wakesFirst = false): void {
    this.#happen(wakesFirst, () => this.open.set(tabId, url));
    this.commit({ tabId, url });
  }

  close(tabId: number, wakesFirst = false): void {
    this.#happen(wakesFirst, () => this.open.delete(tabId));
    for (const listener of this.#awake().removed) listener(tabId);
  }

  /** Tells of a document that stands, in a page or in a frame of it. */
  commit(document: { tabId: number; url: string; frameId?: number }): void {
    const details = { frameId: 0, parentFrameId: -1, ...document } as Committed;
    for (const listener of this.#awake().committed) listener(details);
  }

  #happen(wakesFirst: boolean, what: () => void): void {
    if (wakesFirst) this.#awake();
    what();
  }

  #awake(): Worker {
    if (this.#worker) return this.#worker;
    const committed: Worker['committed'] = [];
    const removed: Worker['removed'] = [];
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const api: TabsApi = {
      webNavigation: { onCommitted: { addListener: (listener) => committed.push(listener) } },
      tabs: {
        onRemoved: { addListener: (listener) => removed.push(listener) },
        query: async () => {
          this.questions += 1;
          const now = [...this.open].map(([id, url]) => ({ id, url }));
          await answered;
          return now;
        },
      },
    };
    const tracker = new TabTracker(api);
    this.#worker = { tracker, committed, removed, answer };
    tracker.register();
    this.#onWake(tracker);
    return this.#worker;
  }
}

/** Lets all promises that can be kept be kept. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
