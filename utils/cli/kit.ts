/**
 * `npm run kit -- --config FILE --out DIR`: the deployment kit for one library or branch. A config with problems writes
 * nothing; each problem names field and fix.
 */
import { createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../deploy/config.ts';
import { extensionId } from '../deploy/crx.ts';
import { fileBytes, makeKit, SCRIPTS, type Scripts } from '../deploy/kit.ts';

const PACKED_KEY = join('.output', 'pack', 'carrel.pem');

function fail(problems: string[], status: number): never {
  for (const problem of problems) console.error(problem);
  process.exit(status);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is not JSON (${error.message})` : 'cannot be read';
    return fail([`--config: "${file}" ${reason}; nothing was written.`], 1);
  }
}

const { values } = parseArgs({ options: { config: { type: 'string' }, out: { type: 'string' } } });
if (values.config === undefined || values.out === undefined) {
  fail(['Usage: npm run kit -- --config FILE --out DIR'], 2);
}
const packedId = existsSync(PACKED_KEY)
  ? extensionId(createPublicKey(readFileSync(PACKED_KEY, 'utf8')))
  : undefined;
const { config, problems } = readConfig(readJson(values.config), { extensionId: packedId });
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
