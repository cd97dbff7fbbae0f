/** What every way of launching shares: the packed extension, the policies and the command line. */
import { createHash, createPublicKey, randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extensionId, manifestKey, newKey, packCrx, updateXml } from '../../utils/deploy/crx.ts';
import { readTree } from '../../utils/deploy/tree.ts';
import { ensureChromium } from './find.ts';
import { mountPolicies, plainScript } from './policy.ts';

/** How Carrel got into the browser: `allowlisted` is unpacked, with the rights of a policy install. */
export type Mode = 'policy' | 'allowlisted' | 'unpacked';

export interface LaunchOptions {
  /** `policy` falls back on `allowlisted` (and says so in `note`) where no private policy is possible. */
  mode: Mode;
  /** Carrel's own managed settings. */
  policy?: object;
  /** Further Chromium policies. */
  browserPolicy?: object;
  /** All policies, Carrel's installation included, instead of the two above (policy mode). */
  allPolicies?: (extension: PackedExtension) => object;
  /** Kept after closing; without it, a fresh profile that goes away with the browser. */
  profileDir?: string;
  /** For `--host-resolver-rules`. */
  resolverRules?: string;
  /** Base64 SHA-256 of the demo servers' public key, to trust their certificates. */
  spki?: string | string[];
  /** Default true: the full browser without a window, not the headless shell. */
  headless?: boolean;
  args?: string[];
  /** An address on the command line; empty where the browser is to open what it would itself. */
  startUrl?: string;
  /** Default: the built extension. */
  extensionDir?: string;
  /** The caller closes the browser at Ctrl-C; else Playwright does, and the process ends at once. */
  ownSignals?: boolean;
}

/** The packed extension as a policy names it. */
export interface PackedExtension {
  id: string;
  updateUrl: string;
}

export interface Prepared {
  mode: Mode;
  note?: string;
  extensionId: string;
  executable: string;
  args: string[];
  profileDir: string;
  pidFile: string;
  /** Replaces Carrel's managed settings and the browser's policies while it runs (policy mode). */
  setPolicy(policy: object, browserPolicy?: object): void;
  /** Removes what this launch put on the disk, a given profile excepted. */
  cleanUp(): void;
}

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

// The switches of Playwright that keep a run quiet and repeatable, less those that change what is tested:
// background networking (carries force-install), extensions, partitioned storage, the popup blocker,
// HTTPS upgrades and the back-forward cache stay as patrons have them. What the address bar suggests is drawn by pages
// of the browser's own, loaded at every start, which took a fifth of it.
const SWITCHES = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-default-apps',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-hang-monitor',
  '--disable-dev-shm-usage',
  '--disable-search-engine-choice-screen',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,MediaRouter,PaintHolding,TranslateUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  '--enable-features=SkipListAccountsWithoutGaiaCookies,CDPScreenshotNewSurface',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  '--enable-unsafe-swiftshader',
  '--disable-infobars',
];

