/**
 * A ZIP archive whose bytes depend on the files' names and contents only: sorted entries, one fixed
 * date, no file modes. General archivers record the umask and the time, so two packs of one build differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive; `name` uses forward slashes. */
export interface ZipEntry {
  name: string;
  data: Buffer;
}

// 1980-01-01, the first day the format knows.
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

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

/** The archive of these entries, in the order given. */
export function zip(entries: ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data, { level: 9 });
    const common = commonHeader(path.length, crc32(data), packed.length, data.length);
    const local = Buffer.concat([u32(0x04034b50), common, path, packed]);
    // After the fields shared with the local header: comment, disk, attributes (none), offset.
    const central = Buffer.concat([u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0)]);
    directory.push(central, u32(offset), path);
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = u16(entries.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(index.length), u32(offset), u16(0)];
  return Buffer.concat([...bodies, index, ...end]);
}

function commonHeader(nameLength: number, crc: number, packed: number, size: number): Buffer {
  const numbers = [u16(20), u16(UTF8_NAMES), u16(DEFLATE), u16(0), u16(DOS_DATE)];
  return Buffer.concat([...numbers, u32(crc), u32(packed), u32(size), u16(nameLength), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
