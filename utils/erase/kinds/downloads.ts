import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

let filesLeft = 0;

/**
 * Downloaded files. They must go before the global erase: it drops the records, and with them the only way to find
 * the files. Files that a patron saved by "Save as" into another folder are downloads too.
 */
export const files: DataKind = {
  kind: 'files',
  async erase({ policy }) {
    filesLeft = 0;
    const items = await browser.downloads.search({});
    await Promise.all(
      items.map(async (item) => {
        if (item.state === 'in_progress') await browser.downloads.cancel(item.id);
        if (!policy.session.deleteDownloads || item.state !== 'complete' || !item.exists) return;
        await browser.downloads.removeFile(item.id).catch(() => {
          filesLeft += 1;
        });
      }),
    );
  },
  async remaining() {
    return filesLeft;
  },
};

export const downloads: DataKind = {
  kind: 'downloads',
  async remaining() {
    return (await browser.downloads.search({})).length;
  },
};
