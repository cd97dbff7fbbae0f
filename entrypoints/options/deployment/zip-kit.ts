/** The kit as one archive, and the config that a library begins with. */
import { browser } from 'wxt/browser';
import type { KitConfig } from '../../../utils/deploy/config.ts';
import { fileBytes, makeKit } from '../../../utils/deploy/kit.ts';
import windows from '../../../utils/deploy/launcher/carrel-browser.ps1?raw';
import linux from '../../../utils/deploy/launcher/carrel-browser.sh?raw';
import end from '../../../utils/deploy/launcher/carrel-end.sh?raw';
import { zip } from '../../../utils/deploy/zip.ts';

export interface ZippedKit {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  count: number;
}

export async function zipKit(config: KitConfig): Promise<ZippedKit> {
  const files = await makeKit(config, {
    'carrel-browser.sh': linux,
    'carrel-browser.ps1': windows,
    'carrel-end.sh': end,
  });
  const bytes = zip(files.map((file) => ({ name: file.path, data: fileBytes(file) })));
  const branch = config.deployment.branch?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') ?? '';
  return { name: branch === '' ? 'carrel-kit.zip' : `carrel-kit-${branch}.zip`, bytes, count: files.length };
}

/** This computer's settings as they are, with the choices of a deployment to fill in. */
export async function startConfig(): Promise<object> {
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  const library = { name: 'Example Public Library', privacyPolicyUrl: 'https://www.example.org/privacy' };
  return {
    ...(Object.keys(managed).length === 0 ? { library } : managed),
    deployment: {
      browsers: ['chrome', 'edge', 'firefox'],
      platforms: ['windows'],
      updateUrl: 'https://files.example.org/carrel/update.xml',
      xpiUrl: 'https://files.example.org/carrel/carrel.xpi',
      disposableProfile: false,
    },
  };
}
