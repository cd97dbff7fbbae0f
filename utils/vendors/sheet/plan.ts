/**
 * Rows of a file against the list as it is -> what would change, and what is wrong with which row. Nothing is
 * changed here. Pure.
 */

import type { OwnHosts } from '../../policy/own-hosts.ts';
import type { Vendor, VendorField } from '../record.ts';
import { checkVendor, type FieldProblem, hostClaims } from '../staff/check.ts';
import { isSame } from '../staff/patch.ts';
import { type Column, isDayFirst } from './cells.ts';
import { keepingHosts, type Loss, lostHosts, whoWouldHave } from './losses.ts';
import type { VendorDraft } from './record.ts';
import { nameKey, type Reading, readRow, withHosts } from './row.ts';
import { type Apart, knownVendors } from './whose.ts';

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
}
/** A row that is no vendor's. */
export interface ApartRow {
  row: number;
  name: string;
  why: Apart;
  host: string;
}
export interface ImportPlan {
  added: PlannedChange[];
  changed: PlannedChange[];
  same: number;
  known: KnownRow[];
  apart: ApartRow[];
  losses: Loss[];
  bad: BadRow[];
}

export interface PlanInput {
  columns: readonly (Column | undefined)[];
  rows: readonly (readonly string[])[];
  /** The number that a spreadsheet program shows beside the first of `rows`. */
  firstRow: number;
  /** The merged list as it is, retired vendors last. */
  current: readonly Vendor[];
  /** The library's hosts and proxies, which no vendor gets. */
  own: OwnHosts;
  /** What an empty cell means. */
  emptyCells: 'leave' | 'clear';
  /** Vendors that may lose hosts: a person has said so for each. */
  agreed: ReadonlySet<string>;
  today: string;
}

interface Candidate {
  row: number;
  name: string;
  cells: readonly string[];
  vendor: VendorDraft;
  before: Vendor | undefined;
  linked: boolean;
}

export function planImport(input: PlanInput): ImportPlan {
  const { columns, current, own } = input;
  const plan: ImportPlan = { added: [], changed: [], same: 0, known: [], apart: [], losses: [], bad: [] };
  const known = knownVendors(current, own);
  const candidates = candidatesOf(input, plan, {
    columns,
    emptyCells: input.emptyCells,
    dayFirst: dayFirstIn(input),
    known,
    byName: new Map(current.map((vendor) => [nameKey(vendor.name), vendor])),
  });
  const result = new Map<string, VendorDraft>(known.byId);
  for (const { vendor } of candidates) result.set(vendor.id, vendor);
  const losses = settleLosses(candidates, [...result.values()], input.agreed);
  // A host may move from one vendor of the file to another, so who claims what is settled over the result.
  for (const { vendor } of candidates) result.set(vendor.id, vendor);
  const claims = firstClaims([...result.values()]);
  for (const candidate of candidates) {
    const { row, name, cells, before } = candidate;
    // `checkVendor` below says whether it is one.
    const vendor = candidate.vendor as Vendor;
    const fields = differences(before ?? {}, vendor);
    const touched = new Set<string>(fields.map(({ field }) => field));
    // What was there before and is not touched is not this file's fault.
    const problems = checkVendor(vendor, claims, own, input.today).filter(
      ({ field }) => !before || touched.has(field) || field === 'id',
    );
    if (fields.length > 0 && problems.length > 0) {
      plan.bad.push({ row, name, problems: problems.map((problem) => placed(problem, cells, columns)) });
      continue;
    }
    const loss = losses.get(candidate);
    if (loss) plan.losses.push(loss);
    if (fields.length > 0) plan[before ? 'changed' : 'added'].push({ row, vendor, fields });
    else if (candidate.linked) plan.known.push({ row, name, vendor: vendor.name });
    else plan.same += 1;
  }
  plan.bad.sort((a, b) => a.row - b.row);
  plan.known.sort((a, b) => a.row - b.row);
  return plan;
}

/** The rows that say something of a vendor, one for each; all others go into the plan at once. */
function candidatesOf({ rows, firstRow }: PlanInput, plan: ImportPlan, reading: Reading): Candidate[] {
  const byId = new Map<string, Candidate>();
  const byHost = new Map<string, Candidate>();
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = firstRow + at;
    const read = readRow(cells, reading);
    const { name } = read;
    if (read.is === 'known') plan.known.push({ row, name, vendor: read.vendor.name });
    else if (read.is === 'apart') plan.apart.push({ row, name, why: read.why, host: read.host });
    else if (read.is === 'unreadable') {
      const problem = { field: 'hosts', code: 'host', about: read.text } as const;
      plan.bad.push({ row, name, problems: [placed(problem, cells, reading.columns)] });
    } else {
      const { vendor, before, linked } = read;
      const hosts = vendor.hosts ?? [];
      const sameHost = linked && !before ? hosts.map((host) => byHost.get(host)).find(Boolean) : undefined;
      const first = byId.get(vendor.id) ?? sameHost;
      if (!first) {
        const candidate = { row, name, cells, vendor, before, linked };
        byId.set(vendor.id, candidate);
        if (linked) for (const host of hosts) byHost.set(host, candidate);
      } else if (linked && first.linked) {
        // Several titles of one vendor: it has the hosts of them all.
        first.vendor = withHosts(first.vendor, first.vendor.hosts ?? [], hosts);
        for (const host of hosts) byHost.set(host, first);
        plan.known.push({ row, name, vendor: first.name });
      } else plan.bad.push({ row, name, problems: [], sameAs: first.row });
    }
  });
  return [...byId.values()];
}

/** What vendors would lose; where nobody has agreed, they keep it. */
function settleLosses(
  candidates: readonly Candidate[],
  wanted: readonly VendorDraft[],
  agreed: ReadonlySet<string>,
): Map<Candidate, Loss> {
  const losses = new Map<Candidate, Loss>();
  for (const candidate of candidates) {
    const { row, vendor, before } = candidate;
    // A record without any hosts is refused in any case.
    const lost = before && vendor.hosts?.length ? lostHosts(before, vendor) : [];
    if (!before || lost.length === 0) continue;
    const said = agreed.has(vendor.id);
    const named = { id: before.id, name: before.name };
    losses.set(candidate, { row, vendor: named, hosts: whoWouldHave(lost, wanted), agreed: said });
    if (!said) candidate.vendor = keepingHosts(before, vendor);
  }
  return losses;
}

function dayFirstIn({ columns, rows }: PlanInput): Map<Column, boolean> {
  return new Map(
    columns.flatMap((column, at) =>
      column?.kind === 'date' ? [[column, isDayFirst(rows.map((row) => row[at] ?? ''))] as const] : [],
    ),
  );
}

/** Of two that claim a host, whoever has it first: the list as it is before the file. */
function firstClaims(vendors: readonly VendorDraft[]): Map<string, string> {
  return hostClaims([...vendors].reverse().map(({ id, hosts }) => ({ id, hosts: hosts ?? [] })));
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
