/**
 * Hosts that a vendor record may not claim in a library: the library's own and those of its proxies. A vendor that
 * had one would be asked about in place of every database behind it. Pure.
 */

import type { OwnHosts } from '../policy/own-hosts.ts';
import { isLibraryHost } from '../policy/own-hosts.ts';
import type { LibraryProxy } from '../policy/schema.ts';
import { proxyBase } from './hosts.ts';
import type { Vendor } from './record.ts';

export interface RefusedClaim {
  field: 'hosts' | 'embeddedHosts';
  /** The host as the record writes it. */
  host: string;
  /** Whose it is. */
  why: 'library' | 'proxy';
  /** The library's host or proxy that it would take, as the settings write it. */
  own: string;
}

type Claims = { [Field in 'category' | 'hosts' | 'embeddedHosts']?: Vendor[Field] | undefined };

/** Every host of a record that it may not claim here, in the order of its fields. */
export function refusedClaims(record: Claims, own: OwnHosts): RefusedClaim[] {
  return (['hosts', 'embeddedHosts'] as const).flatMap((field) =>
    (record[field] ?? []).flatMap((host) => {
      const found = ownerOf(host.replace(/[/:].*$/, ''), record.category, own);
      return found ? [{ field, host, ...found }] : [];
    }),
  );
}

/** A refused claim as a sentence that names field and fix. */
export function refusedClaimText({ field, host, why, own }: RefusedClaim): string {
  return why === 'library'
    ? `"${field}" has "${host}", which is the library's own (the settings name "${own}"); take it out.`
    : `"${field}" has "${host}", which is part of the library's proxy "${own}"; give the vendor's own host behind it.`;
}

/** Companies that run proxies for libraries: what lies above a library's name there is theirs. */
const HOSTED = /\.(?:idm\.oclc\.org|openathens\.net)$/;

function ownerOf(
  host: string,
  category: Vendor['category'] | undefined,
  { proxies, libraryHosts }: OwnHosts,
): Pick<RefusedClaim, 'why' | 'own'> | undefined {
  // Sign-in services are passed through on the way to a vendor, so they may have the domain that a proxy lies in.
  const signsIn = category === 'authentication';
  const hosted = (proxy: LibraryProxy) => HOSTED.test(proxyBase(proxy.host));
  const behind = proxies.find(
    (proxy) => isLibraryHost(host, [proxyBase(proxy.host)]) && !(signsIn && hosted(proxy)),
  );
  if (behind) return { why: 'proxy', own: behind.host };
  const library = libraryHosts.find((known) => isLibraryHost(host, [known]) || known === `www.${host}`);
  if (library !== undefined) return { why: 'library', own: library };
  const around = proxies.find(
    (proxy) => isLibraryHost(proxyBase(proxy.host), [host]) && !signsIn && !hosted(proxy),
  );
  return around && { why: 'proxy', own: around.host };
}
