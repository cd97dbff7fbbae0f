/** Finds a Chromium that tests can drive, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Which build it is: branded Chrome ignores `--load-extension`, the others do not. */
export type Flavour = 'chromium' | 'chrome-for-testing' | 'chrome' | 'playwright';

export interface Found {
  path: string;
  flavour: Flavour;
}

const ADVICE =
  'install Chromium with your system’s package manager, run "npx playwright install chromium", or set CARREL_BROWSER to a Chromium or Chrome for Testing';

const NAMES: Record<'chromium' | 'chrome-for-testing' | 'chrome', string[]> = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  'chrome-for-testing': ['chrome-for-testing'],
  chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
};

const MAC_APPS: Record<keyof typeof NAMES, string> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  'chrome-for-testing': 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
};

const WINDOWS_FILES: Record<keyof typeof NAMES, string> = {
  chromium: join('Chromium', 'Application', 'chrome.exe'),
  'chrome-for-testing': join('Google', 'Chrome for Testing', 'Application', 'chrome.exe'),
  chrome: join('Google', 'Chrome', 'Application', 'chrome.exe'),
};

/** The first browser found: CARREL_BROWSER, installed ones, Playwright's, and branded Chrome last. */
export function findChromium(): Found | undefined {
  const named = process.env.CARREL_BROWSER;
  if (named) {
    if (!isProgram(named)) throw new Error(`CARREL_BROWSER is ${named}, which is not a program.`);
    return { path: named, flavour: flavourOf(named) };
  }
  return installed('chromium') ?? installed('chrome-for-testing') ?? playwrightsOwn() ?? installed('chrome');
}

/** As `findChromium`, but installs one if need be and refuses a browser that cannot load Carrel. */
export function ensureChromium(log: (line: string) => void = console.log): Found {
  const found = findChromium();
  if (found && found.flavour !== 'chrome') return found;
  // Branded Chrome alone is as good as nothing: it takes no unpacked extension since version 137.
  log('No Chromium found; installing one with Playwright.');
  const cli = join(import.meta.dirname, '..', '..', 'node_modules', 'playwright', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  const own = playwrightsOwn();
  // Playwright fetches the browser without the system libraries it links to.
  if (own && runs(own.path)) return own;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('Playwright could not; installing the system’s Chromium with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
    const system = installed('chromium');
    if (system) return system;
  }
  throw new Error(
    found
      ? `Only branded Chrome was found (${found.path}), which does not load unpacked extensions: ${ADVICE}.`
      : `No Chromium was found and none could be installed: ${ADVICE}.`,
  );
}

/** A Firefox for the smoke test: CARREL_FIREFOX or an installed one. */
export function findFirefox(): string | undefined {
  const candidates = [
    process.env.CARREL_FIREFOX,
    ...onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']),
    ...macApps('Firefox.app/Contents/MacOS/firefox'),
    ...windowsFiles(join('Mozilla Firefox', 'firefox.exe')),
  ];
  return candidates.find((path) => path && isProgram(path) && !isSnap(path));
}

function installed(flavour: keyof typeof NAMES): Found | undefined {
  const candidates = [
    ...onPath(NAMES[flavour]),
    ...macApps(MAC_APPS[flavour]),
    ...windowsFiles(WINDOWS_FILES[flavour]),
  ];
  const path = candidates.find((candidate) => isProgram(candidate) && !isSnap(candidate));
  return path ? { path, flavour } : undefined;
}

function playwrightsOwn(): Found | undefined {
  const path = chromium.executablePath();
  return path && isProgram(path) ? { path, flavour: 'playwright' } : undefined;
}

const flavours = new Map<string, Flavour>();

/** Asked once: it takes a start of the browser. */
function flavourOf(path: string): Flavour {
  const known = flavours.get(path) ?? askFlavour(path);
  flavours.set(path, known);
  return known;
}

function askFlavour(path: string): Flavour {
  // A browser named by hand asks nothing of us but to tell branded Chrome apart, by what it calls itself.
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  if (/for testing/i.test(said + path)) return 'chrome-for-testing';
  return /google chrome|google-chrome/i.test(said + path) ? 'chrome' : 'chromium';
}

function onPath(names: string[]): string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macApps(app: string): string[] {
  if (process.platform !== 'darwin') return [];
  return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, app));
}

function windowsFiles(file: string): string[] {
  if (process.platform !== 'win32') return [];
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  return [LOCALAPPDATA, ProgramFiles, x86].flatMap((folder) => (folder ? [join(folder, file)] : []));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A snap sees neither our policies nor our temporary folder, so it cannot be tested with. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/(^|\/)snap(\/|$)/.test(real)) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 10_000 }).status === 0;
}
