/**
 * Bookmarks added in a session. Those that stood there at Start are the library's own and stay; only their ids are
 * remembered. Limit: a bookmark of the library's that a patron has changed or deleted stays so.
 */
import { type Browser, browser } from 'wxt/browser';
import { StorageItem } from '../../platform/storage.ts';
import type { DataKind } from '../kind.ts';

const standing = new StorageItem<string[]>('local', 'bookmarks');

/** Remembers which bookmarks stand there before the session. Call at Start, before the web opens. */
export async function rememberBookmarks(): Promise<void> {
  if (browser.bookmarks) await standing.set((await all()).map((node) => node.id));
}

async function all(): Promise<Browser.bookmarks.BookmarkTreeNode[]> {
  const list: Browser.bookmarks.BookmarkTreeNode[] = [];
  const walk = (nodes: Browser.bookmarks.BookmarkTreeNode[]) => {
    for (const node of nodes) {
      list.push(node);
      walk(node.children ?? []);
    }
  };
  walk(await browser.bookmarks.getTree());
  return list;
}

/** Bookmarks that are newer than the session. Before the first Start nothing is known to be a patron's. */
async function added(): Promise<Browser.bookmarks.BookmarkTreeNode[]> {
  const known = await standing.get();
  if (!browser.bookmarks || !Array.isArray(known)) return [];
  const ids = new Set<unknown>(known);
  return (await all()).filter((node) => !ids.has(node.id));
}

export const bookmarks: DataKind = {
  kind: 'bookmarks',
  async erase() {
    // A folder goes with all that is in it, whatever its children's turn.
    for (const node of await added()) await browser.bookmarks.removeTree(node.id).catch(() => undefined);
  },
  async remaining() {
    return browser.bookmarks ? (await added()).length : null;
  },
};
