/** One library computer whose browser, or Carrel's worker in it, is killed again and again, and who looks afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type CarrelBrowser, killWorker, launchCarrel } from '../browser/launch.ts';
import { openPage, pressErase, siteStorage, startSession, stored, untilSettled } from '../browser/patron.ts';
import { type DemoLibrary, startDemoLibrary } from '../demo/library.ts';
import { scene } from './scene.ts';

/** When the kill comes: within the first second and a half of a session, of its erase, of the look afterwards. */
export const MOMENTS = ['session', 'ending', 'verifying'] as const;
export type Moment = (typeof MOMENTS)[number];

/** The longest wait after the moment began, in ms: beyond it the next moment begins. */
const LONGEST: Record<Moment, number> = { session: 1500, ending: 700, verifying: 1800 };

export interface KillReport {
  what: 'browser' | 'worker';
  moment: Moment;
  afterMs: number;
  /** What the journal said when last seen before the kill. */
  phase: string;
  /** What a page, or anyone else, could still read in the next session; empty is the promise. */
  readable: string[];
  /** Set when no next session could be had. */
  stuck?: string;
  /** From the restart, or the worker's death, until Carrel was closed and clean again. */
  recoveredMs?: number;
  /** What the browser showed when a launch had to be repeated, something was readable, or no session could be had. */
  scenes?: string[][];
}

const SITES = ['https://site1.example', 'https://site2.example', 'https://site3.example'];

export class Victim {
  readonly #demo: DemoLibrary;
  readonly #profileDir = mkdtempSync(join(tmpdir(), 'carrel-victim-'));
  readonly #random: () => number;
  #browser: CarrelBrowser | undefined;
  /** Whether the session of the last look is still open; nothing is planted in it yet. */
  #open = false;
  #scenes: string[][] = [];

  private constructor(demo: DemoLibrary, random: () => number) {
    this.#demo = demo;
    this.#random = random;
  }

  /** Prepares an image as IT would: Carrel installed and written to the disk before the first patron comes. */
  static async seat(random: () => number): Promise<Victim> {
    const victim = new Victim(await startDemoLibrary(), random);
    const first = await victim.#launch();
    await untilSettled(first);
    await startSession(first);
    await first.close();
    await victim.#restart();
    return victim;
  }

