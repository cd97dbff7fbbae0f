/** One visit that leaves everything, its end in one of several ways, and what is found afterwards. */
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from '@playwright/test';
import { generate } from 'selfsigned';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { openPage, pressErase, startSession, untilSettled } from '../browser/patron.ts';
import { type DemoLibrary, startDemoLibrary } from '../demo/library.ts';
import { findOnDisk } from './disk.ts';
import { type Kind, newTokens, type Tokens } from './kinds.ts';
import { plant } from './plant.ts';
import { type Found, read } from './read.ts';
import { type CanarySite, startCanarySite } from './site.ts';

const HELPER = join(import.meta.dirname, 'helper');

/** `none`: the browser is only closed. `bare`: one `browsingData.remove` of everything. `carrel`: "Erase everything". */
export type Ending = 'none' | 'bare' | 'carrel';

export interface Outcome {
  /** What could be read before the end. */
  before: Found;
  /** What could be read after it, in the same browser or after a restart. */
  after: Found;
  /** What lay on the disk after it, with the files. */
  disk: Map<Kind, Set<string>>;
  /** Whether Carrel said that it could not erase everything; then there is no next session to look from. */
  refused: boolean;
}

interface Stage {
  ending: Ending;
  tokens: Tokens;
  site: CanarySite;
  demo: DemoLibrary;
  spki: string[];
  home: string;
  profileDir: string;
}

/** Plants, ends, and looks: once in the running browser, once more after closing and starting it again. */
export async function run(ending: Ending, folder = tmpdir()): Promise<Outcome> {
  const running = await once(ending, folder, false);
  const restarted = await once(ending, folder, true);
  const disk = new Map<Kind, Set<string>>();
  for (const [kind, files] of [...running.disk, ...restarted.disk])
    disk.set(kind, new Set([...(disk.get(kind) ?? []), ...files]));
  return {
    before: running.before,
    after: {
      page: running.after.page.union(restarted.after.page),
      browser: running.after.browser.union(restarted.after.browser),
    },
    disk,
    refused: running.refused || restarted.refused,
  };
}

/** The same with a profile that is removed at the end: all that is left to look at is the disk. */
export async function runDisposable(memoryFolder: string): Promise<Outcome> {
  return onStage('carrel', memoryFolder, async (stage) => {
    const { browser, helper } = await open(stage);
    await plant(browser.context, helper, stage.tokens);
    const file = await downloaded(helper);
    const before = await read(browser.context, helper, stage.tokens, stage.site, file);
    const refused = !(await end(stage, browser, helper));
    await browser.close();
    rmSync(stage.home, { recursive: true, force: true, maxRetries: 5 });
    const places = [memoryFolder, ...aroundProfile(), ...(file ? [join(file, '..')] : [])];
    const nothing: Found = { page: new Set(), browser: new Set() };
    if (file && existsSync(file)) nothing.browser.add('download-file');
    return { before, after: nothing, disk: findOnDisk(places, stage.tokens), refused };
  });
}

async function once(ending: Ending, folder: string, restart: boolean): Promise<Outcome> {
  return onStage(ending, folder, async (stage) => {
    let { browser, helper } = await open(stage);
    await plant(browser.context, helper, stage.tokens);
    const file = await downloaded(helper);
    const before = restart
      ? { page: new Set<Kind>(), browser: new Set<Kind>() }
      : await read(browser.context, helper, stage.tokens, stage.site, file);
    // The browser writes much of this some seconds later.
    await sleep(6000);
    const refused = !(await end(stage, browser, helper));
    stage.site.nextSession();
    // The browser also writes, and clears away, some seconds after the end.
    await sleep(10_000);
    if (restart) await browser.close();
    const disk = findOnDisk([stage.profileDir, ...aroundProfile()], stage.tokens);
    if (restart && refused) return { before, after: before, disk, refused };
    if (restart) ({ browser, helper } = await open(stage));
    else if (ending === 'carrel' && !refused) await startSession(browser);
    const after = await read(browser.context, helper, stage.tokens, stage.site, file);
    await browser.close();
    return { before, after, disk, refused };
  });
}

