/**
 * `npm run check-list -- FILE [--key PUBLICKEY] [--published FILE]`: checks a vendor list, signed or not, or a library's
 * settings. Ends with 0 where the file is good, 1 where it is not, 2 where there was nothing to check.
 */
import { readFileSync } from 'node:fs';
import { checkFile } from '../deploy/check-file.ts';
import { readArguments, stop } from './usage.ts';

const USAGE = `Usage: npm run check-list -- FILE [--key PUBLICKEY] [--published FILE]
  FILE         a vendor list (JSON, signed or not) or a library's settings, with "deployment" or without
  --key        the public key that must have signed it
  --published  the list that is on the server now: FILE must follow it`;

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    return stop(`"${path}" cannot be read: ${(error as Error).message}.`);
  }
}

const { values, positionals } = readArguments(
  USAGE,
  { key: { type: 'string' }, published: { type: 'string' } },
  1,
);
const [path] = positionals;
if (path === undefined) stop(`Name the file to check.\n${USAGE}`);
const { kind, errors, notes, summary } = await checkFile(read(path), {
  now: new Date(),
  publicKey: values.key,
  published: values.published === undefined ? undefined : read(values.published),
});
for (const error of errors) console.error(`error: ${error}`);
for (const note of notes) console.error(`note: ${note}`);
const verdict = errors.length === 0 ? `good${summary ? `: ${summary}` : ''}` : `${errors.length} to correct`;
console.log(`${path} (${kind}): ${verdict}`);
process.exit(errors.length === 0 ? 0 : 1);
