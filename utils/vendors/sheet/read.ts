/** A file that staff chose -> rows that can be planned, or why not. Pure. */

import type { Vendor } from '../record.ts';
import { ADDRESS, type Column, cellOf, columnsFor, languagesIn } from './cells.ts';
import { parseCsv } from './csv.ts';
import { decodeSheet, type Encoding } from './decode.ts';
import { readHeader } from './header.ts';

export const MAX_FILE_BYTES = 20_000_000;
export const MAX_ROWS = 10_000;

export type FileProblem =
  | { problem: 'too-big'; size: number }
  | { problem: 'too-many-rows'; rows: number }
  | { problem: 'workbook' | 'binary' | 'empty' | 'no-header' | 'json' | 'json-shape' }
  | { problem: 'open-quote'; row: number };

export interface FileRows {
  columns: (Column | undefined)[];
  rows: string[][];
  firstRow: number;
  ignored: string[];
  format: 'csv' | 'json';
  encoding: Encoding;
}

/** Rows above the header, such as a title, are passed over. */
const HEADER_WITHIN = 10;

export function readFile(bytes: Uint8Array): FileRows | FileProblem {
  if (bytes.length > MAX_FILE_BYTES) return { problem: 'too-big', size: bytes.length };
  const decoded = decodeSheet(bytes);
  if ('problem' in decoded) return decoded;
  const { text, encoding } = decoded;
  if (text.trim() === '') return { problem: 'empty' };
  if (/^\s*[[{]/.test(text)) return readJson(text, encoding);
  const { rows, openQuoteIn } = parseCsv(text);
  if (openQuoteIn !== undefined) return { problem: 'open-quote', row: openQuoteIn };
  for (let at = 0; at < Math.min(HEADER_WITHIN, rows.length); at += 1) {
    const header = readHeader(rows[at]!);
    if (!header) continue;
    const body = rows.slice(at + 1);
    if (body.length > MAX_ROWS) return { problem: 'too-many-rows', rows: body.length };
    return { ...header, rows: body, firstRow: at + 2, format: 'csv', encoding };
  }
  return { problem: 'no-header' };
}

/** JSON becomes rows too, so that a wrong record can be named and mended in the same way. */
function readJson(text: string, encoding: Encoding): FileRows | FileProblem {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  const list = Array.isArray(data) ? data : (data as { vendors?: unknown } | null)?.vendors;
  if (!Array.isArray(list)) return { problem: 'json-shape' };
  if (list.length > MAX_ROWS) return { problem: 'too-many-rows', rows: list.length };
  const records = list.map((one) => (typeof one === 'object' && one !== null ? one : {}) as Vendor);
  const columns = columnsFor([...new Set(['en', 'es', ...safeLanguages(records)])]);
  // Lists that other programs write have a link for each title.
  if (records.some((record) => typeof linkOf(record) === 'string')) columns.push(ADDRESS);
  const rows = records.map((record) => columns.map((column) => safeCell(record, column)));
  return { columns, rows, firstRow: 1, ignored: [], format: 'json', encoding };
}

function safeLanguages(records: readonly Vendor[]): string[] {
  try {
    return [...languagesIn(records)].filter((code) => /^[a-z]{2,3}(-|$)/.test(code));
  } catch {
    return [];
  }
}

function linkOf(record: Vendor): unknown {
  return record.hosts === undefined ? (record as { url?: unknown }).url : undefined;
}

/** A value of the wrong kind shows as what it is, for the check to name. */
function safeCell(record: Vendor, column: Column): string {
  try {
    if (column === ADDRESS) return String(linkOf(record) ?? '');
    return cellOf(record, column);
  } catch {
    return JSON.stringify((record as Record<string, unknown>)[column.field]) ?? '';
  }
}

/** Vendors as a JSON file that reads back the same. */
export function writeJson(vendors: readonly Vendor[]): string {
  return `${JSON.stringify({ carrel: 'vendors', version: 1, vendors }, null, 2)}\n`;
}
