/** Host -> vendor, in a few map look-ups whatever the size of the catalogue. Pure. */

import type { LibraryProxy } from '../policy/schema.ts';
import { type HyphenatedDomains, hyphenatedDomains } from './hosts.ts';
import type { Vendor } from './record.ts';

export interface Entry {
  /** Vendor of the whole host. */
  vendor: Vendor | undefined;
  /** Vendors of single paths as `readPath` gives them, longest path first. */
  paths: readonly { path: string; vendor: Vendor }[];
}
/** Of the thousands of hosts hardly one is shared by path. */
const NO_PATHS: Entry['paths'] = [];

export interface VendorIndex {
  /** By host or registrable domain, as the records write it. */
  byHost: Map<string, Entry>;
  ids: ReadonlySet<string>;
  /** Settles which hyphens of a rewritten host are real ones. */
  hyphenated: HyphenatedDomains;
}

/** What it takes to see whom an address belongs to. */
export interface ResolveContext {
  index: VendorIndex;
  proxies: readonly LibraryProxy[];
  /** Hosts of the library itself: never a vendor. */
  libraryHosts: readonly string[];
  /** What is remembered of hosts; it belongs to whoever goes there. Absent: as long as this context lasts. */
  hosts?: HostMemory | undefined;
}

/** Facts of hosts, for one index: with the next one they are forgotten. */
export type HostMemory = WeakMap<object, unknown>;

/** A path as the browser writes it: a list may have `/größe`, an address has `/gr%C3%B6%C3%9Fe`. */
export function asciiPath(path: string): string {
  return new URL(`https://host${path}`).pathname;
}

/** Whatever of this stands in a path, servers read over it. */
const READ_OVER = /[A-Z%;]|\/\//;
/** Escapes of what needs none (RFC 3986, 2.3): `%6c` is `l`. */
const NEEDLESS_ESCAPE = /%(?:2[de]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi;

/**
 * A path as many servers read it, to compare it with another: `/Learning`, `//learning`, `/%6cearning` and
 * `/learning;x=1` are all `/learning`. A server that tells them apart gets a notice too many, never one too few.
 */
export function readPath(path: string): string {
  if (!READ_OVER.test(path)) return path;
  return path
    .replace(NEEDLESS_ESCAPE, decodeURIComponent)
    .replace(/;[^/]*/g, '')
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
}

/** Builds the index. A host that two vendors claim goes to the later one (later layers win). */
export function buildVendorIndex(vendors: readonly Vendor[]): VendorIndex {
  const byHost = new Map<string, Entry>();
  for (const vendor of vendors) {
    for (const host of vendor.hosts) {
      const slash = host.indexOf('/');
      const name = slash < 0 ? host : host.slice(0, slash);
      const entry = byHost.get(name);
      if (slash < 0) {
        if (entry) entry.vendor = vendor;
        else byHost.set(name, { vendor, paths: NO_PATHS });
      } else {
        const path = { path: readPath(asciiPath(host.slice(slash))), vendor };
        const paths = [...(entry?.paths ?? []), path].sort((a, b) => b.path.length - a.path.length);
        byHost.set(name, { vendor: entry?.vendor, paths });
      }
    }
  }
  return {
    byHost,
    ids: new Set(vendors.map((vendor) => vendor.id)),
    hyphenated: hyphenatedDomains(byHost.keys()),
  };
}

/** The entries that cover a host, the most specific first. `host` without a trailing dot. */
export function entriesFor(index: VendorIndex, host: string): Entry[] {
  const found: Entry[] = [];
  for (let name = host; ; ) {
    const entry = index.byHost.get(name);
    if (entry) found.push(entry);
    const dot = name.indexOf('.');
    if (dot < 0) return found;
    name = name.slice(dot + 1);
  }
}

/** The vendor among `entries` for a path: a path entry before its host, the most specific host before its parents. */
export function vendorAt(entries: readonly Entry[], path: string): Vendor | undefined {
  for (const { paths, vendor } of entries) {
    const read = paths.length === 0 ? path : readPath(path);
    const found = paths.find((candidate) => coversPath(candidate.path, read))?.vendor ?? vendor;
    if (found) return found;
  }
  return undefined;
}

/** The vendor of a host and path. */
export function lookupVendor(index: VendorIndex, host: string, path: string): Vendor | undefined {
  return vendorAt(entriesFor(index, host), path);
}

function coversPath(prefix: string, path: string): boolean {
  const base = prefix.replace(/\/$/, '');
  return path === base || path.startsWith(`${base}/`);
}