async function onStage<T>(ending: Ending, folder: string, act: (stage: Stage) => Promise<T>): Promise<T> {
  const tokens = newTokens();
  const names = ['*.canary.example', '*.third.example'];
  const pems = await generate([{ name: 'commonName', value: 'canary.example' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  const site = await startCanarySite(tokens, { key: pems.private, cert: pems.cert });
  const demo = await startDemoLibrary();
  const home = mkdtempSync(join(folder, 'carrel-canary-'));
  const profileDir = join(home, 'profile');
  mkdirSync(profileDir);
  const stage: Stage = { ending, tokens, site, demo, spki: [demo.spki, spkiOf(pems.cert)], home, profileDir };
  try {
    return await act(stage);
  } finally {
    await Promise.all([site.close(), demo.close()]);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function open(stage: Stage): Promise<{ browser: CarrelBrowser; helper: Worker }> {
  const { demo, site, spki, profileDir } = stage;
  const maps = ['*.canary.example', '*.third.example'].map((name) => `MAP ${name} 127.0.0.1:${site.port}`);
  const shared = { resolverRules: [...maps, demo.resolverRules].join(', '), spki, profileDir };
  const args = ['--disk-cache-size=100000000'];
  if (stage.ending !== 'carrel') {
    const browser = await launchCarrel({ ...shared, mode: 'unpacked', extensionDir: HELPER, args });
    return { browser, helper: await browser.worker() };
  }
  // The cookie filter is off, so that there is everything to erase.
  const policy = { ...demo.policy, cookies: { ...demo.policy.cookies, mode: 'off' } };
  const browser = await launchCarrel({
    ...shared,
    mode: 'policy',
    policy,
    browserPolicy: KIT_POLICY,
    args: [...args, `--load-extension=${HELPER}`],
  });
  await untilSettled(browser);
  await startSession(browser);
  return { browser, helper: await otherWorker(browser) };
}

/** What a library's IT sets next to Carrel, as the deployment guide says. */
const KIT_POLICY = {
  IncognitoModeAvailability: 1,
  BrowserGuestModeEnabled: false,
  NetworkPredictionOptions: 2,
  RestoreOnStartup: 5,
  AllowDeletingBrowserHistory: true,
  PasswordManagerEnabled: false,
};

async function otherWorker(browser: CarrelBrowser): Promise<Worker> {
  const find = () =>
    browser.context.serviceWorkers().find((worker) => !worker.url().includes(browser.extensionId));
  return (
    find() ??
    browser.context.waitForEvent('serviceworker', (worker) => !worker.url().includes(browser.extensionId))
  );
}

/** Ends the visit; false where Carrel says that something is left. */
async function end(stage: Stage, browser: CarrelBrowser, helper: Worker): Promise<boolean> {
  if (stage.ending === 'bare') await helper.evaluate(eraseAll);
  if (stage.ending !== 'carrel') return true;
  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: 'End session' }).click();
  await pressErase(popup);
  await untilSettled(browser);
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { journal } = await chrome.storage.local.get<{ journal?: { phase: string } }>('journal');
    return journal?.phase === 'closed';
  });
}

/** One call for everything that the interface knows. */
export async function eraseAll(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  const from = performance.now();
  const everything = {
    cache: true,
    cacheStorage: true,
    cookies: true,
    downloads: true,
    fileSystems: true,
    formData: true,
    history: true,
    indexedDB: true,
    localStorage: true,
    passwords: true,
    serviceWorkers: true,
  };
  await chrome.browsingData.remove(
    { since: 0, originTypes: { unprotectedWeb: true, protectedWeb: true } },
    everything,
  );
  return performance.now() - from;
}

function downloaded(helper: Worker): Promise<string | undefined> {
  return helper.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const all = await chrome.downloads.search({ state: 'complete' });
    return all.find(({ url }) => url.includes('.canary.example'))?.filename;
  });
}

/** Where a browser writes beside its profile. */
function aroundProfile(): string[] {
  const scratch = readdirSync(tmpdir()).filter((name) => /^\.?org\.chromium/.test(name));
  return [
    join(homedir(), '.cache', 'chromium'),
    join(homedir(), '.config', 'chromium'),
    ...scratch.map((name) => join(tmpdir(), name)),
  ];
}

/** What `--ignore-certificate-errors-spki-list` wants to know of a certificate. */
function spkiOf(pem: string): string {
  const { publicKey } = new X509Certificate(pem);
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}
