/** The worker's side of the marks on the library's own pages: where they run, and which vendor a link leads to. */
import { browser } from 'wxt/browser';
import { pagesOf } from '../platform/web-pages.ts';
import { libraryAndCatalogHosts, live } from '../session/live.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import { handOffOf } from './decide.ts';

const ID = 'library-marks';

/** Marks links on the library's pages from now on; replaces a former registration. */
export async function libraryMarksOn(): Promise<void> {
  await libraryMarksOff();
  const matches = pagesOf(libraryAndCatalogHosts());
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['content-scripts/library.js'],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: false,
    },
  ]);
}

export async function libraryMarksOff(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Which vendors links lead to, by name; null for those that lead to none. */
export function vendorNames(addresses: readonly string[]): (string | null)[] {
  return addresses.map(vendorName);
}

function vendorName(address: string): string | null {
  const handOff = handOffOf(address, live.resolving, live.vendors);
  return handOff && noticeKind(handOff.vendor, live.policy) !== 'none' ? handOff.vendor.name : null;
}
