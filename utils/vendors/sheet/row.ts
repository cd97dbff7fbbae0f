/** One row of a file -> which vendor it speaks of, and what it makes of that vendor. Pure. */

import type { Vendor } from '../record.ts';
import { addressesIn } from './addresses.ts';
import type { Column } from './cells.ts';
import { type VendorDraft, withCells } from './record.ts';
import { type Apart, type Known, seenThrough, type Whose, whoseIs } from './whose.ts';

export interface Reading {
  columns: readonly (Column | undefined)[];
  emptyCells: 'leave' | 'clear';
  dayFirst: ReadonlyMap<Column, boolean>;
  known: Known;
  byName: ReadonlyMap<string, Vendor>;
}

export type ReadRow = { name: string } & (
  | { is: 'known'; vendor: Vendor }
  | { is: 'apart'; why: Apart; host: string }
  | { is: 'unreadable'; text: string }
  | {
      is: 'record';
      vendor: VendorDraft;
      before: Vendor | undefined;
      /** The row has a link to the vendor, and not all of its hosts. */
      linked: boolean;
    }
);

export function readRow(cells: readonly string[], reading: Reading): ReadRow {
  const { columns, known } = reading;
  const read = (column: string) => cells[columns.findIndex((one) => one?.name === column)]?.trim() ?? '';
  const title = read('name');
  const who = idOf(read('id').toLowerCase(), title, reading);
  const { id, given } = who;
  const before = known.byId.get(id);
  const name = title === '' ? (before?.name ?? id) : title;
  const link = read('address');
  const whose = addressesIn(link === '' ? read('hosts') : link).map((text) => whoseIs(text, known));

  if (link !== '') {
    if (whose.length === 0 || whose.some((one) => one.is === 'unreadable')) {
      return { name, is: 'unreadable', text: link };
    }
    const owner = whose.find(isKnown);
    // Of a vendor that the row does not name a link changes nothing.
    if (!before && owner) return { name, is: 'known', vendor: owner.vendor };
    const added = whose.flatMap((one) =>
      one.is === 'new' || (one.is === 'beside' && before) ? [one.host] : [],
    );
    if (!owner && added.length === 0) return { name, is: 'apart', ...apart(whose[0]!)! };
    const vendor = merged(who, cells, before, reading);
    return {
      name,
      is: 'record',
      before,
      linked: true,
      vendor: withHosts(vendor, before?.hosts ?? [], added),
    };
  }
  // Hosts alone, without an id that says whose they are to be, tell no more than a link does.
  if (!before && !given && whose.length > 0) {
    if (whose.every(isKnown)) return { name, is: 'known', vendor: whose[0]!.vendor };
    if (whose.every((one) => one.is !== 'beside' && apart(one))) {
      return { name, is: 'apart', ...apart(whose[0]!)! };
    }
  }
  return { name, is: 'record', before, linked: false, vendor: merged(who, cells, before, reading) };
}

const isKnown = (one: Whose): one is Extract<Whose, { is: 'known' }> => one.is === 'known';

/** Why an address is no vendor's, or undefined where it may be one. */
function apart(one: Whose): { why: Apart; host: string } | undefined {
  if (one.is === 'beside') return { why: 'library', host: one.host };
  return one.is === 'library' || one.is === 'proxy' || one.is === 'opaque'
    ? { why: one.is, host: one.host }
    : undefined;
}

/** The record with the hosts that it has and those that come in addition. */
export function withHosts(
  vendor: VendorDraft,
  had: readonly string[],
  added: readonly string[],
): VendorDraft {
  return { ...vendor, hosts: [...new Set([...had, ...added])] };
}

interface Identity {
  id: string;
  /** The file says it. */
  given: boolean;
}

/** The vendor that a row means. Numbers are another program's own. */
function idOf(written: string, title: string, { known, byName }: Reading): Identity {
  if (written !== '' && (known.byId.has(written) || !/^\d+$/.test(written)))
    return { id: written, given: true };
  return { id: byName.get(nameKey(title))?.id ?? slug(title), given: false };
}

export const nameKey = (name: string) => name.trim().toLowerCase();

/** An id out of a name: `Gale (Cengage)` -> `gale-cengage`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64);
}

/** The record that a row makes out of what is there; a link and a title say nothing of a vendor that has a name. */
function merged(
  { id, given }: Identity,
  cells: readonly string[],
  before: Vendor | undefined,
  { columns, emptyCells, dayFirst, known }: Reading,
): VendorDraft {
  const said = columns.flatMap((column, at) => {
    if (!column || column.kind === 'address' || (column.name === 'name' && before && !given)) return [];
    const cell = cells[at] ?? '';
    if (emptyCells === 'leave' && cell.trim() === '') return [];
    return [[column, column.name === 'hosts' ? seenThrough(cell, known) : cell] as const];
  });
  const vendor = withCells(before ?? { id }, said, dayFirst);
  // Most of what a library has are databases, and few lists of them say so.
  return before ? vendor : { ...vendor, category: vendor.category ?? 'database' };
}
