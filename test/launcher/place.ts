/** The launcher on a place of its own: starting it, what lies there, and when it is empty again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const LAUNCHER = join(
  import.meta.dirname,
  '..',
  '..',
  'utils',
  'deploy',
  'launcher',
  'carrel-browser.sh',
);

export class Place {
  readonly root: string;
  readonly #base: string;
  readonly env: NodeJS.ProcessEnv;
  constructor(env: NodeJS.ProcessEnv = {}) {
    this.root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'carrel-launcher-'));
    this.#base = join(this.root, `carrel-${userInfo().uid}`);
    this.env = { ...process.env, ...env, CARREL_PLACE: this.root };
  }

  run(...args: string[]): ChildProcess {
    return spawn(LAUNCHER, args, { env: this.env, stdio: 'ignore' });
  }

  /** Process id of the browser of the one run, once it has its profile. */
  browserPid(): number | undefined {
    for (const run of this.runs()) {
      const mark = join(run, 'browser');
      const pid = existsSync(mark) ? Number(readFileSync(mark, 'utf8').split(':')[0]) : 0;
      if (pid > 0) return pid;
    }
    return undefined;
  }

  runs(): string[] {
    if (!existsSync(this.#base)) return [];
    return readdirSync(this.#base).map((name) => join(this.#base, name));
  }

  /** How many files hold this text. */
  holding(text: string): number {
    const files = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return files.filter((entry) => read(join(entry.parentPath, entry.name)).includes(text)).length;
  }

  async until(what: string, holds: () => boolean, seconds = 60): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(20)) if (holds()) return;
    throw new Error(`waited ${seconds} s in vain for: ${what}`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A file of a living profile may go while one looks. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
