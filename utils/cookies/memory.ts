/**
 * What is remembered of one patron's cookies. It belongs to the session and goes with it: in memory for the guards, and
 * the evidence in `storage.session` as well, for a worker's end.
 */
import * as v from 'valibot';
import type { Life } from '../platform/life.ts';
import { StorageItem } from '../platform/storage.ts';
import { type Evidence, evidenceSchema, joinEvidence, noEvidence } from './evidence.ts';
import { ExpectedCookies } from './expected.ts';
import type { NameMemory } from './features.ts';

const evidenceItem = new StorageItem<Evidence>('session', 'cookie-evidence');

/** What a tab's next page has passed through by redirects. */
export interface Way {
  hosts: Set<string>;
  toSignIn: boolean;
}

/** What lies in the browser's cookie store, by host. */
export type StoredByHost = ReadonlyMap<string, StoredAtHost>;
/** Numbers of cookies. */
export interface StoredAtHost {
  kept: number;
  /** In report mode: what would be refused. */
  refused: number;
  /** Whether one of them lies outside of any partition. */
  unpartitioned: boolean;
}

export class CookieMemory {
  /** False until a worker that has just woken has read what it knew. */
  known: boolean;
  evidence = noEvidence();
  readonly names: NameMemory = new Map();
  readonly expected = new ExpectedCookies();
  /** How often each cookie of a site that insists was removed, and since when. */
  readonly removals = new Map<string, { count: number; since: number }>();
  readonly ways = new Map<number, Way>();
  /** The last reading of the cookie store, and when in the course of changes it was taken. */
  stored: { at: number; found: StoredByHost } | undefined;

  readonly #life: Life;
  #recalling: Promise<void> | undefined;
  #saving = false;

  /** @param isNew the session begins, so that there is nothing to read */
  constructor(life: Life, isNew: boolean) {
    this.#life = life;
    this.known = isNew;
  }

  /**
   * Reads what an earlier worker of this session knew, once. What has been seen since then stays.
   * @param ready resolves when the vendors are known: they say which hosts are one party
   */
  recall(ready: Promise<void>, partyOf: (host: string) => string): Promise<void> {
    if (!this.known) this.#recalling ??= this.#recall(ready, partyOf);
    return this.#recalling ?? Promise.resolve();
  }

  async #recall(ready: Promise<void>, partyOf: (host: string) => string): Promise<void> {
    const [stored] = await Promise.all([evidenceItem.get(), ready]);
    const earlier = v.safeParse(evidenceSchema, stored);
    this.evidence = joinEvidence(earlier.success ? earlier.output : noEvidence(), this.evidence, partyOf);
    this.known = true;
  }

  /**
   * Stores the evidence at the end of the running task: many changes, one write. Never before all that was stored is
   * known: a worker that ends soon after waking must not leave less than it found.
   */
  save(recalled: Promise<void>): void {
    if (this.#saving) return;
    this.#saving = true;
    const written = recalled.then(async () => {
      this.#saving = false;
      if (!this.#life.over) await evidenceItem.set(this.evidence);
    });
    written.catch(() => undefined);
  }
}
