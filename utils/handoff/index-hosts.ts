/** Host -> vendor, in a few map look-ups whatever the size of the catalogue. Pure. */
import type { Vendor } from '../vendors/record.ts';
import { type HyphenatedDomains, hyphenatedDomains } from './hosts.ts';

export interface VendorIndex {
  /** By host or registrable domain, as the record writes it. */
  byHost: Map<string, Vendor>;
  /** By host, for entries with a path: longest path first. */
  byPath: Map<string, { path: string; vendor: Vendor }[]>;
  /** Settles which hyphens of a rewritten host are real ones. */
  hyphenated: HyphenatedDomains;
}

/** Builds the index. A host that two vendors claim goes to the later one (later layers win). */
export function buildVendorIndex(vendors: readonly Vendor[]): VendorIndex {
  const hosts = vendors.flatMap((vendor) => vendor.hosts).filter((host) => !host.includes('/'));
  const index: VendorIndex = { byHost: new Map(), byPath: new Map(), hyphenated: hyphenatedDomains(hosts) };
  for (const vendor of vendors) {
    for (const entry of vendor.hosts) {
      const slash = entry.indexOf('/');
      if (slash < 0) {
        index.byHost.set(entry, vendor);
        continue;
      }
      const host = entry.slice(0, slash);
      const paths = index.byPath.get(host) ?? [];
      paths.push({ path: entry.slice(slash), vendor });
      paths.sort((a, b) => b.path.length - a.path.length);
      index.byPath.set(host, paths);
    }
  }
  return index;
}

/** The vendor of an address: a path entry before its host, the most specific host before its parents. */
export function lookupVendor(index: VendorIndex, url: URL): Vendor | undefined {
  let host = url.hostname.replace(/\.$/, '');
  if (url.port) {
    const withPort = index.byHost.get(`${host}:${url.port}`);
    if (withPort) return withPort;
  }
  while (host !== '') {
    const path = index.byPath.get(host)?.find((entry) => coversPath(entry.path, url.pathname));
    if (path) return path.vendor;
    const vendor = index.byHost.get(host);
    if (vendor) return vendor;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return undefined;
}

function coversPath(prefix: string, path: string): boolean {
  const base = prefix.replace(/\/$/, '');
  return path === base || path.startsWith(`${base}/`);
}
