/** A real Chromium with Carrel in it, driven by Playwright. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Worker } from '@playwright/test';
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
      handleSIGINT: !options.ownSignals,
      handleSIGTERM: !options.ownSignals,
      handleSIGHUP: !options.ownSignals,
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
    // With its own switches off, Playwright does not wait for the first window.
    if (context.pages().length === 0) await context.waitForEvent('page', { timeout: 15_000 });
    await browser.worker();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/**
 * Stops Carrel's service worker as the browser does after 30 s idle; one that sleeps already is woken for it, so that
 * whoever runs afterwards is a new one. Any event wakes it again. Playwright's `Worker` object outlives this: no `close`,
 * no second `serviceworker` event, and `evaluate` on it waits until the worker runs again.
 */
export async function killWorker(browser: CarrelBrowser): Promise<void> {
  await withServiceWorkers(browser, async (session, versions) => {
    const running = `${browser.extensionId} running`;
    const until = async (runs: boolean) => {
      for (const end = Date.now() + 20_000; Date.now() < end; await sleep(10)) {
        if (versions.has(running) === runs) return;
      }
      throw new Error(`Carrel’s worker did not ${runs ? 'run' : 'stop'} within 20 s.`);
    };
    await session.send('ServiceWorker.startWorker', { scopeURL: browser.page('') });
    // On a busy computer the browser says later what runs.
    await until(true);
    await session.send('ServiceWorker.stopWorker', { versionId: versions.get(running)! });
    await until(false);
  });
}

function currentWorker({ context, page }: CarrelBrowser): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => worker.url().startsWith(page('')));
}

async function liveWorker(browser: CarrelBrowser): Promise<Worker> {
  // A force-installed extension arrives a moment after the browser.
  const end = Date.now() + 45_000;
  for (let patience = Date.now() + 3_000; Date.now() < end; await sleep(25)) {
    const worker = currentWorker(browser);
    if (worker && (await answers(worker))) return worker;
    if (!worker && Date.now() < patience) continue;
    // Carrel closes tabs when it erases, also the one that this borrows: then simply try again.
    await wakeWorker(browser).catch(() => {});
    // Asking takes the browser away from installing it.
    patience = Date.now() + 500;
  }
  throw new Error(`Carrel (${browser.extensionId}) did not start in ${browser.mode} mode within 45 s.`);
}

/** A worker that has stopped does not fail, it never answers. */
function answers(worker: Worker): Promise<boolean> {
  const reply = worker.evaluate(() => true).catch(() => false);
  return Promise.race([reply, sleep(1_000).then(() => false)]);
}

async function wakeWorker(browser: CarrelBrowser): Promise<void> {
  await withServiceWorkers(browser, async (session) => {
    // Fails while Carrel is not installed yet: the caller goes on waiting.
    await session.send('ServiceWorker.startWorker', { scopeURL: browser.page('') }).catch(() => {});
  });
}

/** `withSession`, once more where Carrel has just closed the tab that was borrowed: it closes tabs when it erases. */
async function withServiceWorkers<T>(
  browser: CarrelBrowser,
  use: (session: CDPSession, versions: Map<string, string>) => Promise<T>,
): Promise<T> {
  for (const end = Date.now() + 5_000; ; ) {
    try {
      return await withSession(browser, use);
    } catch (error) {
      if (Date.now() > end || !/closed|No target|detached|no object with guid/i.test(String(error)))
        throw error;
      await sleep(50);
    }
  }
}

/**
 * Runs `use` with a DevTools session and the service workers that it hears of, by "<host> <status>" (name of the
 * version). It borrows a tab that is open: opening or closing one is an event that would wake the worker.
 */
async function withSession<T>(
  { context }: CarrelBrowser,
  use: (session: CDPSession, versions: Map<string, string>) => Promise<T>,
): Promise<T> {
  const page = context.pages().at(-1) ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const versions = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const { versionId, scriptURL, runningStatus } of event.versions) {
      for (const [key, id] of versions) if (id === versionId) versions.delete(key);
      versions.set(`${new URL(scriptURL).host} ${runningStatus}`, versionId);
    }
  });
  try {
    await session.send('ServiceWorker.enable');
    return await use(session, versions);
  } finally {
    await session.detach().catch(() => {});
  }
}
