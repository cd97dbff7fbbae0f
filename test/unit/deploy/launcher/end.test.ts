import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const END = 'utils/deploy/launcher/carrel-end.sh';
const FAKE = join(import.meta.dirname, 'fake-browser.sh');

describe.runIf(process.platform === 'linux')('carrel-end', { timeout: 60_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'carrel-end-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const notes = () => join(folder, 'notes');
  const end = (...args: string[]) =>
    spawnSync(END, [...args, '--profile', folder, FAKE], {
      encoding: 'utf8',
      env: { ...process.env, CARREL_TEST_NOTES: notes() },
    });

  it.each([
    [[], 'end.html'],
    [['--check-in'], 'end.html#check-in'],
  ])('%j opens %s in the running browser', (args, address) => {
    expect(end(...args, '--wait', '1').status).toBe(0);
    expect(readFileSync(notes(), 'utf8')).toMatch(new RegExp(`^chrome-extension://[^/]+/${address}$`, 'm'));
  });

  it('closes the browser of this profile afterwards, where asked', async () => {
    const browser = spawn(FAKE, [`--user-data-dir=${folder}`], { stdio: 'ignore', detached: true });
    const over = new Promise<NodeJS.Signals | null>((resolve) =>
      browser.once('exit', (_code, signal) => resolve(signal)),
    );
    while (!existsSync(join(folder, 'first'))) await new Promise((resolve) => setTimeout(resolve, 20));
    end('--close', '--wait', '1');
    expect(await over).toBe('SIGTERM');
    process.kill(-browser.pid!, 'SIGKILL');
  });

  it('closes the browser by its name, and not itself for naming it', async () => {
    const argv0 = join(folder, 'some-browser');
    copyFileSync(FAKE, argv0);
    const browser = spawn('sleep', ['600'], { argv0, stdio: 'ignore' });
    const over = new Promise<NodeJS.Signals | null>((resolve) =>
      browser.once('exit', (_code, signal) => resolve(signal)),
    );
    const env = { ...process.env, CARREL_TEST_NOTES: notes() };
    const { status, signal } = spawnSync(END, ['--close', '--wait', '1', argv0], { env });
    expect({ status, signal }).toEqual({ status: 0, signal: null });
    expect(await over).toBe('SIGTERM');
  });

  it('refuses what it does not know', () => {
    const { status, stderr } = end('--chek-in');
    expect(status).toBe(2);
    expect(stderr).toContain('--chek-in');
    expect(existsSync(notes())).toBe(false);
  });
});
