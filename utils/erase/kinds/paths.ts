/** Paths of downloaded files, as the browser tells them on any system. Pure. */

const SEPARATOR = /[/\\]/;

/** What a patron knows a file by: the last part of its path. */
export function baseName(path: string): string {
  return path.split(SEPARATOR).at(-1) ?? '';
}

/** The folder that a file lies in, without the separator at its end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.length - baseName(path).length - 1));
}

/**
 * The path of a file relative to a folder, with `/` between its parts, as downloads are asked for; null where it lies
 * elsewhere or leads out of the folder.
 */
export function pathBelow(folder: string, path: string): string | null {
  if (folder === '' || !path.startsWith(folder) || !SEPARATOR.test(path.charAt(folder.length))) return null;
  const parts = path.slice(folder.length + 1).split(SEPARATOR);
  return parts.some((part) => part === '' || part === '..' || part === '.') ? null : parts.join('/');
}
