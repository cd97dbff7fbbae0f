/**
 * Vendors under a name of the library's own (`digital.<library>` is OverDrive's), told by the shape of their addresses. Only
 * a hint for staff: whose pages they are is for the library to say, so no guard may act on it. Pure.
 */
import { isLibraryHost } from '../policy/own-hosts.ts';
import type { ResolveContext } from '../vendors/index-hosts.ts';
import { systemAt } from './resolve.ts';

/** Shapes that no page of a library's own has by chance. */
const SHAPES: readonly [shape: RegExp, vendor: string][] = [
  [/^\/media\/\d{4,}(?:\/|$)/, 'overdrive'],
  [/^\/account\/ozone\//, 'overdrive'],
  [/^\/(?:az|prf|srch)\.php$/, 'springshare'],
  [/^\/[cg]\.php$/, 'springshare'],
];

/** The vendor whose page an address under the library's name looks like, or null. */
export function underOwnName(
  address: string,
  { index, libraryHosts }: ResolveContext,
): { host: string; vendor: string } | null {
  const url = URL.parse(address);
  if (!url || !isLibraryHost(url.hostname, libraryHosts)) return null;
  const shaped = SHAPES.find(([shape]) => shape.test(url.pathname))?.[1] ?? systemAt(url.pathname);
  return shaped !== undefined && index.ids.has(shaped) ? { host: url.hostname, vendor: shaped } : null;
}
