/**
 * `npm run cookie-model`: fits the statistics on the feature table, writes the weights into the extension, and says how
 * they would do on sites that they have not seen. With `--check` it writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../utils/cookies/features.ts';
import { curve, lineFor, quality, regress, unseenScores } from './fit.ts';
import { COMMON, decisionScores, GOALS, nested, simulated, strictLineFor } from './judge.ts';
import { readTable } from './table.ts';

const WEIGHTS = join(import.meta.dirname, '..', '..', 'utils', 'cookies', 'weights.ts');
const rows = readTable();
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const seeds = [1, 2, 3, 4, 5];
console.log(
  'Statistics alone, ten folds by site; line and settings chosen inside the training folds (nested):',
);
for (const seed of seeds) {
  const { sites, refused } = nested(rows, seed).alone;
  console.log(`  seed ${seed}: ${percent(sites)} of sites keep all, ${percent(refused)} of others refused`);
}
console.log('With what a sign-in sets known from the labels (nested):');
for (const seed of seeds) {
  const { sites, refused } = nested(rows, seed).withSignIn;
  console.log(`  seed ${seed}: ${percent(sites)} of sites keep all, ${percent(refused)} of others refused`);
}
console.log('Curve, mean of the seeds (scores of unseen sites, one line for all):');
const losses = [0, 1, 2, 3, 4, 6, 11];
const curves = seeds.map((seed) =>
  curve(rows, decisionScores(rows, unseenScores(rows, COMMON, 10, seed)), losses),
);
losses.forEach((_, at) => {
  const mean = (pick: 'sites' | 'refused') =>
    curves.reduce((sum, points) => sum + points[at]![pick], 0) / curves.length;
  console.log(`  ${percent(mean('sites'))} of sites, ${percent(mean('refused'))} of others refused`);
});

if (!process.argv.includes('--check')) {
  const weights = regress(rows, COMMON);
  // One line for the shipped weights: the mean of what each dealing of the sites asks for.
  const rounds = seeds.map((seed) => decisionScores(rows, unseenScores(rows, COMMON, 10, seed)));
  const mean = (line: (scores: number[]) => number) =>
    rounds.reduce((sum, scores) => sum + line(scores), 0) / rounds.length;
  const low = mean((scores) => lineFor(rows, scores, GOALS.lostSites));
  const strict = mean((scores) => strictLineFor(rows, scores, low, GOALS.refusedAfterSignIn));
  const fallen = mean((scores) => lineFor(rows, scores, 0));
  const line = (name: string, value: number) => `  ${name}: ${Number(value.toFixed(3))},\n`;
  writeFileSync(
    WEIGHTS,
    `/** Written by \`npm run cookie-model\`; do not edit. What each feature of a cookie says, as log-odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${FEATURES.map((name, at) => line(name, weights[at]!)).join('')}${line('constant', weights.at(-1)!)}};

/**
 * Below \`low\` a cookie is refused. Where a sign-in was seen: below \`strict\` what came before it and did not go along
 * with it, below \`fallen\` (above which no sign-in of the table lies lower) what a server sets afterwards.
 */
export const LINES = { low: ${Number(low.toFixed(3))}, strict: ${Number(strict.toFixed(3))}, fallen: ${Number(fallen.toFixed(3))} } as const;
`,
  );
  rounds.forEach((scores, at) => {
    const alone = quality(rows, (_row, index) => scores[index]! < low);
    const after = simulated(rows, scores, low, strict);
    console.log(
      `Shipped lines, seed ${seeds[at]}: ${percent(alone.sites)}, ${percent(alone.refused)}; with sign-in ${percent(after.sites)}, ${percent(after.refused)}`,
    );
  });
}
