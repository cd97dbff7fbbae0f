/**
 * `npm run -s import -- FILE`: whose the rows of a library's own list are, in counts and row by row, and with `--list`
 * the vendors that the catalogue lacks as a list. Nothing is fetched: what stands in the file is all that is looked at.
 * Ends with 0 where every row has its answer, 1 where rows need attention or the file cannot be read.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from '../handoff/resolve.ts';
import { localDay } from '../vendors/breach.ts';
import { CATEGORIES, NOTICE_KINDS } from '../vendors/record.ts';
import { columnCalled, columnsByName } from '../vendors/sheet/guess.ts';
import { planImport } from '../vendors/sheet/plan.ts';
import { readFile } from '../vendors/sheet/read.ts';
import { categoryOf, noticeOf } from '../vendors/sheet/words/kinds.ts';
import { countLines, fileLines, listOf, problemLine, rowLines } from './import-told.ts';
import { libraryFrom } from './settings.ts';
import { readArguments, stop } from './usage.ts';

const USAGE = `Usage: npm run -s import -- FILE [--config FILE] [--list OUT] [--category KIND] [--notice KIND]
                          [--columns NAME=NUMBER,…] [--answers ROW=ID,…]
  FILE        a list as the library has it: CSV or TSV, LibGuides (CSV, JSON, XML), EZproxy's configuration, a saved
              web page, KBART, lines of names and links, or names alone
  --config    a library's settings, for its proxies, its own hosts and its vendors
  --list      writes what is new or changed as a list of vendors (JSON), which check-list reads
  --category  the kind of new vendors that the file does not say (${CATEGORIES.join(', ')})
  --notice    the notice of new vendors that the file does not say (${NOTICE_KINDS.join(', ')})
  --columns   which column is what, counted from 1, where the guess is wrong: name=2,url=3; -=4 leaves one out
  --answers   whom unclear rows mean, by the vendor's id: 12=jstor,15=gale`;

const { values, positionals } = readArguments(
  USAGE,
  {
    config: { type: 'string' },
    list: { type: 'string' },
    category: { type: 'string' },
    notice: { type: 'string' },
    columns: { type: 'string' },
    answers: { type: 'string' },
  },
  1,
);

/** `name=2,url=3` as pairs. */
function pairs(option: '--columns' | '--answers', text: string | undefined): [string, string][] {
  return (text ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [left = '', right = '', ...more] = part.split('=').map((side) => side.trim());
      if (left === '' || right === '' || more.length > 0)
        stop(`${option}: "${part}" is no pair with one "=".\n${USAGE}`);
      return [left, right];
    });
}

function counted(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) stop(`${option}: "${text}" is no number from 1.\n${USAGE}`);
  return Number(text);
}

function chosenColumns(): Map<number, string> {
  const known = columnsByName();
  return new Map(
    pairs('--columns', values.columns).map(([name, number]) => {
      const column = name === '-' ? undefined : columnCalled(name, known);
      if (name !== '-' && !column)
        stop(`--columns: there is no column "${name}"; write one such as name, url, hosts or category.`);
      return [counted('--columns', number) - 1, column?.name ?? ''];
    }),
  );
}

const [path] = positionals;
if (path === undefined) stop(`Name the file to import.\n${USAGE}`);
const chosen = chosenColumns();
const category = values.category === undefined ? undefined : categoryOf(values.category);
if (values.category !== undefined && !category)
  stop(`--category: "${values.category}" is none of ${CATEGORIES.join(', ')}.`);
const notice = values.notice === undefined ? undefined : noticeOf(values.notice);
if (values.notice !== undefined && !notice)
  stop(`--notice: "${values.notice}" is none of ${NOTICE_KINDS.join(', ')}.`);
const answers = new Map(
  pairs('--answers', values.answers).map(([row, id]) => [counted('--answers', row), id]),
);
const { own, vendors } = libraryFrom(values.config);
for (const id of answers.values()) {
  if (!vendors.some((vendor) => vendor.id === id)) stop(`--answers: there is no vendor "${id}".`);
}

let bytes: Uint8Array;
try {
  bytes = readFileSync(path);
} catch (error) {
  stop(`"${path}" cannot be read: ${(error as Error).message}.`);
}
const file = readFile(bytes, chosen);
if ('problem' in file) {
  console.error(`"${path}": ${problemLine(file)}`);
  process.exit(1);
}
const plan = planImport({
  ...file,
  current: vendors,
  own,
  resolve,
  emptyCells: 'leave',
  agreed: new Set(),
  answers,
  defaults: { ...(category && { category }), ...(notice && { notice }) },
  today: localDay(new Date()),
});
for (const line of [...fileLines(file), ...rowLines(plan, file), ...countLines(plan, file)])
  console.log(line);
if (values.list !== undefined) {
  const list = listOf(plan, vendors);
  try {
    writeFileSync(values.list, `${JSON.stringify(list, null, 2)}\n`);
  } catch (error) {
    stop(`--list: "${values.list}" cannot be written: ${(error as Error).message}.`);
  }
  console.log(`${values.list}: ${list.vendors.length} vendor records`);
}
process.exit(plan.bad.length === 0 ? 0 : 1);
