/**
 * Downloaded files whose entry a patron has taken off the browser's list: the file stays, and no interface names it any
 * more. So each download is remembered when it begins (its path, in memory of this browser run). At the end an empty
 * file is downloaded over it, which the browser lists again, and goes as any other.
 * Limits: only below the browser's folder for downloads; elsewhere, or where the browser refuses, the file is named in
 * the receipt. After a crash nothing is remembered. A file that was renamed or copied is not the browser's any more.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { StorageItem } from '../../platform/storage.ts';
import { takingTurns } from '../../turns.ts';
import { within } from '../../waiting.ts';
import { baseName, folderOf, pathBelow } from './paths.ts';

const pathsSchema = v.record(v.string(), v.string());
/** Path by the download's id. Never on the disk. */
const pathsItem = new StorageItem<Record<string, string>>('session', 'downloads');
export const DOWNLOADS_KEY = pathsItem.key;

/** More files than anybody downloads in one sitting. */
const MOST = 5_000;
/** An empty file is there in milliseconds. */
const PLACE_MS = 4_000;
/** So many at once keep a machine responsive. */
const AT_ONCE = 8;

/** The whole list of downloads: without a limit the browser answers with a thousand. */
export function listed(
  query: Browser.downloads.DownloadQuery = {},
): Promise<Browser.downloads.DownloadItem[]> {
  return browser.downloads.search({ ...query, limit: 1_000_000 });
}

async function read(): Promise<Record<string, string>> {
  const parsed = v.safeParse(pathsSchema, await pathsItem.get());
  return parsed.success ? parsed.output : {};
}

export type DownloadMemory = ReturnType<typeof makeDownloadMemory>;

/** What is remembered of this browser run's downloads. */
export function makeDownloadMemory() {
  const inTurn = takingTurns();

  function change(edit: (paths: Record<string, string>) => boolean): Promise<void> {
    return inTurn(async () => {
      const paths = await read();
      if (edit(paths)) await pathsItem.set(paths);
    });
  }

  /** Remembers each download from its beginning. Call synchronously at the worker's top level. */
  function register(): void {
    browser.downloads.onCreated.addListener(({ id, filename }) => {
      void change((paths) => {
        if (Object.keys(paths).length >= MOST) return false;
        // Where it will lie may be decided a moment later.
        paths[id] = filename;
        return true;
      });
    });
    browser.downloads.onChanged.addListener(({ id, filename }) => {
      const path = filename?.current;
      if (!path) return;
      void change((paths) => {
        if (!Object.hasOwn(paths, id) || paths[id] === path) return false;
        paths[id] = path;
        return true;
      });
    });
  }

  /** Forgets downloads that need no remembering any more, or all of them when the receipt is written. */
  function forget(ids?: readonly number[]): Promise<void> {
    if (ids === undefined) return inTurn(() => pathsItem.remove());
    return change((paths) => ids.filter((id) => delete paths[id]).length > 0);
  }

  /** Paths of remembered files that the browser's list does not hold any more, by the download's id. */
  async function unlisted(): Promise<Map<number, string>> {
    const [paths, list] = await Promise.all([inTurn(read), listed()]);
    const known = new Set(list.map(({ id }) => String(id)));
    const lost = Object.entries(paths).filter(([id, path]) => !known.has(id) && path !== '');
    return new Map(lost.map(([id, path]) => [Number(id), path]));
  }

  /** Base names of files that are off the list, for the question before the end and the receipt. */
  async function unlistedNames(): Promise<string[]> {
    return [...(await unlisted()).values()].map(baseName);
  }

  /** Erases what it can of the files that are off the list. Those that it could not stay remembered. */
  async function eraseUnlisted(): Promise<void> {
    const lost = [...(await unlisted())];
    if (lost.length === 0) return;
    const probe = await place(`carrel-${crypto.randomUUID()}.tmp`, 'uniquify');
    if (!probe) return;
    await drop(probe);
    const folder = folderOf(probe.filename);
    for (let at = 0; at < lost.length; at += AT_ONCE) {
      await Promise.all(
        lost.slice(at, at + AT_ONCE).map(async ([id, path]) => {
          const below = pathBelow(folder, path);
          if (below !== null && (await eraseAt(below, path))) await forget([id]);
        }),
      );
    }
  }

  /** Puts an empty file in the place of another, and removes it; false where it went elsewhere or stayed. */
  async function eraseAt(below: string, path: string): Promise<boolean> {
    const placed = await place(below, 'overwrite').catch(() => null);
    if (!placed) return false;
    const gone = await drop(placed);
    return gone && placed.filename === path;
  }

  /** Downloads an empty file. Null where the browser does not finish it, for example since it wants to ask first. */
  async function place(
    filename: string,
    conflictAction: 'overwrite' | 'uniquify',
  ): Promise<Browser.downloads.DownloadItem | null> {
    const url = emptyFile();
    const id = await browser.downloads.download({ url, filename, conflictAction, saveAs: false });
    await within(PLACE_MS, 'download', finished(id)).catch(() => undefined);
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return item;
    await browser.downloads.cancel(id).catch(() => undefined);
    await takeOff(id);
    return null;
  }

  /** Removes a file of ours and its entry; false when it is still there. */
  async function drop({ id }: Browser.downloads.DownloadItem): Promise<boolean> {
    const gone = await browser.downloads.removeFile(id).then(
      () => true,
      () => false,
    );
    await takeOff(id);
    return gone;
  }

  /** What was placed here is no patron's: neither the list nor the memory keeps it. */
  async function takeOff(id: number): Promise<void> {
    await browser.downloads.erase({ id });
    await forget([id]);
  }

  return { register, forget, unlistedNames, eraseUnlisted };
}

/** Firefox downloads no `data:` address; a Chromium worker makes no `blob:` one. */
function emptyFile(): string {
  return typeof URL.createObjectURL === 'function'
    ? URL.createObjectURL(new Blob([]))
    : 'data:application/octet-stream,';
}

async function finished(id: number): Promise<void> {
  let listen: (delta: Browser.downloads.DownloadDelta) => void = () => undefined;
  const changed = new Promise<void>((resolve) => {
    listen = (delta) => {
      if (delta.id === id && delta.state !== undefined) resolve();
    };
  });
  browser.downloads.onChanged.addListener(listen);
  try {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'in_progress') await changed;
  } finally {
    browser.downloads.onChanged.removeListener(listen);
  }
}
