/**
 * Downloaded files and the list of them. Files go first: the global erase drops the list, and with it the only way
 * to find them. Where a file resists (another program holds it), the list stays too, so that a second try can find it.
 * Files that are off the list: `unlisted-files.ts`.
 * Limit: a file that the patron has renamed or moved is not the browser's any more; a copy never was.
 */
import { type Browser, browser } from 'wxt/browser';
import { pause } from '../../waiting.ts';
import type { DataKind } from '../kind.ts';
import { baseName } from './paths.ts';
import { type DownloadMemory, listed } from './unlisted-files.ts';

/** Another program may let go in a moment. */
const TRY_AGAIN_MS = [150, 400, 1000];

async function removeFile(item: Browser.downloads.DownloadItem): Promise<void> {
  for (const wait of [...TRY_AGAIN_MS, 0]) {
    const gone = await browser.downloads.removeFile(item.id).then(
      () => true,
      () => false,
    );
    if (gone || !(await stillThere(item.id)) || wait === 0) return;
    await pause(wait);
  }
}

async function stillThere(id: number): Promise<boolean> {
  // Asking makes the browser look at the disk; it answers from the last look.
  const [item] = await browser.downloads.search({ id });
  return item?.state === 'complete' && item.exists;
}

/** @param memory what is remembered of files that are off the list */
export function filesKind(memory: Pick<DownloadMemory, 'eraseUnlisted' | 'forget'>): DataKind {
  return {
    kind: 'files',
    async erase({ policy }) {
      const items = await listed();
      const running = items.filter((item) => item.state === 'in_progress');
      // What is half there goes with the cancel.
      await Promise.all(running.map((item) => browser.downloads.cancel(item.id).catch(() => undefined)));
      if (!policy.session.deleteDownloads) return memory.forget();
      await Promise.all([
        memory.eraseUnlisted(),
        ...items.filter((item) => item.state === 'complete' && item.exists).map(removeFile),
      ]);
      // From here on the list speaks for what is on it: the global erase may empty it.
      await memory.forget(items.map(({ id }) => id));
    },
    async remaining() {
      return (await filesLeft()).length;
    },
  };
}

/** Downloaded files that still lie on the disk, as far as the list knows. */
export function filesLeft(): Promise<Browser.downloads.DownloadItem[]> {
  return listed({ state: 'complete', exists: true });
}

/** What the patron knows a downloaded file by. */
export function fileName({ filename }: Pick<Browser.downloads.DownloadItem, 'filename'>): string {
  return baseName(filename);
}

export const downloads: DataKind = {
  kind: 'downloads',
  async remaining() {
    return (await listed()).length;
  },
};
