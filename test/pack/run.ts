/**
 * `npm run test:pack [-- --install]`: two clones of this commit at two places, packed with one key for one address, give
 * the same bytes, and no private key is among them.
 * With `--install` each clone installs its own dependencies; else both borrow these.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newKey } from '../../utils/deploy/crx.ts';

const install = process.argv.includes('--install');
const place = mkdtempSync(join(tmpdir(), 'carrel-pack-'));

function run(folder: string, command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${folder}: ${stderr}`);
}

function pack(folder: string, key: string): Map<string, string> {
  run('.', 'git', 'clone', '-q', '--no-hardlinks', '.', folder);
  if (install) run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  else symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const out = join(folder, 'out');
  run(
    folder,
    'npm',
    'run',
    '-s',
    'pack:all',
    '--',
    '--key',
    key,
    '--out',
    out,
    '--url',
    'https://files.example.org/carrel/',
  );
  return new Map(
    readdirSync(out).map((name) => {
      const bytes = readFileSync(join(out, name));
      return [name, `${createHash('sha256').update(bytes).digest('hex')} ${bytes.length} bytes`];
    }),
  );
}

let different = 0;
try {
  const key = join(place, 'key.pem');
  writeFileSync(key, newKey(), { mode: 0o600 });
  mkdirSync(join(place, 'a', 'place', 'further', 'down'), { recursive: true });
  const first = pack(join(place, 'one'), key);
  const second = pack(join(place, 'a', 'place', 'further', 'down', 'two'), key);
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const same = first.get(name) === second.get(name);
    if (!same) different += 1;
    console.log(`${same ? 'same     ' : 'DIFFERENT'} ${name} ${first.get(name)}`);
  }
  if (first.size === 0) different += 1;
  for (const name of first.keys()) {
    if (!readFileSync(join(place, 'one', 'out', name)).includes('PRIVATE KEY')) continue;
    different += 1;
    console.log(`PRIVATE   ${name} holds a private key`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = different === 0 ? 0 : 1;