/** Packs the extension, writes policies and composes the command line; nothing runs yet. */
export async function prepare(options: LaunchOptions): Promise<Prepared> {
  const browser = ensureChromium();
  const extension = await packed(options.extensionDir ?? BUILT);
  const { id } = extension;
  const workDir = mkdtempSync(join(tmpdir(), 'carrel-run-'));
  const pidFile = join(workDir, 'pid');
  const profileDir = options.profileDir ?? join(workDir, 'profile');
  mkdirSync(profileDir, { recursive: true });

  const policies = (settings: object = {}, more: object = {}) => ({
    // Else DevTools, and so every test, is refused at a force-installed extension.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: pathToFileURL(extension.updatePath).href,
        toolbar_pin: 'force_pinned',
      },
    },
    '3rdparty': { extensions: { [id]: settings } },
    ...more,
  });
  let { mode } = options;
  let note: string | undefined;
  let executable = browser.path;
  let setPolicy: Prepared['setPolicy'] = () => {
    throw new Error(`Policies cannot be changed in ${mode} mode.`);
  };
  if (mode === 'policy') {
    const updateUrl = pathToFileURL(extension.updatePath).href;
    const first = options.allPolicies?.({ id, updateUrl }) ?? policies(options.policy, options.browserPolicy);
    const mount = mountPolicies({ browser: browser.path, workDir, pidFile, policies: first });
    if (typeof mount === 'string') {
      mode = 'allowlisted';
      note = `Carrel runs unpacked with allowlisted rights and without managed settings: ${mount}.`;
    } else {
      executable = mount.script;
      setPolicy = (settings, more) => mount.write(policies(settings, more ?? options.browserPolicy));
    }
  }
  if (mode !== 'policy' && process.platform !== 'win32') {
    executable = plainScript({ browser: browser.path, workDir, pidFile });
  }

  const args = [...SWITCHES, `--user-data-dir=${profileDir}`];
  if (options.headless ?? true)
    args.push('--headless=new', '--window-size=1280,900', '--hide-scrollbars', '--mute-audio');
  // Chromium's sandbox refuses root, and a browser that Playwright unpacked has no profile for it.
  if (process.getuid?.() === 0 || browser.flavour === 'playwright' || process.env.CI)
    args.push('--no-sandbox');
  if (mode !== 'policy') {
    args.push(`--load-extension=${extension.dir}`, `--disable-extensions-except=${extension.dir}`);
  }
  if (mode === 'allowlisted') args.push(`--allowlisted-extension-id=${id}`);
  if (options.resolverRules) args.push(`--host-resolver-rules=${options.resolverRules}`);
  const keys = [options.spki ?? []].flat();
  if (keys.length > 0) args.push(`--ignore-certificate-errors-spki-list=${keys.join(',')}`);
  args.push(...(options.args ?? []));

  return {
    mode,
    ...(note ? { note } : {}),
    extensionId: id,
    executable,
    args,
    profileDir,
    pidFile,
    setPolicy,
    cleanUp: () => rmSync(workDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/**
 * The extension with its test key, unpacked and as CRX, in a folder named after its contents: built once
 * for all workers, and at one place when a profile is launched again.
 */
async function packed(source: string): Promise<{ id: string; dir: string; updatePath: string }> {
  if (!existsSync(join(source, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${source}; run "npm run build" first.`);
  }
  const cache = testCache();
  const keyPem = testKey();
  const hash = createHash('sha256').update(keyPem);
  for (const { name, data } of readTree(source)) hash.update(`${name}\0${data.length}\0`).update(data);
  const home = join(cache, hash.digest('hex').slice(0, 16));
  const id = extensionId(createPublicKey(keyPem));
  const result = { id, dir: join(home, 'unpacked'), updatePath: join(home, 'update.xml') };
  if (existsSync(home)) return result;

  const draft = `${home}.${randomBytes(6).toString('hex')}`;
  cpSync(source, join(draft, 'unpacked'), { recursive: true });
  const manifestPath = join(draft, 'unpacked', 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  // The key makes the unpacked copy's id the packed one's.
  writeFileSync(manifestPath, JSON.stringify({ ...manifest, key: manifestKey(keyPem) }));
  writeFileSync(join(draft, 'carrel.crx'), await packCrx(readTree(source), keyPem));
  const crxUrl = pathToFileURL(join(home, 'carrel.crx')).href;
  writeFileSync(join(draft, 'update.xml'), updateXml({ id, version: manifest.version, crxUrl }));
  try {
    renameSync(draft, home);
  } catch (error) {
    // Another worker was first with the same contents.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return result;
}

function testCache(): string {
  const cache = join(tmpdir(), `carrel-test-${userInfo().username}`);
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  return cache;
}

/** The private key of every extension under test: it gives them their one id. */
export function testKey(): string {
  const path = join(testCache(), 'key.pem');
  if (!existsSync(path)) {
    try {
      writeFileSync(path, newKey(), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(path, 'utf8');
}
