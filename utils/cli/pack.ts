/**
 * `npm run pack -- [--key FILE] [--out DIR] [--url ADDRESS]`: what a library publishes, from a fresh build. The same
 * commit, key and address give the same bytes. Without a key one is made and kept apart from what is published: losing
 * it means a new extension id, so keep it safe.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { newKey } from '../deploy/crx.ts';
import { storePage } from '../deploy/docs/store.ts';
import { makePackages } from '../deploy/packages.ts';
import { FIREFOX_XPI, folderOf, UPDATE_XML } from '../deploy/published.ts';
import { readTree } from '../deploy/tree.ts';

/** Where the key lies that no --key names; `kit` takes the extension's id from it. */
const KEY_FILE = join('.output', 'pack', 'carrel.pem');

const USAGE = `Usage: npm run pack -- [--key FILE] [--out DIR] [--url ADDRESS]
  --key  the private key that signs (${KEY_FILE}; made where there is none)
  --out  the folder for what is published (.output/pack/publish)
  --url  the address of the folder where the files will lie, such as https://files.example.org/carrel/`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function arguments_() {
  try {
    return parseArgs({
      options: {
        key: { type: 'string', default: KEY_FILE },
        out: { type: 'string', default: join('.output', 'pack', 'publish') },
        url: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${(error as Error).message}\n${USAGE}`);
  }
}

const values = arguments_();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const out = resolve(values.out);
const given = values.url === undefined ? undefined : folderOf(values.url);
if (given && 'problem' in given) stop(`--url: ${given.problem}.`);
if (values.key !== KEY_FILE && !existsSync(values.key)) {
  stop(`--key: there is no file "${values.key}"; leave --key out to have one made.`);
}
// Earlier versions kept it there.
const exposed = join(out, 'carrel.pem');
if (existsSync(exposed)) {
  stop(`"${exposed}" is a private key among the files to publish: move it elsewhere and name it with --key.`);
}
if (!relative(out, resolve(values.key)).startsWith('..')) {
  stop(`--key: "${values.key}" lies in the folder to publish; move it elsewhere, it is private.`);
}
if (!existsSync(values.key)) {
  mkdirSync(dirname(values.key), { recursive: true });
  writeFileSync(values.key, newKey(), { mode: 0o600 });
}

for (const script of ['build', 'build:firefox']) {
  const built = spawnSync('npm', ['run', '-s', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
mkdirSync(out, { recursive: true });
const folder = given?.folder ?? pathToFileURL(`${out}/`).href;
const { id, version, files } = await makePackages({
  chromium: readTree(join('.output', 'chrome-mv3')),
  firefox: readTree(join('.output', 'firefox-mv3')),
  keyPem: readFileSync(values.key, 'utf8'),
  folder,
  remember: given !== undefined,
});
for (const [name, contents] of files) writeFileSync(join(out, name), contents);
writeFileSync(join(out, 'store.md'), storePage());
console.log(`Carrel ${version}, extension id ${id}. Publish what lies in ${values.out}:`);
for (const name of files.keys()) console.log(`  ${name}`);
console.log(
  `For the kit's config: "updateUrl": "${folder}${UPDATE_XML}", "xpiUrl": "${folder}${FIREFOX_XPI}"`,
);
console.log(
  `The key ${values.key} is private: keep it, and keep it apart. Another key is another extension.`,
);
