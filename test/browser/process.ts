/** The browser as an operating system process: its id, its violent end, its absence. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Kills the browser with all its children, as a power cut would, and waits until it is gone. */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)]);
  } else {
    // Browsers are started as leaders of their own process group.
    signal(-pid);
    signal(pid);
  }
  await untilGone(pid);
}

/** Waits until no such process runs; false when it still does after `timeout` milliseconds. */
export async function untilGone(pid: number, timeout = 10_000): Promise<boolean> {
  for (const end = Date.now() + timeout; Date.now() < end; await sleep(20)) if (!isRunning(pid)) return true;
  return false;
}

/** Whether the process lives; one that only waits to be collected by its parent does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
