/**
 * `npm run dev`: the demo library and a browser with Carrel, which is built anew at each save and takes its place.
 * A build that fails is told, and the last good one stays.
 */
import { spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId, manifestKey } from '../../utils/deploy/crx.ts';
import { readTree } from '../../utils/deploy/tree.ts';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { untilSettled } from '../browser/patron.ts';
import { testKey } from '../browser/prepare.ts';
import { startDemoLibrary } from './library.ts';

const BUILT = join('.output', 'chrome-mv3');
const SOURCES = ['components', 'entrypoints', 'public', 'utils', 'wxt.config.ts'];
/** An editor's save is several events. */
const QUIET_MS = 100;

const home = mkdtempSync(join(tmpdir(), 'carrel-dev-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 10 }));
const folder = join(home, 'extension');
const profileDir = join(home, 'profile');
const key = testKey();
const id = extensionId(createPublicKey(key));

/** Puts what has been built where the browser reads it, with the key that gives it its id. */
function place(): void {
  cpSync(BUILT, folder, { recursive: true });
  const built = new Set(readTree(BUILT).map(({ name }) => name));
  for (const { name } of readTree(folder)) if (!built.has(name)) rmSync(join(folder, name));
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key: manifestKey(key) }));
}

/** Resolves to what was wrong, in the build's own words, or to null. */
function build(): Promise<string | null> {
  const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--level', 'error']);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : said));
  });
}

/** A profile in which an unpacked extension may load itself again: the browser asks for its developer mode. */
function prepareProfile(): void {
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profileDir, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The new Carrel in the old one's place. Its pages go with the old one, and so does a session: show them again. */
async function reload(browser: CarrelBrowser): Promise<void> {
  const { context } = browser;
  const shown = context
    .pages()
    .flatMap((page) => (page.url().startsWith(browser.page('')) ? page.url() : []));
  const old = await browser.worker();
  const next = context.waitForEvent('serviceworker', { predicate: (worker) => worker !== old });
  await old.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    // In a moment, so that this call still has its answer.
    setTimeout(() => chrome.runtime.reload());
  });
  await next;
  await untilSettled(browser);
  const open = new Set(context.pages().map((page) => page.url()));
  for (const url of shown) if (!open.has(url)) await (await context.newPage()).goto(url);
}

place();
prepareProfile();
const demo = await startDemoLibrary();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const { policy, resolverRules, spki } = demo;
const browser = await launchCarrel({
  // The library's settings come by policy, Carrel itself from the folder, with the rights of a policy install.
  mode: 'policy',
  allPolicies: () => ({ DeveloperToolsAvailability: 1, '3rdparty': { extensions: { [id]: policy } } }),
  args: [
    `--load-extension=${folder}`,
    `--disable-extensions-except=${folder}`,
    `--allowlisted-extension-id=${id}`,
  ],
  resolverRules,
  spki,
  profileDir,
  headless: !hasDisplay,
  ownSignals: true,
});
if (browser.note) console.log(browser.note);
const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
await untilSettled(browser);
await (await browser.context.newPage()).goto(browser.page('start.html'));
console.log(
  hasDisplay
    ? 'A browser with Carrel is open; the library is https://www.derby.example/.'
    : 'There is no display here, so the browser has no window: `npm run dev` is for a desktop.',
);
console.log('Save a file and it is built and loaded. Ctrl-C, or closing the browser, ends.');

let timer: NodeJS.Timeout | undefined;
let busy = Promise.resolve();
async function update(file: string): Promise<void> {
  const since = performance.now();
  console.log(`\n${file} has changed …`);
  const problem = await build();
  if (problem !== null) return console.error(`${problem}\nNot built: the browser keeps the last good one.`);
  place();
  await reload(browser);
  console.log(`… and is in the browser after ${((performance.now() - since) / 1000).toFixed(1)} s.`);
}
for (const source of SOURCES.filter((path) => existsSync(path))) {
  watch(source, { recursive: true }, (_event, name) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(() => update(join(source, name ?? ''))).catch((error) => console.error(String(error)));
    }, QUIET_MS);
  });
}
const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
});
await Promise.race([closed, interrupted]);
await browser.close().catch(() => undefined);
await demo.close();
process.exit();
