/** CSV text <-> rows of cells. Pure. */
import Papa from 'papaparse';
import type { Vendor } from '../record.ts';
import { cellOf, columnsFor, languagesIn, oneLineEnd } from './cells.ts';
import { neutralised, restored } from './formula.ts';

export interface Sheet {
  rows: string[][];
  /** A quotation mark that nothing closes swallows the rest of the file: the row it opens in, from 1. */
  openQuoteIn?: number;
}

/** Reads CSV with commas, semicolons, tabs or bars; line breaks inside cells become `\n`. */
export function parseCsv(text: string): Sheet {
  // Excel's own line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? separatorOf(body),
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const rows = data.map((row) => row.map((cell) => restored(oneLineEnd(cell))));
  // The line end of the last row is not a row.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return open?.row === undefined ? { rows } : { rows, openQuoteIn: open.row + 1 };
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LOOK_AT_LINES = 10;

/** The separator that stands most often in one of the first lines, outside quotation marks. */
function separatorOf(text: string): string {
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
