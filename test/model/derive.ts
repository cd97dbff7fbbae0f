/**
 * `node test/model/derive.ts SAMPLES.csv`: labelled cookies in, the feature table out. The samples themselves stay
 * outside of the repository; nothing of their names or values is in the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../../utils/cookies/features.ts';
import { TABLE, toTable } from './table.ts';

/** Stands for "until the browser closes" in the samples. */
const SESSION = '1370000000';

const path = process.argv[2];
if (path === undefined) {
  console.error('Usage: node test/model/derive.ts SAMPLES.csv');
  process.exit(2);
}
const [head = [], ...lines] = readCsv(readFileSync(path, 'utf8'));
const samples = lines.map((line) => Object.fromEntries(head.map((column, at) => [column, line[at]])));
const rows = samples.map((sample) => ({
  site: sample.site ?? '',
  signIn: sample.authentication === '1',
  x: featuresOf({
    name: sample.name ?? '',
    value: sample.value ?? '',
    httpOnly: sample.httpOnly === '1',
    secure: sample.secure === '1',
    persistent: sample.expiryUnix !== SESSION,
    setByScript: sample.setByScript === '1',
  }),
}));
writeFileSync(TABLE, toTable(rows));
console.log(`${rows.length} cookies of ${new Set(rows.map(({ site }) => site)).size} sites in ${TABLE}`);

/** Quoted or plain cells; a doubled quote inside quotes is one. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}
