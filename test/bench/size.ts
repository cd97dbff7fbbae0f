/** Bytes shipped, and memory held. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Figures, PLAIN, type Stage } from './bench.ts';

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

function bundle(): Figures {
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const worker = statSync(join(BUILT, 'background.js')).size;
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0), workerBytes: worker };
}

/** Proportional memory of the extension's own processes, in MB (Linux only). */
function memory(browserPid: number): number {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  let kilobytes = 0;
  for (const pid of own) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !isBelow(Number(pid), browserPid)) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // The process ended while we looked.
    }
  }
  return kilobytes / 1024;
}

function isBelow(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === ancestor) return true;
    at = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0);
  }
  return false;
}

/** The worker alone, after whatever ran before: pages of Carrel's live only while a patron looks at them. */
async function memoryOf({ carrel, page }: Stage): Promise<Figures> {
  await page.goto(PLAIN);
  return process.platform === 'linux' ? { MB: memory(carrel.pid) } : {};
}

export const sizeBenches: Bench[] = [
  { name: 'bundle (bytes)', run: bundle },
  { name: 'memory of the extension process', run: memoryOf },
];
