/** What is being written about one vendor, kept while the console is open: leaving the form loses nothing. */

import { atom } from 'nanostores';
import { resolve } from '../../../utils/handoff/resolve.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import type { Vendor, VendorField } from '../../../utils/vendors/record.ts';
import { type Column, cellOf, columnsFor } from '../../../utils/vendors/sheet/cells.ts';
import { type VendorDraft, withCells } from '../../../utils/vendors/sheet/record.ts';
import { slug } from '../../../utils/vendors/sheet/row.ts';
import { type Known, knownVendors, seenThrough } from '../../../utils/vendors/sheet/whose.ts';
import { checkVendor, type FieldProblem, hostClaims } from '../../../utils/vendors/staff/check.ts';
import { isSame } from '../../../utils/vendors/staff/patch.ts';
import type { StaffVendor, VendorsView } from '../../../utils/vendors/staff/view.ts';

/** Texts of cells by column name, as typed. */
export type Typed = Readonly<Record<string, string>>;

/** By place in the console: `<id>`, `new`, `copy/<id>`. */
export const $drafts = atom<Readonly<Record<string, Typed>>>({});

export function setDraft(place: string, typed: Typed | null): void {
  const { [place]: _old, ...others } = $drafts.get();
  $drafts.set(typed === null || Object.keys(typed).length === 0 ? others : { ...others, [place]: typed });
}

/** Every language that a column can have: `name` tells it. */
const columnsByName = new Map<string, Column>();

export function columnNamed(name: string): Column {
  let column = columnsByName.get(name);
  if (!column) {
    const language = /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(name)?.[1] ?? 'en';
    for (const one of columnsFor([language])) columnsByName.set(one.name, one);
    column = columnsByName.get(name);
  }
  if (!column) throw new Error(`No column is called "${name}".`);
  return column;
}

const knownByView = new WeakMap<VendorsView, Known>();

/** Put together once for each state of the list, and not at each key press. */
function knownIn(view: VendorsView): Known {
  let known = knownByView.get(view);
  if (!known) {
    known = knownVendors(
      view.vendors.map(({ vendor }) => vendor),
      view.own,
      resolve,
    );
    knownByView.set(view, known);
  }
  return known;
}

export interface Draft {
  record: VendorDraft;
  /** Problems of what was typed, and of what a new vendor needs. */
  problems: FieldProblem[];
  changed: ReadonlySet<VendorField>;
}

/** What a vendor becomes with what was typed. `base` is what the form started from. */
export function draftOf(
  base: VendorDraft,
  typed: Typed,
  item: StaffVendor | undefined,
  view: VendorsView,
): Draft {
  const cells = Object.entries(typed).filter(([name]) => name !== 'id');
  const written = withCells(
    base,
    cells.map(([name, text]) => {
      // A link through the library's proxy stands for what lies behind it.
      const real = name === 'hosts' ? seenThrough(text, knownIn(view)) : text;
      return [columnNamed(name), real] as const;
    }),
  );
  const id = item ? item.vendor.id : typed.id?.trim() || slug(written.name ?? '');
  const record: VendorDraft = { ...written, id };
  const inUse = view.vendors.filter(({ retiredBy }) => retiredBy === undefined).map(({ vendor }) => vendor);
  const found = checkVendor(record, hostClaims(inUse), view.own, localDay(new Date()));
  const before: Partial<Vendor> = item?.vendor ?? {};
  const fields = new Set([...Object.keys(before), ...Object.keys(record)]) as Set<VendorField>;
  const changed = new Set([...fields].filter((field) => !isSame(before[field], record[field])));
  const taken = !item && view.vendors.some(({ vendor }) => vendor.id === id);
  const problems = item ? found.filter(({ field }) => field === 'id' || changed.has(field)) : found;
  return { record, changed, problems: taken ? [{ field: 'id', code: 'id-taken' }, ...problems] : problems };
}

/** What stands in a field now: what was typed, else what the record has. */
export function cellText(base: VendorDraft, typed: Typed, name: string): string {
  return typed[name] ?? cellOf(base, columnNamed(name));
}
