/** One row of a file -> which vendor it speaks of, and what it makes of that vendor. Pure. */

import type { Category, NoticeKind, Vendor } from '../record.ts';
import { addressesIn } from './addresses.ts';
import type { Column } from './cells.ts';
import { type Candidate, candidatesFor, type NameIndex } from './names.ts';
import { type VendorDraft, withCells } from './record.ts';
import { type Apart, type Known, seenThrough, type Whose, whoseIs } from './whose.ts';

/** What a file does not say, said once for all its new vendors. */
export interface Defaults {
  category?: Category;
  notice?: NoticeKind;
}

export interface Reading {
  columns: readonly (Column | undefined)[];
  /** Where each column stands in a row. */
  at: ReadonlyMap<string, number>;
  emptyCells: 'leave' | 'clear';
  dayFirst: ReadonlyMap<Column, boolean>;
  known: Known;
  byName: ReadonlyMap<string, Vendor>;
  names: NameIndex;
  defaults: Defaults;
}

export type ReadRow = { name: string } & (
  | { is: 'known'; vendor: Vendor }
  | { is: 'apart'; why: Apart; host: string }
  | { is: 'unreadable'; text: string }
  /** Only its name tells whom it may mean, if anybody: that is for a person to say. */
  | { is: 'unclear'; candidates: Candidate[] }
  | {
      is: 'record';
      vendor: VendorDraft;
      before: Vendor | undefined;
      /** The row has a link to the vendor, and not all of its hosts. */
      linked: boolean;
      /** Hosts that stand beside the link: the vendor's, if nobody else has them. */
      beside?: string[];
      /** The file gives its id. */
      given: boolean;
    }
);

/** No address is longer; what is would only keep a page busy. */
const MAX_LINKS = 20_000;

