/** Any file that staff have -> rows that can be planned, or why not. What it is, its content says. Pure. */
import type { Vendor } from '../record.ts';
import type { Column } from './cells.ts';
import { oneLineEnd } from './cells.ts';
import { parsingCsv, separatorOf } from './csv.ts';
import { decodeSheet } from './decode.ts';
import { type Chosen, type Guess, guessColumns } from './guess.ts';
import { isEzproxy, readingEzproxy } from './readers/ezproxy.ts';
import { isHtml, readingHtml } from './readers/html.ts';
import { isJson, readJson } from './readers/json.ts';
import { isLines, isNames, readingLines } from './readers/lines.ts';
import type { Finding, Format, Table } from './readers/table.ts';
import { isXml, readingXml } from './readers/xml.ts';
import type { Encoding } from './scripts.ts';
import { atOnce, type Sliced, within } from './sliced.ts';

export const MAX_FILE_BYTES = 60_000_000;
export const MAX_ROWS = 200_000;

export type FileProblem =
  | { problem: 'too-big'; size: number }
  | { problem: 'too-many-rows'; rows: number }
  | { problem: 'workbook' | 'binary' | 'empty' | 'no-header' | 'json' | 'json-shape' }
  | { problem: 'open-quote'; row: number };

export interface FileRows {
  columns: (Column | undefined)[];
  /** Why each column is what it is; empty where the kind of file says it. */
  guesses: Guess[];
  rows: string[][];
  /** By row: its number in the spreadsheet or list, or the line it begins in. */
  places: number[];
  /** Headings of columns that are not read. */
  ignored: string[];
  findings: Finding[];
  format: Format;
  encoding: Encoding;
}

/** The file as rows, in one go. */
export function readFile(bytes: Uint8Array, chosen?: Chosen): FileRows | FileProblem {
  return atOnce(readingFile(bytes, chosen));
}

/**
 * The file as rows, in slices.
 * @param chosen which column is what, where a person knows better than the guess
 */
export function* readingFile(bytes: Uint8Array, chosen?: Chosen): Sliced<FileRows | FileProblem> {
  if (bytes.length > MAX_FILE_BYTES) return { problem: 'too-big', size: bytes.length };
  const decoded = decodeSheet(bytes);
  if ('problem' in decoded) return decoded;
  yield 0.05;
  const text = oneLineEnd(decoded.text);
  if (text.trim() === '') return { problem: 'empty' };
  const table = yield* within(readingText(text), 0.05, 0.9);
  if ('problem' in table) return table;
  return settled(table, decoded.encoding, chosen);
}

function* readingText(text: string): Sliced<Table | FileProblem> {
  if (isJson(text)) return readJson(text);
  if (isXml(text)) return yield* readingXml(text);
  if (isHtml(text)) return yield* readingHtml(text);
  if (isEzproxy(text)) return yield* readingEzproxy(text);
  if (!hasHeadings(text) && (isLines(text) || isNames(text))) return yield* readingLines(text);
  const { rows, openQuoteIn } = yield* parsingCsv(text);
  if (openQuoteIn !== undefined) return { problem: 'open-quote', row: openQuoteIn };
  return { format: 'csv', rows, places: rows.map((_, at) => at + 1) };
}

/** Whether the first line is a row of headings: then what follows is a table, whatever it looks like. */
function hasHeadings(text: string): boolean {
  const first = text.slice(0, 5000).split('\n', 1)[0]!;
  const cells = first.split(separatorOf(first)).map((cell) => cell.replaceAll('"', ''));
  return guessColumns([cells])?.above === 1;
}

function settled(table: Table, encoding: Encoding, chosen?: Chosen): FileRows | FileProblem {
  const { format, findings = [] } = table;
  const fixed = table.columns;
  const guessed = fixed ? { guesses: [], above: 0 } : guessColumns(table.rows, chosen);
  if (!guessed) return { problem: 'no-header' };
  const { guesses, above } = guessed;
  const rows = above === 0 ? table.rows : table.rows.slice(above);
  if (rows.length > MAX_ROWS) return { problem: 'too-many-rows', rows: rows.length };
  return {
    columns: fixed ?? guesses.map(({ column }) => column),
    guesses,
    rows,
    places: above === 0 ? table.places : table.places.slice(above),
    ignored: guesses.flatMap(({ column, heading }) => (column || heading === '' ? [] : [heading])),
    findings,
    format,
    encoding,
  };
}

/** Vendors as a JSON file that reads back the same. */
export function writeJson(vendors: readonly Vendor[]): string {
  return `${JSON.stringify({ carrel: 'vendors', version: 1, vendors }, null, 2)}\n`;
}
