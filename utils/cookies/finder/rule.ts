/** What the finder found, as a vendor's record says it. Pure. */
import type { Vendor, VendorPatch } from '../../vendors/record.ts';
import { matchesName, signInKind } from '../names.ts';
import { isTrackerName } from '../trackers.ts';

/** A name, or a pattern where the name ends in a number of this very visit or installation. */
export function namePattern(name: string): string {
  const match = /^(.*?[^0-9a-f]|)([0-9a-f]{8,})$/i.exec(name);
  const [, start = '', tail = ''] = match ?? [];
  // Without a beginning of its own, a pattern would fit cookies of anybody.
  if (start.length < 2 || !/\d/.test(tail)) return name;
  return `/^${start.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[0-9a-f]{${tail.length}}$/${/[A-F]/.test(tail) ? 'i' : ''}`;
}

/**
 * The vendor's record with the cookies found; a new record where the site has none yet. Names that the record had stay:
 * one page shows what keeps somebody signed in there, not what another part of the service or a form may need.
 */
export function vendorRule(
  vendor: Vendor | undefined,
  own: VendorPatch | undefined,
  site: string,
  names: readonly string[],
): VendorPatch {
  const known = vendor?.signInCookies ?? [];
  const fresh = names.filter((name) => !known.some((pattern) => matchesName(pattern, name))).map(namePattern);
  const signInCookies = [...new Set([...known, ...fresh])].sort();
  if (vendor) return { ...own, id: vendor.id, signInCookies };
  const id = site
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return { id, name: site, category: 'database', hosts: [site], signInCookies };
}

/** How likely a cookie signs in, by what is known of it beforehand: only the order in which the finder tries. */
export function likelihood(cookie: { name: string; value: string; httpOnly: boolean }): number {
  const kind = signInKind(cookie.name);
  return (
    (kind === 'session' ? 4 : kind === 'flow' ? 1 : 0) +
    (cookie.httpOnly ? 2 : 0) +
    (/sess|sid|auth|tok|login|user/i.test(cookie.name) ? 1 : 0) +
    (cookie.value.length >= 16 ? 1 : 0) -
    (isTrackerName(cookie.name) ? 8 : 0)
  );
}
