/** CSV text <-> rows of cells. Pure. */
import Papa from 'papaparse';
import type { Vendor } from '../record.ts';
import { cellOf, columnsFor, languagesIn, oneLineEnd } from './cells.ts';
import { neutralised, restored } from './formula.ts';
import { atOnce, type Sliced } from './sliced.ts';
import { folded } from './words/fold.ts';
import { HEADINGS } from './words/headings.ts';

export interface Sheet {
  rows: string[][];
  /** A quotation mark that nothing closes swallows the rest of the file: the row it opens in, from 1. */
  openQuoteIn?: number;
}

/** Reads CSV with commas, semicolons, tabs or bars; line breaks inside cells become `\n`. */
export function parseCsv(text: string): Sheet {
  return atOnce(parsingCsv(text));
}

/** How much is read at a time; a row that is longer takes as much more as it needs. */
const PIECE = 500_000;

/** `parseCsv` in slices. */
export function* parsingCsv(text: string): Sliced<Sheet> {
  const ends = oneLineEnd(text);
  // Excel's own line that names the separator.
  const named = /^sep=(.)\n/i.exec(ends);
  const body = named ? ends.slice(named[0].length) : ends;
  const delimiter = named?.[1] ?? (isOneColumn(body) ? NEVER : separatorOf(body));
  const rows: string[][] = [];
  let openQuoteIn: number | undefined;
  let size = PIECE;
  for (let at = 0; at < body.length; ) {
    const last = at + size >= body.length;
    const piece = pieceOf(body.slice(at, at + size), delimiter, last);
    if (piece.openQuoteIn !== undefined) openQuoteIn = rows.length + piece.openQuoteIn;
    for (const row of piece.rows) rows.push(row.map(restored));
    // Nothing ended within the piece: its one row is longer.
    size = piece.length === 0 ? size * 2 : PIECE;
    at += piece.length;
    if (last) break;
    yield at / body.length;
  }
  // The line end of the last row is not a row.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return openQuoteIn === undefined ? { rows } : { rows, openQuoteIn };
}

/** The rows that end within a piece of text, and how long they are; of the last piece, all. */
function pieceOf(text: string, delimiter: string, last: boolean): Sheet & { length: number } {
  const rows: string[][] = [];
  let length = 0;
  let before = 0;
  let openQuoteIn: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      rows.push(data);
      before = length;
      length = meta.cursor;
      if (errors.some(({ code }) => code === 'MissingQuotes')) openQuoteIn ??= rows.length;
    },
  });
  if (last) return { rows, length: text.length, ...(openQuoteIn === undefined ? {} : { openQuoteIn }) };
  // The piece may end in the midst of its last row.
  rows.pop();
  return { rows, length: before };
}

/** Stands in no text that people write. */
const NEVER = '\u001f';

/** Whether one heading stands above the list, so that marks in its names and links set nothing apart. */
function isOneColumn(text: string): boolean {
  const end = text.indexOf('\n');
  const first = (end < 0 ? text : text.slice(0, end)).trim();
  return (
    end > 0 && first !== '' && !/[,;\t|"]/.test(first) && HEADINGS.has(folded(first)) && !/^"/m.test(text)
  );
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LOOK_AT_LINES = 10;

/** The separator that stands most often in one of the first lines, outside quotation marks. */
export function separatorOf(text: string): string {
  let best: string = SEPARATORS[0];
  let most = 0;
  let quoted = false;
  let line = 0;
  const counts = new Map<string, number>();
  for (const mark of text) {
    if (mark === '"') quoted = !quoted;
    if (quoted) continue;
    if (mark === '\n') {
      counts.clear();
      line += 1;
      if (line === LOOK_AT_LINES) break;
    }
    if (!SEPARATORS.includes(mark as ',')) continue;
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    if (count > most) [best, most] = [mark, count];
  }
  return best;
}

/** Vendors as a CSV file that spreadsheet programs open as what it is, and that reads back the same. */
export function writeCsv(
  vendors: readonly Vendor[],
  languages: readonly string[],
  separator: ',' | ';' = ',',
): string {
  const columns = columnsFor([...new Set([...languages, ...languagesIn(vendors)])]);
  const rows = vendors.map((vendor) =>
    columns.map((column) => neutralised(oneLineEnd(cellOf(vendor, column)))),
  );
  const csv = Papa.unparse([columns.map(({ name }) => name), ...rows], {
    delimiter: separator,
    newline: '\r\n',
    quotes: true,
  });
  // Excel reads UTF-8 only behind this mark.
  return `\ufeff${csv}\r\n`;
}
