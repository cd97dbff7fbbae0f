import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newKey } from '../../../utils/deploy/crx.ts';
import { makePackages, type PackageOptions } from '../../../utils/deploy/packages.ts';
import { FIREFOX_ID } from '../../../utils/deploy/policies.ts';

const bytes = (value: object) => new TextEncoder().encode(JSON.stringify(value));
const FOLDER = 'https://files.example.org/carrel/';
const keyPem = newKey();
const gecko = { id: FIREFOX_ID, strict_min_version: '140.0' };
const make = (more: Partial<PackageOptions> = {}) =>
  makePackages({
    chromium: [
      { name: 'background.js', data: bytes({}) },
      { name: 'manifest.json', data: bytes({ name: 'Carrel', version: '1.2.3' }) },
    ],
    firefox: [
      { name: 'manifest.json', data: bytes({ version: '1.2.3', browser_specific_settings: { gecko } }) },
    ],
    keyPem,
    folder: FOLDER,
    remember: true,
    ...more,
  });
type Made = Awaited<ReturnType<typeof make>>;

/** The manifest inside a package; a CRX has its signature in front. */
function manifestIn({ files }: Made, name: string) {
  const file = files.get(name) as Uint8Array;
  const start = Buffer.from(file).indexOf('PK\u0003\u0004');
  return JSON.parse(new TextDecoder().decode(unzipSync(file.subarray(start))['manifest.json']));
}

describe('makePackages', () => {
  it('names in both update manifests the files that it makes, at the address where they will lie', async () => {
    const made = await make();
    expect([...made.files.keys()]).toEqual([
      'carrel-1.2.3.crx',
      'update.xml',
      'carrel.xpi',
      'updates.json',
      'carrel-1.2.3.zip',
    ]);
    const [, codebase] = /codebase='([^']+)'/.exec(String(made.files.get('update.xml')))!;
    expect(codebase).toBe(`${FOLDER}carrel-1.2.3.crx`);
    const [update] = JSON.parse(String(made.files.get('updates.json'))).addons[FIREFOX_ID].updates;
    const hash = createHash('sha256').update(made.files.get('carrel.xpi')!).digest('hex');
    expect(update).toEqual({
      version: '1.2.3',
      update_link: `${FOLDER}carrel.xpi`,
      update_hash: `sha256:${hash}`,
      applications: { gecko: { strict_min_version: '140.0' } },
    });
  });

  it('writes into the packages where to ask for updates, and changes nothing else', async () => {
    const made = await make();
    const plain = { name: 'Carrel', version: '1.2.3' };
    expect(manifestIn(made, 'carrel-1.2.3.crx')).toEqual({ ...plain, update_url: `${FOLDER}update.xml` });
    const settings = { gecko: { ...gecko, update_url: `${FOLDER}updates.json` } };
    expect(manifestIn(made, 'carrel.xpi')).toEqual({ version: '1.2.3', browser_specific_settings: settings });
    // Stores refuse a package that names another place.
    expect(manifestIn(made, 'carrel-1.2.3.zip')).toEqual(plain);
  });

  it('leaves Firefox’s manifest alone where it would be refused, and both without an address', async () => {
    const plain = { version: '1.2.3', browser_specific_settings: { gecko } };
    expect(manifestIn(await make({ folder: 'http://files.derby.example/' }), 'carrel.xpi')).toEqual(plain);
    const made = await make({ folder: 'file:///srv/carrel/', remember: false });
    expect(manifestIn(made, 'carrel.xpi')).toEqual(plain);
    expect(manifestIn(made, 'carrel-1.2.3.crx')).not.toHaveProperty('update_url');
  });

  it('gives the same bytes twice, and others for another address', async () => {
    expect(await make()).toEqual(await make());
    const other = await make({ folder: 'https://files.example.org/next/' });
    for (const [name, file] of (await make()).files) {
      if (name.endsWith('.zip')) expect(other.files.get(name)).toEqual(file);
      else expect(other.files.get(name)).not.toEqual(file);
    }
  });
});
