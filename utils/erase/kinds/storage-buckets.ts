/**
 * Storage Buckets: a site can give them names, and names outlive every erase, so they would tell the next patron's
 * page who came before. Only the site itself can delete them: so each open page does it before it is closed, and the
 * page guard hides the feature from scripts (`entrypoints/storage-guard.content.ts`).
 * Limits: a bucket that a web worker made on a site without an open tab keeps its (empty) name.
 */
import { browser } from 'wxt/browser';
import { WEB_PAGES } from '../../platform/web-pages.ts';
import { within } from '../../waiting.ts';

/** A page that hangs is not waited for. */
const PAGE_MS = 400;

/** Lets every open page and frame delete its own buckets. Call while the pages are open and may still use storage. */
export async function deleteBuckets(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  await Promise.all(
    tabs.map((tab) =>
      within(
        PAGE_MS,
        'storage-buckets',
        browser.scripting.executeScript({
          target: { tabId: tab.id!, allFrames: true },
          func: deleteOwnBuckets,
          injectImmediately: true,
        }),
      ).catch(() => undefined),
    ),
  );
}

/** Runs inside the page, so it must stand alone. */
async function deleteOwnBuckets(): Promise<void> {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets?: { keys(): Promise<string[]>; delete(name: string): Promise<void> };
  };
  const names = (await storageBuckets?.keys().catch(() => [])) ?? [];
  await Promise.all(names.map((name) => storageBuckets?.delete(name)));
}
