/** What each column of a list is: by its heading, whatever people call it, or by what stands in it. Pure. */
import { COMPANY, type Column, choiceOf, columnsFor, FOREIGN, WORK } from './cells.ts';
import { folded } from './words/fold.ts';
import { HEADING_WORDS, HEADINGS } from './words/headings.ts';
import { categoryOf, noticeOf } from './words/kinds.ts';

/** Why a column is taken for what it is, or for nothing. */
export type Why =
  /** Its heading says so. */
  | 'heading'
  /** What stands in its cells says so. */
  | 'content'
  /** A person said so. */
  | 'chosen'
  /** Nothing says what it is. */
  | 'unknown'
  /** Another column is that already. */
  | 'second'
  /** Its words are kinds of another program's own. */
  | 'other-words';

export interface Guess {
  /** Its place in a row, from 0. */
  at: number;
  /** What stands above it; empty where nothing does. */
  heading: string;
  column: Column | undefined;
  why: Why;
}

export interface Guessed {
  guesses: Guess[];
  /** How many rows stand above those of the list, the headings among them. */
  above: number;
}

/** Which column is what, by a person's word: place in a row -> name of a column, or empty for "leave it out". */
export type Chosen = ReadonlyMap<number, string>;

const HEADER_WITHIN = 10;
const LOOK_AT = 200;
/** No list has more columns; what stands further to the right is left out. */
const MAX_COLUMNS = 500;

/** The columns of a list, or null where nothing in it tells whose its rows are. */
export function guessColumns(
  all: readonly (readonly string[])[],
  chosen: Chosen = new Map(),
): Guessed | null {
  const rows = all.slice(0, HEADER_WITHIN + LOOK_AT).map((row) => row.slice(0, MAX_COLUMNS));
  const header = headerIn(rows);
  const above = header === undefined ? 0 : header + 1;
  const sample = rows.slice(above, above + LOOK_AT);
  const width = sample.reduce((most, row) => Math.max(most, row.length), rows[header ?? 0]?.length ?? 0);
  const headings = header === undefined ? [] : rows[header]!;
  const guesses = Array.from({ length: width }, (_, at): Guess => {
    const heading = (headings[at] ?? '').trim();
    return { at, heading, column: undefined, why: 'unknown' };
  });
  const known = knownColumns(headings);
  choose(guesses, chosen, known);
  byHeading(guesses, known);
  byContent(guesses, sample, known);
  for (const guess of guesses) leaveOtherWords(guess, sample);
  settleNames(guesses, known);
  const tells = guesses.some(({ column }) => column && ['name', 'hosts', 'id'].includes(column.field));
  return tells ? { guesses, above } : null;
}

/** Every column there is, by its name. */
export function columnsByName(languages: Iterable<string> = []): Map<string, Column> {
  const all = [...columnsFor([...new Set(['en', 'es', ...languages])]), ...FOREIGN];
  return new Map(all.map((column) => [column.name, column]));
}

/** The column that a word means: the name of one, or a heading of any of the languages. */
export function columnCalled(word: string, columns: ReadonlyMap<string, Column>): Column | undefined {
  const exact = columns.get(word.trim());
  if (exact) return exact;
  const key = folded(word);
  const named = [...columns.values()].find(({ name }) => folded(name) === key);
  return named ?? columns.get(HEADINGS.get(key) ?? '');
}

const LANGUAGE_COLUMN =
  /^(dataKept|retention|alternatives|breach\.message)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/i;

function knownColumns(headings: readonly string[]): Map<string, Column> {
  return columnsByName(headings.flatMap((cell) => LANGUAGE_COLUMN.exec(cell.trim())?.[2] ?? []));
}

const ADDRESS_CELL = /^(?:https?:\/\/\S+|www\.\S+|(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:[/:?]\S*)?)$/iu;
/** Whether a cell is an address, or begins with one. */
export const isAddress = (cell: string) => {
  const first = cell.trim().split(/\s/, 1)[0]!;
  return first.length < 5000 && ADDRESS_CELL.test(first);
};

/** The row with the headings; rows above it, such as a title, are passed over. */
function headerIn(rows: readonly (readonly string[])[]): number | undefined {
  for (let at = 0; at < Math.min(HEADER_WITHIN, rows.length); at += 1) {
    const row = rows[at]!;
    const columns = knownColumns(row);
    if (row.some((cell) => isAddress(cell) && !columnCalled(cell, columns))) break;
    const found = row.map((cell) => columnCalled(cell, columns)).filter((column) => column !== undefined);
    const tells = found.some(({ field }) => field === 'name' || field === 'id' || field === 'hosts');
    // In the midst of a list of names one of them may be a word for a column.
    if (tells && (at === 0 || found.length > 1)) return at;
  }
  const [first = [], ...rest] = rows.slice(0, LOOK_AT);
  // Headings that nobody knows stand above addresses, and are none.
  const below = (at: number) => rest.filter((row) => isAddress(row[at] ?? '')).length;
  const linked = first.findIndex((_, at) => rest.length > 0 && below(at) * 2 > rest.length);
  return linked >= 0 && first[linked]!.trim() !== '' && !first.some(isAddress) ? 0 : undefined;
}

