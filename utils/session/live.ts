/**
 * What the worker knows right now, in memory. Guards read it synchronously, so everything here is either known or
 * `known` is false, and then every guard closes. The stores behind it: `journal.ts`, `record-keeper.ts`, `policyItem`.
 */

import type { ResolveContext } from '../handoff/resolve.ts';
import type { Protection } from '../platform/capability.ts';
import { StorageItem } from '../platform/storage.ts';
import { isStaffLocked } from '../policy/locked.ts';
import { ownHosts } from '../policy/own-hosts.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/schema.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { buildVendorIndex } from '../vendors/index-hosts.ts';
import { EMPTY_LAYER, type LayerContent } from '../vendors/layer.ts';
import type { LibraryWording } from '../vendors/library-wording.ts';
import { type FieldOrigin, type Layer, type Merged, mergeVendors } from '../vendors/merge.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import type { Vendor } from '../vendors/record.ts';
import { currentState } from './journal.ts';
import type { State } from './machine.ts';
import type { SessionRecord } from './record.ts';
import { sessionRecord } from './record-keeper.ts';

/** A new version of Carrel waits. An erase leaves it: nothing in it is the patron's. */
export const updateItem = new StorageItem<true>('session', 'update');

type UpperLayer = 'list' | 'staff';

export interface Live {
  /** False until the stores have been read: unknown state, every guard closed. */
  known: boolean;
  /** Where the session machine stands; `journal.ts` alone changes it. */
  readonly journal: State;
  /** Present only while a session is open; `record-keeper.ts` alone changes it. */
  readonly record: SessionRecord | null;
  policy: Policy;
  /** What a signed list and the staff say of vendors; empty where they say nothing. */
  layers: Record<UpperLayer, LayerContent>;
  /** Problems of the policy, the layers and the merged vendor records, for staff. */
  problems: string[];
  protection: Protection;
  /** Until the browser has said so, as on a public computer. */
  byPolicy: boolean;
  vendors: ReadonlyMap<string, Vendor>;
  /** Which layer gave each field of a vendor. */
  origins: ReadonlyMap<string, FieldOrigin>;
  /** Grows with each change of the vendors and of what notices say. */
  version: number;
  resolving: ResolveContext;
}

export const live: Live = {
  known: false,
  get journal() {
    return currentState();
  },
  get record() {
    return sessionRecord.record;
  },
  policy: DEFAULT_POLICY,
  layers: { list: EMPTY_LAYER, staff: EMPTY_LAYER },
  problems: [],
  protection: 'reduced',
  byPolicy: true,
  vendors: new Map(),
  origins: new Map(),
  version: 0,
  resolving: { index: buildVendorIndex([]), proxies: [], libraryHosts: [] },
};

let tellRead: () => void;
/** Resolves when the stores have been read and `live` is known. */
export const storesRead = new Promise<void>((resolve) => {
  tellRead = resolve;
});
/** From now on `live` says what is so. */
export function nowKnown(): void {
  live.known = true;
  tellRead();
}

const sourceProblems: Record<UpperLayer | 'policy', readonly string[]> = { policy: [], list: [], staff: [] };

/** Takes a policy into use. */
export function usePolicy(policy: Policy, problems: readonly string[]): void {
  live.policy = policy;
  sourceProblems.policy = problems;
  useVendors();
}

/** Takes a signed list or the staff's edits into use. */
export function useLayer(name: UpperLayer, content: LayerContent, problems: readonly string[]): void {
  live.layers[name] = content;
  sourceProblems[name] = problems;
  useVendors();
}

/** Every layer that counts here, weakest first. A locked machine does not read what its staff once wrote. */
export function vendorLayers(staff: LayerContent = live.layers.staff): Layer[] {
  const locked = isStaffLocked(live.policy, live.byPolicy);
  return [
    { name: 'built-in', vendors: BUILTIN_VENDORS },
    { name: 'list', ...live.layers.list },
    ...(locked ? [] : [{ name: 'staff' as const, ...staff }]),
    { name: 'policy', vendors: live.policy.vendors },
  ];
}

/** The library's own words for its notices, weakest layer first. */
export function wordingLayers(): LibraryWording[] {
  const locked = isStaffLocked(live.policy, live.byPolicy);
  return [live.layers.list.wording, ...(locked ? [] : [live.layers.staff.wording])];
}

/** Layers as one, as they count in this library. */
export function mergeHere(layers: readonly Layer[] = vendorLayers()): Merged {
  return mergeVendors(layers, ownHosts(live.policy));
}

/** Merges the vendor layers and rebuilds the host index. */
export function useVendors(): void {
  const merged = mergeHere();
  live.problems = [
    ...sourceProblems.policy,
    ...sourceProblems.list,
    ...sourceProblems.staff,
    ...merged.problems,
  ];
  live.vendors = new Map(merged.vendors.map((vendor) => [vendor.id, vendor]));
  live.origins = merged.origin;
  live.version += 1;
  live.resolving = {
    index: buildVendorIndex(merged.vendors),
    ...ownHosts(live.policy),
  };
}

/** The library's hosts and those of its catalogues, where patrons sign in with their card. */
export function libraryAndCatalogHosts(): string[] {
  const catalogs = live.policy.library.catalogUrls.map((url) => new URL(url).hostname);
  return [...live.resolving.libraryHosts, ...catalogs];
}

/** Vendors whose pages need a notice here. */
export function noticeVendors(): Vendor[] {
  return [...live.vendors.values()].filter((vendor) => noticeKind(vendor, live.policy) !== 'none');
}
