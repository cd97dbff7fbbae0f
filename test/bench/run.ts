/**
 * `npm run bench [-- WORD …]`: what Carrel costs, against the same browser without it, in the same run. With words,
 * only the benches whose name contains one of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Bench, type Figures, withStage } from './bench.ts';
import { catalogueBenches } from './catalogue.ts';
import { consoleBenches } from './console.ts';
import { cookieBenches } from './cookies.ts';

import { eraseBenches } from './erase.ts';
import { noticeBenches } from './notice.ts';
import { pageBenches } from './pages.ts';
import { paintBenches } from './paint.ts';
import { resolveBenches } from './resolve.ts';
import { sizeBenches } from './size.ts';

const ALL: Bench[] = [
  ...resolveBenches,
  ...cookieBenches,
  ...pageBenches,
  ...sizeBenches,
  ...catalogueBenches,
  ...noticeBenches,
  ...consoleBenches,
  ...paintBenches,
  ...eraseBenches,
];

const words = process.argv.slice(2);
const chosen = ALL.filter(({ name, onRequest }) =>
  words.length === 0 ? !onRequest : words.some((word) => name.includes(word)),
);
if (chosen.length === 0) {
  console.error(`No bench is called so. There are:\n${ALL.map(({ name }) => `  ${name}`).join('\n')}`);
  process.exit(2);
}
const table: Record<string, Figures> = {};
await withStage(async (stage) => {
  for (const { name, run } of chosen) {
    const figures = await run(stage);
    table[name] = figures;
    console.log(name);
    for (const [key, value] of Object.entries(figures))
      console.log(`  ${key.padEnd(24)} ${Number(value.toFixed(3))}`);
  }
});
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', JSON.stringify(table, null, 2));
