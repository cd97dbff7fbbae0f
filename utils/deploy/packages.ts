/**
 * What a library puts on its file server so that its computers install Carrel and keep it up to date: packages and the
 * two update manifests that browsers ask for. The same builds, key and address give the same bytes.
 */
import { createHash, createPublicKey } from 'node:crypto';
import { extensionId, packCrx, updateXml } from './crx.ts';
import { FIREFOX_ID } from './policies.ts';
import { FIREFOX_UPDATES, FIREFOX_XPI, UPDATE_XML } from './published.ts';
import { type ZipEntry, zip } from './zip.ts';

interface Manifest {
  version: string;
  update_url?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

/** A built extension for each kind of browser, the key that signs, and where the files will lie. */
export interface PackageOptions {
  chromium: readonly ZipEntry[];
  firefox: readonly ZipEntry[];
  keyPem: string;
  /** Address of the folder, with the slash at its end. */
  folder: string;
  /** Whether the packages name that folder themselves: the copies for stores do not. */
  remember: boolean;
}

/** Every file to publish, by name. */
export async function makePackages(
  options: PackageOptions,
): Promise<{ id: string; version: string; files: Map<string, Uint8Array | string> }> {
  const { keyPem, folder, remember } = options;
  const { version } = manifestOf(options.chromium);
  const id = extensionId(createPublicKey(keyPem));
  const crx = `carrel-${version}.crx`;
  const chromium = remember
    ? withManifest(options.chromium, (manifest) => ({ ...manifest, update_url: folder + UPDATE_XML }))
    : options.chromium;
  // Firefox switches an extension off whose manifest names a place for updates that is not https.
  const firefox =
    remember && folder.startsWith('https:')
      ? withManifest(options.firefox, (manifest) => withGeckoUpdates(manifest, folder + FIREFOX_UPDATES))
      : options.firefox;
  const xpi = zip(firefox);
  const files = new Map<string, Uint8Array | string>([
    [crx, await packCrx(chromium, keyPem)],
    [UPDATE_XML, updateXml({ id, version, crxUrl: folder + crx })],
    [FIREFOX_XPI, xpi],
    [FIREFOX_UPDATES, updatesJson(manifestOf(firefox), xpi, folder + FIREFOX_XPI)],
    [`carrel-${version}.zip`, zip(options.chromium)],
  ]);
  return { id, version, files };
}

/** Firefox's update manifest. The hash makes it take nothing but this very package. */
function updatesJson(manifest: Manifest, xpi: Uint8Array, link: string): string {
  const update = {
    version: manifest.version,
    update_link: link,
    update_hash: `sha256:${createHash('sha256').update(xpi).digest('hex')}`,
    applications: {
      gecko: { strict_min_version: manifest.browser_specific_settings?.gecko.strict_min_version },
    },
  };
  return `${JSON.stringify({ addons: { [FIREFOX_ID]: { updates: [update] } } }, null, 2)}\n`;
}

function withGeckoUpdates(manifest: Manifest, url: string): Manifest {
  const settings = manifest.browser_specific_settings!;
  return {
    ...manifest,
    browser_specific_settings: { ...settings, gecko: { ...settings.gecko, update_url: url } },
  };
}

/** The manifest of an extension that has been built. */
function manifestOf(files: readonly ZipEntry[]): Manifest {
  const file = files.find(({ name }) => name === 'manifest.json');
  if (!file) throw new Error('There is no manifest.json among the files to pack.');
  return JSON.parse(new TextDecoder().decode(file.data));
}

/** The same files, the manifest changed. */
export function withManifest(
  files: readonly ZipEntry[],
  change: (manifest: Manifest) => Manifest,
): ZipEntry[] {
  const text = JSON.stringify(change(manifestOf(files)));
  return files.map((file) =>
    file.name === 'manifest.json' ? { ...file, data: new TextEncoder().encode(text) } : file,
  );
}
