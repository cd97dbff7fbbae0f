/**
 * `npm run pack -- [--key FILE] [--out DIR] [--url ADDRESS]`: CRX3, update.xml, ZIP, XPI and the stores' texts, from a
 * fresh build. The same commit and key give the same bytes. Without a key one is made and kept beside the packages:
 * losing it means a new extension id, so keep it safe.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { newKey, packCrx, readManifest, updateXml } from '../deploy/crx.ts';
import { storePage } from '../deploy/docs/store.ts';
import { readTree } from '../deploy/tree.ts';
import { zip } from '../deploy/zip.ts';

const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    out: { type: 'string', default: '.output/pack' },
    url: { type: 'string' },
  },
});
const out = resolve(values.out);
const keyFile = values.key ?? join(out, 'carrel.pem');
if (values.key !== undefined && !existsSync(values.key)) {
  console.error(`--key: there is no file "${values.key}"; leave --key out to have one made.`);
  process.exit(2);
}
mkdirSync(out, { recursive: true });
if (!existsSync(keyFile)) writeFileSync(keyFile, newKey(), { mode: 0o600 });

for (const script of ['build', 'build:firefox']) {
  const built = spawnSync('npm', ['run', '-s', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const chromium = join('.output', 'chrome-mv3');
const { version } = readManifest(chromium);
const crxPath = join(out, `carrel-${version}.crx`);
const { id } = await packCrx({ dir: chromium, keyPem: readFileSync(keyFile, 'utf8'), out: crxPath });
const crxUrl = values.url ?? pathToFileURL(crxPath).href;
writeFileSync(join(out, 'update.xml'), updateXml({ id, version, crxUrl }));
writeFileSync(join(out, `carrel-${version}.zip`), zip(readTree(chromium)));
writeFileSync(join(out, `carrel-${version}.xpi`), zip(readTree(join('.output', 'firefox-mv3'))));
writeFileSync(join(out, 'store.md'), storePage());
console.log(`Carrel ${version}, extension id ${id}, in ${values.out} (key: ${keyFile})`);
