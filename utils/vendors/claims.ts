/**
 * Hosts that a vendor record may not claim in a library: the library's own and those of its proxies. A vendor that
 * had one would be asked about in place of every database behind it. Pure.
 */
import { proxyBase } from '../handoff/hosts.ts';
import { isLibraryHost } from '../handoff/resolve.ts';
import type { OwnHosts } from '../policy/own-hosts.ts';
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

type Claims = Partial<Pick<Vendor, 'category' | 'hosts' | 'embeddedHosts'>>;

/** Every host of a record that it may not claim here, in the order of its fields. */
export function refusedClaims(record: Claims, own: OwnHosts): RefusedClaim[] {
  return (['hosts', 'embeddedHosts'] as const).flatMap((field) =>
    (record[field] ?? []).flatMap((host) => {
      const found = ownerOf(host.replace(/[/:].*$/, ''), record.category, own);
      return found ? [{ field, host, ...found }] : [];
    }),
  );
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
  for (const proxy of proxies) {
    const base = proxyBase(proxy.host);
    const within = isLibraryHost(host, [base]) && !(signsIn && HOSTED.test(base));
    const around = isLibraryHost(base, [host]) && !signsIn && !HOSTED.test(base);
    if (within || around) return { why: 'proxy', own: proxy.host };
  }
  const library = libraryHosts.find((known) => isLibraryHost(host, [known]) || known === `www.${host}`);
  return library === undefined ? undefined : { why: 'library', own: library };
}
