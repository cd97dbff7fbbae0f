/** Cells into a vendor record: what a row of a file and a form have in common. Pure. */
import type { Vendor } from '../record.ts';
import { type Column, cellOf, cellValue, oneLineEnd } from './cells.ts';

/** A record that may not be right yet. */
export type VendorDraft = Partial<Vendor> & { id: string };

/**
 * The record with these cells in it. A cell that says what is there already changes nothing; an empty one takes the
 * value away.
 * @param dayFirst by column, how to read `3/4/2026`
 */
export function withCells(
  before: VendorDraft,
  cells: Iterable<readonly [Column, string]>,
  dayFirst: ReadonlyMap<Column, boolean> = new Map(),
): VendorDraft {
  const record: Record<string, unknown> = structuredClone(before);
  for (const [column, cell] of cells) {
    if (column.field === 'id' || oneLineEnd(cellOf(before, column)) === cell) continue;
    const value = cell.trim() === '' ? undefined : cellValue(cell, column, dayFirst.get(column) ?? false);
    put(record, column, value);
  }
  return record as VendorDraft;
}

/** Sets one column's value, and drops a field of which nothing is left. */
function put(record: Record<string, unknown>, { field, language, part }: Column, value: unknown): void {
  if (field === 'breach') {
    const { since, message } = (record.breach ?? {}) as { since?: unknown; message?: object };
    const texts = part === 'message' ? filled({ ...message, [language!]: value }) : (message ?? {});
    const day = part === 'since' ? value : since;
    if (day === undefined && Object.keys(texts).length === 0) delete record.breach;
    else record.breach = { since: day, message: texts };
  } else if (language === undefined) {
    if (value === undefined) delete record[field];
    else record[field] = value;
  } else {
    const texts = filled({ ...(record[field] as object | undefined), [language]: value });
    if (Object.keys(texts).length === 0) delete record[field];
    else record[field] = texts;
  }
}

function filled(texts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
}
