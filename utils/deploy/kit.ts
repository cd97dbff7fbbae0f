/** The deployment kit of one library: every file with its path, as text. Pure, so the console makes the same kit. */
import { BROWSERS, type KitConfig } from './config.ts';
import { pcManagersPage } from './docs/pc-managers.ts';
import { readmePage } from './docs/readme.ts';
import { updatesPage } from './docs/updates.ts';
import { administrativeTemplate } from './formats/admx.ts';
import { chromeOsExtension, chromeOsSettings, firefoxJson, linuxJson, pretty } from './formats/json.ts';
import { mobileConfig } from './formats/mobileconfig.ts';
import { registryFile } from './formats/reg.ts';

export interface KitFile {
  path: string;
  text: string;
  /** A script that must be executable. */
  executable?: boolean;
  /** Windows reads a registry file as Unicode only in this form. */
  encoding?: 'utf-16le';
}

/** A file as it lies on the disk. */
export function fileBytes({ text, encoding }: KitFile): Uint8Array<ArrayBuffer> {
  if (encoding === undefined) return new TextEncoder().encode(text);
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), true);
  return bytes;
}

/** Where each browser on Linux reads its policies. */
const LINUX_PLACES = {
  chrome: 'etc/opt/chrome/policies/managed/carrel.json',
  edge: 'etc/opt/edge/policies/managed/carrel.json',
  chromium: 'etc/chromium/policies/managed/carrel.json',
  firefox: 'etc/firefox/policies/policies.json',
} as const;

/** The launcher's scripts by file name, as they lie in `launcher/`: read from disk or bundled, whoever makes the kit. */
export const SCRIPTS = ['carrel-browser.sh', 'carrel-browser.ps1', 'carrel-end.sh'] as const;
export type Scripts = Record<(typeof SCRIPTS)[number], string>;

/** Makes the kit. The same config gives the same bytes. */
export async function makeKit(config: KitConfig, scripts: Scripts): Promise<KitFile[]> {
  const { browsers, platforms, extensionId } = config.deployment;
  const chosen = BROWSERS.filter((browser) => browsers.includes(browser));
  const chromium = chosen.filter((browser) => browser !== 'firefox');
  const files: KitFile[] = [{ path: 'carrel.policy.json', text: pretty(config.policy) }];
  if (platforms.includes('linux')) {
    for (const browser of chosen) {
      const text = browser === 'firefox' ? firefoxJson(config) : linuxJson(browser, config);
      files.push({ path: `linux/${LINUX_PLACES[browser]}`, text });
    }
  }
  if (platforms.includes('windows')) {
    for (const browser of chromium) {
      files.push({
        path: `windows/carrel-${browser}.reg`,
        text: registryFile(browser, config),
        encoding: 'utf-16le',
      });
    }
    if (chromium.length > 0) {
      const { admx, adml } = administrativeTemplate(chromium, extensionId);
      files.push({ path: 'windows/admx/carrel.admx', text: admx });
      files.push({ path: 'windows/admx/en-US/carrel.adml', text: adml });
    }
    if (chosen.includes('firefox')) {
      files.push({ path: 'windows/firefox/policies.json', text: firefoxJson(config) });
    }
  }
  if (platforms.includes('macos')) {
    for (const browser of chosen) {
      const text = await mobileConfig(browser, config);
      files.push({ path: `macos/carrel-${browser}.mobileconfig`, text });
    }
  }
  if (platforms.includes('chromeos') && chosen.includes('chrome')) {
    files.push({ path: 'chromeos/extension-policy.json', text: chromeOsExtension(config) });
    files.push({ path: 'chromeos/settings.json', text: chromeOsSettings(config) });
  }
  if (chromium.length > 0) files.push(...scriptFiles(config, scripts));
  files.push({ path: 'updates.md', text: updatesPage(config) });
  files.push({ path: 'pc-managers.md', text: pcManagersPage(config) });
  const paths = files.map((file) => file.path);
  return [{ path: 'README.md', text: readmePage(config, paths) }, ...files];
}

/** The scripts this library needs, with Carrel's id filled in. */
function scriptFiles({ deployment }: KitConfig, scripts: Scripts): KitFile[] {
  const { platforms, disposableProfile, extensionId } = deployment;
  const wanted = SCRIPTS.filter((name) => {
    if (!platforms.includes(name.endsWith('.ps1') ? 'windows' : 'linux')) return false;
    return disposableProfile || name === 'carrel-end.sh';
  });
  return wanted.map((name) => ({
    path: `launcher/${name}`,
    text: scripts[name].replaceAll('@EXTENSION_ID@', extensionId),
    executable: true,
  }));
}
