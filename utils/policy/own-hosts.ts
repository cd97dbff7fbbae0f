/** Hosts that are the library's own, out of its settings. Pure. */
import type { LibraryProxy, Policy } from './schema.ts';

export interface OwnHosts {
  proxies: readonly LibraryProxy[];
  /** Hosts of the library itself, with all below them. Its catalogue may be a vendor's, and is not among them. */
  libraryHosts: readonly string[];
}

/** Hosts that are the library itself: never a vendor, never a third party. */
export function libraryHosts({ library, cookies }: Pick<Policy, 'library' | 'cookies'>): string[] {
  const addresses = [library.homeUrl, library.privacyPolicyUrl].filter((url) => url !== undefined);
  const hosts = addresses.map((address) => new URL(address).hostname);
  // A setting may name a port; what belongs to the library does not depend on it, and rules know none.
  const named = cookies.libraryHosts.map((host) => host.replace(/:\d+$/, ''));
  return [...new Set([...named, ...hosts])];
}

/** What no vendor may claim in a library with this policy. */
export function ownHosts(policy: Pick<Policy, 'library' | 'cookies' | 'proxies'>): OwnHosts {
  return { proxies: policy.proxies, libraryHosts: libraryHosts(policy) };
}

/** Whether a host belongs to the library itself. */
export function isLibraryHost(host: string, libraryHosts: readonly string[]): boolean {
  for (const own of libraryHosts) {
    if (host.endsWith(own) && (host.length === own.length || host[host.length - own.length - 1] === '.'))
      return true;
  }
  return false;
}

/** The library's hosts and those of its catalogues, where patrons sign in with their card. */
export function libraryAndCatalogHosts(policy: Pick<Policy, 'library' | 'cookies'>): string[] {
  return [...libraryHosts(policy), ...policy.library.catalogUrls.map((url) => new URL(url).hostname)];
}
