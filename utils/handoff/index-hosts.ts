/** Host -> vendor, in a few map look-ups whatever the size of the catalogue. Pure. */
import type { Vendor } from '../vendors/record.ts';
import { type HyphenatedDomains, hyphenatedDomains } from './hosts.ts';

interface Entry {
  /** Vendor of the whole host. */
  vendor?: Vendor;
  /** Vendors of single paths, longest path first. */
  paths: { path: string; vendor: Vendor }[];
}

export interface VendorIndex {
  /** By host or registrable domain, as the records write it. */
  byHost: Map<string, Entry>;
  ids: ReadonlySet<string>;
  /** Settles which hyphens of a rewritten host are real ones. */
  hyphenated: HyphenatedDomains;
}

/** Builds the index. A host that two vendors claim goes to the later one (later layers win). */
export function buildVendorIndex(vendors: readonly Vendor[]): VendorIndex {
  const byHost = new Map<string, Entry>();
  for (const vendor of vendors) {
    for (const host of vendor.hosts) {
      const slash = host.indexOf('/');
      const name = slash < 0 ? host : host.slice(0, slash);
      const entry = byHost.get(name) ?? { paths: [] };
      byHost.set(name, entry);
      if (slash < 0) {
        entry.vendor = vendor;
      } else {
        entry.paths.push({ path: host.slice(slash), vendor });
        entry.paths.sort((a, b) => b.path.length - a.path.length);
      }
    }
  }
  return {
    byHost,
    ids: new Set(vendors.map((vendor) => vendor.id)),
    hyphenated: hyphenatedDomains(byHost.keys()),
  };
}

/**
 * The vendor of a host and path: a path entry before its host, the most specific host before its parents.
 * @param host without a trailing dot
 */
export function lookupVendor(index: VendorIndex, host: string, path: string): Vendor | undefined {
  for (let name = host; name !== ''; ) {
    const entry = index.byHost.get(name);
    if (entry) {
      const found = entry.paths.find((candidate) => coversPath(candidate.path, path))?.vendor ?? entry.vendor;
      if (found) return found;
    }
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return undefined;
}

function coversPath(prefix: string, path: string): boolean {
  const base = prefix.replace(/\/$/, '');
  return path === base || path.startsWith(`${base}/`);
}
