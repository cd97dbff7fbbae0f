/** What a plan says of single rows. Pure. */
import type { Vendor, VendorField } from '../record.ts';
import type { FieldProblem } from '../staff/check.ts';
import type { Column } from './cells.ts';
import type { Apart } from './whose.ts';

export interface FieldChange {
  field: VendorField;
  from: unknown;
  to: unknown;
}
export interface PlannedChange {
  row: number;
  /** The whole record as it would be. */
  vendor: Vendor;
  fields: FieldChange[];
}
export interface BadRow {
  row: number;
  /** What the row calls its vendor, for people. */
  name: string;
  problems: (FieldProblem & {
    /** The place in the row, and what stands there; absent where the file has no column for it. */
    column?: number;
    columnName: string;
    cell: string;
  })[];
  /** Another row of the file with the same vendor. */
  sameAs?: number;
}
/** A row of a vendor that the list, or the file further up, has already. */
export interface KnownRow {
  row: number;
  name: string;
  vendor: string;
  id: string;
}
/** A row of which only a person can say whom it means. */
export interface UnclearRow {
  row: number;
  name: string;
  /** Vendors that it may mean, the likeliest first; none where nothing is called like this. */
  candidates: { id: string; name: string; score: number }[];
}
/** A row that is no vendor's. */
export interface ApartRow {
  row: number;
  name: string;
  why: Apart;
  host: string;
}
/** Where in the row a problem stands. */
export function placed(
  problem: FieldProblem,
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): BadRow['problems'][number] {
  const fits = (column: Column | undefined) => {
    if (column?.field !== problem.field) return false;
    if (problem.code === 'breach-since') return column.part === 'since';
    return problem.code !== 'breach-message' || column.part === 'message';
  };
  // Of several languages, the one with words in it.
  const places = columns.flatMap((column, at) => (fits(column) ? [at] : []));
  const column = places.find((at) => (cells[at] ?? '').trim() !== '') ?? places[0];
  return {
    ...problem,
    ...(column === undefined ? {} : { column }),
    columnName: column === undefined ? problem.field : columns[column]!.name,
    cell: column === undefined ? '' : (cells[column] ?? ''),
  };
}
