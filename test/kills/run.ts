/** `npm run test:kills`: the browser and Carrel's worker killed again and again. Ends with a table; fails on any trace. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { campaign, table } from './campaign.ts';
import type { KillReport } from './victim.ts';

// Browsers are children of this process and end with it.
process.once('SIGTERM', () => process.exit(143));

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    'worker-kills': { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    /** Victims at a time. */
    parallel: { type: 'string', default: '2' },
    /** Adds to the reports of earlier runs, so that a long campaign can be cut into parts. */
    continue: { type: 'boolean', default: false },
  },
});
const number = (name: 'kills' | 'worker-kills' | 'seed' | 'parallel') => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} must be a whole number.`);
  return value;
};

const file = join('.output', 'kills.jsonl');
mkdirSync('.output', { recursive: true });
const earlier: KillReport[] =
  values.continue && existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
if (!values.continue) appendFileSync(file, '', { flag: 'w' });

const parallel = Math.max(1, number('parallel'));
const share = (total: number, at: number) => Math.floor((total + at) / parallel);
const parts = await Promise.all(
  Array.from({ length: parallel }, (_, at) =>
    campaign({
      kills: share(number('kills'), at),
      workerKills: share(number('worker-kills'), at),
      seed: number('seed') * 1000 + at,
      onReport: (report) => {
        appendFileSync(file, `${JSON.stringify(report)}\n`);
        const { what, moment, afterMs, phase, readable, stuck, scenes = [] } = report;
        const outcome = stuck ?? (readable.length === 0 ? 'clean' : readable.join(', '));
        console.log(`${what} killed in ${moment} after ${afterMs} ms (journal: ${phase}): ${outcome}`);
        for (const lines of scenes) console.log(`  ${lines.join('\n  ')}`);
      },
    }),
  ),
);
const reports = [...earlier, ...parts.flat()];
console.log(`\n${table(reports)}`);
const bad = reports.filter((report) => report.stuck !== undefined || report.readable.length > 0).length;
console.log(`\n${reports.length} kills, ${bad} with a trace or stuck`);
process.exitCode = bad === 0 && reports.length > 0 ? 0 : 1;