  async leave(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    await this.#demo.close();
    rmSync(this.#profileDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /** SIGKILL to the browser at a random moment; then what the next session finds. */
  async killBrowser(moment: Moment): Promise<KillReport> {
    const report: KillReport = { what: 'browser', moment, afterMs: 0, phase: 'unknown', readable: [] };
    try {
      Object.assign(report, await this.#until(moment));
      await this.#browser!.kill();
      this.#browser = undefined;
      this.#open = false;
      this.#demo.log.clear();
      const from = performance.now();
      await this.#restart();
      report.recoveredMs = performance.now() - from;
      report.readable = await this.#look();
    } catch (error) {
      report.stuck = firstLine(error);
      await this.#startAfresh();
    }
    return this.#withScenes(report);
  }

  /** The worker stopped at a random moment. Nobody wakes it but Carrel itself. */
  async killWorker(moment: Moment): Promise<KillReport> {
    const browser = this.#browser!;
    const report: KillReport = { what: 'worker', moment, afterMs: 0, phase: 'unknown', readable: [] };
    try {
      Object.assign(report, await this.#until(moment));
      await killWorker(browser);
      const from = performance.now();
      if (moment === 'session') {
        await untilSettled(browser, 'open');
        await this.#end();
      }
      await this.#untilToldOf(browser);
      report.recoveredMs = performance.now() - from;
      // What was asked for before the end of the session was the patron's own.
      this.#demo.log.clear();
      report.readable = await this.#look();
    } catch (error) {
      report.stuck = firstLine(error);
      await this.#startAfresh();
    }
    return this.#withScenes(report);
  }

  async #note(why: string): Promise<void> {
    this.#scenes.push([why, ...(await scene(this.#browser, this.#demo))]);
  }

  #withScenes(report: KillReport): KillReport {
    const scenes = this.#scenes;
    this.#scenes = [];
    return scenes.length > 0 ? { ...report, scenes } : report;
  }

  #launch(): Promise<CarrelBrowser> {
    // Every cookie stays until the end: what the filter refuses could not survive either.
    const policy = { ...this.#demo.policy, cookies: { ...this.#demo.policy.cookies, mode: 'off' } };
    return launchCarrel({
      mode: 'policy',
      policy,
      resolverRules: this.#demo.resolverRules,
      spki: this.#demo.spki,
      profileDir: this.#profileDir,
      // What the next person, or the browser itself, would open first.
      startUrl: `${SITES[0]}/plain`,
    });
  }

  /** After a victim that was stuck: the next kill gets a browser that works, if one can be had. */
  async #startAfresh(): Promise<void> {
    await this.#note('stuck');
    this.#open = false;
    await this.#browser?.kill().catch(() => undefined);
    await this.#restart().catch(() => undefined);
  }

  async #restart(): Promise<void> {
    // A machine under load can be slower than the test's patience; Carrel that is stuck stays so the third time.
    for (let tries = 1; ; tries += 1) {
      try {
        this.#browser = await this.#launch();
        return await untilSettled(this.#browser);
      } catch (error) {
        if (tries === 3) throw error;
        await this.#note(`launch ${tries}: ${firstLine(error)}`);
        await this.#browser?.kill().catch(() => undefined);
        this.#browser = undefined;
      }
    }
  }

  /** Plays a session up to the moment. `phase` tells what the journal said last. */
  async #until(moment: Moment): Promise<{ afterMs: number; phase: string }> {
    const browser = this.#browser!;
    const afterMs = Math.round(this.#random() * LONGEST[moment]);
    if (this.#open && moment === 'session') {
      await this.#end();
      await untilSettled(browser);
      this.#open = false;
    }
    const started = (this.#open ? Promise.resolve() : startSession(browser)).then(() => plant(browser));
    this.#open = false;
    started.catch(() => undefined);
    const journal = watchJournal(browser);
    try {
      if (moment === 'session') {
        await journal.until('open');
      } else {
        await started;
        await this.#end();
        // A look that was over before it could be seen is killed at its end.
        if (moment === 'verifying') await journal.until('verifying', 'closed', 'failed');
      }
      await sleep(afterMs);
    } finally {
      await journal.stop();
    }
    return { afterMs, phase: journal.phase() };
  }

  async #end(): Promise<void> {
    const popup = await openPage(this.#browser!, 'popup.html');
    await popup.getByRole('button', { name: 'End session' }).click();
    await pressErase(popup);
  }

  /** Waits, without waking the worker, until one of Carrel's pages says that all is erased or offers Start. */
  async #untilToldOf(browser: CarrelBrowser): Promise<void> {
    const told = async (page: Page) => {
      const erased = page.getByRole('heading', { name: 'Your session has been erased' });
      const start = page.getByRole('button', { name: 'Start', exact: true });
      return (await erased.or(start).count()) > 0;
    };
    for (const end = performance.now() + 90_000; performance.now() < end; await sleep(50)) {
      const own = browser.context.pages().filter((page) => page.url().startsWith(browser.page('')));
      const answers = await Promise.all(own.map((page) => told(page).catch(() => false)));
      if (answers.includes(true)) return;
    }
    throw new Error('No page of Carrel’s said within 90 s that the session was over.');
  }

  /** Opens the next session and reads whatever can be read. */
  async #look(): Promise<string[]> {
    const browser = this.#browser!;
    const found: string[] = [];
    const before = await stored(browser);
    if (before.cookies.length > 0) found.push(`${before.cookies.length} cookies`);
    if (before.history.length > 0) found.push(`${before.history.length} addresses in the history`);
    if (before.downloads > 0) found.push(`${before.downloads} downloads`);
    const early = this.#demo.log.entries().filter((entry) => entry.kind === 'request');
    if (early.length > 0) found.push(`${early.length} requests before Start`);
    if (found.length > 0) await this.#note('before Start');
    this.#demo.log.clear();
    const page = await startSession(browser);
    for (const site of SITES) {
      await page.goto(`${site}/plain`);
      for (const [kind, count] of Object.entries(await siteStorage(page)))
        if (count > 0) found.push(`${kind} at ${site}`);
    }
    for (const { host, headers } of this.#demo.log.requests('unrelated'))
      if (headers?.cookie) found.push(`a cookie sent to ${host}`);
    this.#open = true;
    return found;
  }
}

/** Stores something of every kind on some sites. */
async function plant(browser: CarrelBrowser): Promise<void> {
  const page = await browser.context.newPage();
  for (const site of SITES) {
    await page.goto(`${site}/fill`);
    await page.waitForFunction(() => document.body.dataset.filled === 'true');
  }
}

/** Follows the journal closely, and ends with the browser. */
function watchJournal(browser: CarrelBrowser): {
  until(...phases: string[]): Promise<void>;
  phase(): string;
  stop(): Promise<void>;
} {
  let phase = 'unknown';
  let going = true;
  const read = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const { journal } = await chrome.storage.local.get<{ journal?: { phase: string } }>('journal');
      return journal?.phase ?? 'none';
    });
  };
  const follow = async () => {
    for (; going; await sleep(10)) phase = await read().catch(() => phase);
  };
  const followed = follow();
  return {
    until: async (...wanted) => {
      for (const end = performance.now() + 60_000; !wanted.includes(phase); await sleep(5))
        if (performance.now() > end)
          throw new Error(`The journal never said "${wanted[0]}", last "${phase}".`);
    },
    phase: () => phase,
    stop: async () => {
      going = false;
      await followed;
    },
  };
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0]!;
}
