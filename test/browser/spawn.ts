/**
 * Chromium with Carrel and nobody attached, for tests of start-up, crashes and idling: an attached
 * debugger keeps a worker alive and holds the first page back until it has looked at it.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { type LaunchOptions, type Mode, prepare } from './prepare.ts';
import { isRunning, killTree, untilGone } from './process.ts';

/** One thing the browser has open, as its DevTools list shows it without attaching. */
export interface Target {
  id: string;
  type: string;
  url: string;
  title: string;
}

export interface SpawnedCarrel {
  extensionId: string;
  mode: Mode;
  note?: string;
  profileDir: string;
  /** What started it: with the same arguments and an address, the running browser opens that. */
  command: readonly [executable: string, ...args: string[]];
  pid: number;
  /** The address of one of Carrel's pages. */
  page(name: string): string;
  /** Tabs and workers, listed without attaching to any. */
  targets(): Promise<Target[]>;
  /** Opens a tab without attaching to it. */
  open(url: string): Promise<void>;
  /** Attaches Playwright from now on; `close()` of the result only detaches. */
  connect(): Promise<Browser>;
  /** Ends the browser politely (SIGTERM) and removes what the launch made. */
  close(): Promise<void>;
  /** SIGKILL to the whole process tree; keeps a given profile. */
  kill(): Promise<void>;
}

/** Starts the browser and waits for its DevTools port, not for Carrel. */
export async function spawnCarrel(options: LaunchOptions): Promise<SpawnedCarrel> {
  const prepared = await prepare(options);
  const portFile = join(prepared.profileDir, 'DevToolsActivePort');
  // A killed browser leaves its file behind, with a port nobody listens on.
  rmSync(portFile, { force: true });
  const { startUrl = 'about:blank' } = options;
  const args = [...prepared.args, '--remote-debugging-port=0', ...(startUrl ? [startUrl] : [])];
  const child = spawn(prepared.executable, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr = (stderr + chunk).slice(-4_000);
  });
  child.once('error', (error) => {
    stderr += error.message;
  });
  const pid = child.pid ?? 0;
  const orphan = () => {
    if (process.platform !== 'win32' && isRunning(pid)) process.kill(-pid, 'SIGKILL');
  };
  process.once('exit', orphan);
  const end = async (how: () => Promise<void>) => {
    await how();
    process.off('exit', orphan);
    prepared.cleanUp();
  };
  const kill = () => end(() => killTree(pid));

  const endpoint = await devToolsPort(portFile, () => pid > 0 && isRunning(pid)).catch(async () => {
    await kill();
    throw new Error(`The browser did not start: ${stderr.trim()}`);
  });
  const http = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${endpoint}/json/${path}`, { method });
    if (!response.ok) throw new Error(`DevTools answered ${response.status} to ${path}.`);
    return response.json();
  };
  return {
    extensionId: prepared.extensionId,
    mode: prepared.mode,
    ...(prepared.note ? { note: prepared.note } : {}),
    profileDir: prepared.profileDir,
    command: [prepared.executable, ...prepared.args],
    pid,
    page: (name) => `chrome-extension://${prepared.extensionId}/${name}`,
    targets: () => http('list') as Promise<Target[]>,
    open: async (url) => void (await http(`new?${encodeURIComponent(url)}`, 'PUT')),
    connect: () => chromium.connectOverCDP(`http://127.0.0.1:${endpoint}`),
    close: () =>
      end(async () => {
        if (isRunning(pid)) process.kill(pid, 'SIGTERM');
        if (!(await untilGone(pid))) await killTree(pid);
      }),
    kill,
  };
}

/**
 * Attaches Playwright only for as long as `use` runs: a debugger keeps service workers alive, and changes how tabs start.
 */
export async function attached<T>(
  browser: SpawnedCarrel,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const connection = await browser.connect();
  try {
    return await use(connection.contexts()[0]!);
  } finally {
    await connection.close();
  }
}

/** Presses Start on a start page that is open, once the library is known, and waits for the library's own page. */
export async function pressStart({ page }: SpawnedCarrel, context: BrowserContext): Promise<Page> {
  const start = context.pages().find((open) => open.url() === page('start.html'))!;
  // The library's settings may come seconds after a first start.
  await start.getByRole('heading', { name: 'Derby Public Library' }).waitFor({ timeout: 60_000 });
  await start.getByRole('button', { name: 'Start', exact: true }).click();
  await start.waitForURL(/derby\.example/);
  return start;
}

async function devToolsPort(file: string, alive: () => boolean): Promise<number> {
  for (const end = Date.now() + 20_000; Date.now() < end && alive(); await sleep(20)) {
    try {
      const port = Number(readFileSync(file, 'utf8').split('\n')[0]);
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
  }
  throw new Error('no DevTools port');
}
