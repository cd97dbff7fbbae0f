/** JSON -> rows: Carrel's own records, or the lists of other programs, which have names for their fields. Pure. */
import type { Vendor } from '../../record.ts';
import { ADDRESS, type Column, cellOf, columnsFor, languagesIn } from '../cells.ts';
import type { Table } from './table.ts';
import { keyedRows } from './xml.ts';

export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

export function readJson(text: string): Table | { problem: 'json' | 'json-shape' } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  const list = listIn(data);
  if (!list) return { problem: 'json-shape' };
  const records = list.map((one) => (typeof one === 'object' && one !== null ? one : {}) as Vendor);
  if (!records.some(isForeign)) return ownRecords(records);
  return { format: 'json', ...keyedRows(records.map(cellsOf)) };
}

/** The list in a file: the file itself, `vendors`, or the first list of records that it has. */
function listIn(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  if ('vendors' in data) return Array.isArray(data.vendors) ? data.vendors : undefined;
  return Object.values(data).find(
    (value): value is unknown[] =>
      Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null),
  );
}

const KEYS: ReadonlySet<string> = new Set([...columnsFor([]).map(({ field }) => field), 'url']);

/** Another program's record: no hosts, and fields that no vendor has. */
function isForeign(record: object): boolean {
  return !('hosts' in record) && Object.keys(record).some((key) => !KEYS.has(key));
}

/** What can stand in a cell; of what is nested, its name. */
function cellsOf(record: object): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const plain = typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value;
    if (['string', 'number', 'boolean'].includes(typeof plain)) cells.set(key, String(plain));
  }
  return cells;
}

/** Carrel's records become rows too, so that a wrong one can be named and mended in the same way. */
function ownRecords(records: readonly Vendor[]): Table {
  const columns = columnsFor([...new Set(['en', 'es', ...safeLanguages(records)])]);
  // Lists that other programs write have a link for each title.
  if (records.some((record) => typeof linkOf(record) === 'string')) columns.push(ADDRESS);
  const rows = records.map((record) => columns.map((column) => safeCell(record, column)));
  return { format: 'json', columns, rows, places: rows.map((_, at) => at + 1) };
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
