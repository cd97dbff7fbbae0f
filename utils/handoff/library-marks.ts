/** The worker's side of the marks on the library's own pages: where they run, and which vendor a link leads to. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pagesOf } from '../platform/web-pages.ts';
import { libraryAndCatalogHosts, live } from '../session/live.ts';
import { handOffOf } from './decide.ts';
import { LONGEST_ADDRESS } from './notice.ts';
import { noticeKind } from './notice-kind.ts';
import { isLibraryHost } from './resolve.ts';

const ID = 'library-marks';
const question = v.object({
  kind: v.literal('links'),
  addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))), v.maxLength(200)),
});

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

/** Answers which vendors links lead to, to pages of the library only. Names from the catalogue, nothing else. */
export function registerLibraryMarks(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const parsed = v.safeParse(question, message);
    if (!parsed.success || sender.id !== browser.runtime.id || !fromLibrary(sender.url)) return;
    sendResponse(parsed.output.addresses.map(vendorName));
  });
}

function fromLibrary(address: string | undefined): boolean {
  const host = URL.parse(address ?? '')?.hostname;
  return host !== undefined && isLibraryHost(host, libraryAndCatalogHosts());
}

function vendorName(address: string): string | null {
  const handOff = handOffOf(address, live.resolving, live.vendors);
  return handOff && noticeKind(handOff.vendor, live.policy) !== 'none' ? handOff.vendor.name : null;
}