/** @param answer the vendor that a person says the row means */
export function readRow(cells: readonly string[], reading: Reading, answer?: Vendor): ReadRow {
  const { known } = reading;
  const read = (column: string) => cells[reading.at.get(column) ?? -1]?.trim() ?? '';
  const title = read('name');
  const company = read('company');
  const link = read('address');
  const places = link === '' ? read('hosts') : link;
  const shown = title || read('work') || company;
  if (places.length > MAX_LINKS) return { name: shown, is: 'unreadable', text: places.slice(0, 100) };
  const whose = addressesIn(places).map((text) => whoseIs(text, known));
  const first = whose.find((one) => 'host' in one)?.host ?? whose.find(isKnown)?.vendor.name ?? '';
  const who = idOf(read('id').toLowerCase(), [title, company], first, answer, reading);
  const { given } = who;
  const before = known.byId.get(who.id);
  const name = shown || (before?.name ?? (first || who.id));

  if (link !== '') {
    if (whose.length === 0 || whose.some((one) => one.is === 'unreadable')) {
      return { name, is: 'unreadable', text: link.slice(0, 500) };
    }
    const owner = whose.find(isKnown)?.vendor;
    // Of a vendor that the row does not name a link changes nothing.
    if (owner && !given && owner.id !== before?.id) return { name, is: 'known', vendor: owner };
    const added = whose.flatMap((one) =>
      one.is === 'new' || (one.is === 'beside' && before) ? [one.host] : [],
    );
    const beside = owner || !['new', 'opaque'].includes(whose[0]!.is) ? [] : besides(read('beside'), known);
    // Where the link does not say where it leads, the hosts beside it do.
    if (added.length === 0 && beside.length > 0) added.push(beside[0]!);
    if (!owner && added.length === 0) return { name, is: 'apart', ...apart(whose[0]!)! };
    const vendor = merged(who, cells, before, reading, { linked: true });
    if (!before && !given) vendor.name = shortened(company || title || added[0]!);
    return {
      name,
      is: 'record',
      before,
      linked: true,
      given,
      beside,
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
  if (!given && whose.length === 0) {
    const onlyNamed = saysOnlyName(cells, reading);
    if (onlyNamed && answer) return { name, is: 'known', vendor: answer };
    const candidates = onlyNamed || !before ? mayBe([title, company], read('privacyPolicyUrl'), reading) : [];
    if (onlyNamed || candidates.length > 0) return { name, is: 'unclear', candidates };
  }
  return { name, is: 'record', before, linked: false, given, vendor: merged(who, cells, before, reading) };
}

const MAX_NAME = 120;

/** A title as a name: some lists have sentences there. */
function shortened(title: string): string {
  return title.length <= MAX_NAME
    ? title
    : `${[...title]
        .slice(0, MAX_NAME / 2)
        .join('')
        .trim()}…`;
}

const isKnown = (one: Whose): one is Extract<Whose, { is: 'known' }> => one.is === 'known';

/** Why an address is no vendor's, or undefined where it may be one. */
function apart(one: Whose): { why: Apart; host: string } | undefined {
  if (one.is === 'beside') return { why: 'library', host: one.host };
  return one.is === 'known' || one.is === 'new' || one.is === 'unreadable'
    ? undefined
    : { why: one.is, host: one.host };
}

/** Of the hosts that a list has beside a link, those that are nobody's yet. */
function besides(cell: string, known: Known): string[] {
  const found = addressesIn(cell.slice(0, MAX_LINKS)).map((text) => whoseIs(text, known));
  return found.flatMap((one) => (one.is === 'new' ? [one.host] : []));
}

/** The record with the hosts that it has and those that come in addition. */
export function withHosts(
  vendor: VendorDraft,
  had: readonly string[],
  added: readonly string[],
): VendorDraft {
  return { ...vendor, hosts: [...new Set([...had, ...added])] };
}

function saysOnlyName(cells: readonly string[], { columns }: Reading): boolean {
  return columns.every(
    (column, at) =>
      !column || column.field === 'name' || column.kind === 'choice' || (cells[at] ?? '').trim() === '',
  );
}

/** Vendors that a row may mean: by where its privacy policy lies, and by its names. */
function mayBe(names: readonly string[], policy: string, { known, names: index }: Reading): Candidate[] {
  const found = new Map<Vendor, number>();
  const author = policy === '' ? undefined : whoseIs(policy, known);
  if (author?.is === 'known') found.set(author.vendor, 1);
  for (const { vendor, score } of names.flatMap((name) => candidatesFor(name, index))) {
    found.set(vendor, Math.max(score, found.get(vendor) ?? 0));
  }
  return [...found].map(([vendor, score]) => ({ vendor, score })).sort((a, b) => b.score - a.score);
}

interface Identity {
  id: string;
  /** The file says it, or a person did. */
  given: boolean;
}

/** The vendor that a row means. Numbers are another program's own. */
function idOf(
  written: string,
  names: readonly string[],
  host: string,
  answer: Vendor | undefined,
  { known, byName }: Reading,
): Identity {
  if (written !== '' && (known.byId.has(written) || !/^\d+$/.test(written)))
    return { id: written, given: true };
  if (answer) return { id: answer.id, given: false };
  const named = names.map((name) => byName.get(nameKey(name))).find(Boolean);
  const [title = '', company = ''] = names;
  // Names in other scripts leave nothing for an id.
  return { id: named?.id ?? (slug(company || title) || slug(host)), given: false };
}

export const nameKey = (name: string) => name.trim().toLowerCase();

/** An id out of a name: `Gale (Cengage)` -> `gale-cengage`. */
export function slug(name: string): string {
  return name
    .slice(0, 300)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 65)
    .replaceAll(/^-|-$/g, '')
    .slice(0, 64);
}

/** The record that a row makes out of what is there; a link and a title say nothing of a vendor that has a name. */
function merged(
  { id, given }: Identity,
  cells: readonly string[],
  before: Vendor | undefined,
  { columns, emptyCells, dayFirst, known, defaults }: Reading,
  { linked = false } = {},
): VendorDraft {
  const said = columns.flatMap((column, at) => {
    if (!column || column.kind === 'address' || column.kind === 'hint') return [];
    if (column.name === 'name' && before && !given) return [];
    // What a list of links calls a title is no kind of the whole company.
    if (column.name === 'category' && before && !given && linked) return [];
    const cell = cells[at] ?? '';
    if (emptyCells === 'leave' && cell.trim() === '') return [];
    return [[column, column.name === 'hosts' ? seenThrough(cell, known) : cell] as const];
  });
  const vendor = withCells(before ?? { id }, said, dayFirst);
  if (before) return vendor;
  const { notice = defaults.notice } = vendor;
  // Most of what a library has are databases, and few lists of them say so.
  const category = vendor.category ?? defaults.category ?? 'database';
  return { ...vendor, category, ...(notice === undefined ? {} : { notice }) };
}
