/** Looks for tokens in files: as they are, in UTF-16, in compressed LevelDB tables and gzip, and decrypted. */
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { type Kind, NAME_FILES, PREFIX, type Tokens } from './kinds.ts';
import { tableBlocks } from './snappy.ts';

/** Kinds whose tokens lie in files below `folders`, with the files (relative). */
export function findOnDisk(folders: readonly string[], tokens: Tokens): Map<Kind, Set<string>> {
  const found = new Map<Kind, Set<string>>();
  const kindOf = new Map(Object.entries(tokens).map(([kind, token]) => [token, kind]));
  const note = (kind: Kind, file: string) => found.set(kind, (found.get(kind) ?? new Set()).add(file));
  const hsts = hashedHost(`${tokens.hsts}.canary.example`);
  for (const folder of folders) {
    // The browser also leaves single files and sockets beside its profile, and takes them away again.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(folder.length);
      const data = entry.isFile() ? read(path) : Buffer.alloc(0);
      // The name of a file or folder can be a trace itself.
      const views = [Buffer.from(file), data, ...tableBlocks(data), ...gzipMembers(data), ...decrypted(data)];
      for (const token of views.flatMap(tokensIn)) {
        const kind = kindOf.get(token);
        if (kind === 'site' || kind === 'third') {
          for (const [name, files] of Object.entries(NAME_FILES))
            if (files.test(file)) note(name as Kind, file);
        } else if (kind) note(kind as Kind, file);
      }
      if (data.includes(hsts)) note('hsts', file);
    }
  }
  return found;
}

/** Every token in some bytes, in one byte a letter or two. */
export function tokensIn(data: Buffer): string[] {
  const length = PREFIX.length + 11;
  const found: string[] = [];
  for (const [encoding, width] of [
    ['latin1', 1],
    ['utf16le', 2],
  ] as const) {
    const prefix = Buffer.from(PREFIX, encoding);
    for (let at = data.indexOf(prefix); at >= 0; at = data.indexOf(prefix, at + prefix.length))
      found.push(data.toString(encoding, at, at + length * width));
  }
  return found;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    // Gone while we looked.
    return Buffer.alloc(0);
  }
}

/** Everything in gzip streams, also those cut short or followed by something else. */
export function gzipMembers(data: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const head = Buffer.from([0x1f, 0x8b, 8]);
  for (let at = data.indexOf(head); at >= 0; at = data.indexOf(head, at + 3)) {
    try {
      found.push(gunzipSync(data.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Only looked like one.
    }
  }
  return found;
}

// Without a key ring, Chromium on Linux encrypts with a key that everybody knows.
const KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');

/** What follows each mark of an encrypted value, decrypted. */
export function decrypted(data: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = data.indexOf('v10'); at >= 0; at = data.indexOf('v10', at + 3)) {
    const length = Math.floor(Math.min(512, data.length - at - 3) / 16) * 16;
    if (length === 0) continue;
    const cipher = createDecipheriv('aes-128-cbc', KEY, Buffer.alloc(16, ' ')).setAutoPadding(false);
    found.push(cipher.update(data.subarray(at + 3, at + 3 + length)));
  }
  return found;
}

/** How the browser writes a host into its list of hosts that want HTTPS. */
function hashedHost(host: string): Buffer {
  const labels = host
    .split('.')
    .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  const name = Buffer.concat([...labels, Buffer.from([0])]);
  return Buffer.from(createHash('sha256').update(name).digest('base64'));
}
