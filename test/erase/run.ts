/**
 * `npm run bench:erase`: what of each kind is left after a session, as a Markdown table and JSON.
 * `--only NAME` runs one variant again and takes the others from the last run.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONNECTION_KINDS, KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { type Outcome, run, runDisposable } from './variants.ts';

const MEMORY = '/dev/shm';
const RESULTS = join('.output', 'erase');
const VARIANTS: Record<string, { title: string; run(): Promise<Outcome> }> = {
  none: { title: 'nothing erased', run: () => run('none') },
  bare: { title: 'bare `browsingData.remove`', run: () => run('bare') },
  carrel: { title: 'Carrel', run: () => run('carrel') },
  disposable: { title: 'Carrel, disposable profile', run: () => runDisposable(MEMORY) },
};

/** An outcome as it is kept between runs. */
interface Row {
  before: Record<'page' | 'browser', Kind[]>;
  after: Record<'page' | 'browser', Kind[]>;
  /** The files in which a token of each kind lay. */
  disk: Partial<Record<Kind, string[]>>;
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
mkdirSync(RESULTS, { recursive: true });
for (const name of values.only ?? Object.keys(VARIANTS)) {
  const variant = VARIANTS[name];
  if (!variant) throw new Error(`--only must be one of ${Object.keys(VARIANTS).join(', ')}.`);
  if (name === 'disposable' && !existsSync(MEMORY)) {
    console.log(`${variant.title}: not run, this system has no ${MEMORY}.`);
    continue;
  }
  const { before, after, disk, refused } = await variant.run();
  const row: Row = {
    before: { page: [...before.page], browser: [...before.browser] },
    after: { page: [...after.page], browser: [...after.browser] },
    disk: Object.fromEntries([...disk].map(([kind, files]) => [kind, [...files]])),
  };
  writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify(row, null, 2));
  console.log(
    `${variant.title}: ${refused ? 'something could not be erased, the web stayed closed' : 'done'}`,
  );
}

const rows = Object.entries(VARIANTS).flatMap(([name, { title }]): { title: string; row: Row }[] => {
  const file = join(RESULTS, `${name}.json`);
  return existsSync(file) ? [{ title, row: JSON.parse(readFileSync(file, 'utf8')) }] : [];
});
const everSeen = ({ before, after, disk }: Row): Kind[] => [
  ...before.page,
  ...before.browser,
  ...after.page,
  ...after.browser,
  ...(Object.keys(disk) as Kind[]),
];
/** Kinds that any look at any variant found: a kind never seen was never planted. */
const seen = new Set(rows.flatMap(({ row }) => everSeen(row)));
const planted = KIND_NAMES.filter((kind) => seen.has(kind));
const cell = ({ after, disk }: Row, kind: Kind): string => {
  const left = [
    after.page.includes(kind) && 'page',
    after.browser.includes(kind) && 'browser',
    kind in disk && 'disk',
  ].filter(Boolean);
  return left.length === 0 ? '–' : left.join(', ');
};
const line = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

console.log('');
line(['what a session left', ...rows.map(({ title }) => title)]);
line(['---', ...rows.map(() => '---')]);
for (const kind of planted) line([KINDS[kind], ...rows.map(({ row }) => cell(row, kind))]);
const count = (fromConnection: boolean) =>
  rows.map(
    ({ row }) => row.after.page.filter((kind) => CONNECTION_KINDS.includes(kind) === fromConnection).length,
  );
line(['**readable by a page, or in what it sends**', ...count(false)]);
line(['**recognised by a server from its connection**', ...count(true)]);
line(['**readable in the browser itself**', ...rows.map(({ row }) => row.after.browser.length)]);
line(['**kinds with bytes on the disk**', ...rows.map(({ row }) => Object.keys(row.disk).length)]);
const missing = KIND_NAMES.filter((kind) => !seen.has(kind)).map((kind) => KINDS[kind]);
console.log(`\n${planted.length} kinds planted. Not to be planted in this browser, and not counted: `);
console.log(missing.join('; ') || 'none');
for (const { title, row } of rows.slice(1))
  for (const [kind, files] of Object.entries(row.disk))
    console.log(`${title}: ${kind} in ${files.join(' ')}`);
