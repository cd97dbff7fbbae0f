/**
 * Rows of a file against the list as it is -> what would change, and what is wrong with which row. Nothing is
 * changed here. Pure.
 */
import type { Vendor, VendorField } from '../record.ts';
import { checkVendor, type FieldProblem, hostClaims } from '../staff/check.ts';
import { isSame } from '../staff/patch.ts';
import { type Column, isDayFirst } from './cells.ts';
import { type VendorDraft, withCells } from './record.ts';

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
export interface ImportPlan {
  added: PlannedChange[];
  changed: PlannedChange[];
  same: number;
  bad: BadRow[];
}

export interface PlanInput {
  columns: readonly (Column | undefined)[];
  rows: readonly (readonly string[])[];
  /** The number that a spreadsheet program shows beside the first of `rows`. */
  firstRow: number;
  /** The merged list as it is, retired vendors too. */
  current: readonly Vendor[];
  /** What an empty cell means. */
  emptyCells: 'leave' | 'clear';
  today: string;
}

export function planImport(input: PlanInput): ImportPlan {
  const { columns, rows, firstRow, current } = input;
  const byId = new Map(current.map((vendor) => [vendor.id, vendor]));
  const byName = new Map(current.map((vendor) => [nameKey(vendor.name), vendor]));
  const dayFirst = new Map(
    columns.flatMap((column, at) =>
      column?.kind === 'date' ? [[column, isDayFirst(rows.map((row) => row[at] ?? ''))] as const] : [],
    ),
  );
  const plan: ImportPlan = { added: [], changed: [], same: 0, bad: [] };
  const candidates: { row: number; cells: readonly string[]; vendor: Vendor; before: Vendor | undefined }[] =
    [];
  const firstWith = new Map<string, number>();
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = firstRow + at;
    const id = idOf(cells, columns, byName);
    const before = byId.get(id);
    const vendor = merged(id, cells, before, input, dayFirst);
    const first = firstWith.get(id);
    if (first !== undefined) {
      plan.bad.push({ row, name: vendor.name ?? id, problems: [], sameAs: first });
      return;
    }
    firstWith.set(id, row);
    candidates.push({ row, cells, vendor: vendor as Vendor, before });
  });
  // A host may move from one vendor of the file to another, so who claims what is settled over the result.
  const result = new Map(byId);
  for (const { vendor } of candidates) result.set(vendor.id, vendor);
  const claims = firstClaims([...result.values()]);
  for (const { row, cells, vendor, before } of candidates) {
    const fields = before ? differences(before, vendor) : differences({}, vendor);
    if (fields.length === 0) {
      plan.same += 1;
      continue;
    }
    const touched = new Set<string>(fields.map(({ field }) => field));
    // What was there before and is not touched is not this file's fault.
    const problems = checkVendor(vendor, claims, input.today).filter(
      ({ field }) => !before || touched.has(field) || field === 'id',
    );
    if (problems.length > 0) {
      const told = problems.map((problem) => placed(problem, cells, columns));
      plan.bad.push({ row, name: vendor.name ?? vendor.id, problems: told });
    } else if (before) plan.changed.push({ row, vendor, fields });
    else plan.added.push({ row, vendor, fields });
  }
  plan.bad.sort((a, b) => a.row - b.row);
  return plan;
}

/** Of two that claim a host, whoever has it first: the list as it is before the file. */
function firstClaims(vendors: readonly Vendor[]): Map<string, string> {
  return hostClaims([...vendors].reverse().map(({ id, hosts }) => ({ id, hosts: hosts ?? [] })));
}

function idOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  byName: ReadonlyMap<string, Vendor>,
): string {
  const read = (field: string) => cells[columns.findIndex((column) => column?.field === field)]?.trim() ?? '';
  const id = read('id').toLowerCase();
  if (id !== '') return id;
  const name = read('name');
  return byName.get(nameKey(name))?.id ?? slug(name);
}

const nameKey = (name: string) => name.trim().toLowerCase();

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

/** The record that a row makes out of what is there. */
function merged(
  id: string,
  cells: readonly string[],
  before: Vendor | undefined,
  { columns, emptyCells }: PlanInput,
  dayFirst: ReadonlyMap<Column, boolean>,
): VendorDraft {
  const said = columns.flatMap((column, at) => {
    const cell = cells[at] ?? '';
    return column && (emptyCells === 'clear' || cell.trim() !== '') ? [[column, cell] as const] : [];
  });
  return withCells(before ?? { id }, said, dayFirst);
}

function differences(before: Partial<Vendor>, after: Partial<Vendor>): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<VendorField>;
  fields.delete('id' as VendorField);
  return [...fields]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/** Where in the row a problem stands. */
function placed(
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
