/** Runs a server program of a stack on a loopback port, for as long as the visit lasts. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A loopback port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a program to its end; says what it printed when it fails. */
export function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): void {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr || done.error}`);
}

/** Starts a server program and waits until it answers on `port`. */
export async function daemon(
  command: string,
  args: string[],
  options: { port: number; cwd: string; env?: Record<string, string> },
): Promise<{ stop(): Promise<void> }> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that what it forks ends with it: PHP's server leaves its workers behind.
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4_000);
  });
  child.once('error', (error) => {
    said += error.message;
  });
  const orphan = () => signal(child, 'SIGKILL');
  process.once('exit', orphan);
  for (const end = Date.now() + 60_000; !(await answers(options.port)); await sleep(50)) {
    if (child.exitCode === null && Date.now() < end) continue;
    signal(child, 'SIGKILL');
    throw new Error(`${command} did not start: ${said.trim()}`);
  }
  return {
    stop: async () => {
      process.off('exit', orphan);
      await ended(child);
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.destroy());
    socket.once('close', (failed) => resolve(!failed));
    socket.once('error', () => undefined);
  });
}

/** Sends a signal to a program and all that it started. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    // Nobody is left of the group.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const killing = setTimeout(() => signal(child, 'SIGKILL'), 3_000);
  await gone;
  clearTimeout(killing);
}
