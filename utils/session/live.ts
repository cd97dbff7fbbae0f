/**
 * What the worker knows right now, in memory. Guards read it synchronously, so everything here is either known or
 * `known` is false, and then every guard closes. The stores behind it are `journalItem`, `recordItem`, `policyItem`.
 */
import { buildVendorIndex } from '../handoff/index-hosts.ts';
import { noticeKind } from '../handoff/notice-kind.ts';
import type { ResolveContext } from '../handoff/resolve.ts';
import type { Protection } from '../platform/messages.ts';
import { StorageItem } from '../platform/storage.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/schema.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { mergeVendors } from '../vendors/merge.ts';
import type { Vendor } from '../vendors/record.ts';
import type { Journal } from './machine.ts';
import type { SessionRecord } from './record.ts';

export const journalItem = new StorageItem<Journal>('local', 'journal');
export const policyItem = new StorageItem<unknown>('local', 'policy');
export const recordItem = new StorageItem<SessionRecord>('session', 'session');

export interface Live {
  /** False until the stores have been read: unknown state, every guard closed. */
  known: boolean;
  journal: Journal;
  /** Present only while a session is open. */
  record: SessionRecord | null;
  policy: Policy;
  /** Problems of the policy and vendor records, for staff. */
  problems: string[];
  protection: Protection;
  byPolicy: boolean;
  vendors: ReadonlyMap<string, Vendor>;
  resolving: ResolveContext;
}

export const live: Live = {
  known: false,
  journal: { phase: 'closed', clean: false },
  record: null,
  policy: DEFAULT_POLICY,
  problems: [],
  protection: 'reduced',
  byPolicy: false,
  vendors: new Map(),
  resolving: { index: buildVendorIndex([]), proxies: [], libraryHosts: [] },
};

/** Takes a policy into use: merges the vendor layers and rebuilds the host index. */
export function usePolicy(policy: Policy, policyProblems: readonly string[]): void {
  const merged = mergeVendors([
    { name: 'built-in', vendors: [...BUILTIN_VENDORS] },
    { name: 'policy', vendors: policy.vendors },
  ]);
  live.policy = policy;
  live.problems = [...policyProblems, ...merged.problems];
  live.vendors = new Map(merged.vendors.map((vendor) => [vendor.id, vendor]));
  live.resolving = {
    index: buildVendorIndex(merged.vendors),
    proxies: policy.proxies,
    libraryHosts: libraryHosts(policy),
  };
}

/** Hosts that are the library itself: never a vendor, never a third party. */
export function libraryHosts(policy: Policy): string[] {
  const addresses = [policy.library.homeUrl, policy.library.privacyPolicyUrl].filter(
    (url) => url !== undefined,
  );
  const hosts = addresses.map((address) => new URL(address).hostname);
  return [...new Set([...policy.cookies.libraryHosts, ...hosts])];
}

/** Vendors whose pages need a notice here. */
export function noticeVendors(): Vendor[] {
  return [...live.vendors.values()].filter((vendor) => noticeKind(vendor, live.policy) !== 'none');
}
