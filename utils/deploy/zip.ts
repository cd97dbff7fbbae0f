/**
 * A ZIP archive whose bytes depend on the files' names and contents only: one fixed date, no file modes, and a
 * compressor in plain JavaScript, so every machine and every page makes the same archive. Pure.
 */
import { zipSync } from 'fflate';

/** One file of an archive; `name` uses forward slashes. */
export interface ZipEntry {
  name: string;
  data: Uint8Array;
}

// The first day the format knows; read in local time, as the archiver writes it.
const DATE = new Date(1980, 0, 1);

/** The archive of these entries, in the order given. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files = entries.map(({ name, data }) => [name, data] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: DATE }) as Uint8Array<ArrayBuffer>;
}