function choose(guesses: Guess[], chosen: Chosen, known: ReadonlyMap<string, Column>): void {
  for (const guess of guesses) {
    const said = chosen.get(guess.at);
    if (said === undefined) continue;
    guess.column = said === '' ? undefined : columnCalled(said, known);
    guess.why = 'chosen';
  }
}

/** Whether a column is free to be something, and no other is that already. */
const isOpen = ({ column, why }: Guess) => column === undefined && why !== 'chosen';
const has = (guesses: readonly Guess[], name: string) => guesses.some(({ column }) => column?.name === name);

function byHeading(guesses: Guess[], known: ReadonlyMap<string, Column>): void {
  const take = (guess: Guess, column: Column | undefined) => {
    if (!column || !isOpen(guess)) return;
    if (has(guesses, column.name)) guess.why = 'second';
    else Object.assign(guess, { column, why: 'heading' });
  };
  const exact = guesses.map(({ heading }) => (heading === '' ? undefined : columnCalled(heading, known)));
  // What says all of a vendor's hosts counts before a link.
  const hosts = exact.some((column) => column?.name === 'hosts') || has(guesses, 'hosts');
  guesses.forEach((guess, at) => {
    if (hosts && exact[at]?.name === 'address') guess.why = 'second';
    else take(guess, exact[at]);
  });
  for (const name of ['address', 'name'] as const) {
    const words = (heading: string) =>
      heading.split(/[\s_/()-]+/).map((word) => HEADING_WORDS.get(folded(word)));
    const told = name === 'address' ? ['address', 'hosts'] : ['name', 'company', 'work'];
    if (told.some((one) => has(guesses, one))) continue;
    const guess = guesses.find((one) => isOpen(one) && words(one.heading).includes(name));
    if (guess) take(guess, known.get(name));
  }
}

function byContent(
  guesses: Guess[],
  sample: readonly (readonly string[])[],
  known: ReadonlyMap<string, Column>,
): void {
  const cells = (at: number) => sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  const best = (name: string, share: (cells: readonly string[]) => number) => {
    let found: Guess | undefined;
    let most = 0.5;
    for (const guess of guesses) {
      const inColumn = isOpen(guess) && guess.why === 'unknown' ? cells(guess.at) : [];
      const part = inColumn.length === 0 ? 0 : share(inColumn);
      if (part > most) [found, most] = [guess, part];
    }
    if (found) Object.assign(found, { column: known.get(name), why: 'content' });
  };
  const part = (all: readonly string[], fits: (cell: string) => boolean) =>
    all.filter(fits).length / all.length;
  if (!has(guesses, 'address') && !has(guesses, 'hosts')) best('address', (all) => part(all, isAddress));
  if (!guesses.some(({ heading }) => heading !== '')) {
    if (!has(guesses, 'category'))
      best('category', (all) => part(all, (cell) => categoryOf(cell) !== undefined));
  }
  if (!['name', 'company', 'work', 'id'].some((one) => has(guesses, one))) {
    // Names differ from row to row, and are no sentences.
    const isName = (cell: string) => /\p{L}/u.test(cell) && cell.length <= 120 && !isAddress(cell);
    best('name', (all) => part(all, isName) * (0.6 + 0.4 * (new Set(all).size / all.length)));
  }
}

/** A column whose words are mostly no kinds that Carrel has is another program's own. */
function leaveOtherWords(guess: Guess, sample: readonly (readonly string[])[]): void {
  const { column, heading, at, why } = guess;
  if (column?.kind !== 'choice' || why !== 'heading' || folded(heading) === folded(column.name)) return;
  const means = column.field === 'category' ? categoryOf : column.field === 'notice' ? noticeOf : undefined;
  if (!means) return;
  const words = sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  if (
    words.length === 0 ||
    words.filter((word) => means(choiceOf(word, column)) !== undefined).length * 2 >= words.length
  )
    return;
  Object.assign(guess, { column: undefined, why: 'other-words' });
}

/** A company is the name where nothing else is; publishers of single works are no vendors. */
function settleNames(guesses: Guess[], known: ReadonlyMap<string, Column>): void {
  const company = guesses.find(({ column }) => column?.name === COMPANY.name);
  if (!company) return;
  if (has(guesses, WORK.name)) Object.assign(company, { column: undefined, why: 'unknown' });
  else if (!has(guesses, 'name')) company.column = known.get('name');
}
