/** The files of a folder, ready to be packed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ZipEntry } from './zip.ts';

/** Every file below `dir`, sorted by name in code-unit order (not by locale). */
export function readTree(dir: string): ZipEntry[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(dir, path).split(sep).join('/'), data: readFileSync(path) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
