/**
 * What the worker knows of the library, its vendors and this computer; nothing of a patron. Guards read it
 * synchronously. Whoever must follow a change subscribes here, so that no source of changes names who is touched by them.
 */
import type { Protection } from '../platform/capability.ts';
import { isStaffLocked } from '../policy/locked.ts';
import { ownHosts } from '../policy/own-hosts.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/schema.ts';
import { isListedOnly } from './builtin.ts';
import { buildVendorIndex, type ResolveContext } from './index-hosts.ts';
import { EMPTY_LAYER, type LayerContent } from './layer.ts';
import type { LibraryWording } from './library-wording.ts';
import { type FieldOrigin, type Layer, type Merged, mergeVendors } from './merge.ts';
import { noticeKind } from './notice-kind.ts';
import type { Vendor } from './record.ts';

/** A source of knowledge and what staff should know about it. */
interface Said<T> {
  says: T;
  problems: readonly string[];
}
/** What is new. All that is taken at once is one change. */
export interface News {
  policy?: Said<Policy>;
  /** The signed list. */
  list?: Said<LayerContent>;
  /** The staff's own edits. */
  staff?: Said<LayerContent>;
  /** What the browser says of this computer. */
  computer?: { protection: Protection; byPolicy: boolean };
}
type Source = 'policy' | 'list' | 'staff';

export class Knowledge {
  /** False until the stores have been read: unknown state, every guard closed. */
  known = false;
  /** Resolves when the stores have been read. */
  readonly whenKnown: Promise<void>;
  policy: Policy = DEFAULT_POLICY;
  /** What a signed list and the staff say of vendors; empty where they say nothing. */
  readonly layers = { list: EMPTY_LAYER, staff: EMPTY_LAYER };
  protection: Protection = 'reduced';
  /** Until the browser has said so, as on a public computer. */
  byPolicy = true;
  vendors: ReadonlyMap<string, Vendor> = new Map();
  /** Which layer gave each field of a vendor. */
  origins: ReadonlyMap<string, FieldOrigin> = new Map();
  /** Grows with each change of the vendors and of what notices say. */
  version = 0;
  resolving: ResolveContext = { index: buildVendorIndex([]), proxies: [], libraryHosts: [] };

  readonly #catalogue: readonly Vendor[];
  #tellKnown: () => void = () => undefined;
  readonly #followers: (() => unknown)[] = [];
  readonly #said: Record<Source, readonly string[]> = { policy: [], list: [], staff: [] };
  #merged: Pick<Merged, 'problems'> | undefined;

  /** @param catalogue the built-in records: the weakest layer */
  constructor(catalogue: readonly Vendor[]) {
    this.#catalogue = catalogue;
    this.whenKnown = new Promise((resolve) => {
      this.#tellKnown = resolve;
    });
  }

  /** From now on what is known here is so. */
  nowKnown(): void {
    this.known = true;
    this.#tellKnown();
  }

  /** Calls `follow` after every change; what it returns is waited for by whoever brought the news. */
  onChange(follow: () => unknown): void {
    this.#followers.push(follow);
  }

  /** Takes news into use. Resolves when all who follow have followed; nobody is told where nothing is different. */
  async take(news: News): Promise<void> {
    const before = this.#standing();
    const { policy, list, staff, computer } = news;
    if (policy) this.policy = policy.says;
    if (list) this.layers.list = list.says;
    if (staff) this.layers.staff = staff.says;
    for (const source of ['policy', 'list', 'staff'] as const) {
      const said = news[source];
      if (said) this.#said[source] = said.problems;
    }
    if (computer) Object.assign(this, computer);
    const after = this.#standing();
    if (before.merging.some((part, at) => part !== after.merging[at]) || !this.#merged) this.#merge();
    else if (before.rest === after.rest) return;
    if (this.known) await Promise.allSettled(this.#followers.map(async (follow) => follow()));
  }

  /** Problems of the policy, the layers and the merged vendor records, for staff. */
  get problems(): string[] {
    const { policy, list, staff } = this.#said;
    return [...policy, ...list, ...staff, ...(this.#merged?.problems ?? [])];
  }

  /** Whether the staff's own edits count nothing here. A locked machine does not read what its staff once wrote. */
  get locked(): boolean {
    return isStaffLocked(this.policy, this.byPolicy);
  }

  /** Every layer that counts here, weakest first. */
  layersHere(staff: LayerContent = this.layers.staff): Layer[] {
    return [
      { name: 'built-in', vendors: this.#catalogue },
      { name: 'list', ...this.layers.list },
      ...(this.locked ? [] : [{ name: 'staff' as const, ...staff }]),
      { name: 'policy', vendors: this.policy.vendors },
    ];
  }

  /** The library's own words for its notices, weakest layer first. */
  wordingHere(): LibraryWording[] {
    return [this.layers.list.wording, ...(this.locked ? [] : [this.layers.staff.wording])];
  }

  /** Layers as one, as they count in this library. */
  mergeHere(layers: readonly Layer[] = this.layersHere()): Merged {
    return mergeVendors(layers, ownHosts(this.policy));
  }

  /** Vendors whose pages need a notice here. */
  noticeVendors(): Vendor[] {
    return [...this.vendors.values()].filter((vendor) => noticeKind(vendor, this.policy) !== 'none');
  }

  /** Ids of vendors of which lists of libraries know the sites, and nobody here has said a word. */
  listedOnly(): ReadonlySet<string> {
    return new Set([...this.vendors.keys()].filter((id) => isListedOnly(id, this.origins.get(id) ?? {})));
  }

  /** What a merge depends on, part by part, and everything else that anybody could follow. */
  #standing() {
    const staff = this.locked ? EMPTY_LAYER : this.layers.staff;
    return {
      merging: [this.policy, this.layers.list, staff],
      rest: JSON.stringify([this.#said, this.protection, this.byPolicy]),
    };
  }

  #merge(): void {
    const merged = this.mergeHere();
    this.#merged = { problems: merged.problems };
    this.vendors = new Map(merged.vendors.map((vendor) => [vendor.id, vendor]));
    this.origins = merged.origin;
    this.version += 1;
    this.resolving = { index: buildVendorIndex(merged.vendors), ...ownHosts(this.policy) };
  }
}
