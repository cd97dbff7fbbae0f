/** A real Chromium with Carrel in it, driven by Playwright. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { type LaunchOptions, type Mode, type Prepared, prepare } from './prepare.ts';
import { killTree, untilGone } from './process.ts';

export interface CarrelBrowser {
  context: BrowserContext;
  extensionId: string;
  mode: Mode;
  /** Why the mode is not the one asked for. */
  note?: string;
  profileDir: string;
  /** The browser's main process. */
  pid: number;
  /** The address of one of Carrel's pages. */
  page(name: string): string;
  /** Carrel's service worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Replaces Carrel's managed settings while the browser runs (policy mode; takes about 5 s). */
  setPolicy: Prepared['setPolicy'];
  close(): Promise<void>;
  /** SIGKILL to the whole process tree; keeps a given profile, as `close` does. */
  kill(): Promise<void>;
}

/** Launches the browser and waits until Carrel is installed and its worker runs. */
export async function launchCarrel(options: LaunchOptions): Promise<CarrelBrowser> {
  const prepared = await prepare(options);
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(prepared.profileDir, {
      executablePath: prepared.executable,
      // The whole command line is ours: Playwright's own switches turn off what Carrel needs or guards.
      ignoreDefaultArgs: true,
      args: [...prepared.args, '--remote-debugging-pipe', options.startUrl ?? 'about:blank'],
      headless: options.headless ?? true,
      viewport: null,
    });
  } catch (error) {
    prepared.cleanUp();
    throw error;
  }
  const pid = existsSync(prepared.pidFile) ? Number(readFileSync(prepared.pidFile, 'utf8')) : 0;
  const browser: CarrelBrowser = {
    context,
    extensionId: prepared.extensionId,
    mode: prepared.mode,
    ...(prepared.note ? { note: prepared.note } : {}),
    profileDir: prepared.profileDir,
    pid,
    page: (name) => `chrome-extension://${prepared.extensionId}/${name}`,
    worker: () => liveWorker(browser),
    setPolicy: prepared.setPolicy,
    close: async () => {
      await context.close();
      // A profile can be opened again only when the process that held it is gone.
      if (pid && !(await untilGone(pid))) await killTree(pid);
      prepared.cleanUp();
    },
    kill: async () => {
      await killTree(pid);
      await context.close().catch(() => {});
      prepared.cleanUp();
    },
  };
  try {
    await browser.worker();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** Stops Carrel's service worker, as the browser does after 30 s idle; false when none was running. */
export async function killWorker(browser: CarrelBrowser): Promise<boolean> {
  const running = currentWorker(browser);
  if (!running) return false;
  const gone = new Promise<void>((resolve) => running.once('close', () => resolve()));
  const session = await browser.context.browser()!.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.filter(
      (target) => target.type === 'service_worker' && target.url.startsWith(browser.page('')),
    );
    for (const { targetId } of found) await session.send('Target.closeTarget', { targetId });
    if (found.length > 0) await gone;
    return found.length > 0;
  } finally {
    await session.detach();
  }
}

function currentWorker({ context, page }: CarrelBrowser): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => worker.url().startsWith(page('')));
}

async function liveWorker(browser: CarrelBrowser): Promise<Worker> {
  // A force-installed extension arrives a moment after the browser; a sleeping worker does not come by itself.
  for (const end = Date.now() + 3_000; Date.now() < end; await sleep(25)) {
    const worker = currentWorker(browser);
    if (worker) return worker;
  }
  await wakeWorker(browser);
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(25)) {
    const worker = currentWorker(browser);
    if (worker) return worker;
  }
  throw new Error(`Carrel (${browser.extensionId}) did not start in ${browser.mode} mode within 18 s.`);
}

/** Starts the worker through DevTools, in a page of Carrel's that goes away again. */
async function wakeWorker(browser: CarrelBrowser): Promise<void> {
  let page: Page | undefined;
  let session: CDPSession | undefined;
  try {
    page = await browser.context.newPage();
    await page.goto(browser.page('manifest.json'));
    session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: browser.page('') });
  } catch {
    // Not installed yet: the caller goes on waiting.
  } finally {
    await session?.detach().catch(() => {});
    await page?.close().catch(() => {});
  }
}
