/** The feature table: numbers and labels by site, without names or values. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../utils/cookies/features.ts';
import type { Row } from './fit.ts';

export const TABLE = join(import.meta.dirname, 'features.csv');

/** One line a cookie: site, label, then the numbers. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ site, signIn, x }) =>
    [site, Number(signIn), ...x.map((value) => Number(value.toFixed(3)))].join(','),
  );
  return `${[['site', 'signIn', ...FEATURES].join(','), ...lines].join('\n')}\n`;
}

/**
 * Reads the table.
 * @throws {Error} when its columns are not the features of today: then it has to be derived anew.
 */
export function readTable(path = TABLE): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (head !== ['site', 'signIn', ...FEATURES].join(','))
    throw new Error(`${path} has other columns than utils/cookies/features.ts: derive it anew.`);
  return lines.map((line) => {
    const [site = '', signIn, ...x] = line.split(',');
    return { site, signIn: signIn === '1', x: x.map(Number) };
  });
}
