/**
 * `npm run kit -- --config FILE --out DIR`: the deployment kit for one library or branch. A config with problems writes
 * nothing; each problem names field and fix.
 */
import { createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfigJson } from '../deploy/config.ts';
import { extensionId } from '../deploy/crx.ts';
import { fileBytes, makeKit, SCRIPTS, type Scripts } from '../deploy/kit.ts';
import { readJsonFile } from '../json/read.ts';
import { readArguments } from './usage.ts';

const PACKED_KEY = join('.output', 'pack', 'carrel.pem');

function fail(problems: string[], status: number): never {
  for (const problem of problems) console.error(problem);
  process.exit(status);
}

const USAGE = `Usage: npm run kit -- --config FILE --out DIR
  --config  the library's settings (JSON), with "deployment"
  --out     the folder for the kit`;

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return fail([`--config: "${file}" cannot be read; nothing was written.`], 1);
  }
}

const { values } = readArguments(USAGE, { config: { type: 'string' }, out: { type: 'string' } });
if (values.config === undefined || values.out === undefined) {
  fail([USAGE], 2);
}
const packedId = existsSync(PACKED_KEY)
  ? extensionId(createPublicKey(readFileSync(PACKED_KEY, 'utf8')))
  : undefined;
const json = readJsonFile(read(values.config));
const { config, problems, notes } = readConfigJson(json, { extensionId: packedId });
for (const note of notes) console.error(`note: ${note}`);
if (config === null) fail([...problems, 'Nothing was written.'], 1);
const launcher = join(import.meta.dirname, '..', 'deploy', 'launcher');
const scripts = SCRIPTS.map((name) => [name, readFileSync(join(launcher, name), 'utf8')]);
const files = await makeKit(config, Object.fromEntries(scripts) as Scripts);
for (const file of files) {
  const target = join(values.out, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, fileBytes(file), { mode: file.executable ? 0o755 : 0o644 });
}
console.log(`${files.length} files in ${values.out}; begin with README.md there.`);
