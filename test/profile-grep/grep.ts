/** Looks for words in every file of a browser profile: as bytes, in UTF-8 and UTF-16. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Needles } from './visit.ts';

export interface Find {
  file: string;
  kind: keyof Needles;
  needle: string;
}

/** Every file in which something was found. A file that vanishes while we read holds nothing any more. */
export function grepProfile(folder: string, needles: Needles): Find[] {
  const wanted = (Object.keys(needles) as (keyof Needles)[]).flatMap((kind) =>
    needles[kind].map((needle) => ({
      kind,
      needle,
      forms: [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'utf16le')],
    })),
  );
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = read(path);
      return wanted
        .filter(({ forms }) => forms.some((form) => bytes.includes(form)))
        .map(({ kind, needle }) => ({ file: relative(folder, path), kind, needle }));
    });
}

/** Whether a file of the profile is one that the extension itself writes. */
export function isOwnStore(file: string, extensionId: string): boolean {
  const [, ...parts] = file.split(sep);
  const inside = parts.join('/');
  return (
    inside.includes(extensionId) ||
    /^(Local|Sync|Managed) Extension Settings\/|^Extension (State|Rules|Scripts|Cookies)|^DNR Extension Rules\//.test(
      inside,
    )
  );
}

/** Finds by file, for people: `file: 3 address, 1 title`. */
export function summary(finds: readonly Find[]): string[] {
  const files = [...new Set(finds.map(({ file }) => file))].sort();
  return files.map((file) => {
    const kinds = Object.groupBy(
      finds.filter((find) => find.file === file),
      ({ kind }) => kind,
    );
    const counts = Object.entries(kinds).map(([kind, found]) => `${found.length} ${kind}`);
    return `${file}: ${counts.join(', ')}`;
  });
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
