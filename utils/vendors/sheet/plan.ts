/**
 * Rows of a file against the list as it is -> what would change, and what is wrong with which row. Nothing is
 * changed here. Pure.
 */

import type { OwnHosts } from '../../policy/own-hosts.ts';
import type { Vendor, VendorField } from '../record.ts';
import { checkVendor, hostClaims } from '../staff/check.ts';
import { isSame } from '../staff/patch.ts';
import { type Column, isDayFirst } from './cells.ts';
import { keepingHosts, type Loss, lostHosts, whoWouldHave } from './losses.ts';
import { nameIndex } from './names.ts';
import type { VendorDraft } from './record.ts';
import { type Defaults, nameKey } from './row.ts';
import {
  type ApartRow,
  type BadRow,
  type FieldChange,
  type KnownRow,
  type PlannedChange,
  placed,
  type UnclearRow,
} from './rows-told.ts';
import { atOnce, type Sliced, within } from './sliced.ts';
import { type Spoken, sortingRows } from './sorting.ts';
import { knownVendors, type ResolveAddress } from './whose.ts';

export interface ImportPlan {
  added: PlannedChange[];
  changed: PlannedChange[];
  same: number;
  known: KnownRow[];
  apart: ApartRow[];
  unclear: UnclearRow[];
  losses: Loss[];
  bad: BadRow[];
  /** Ids of the vendors that rows lead to, new ones among them: what this library has, by this file. */
  yours: string[];
}

export interface PlanInput {
  columns: readonly (Column | undefined)[];
  rows: readonly (readonly string[])[];
  /** By row: how it is called, such as the number that a spreadsheet program shows beside it. */
  places: readonly number[];
  /** The merged list as it is, retired vendors last. */
  current: readonly Vendor[];
  /** The library's hosts and proxies, which no vendor gets. */
  own: OwnHosts;
  resolve: ResolveAddress;
  /** What an empty cell means. */
  emptyCells: 'leave' | 'clear';
  /** Vendors that may lose hosts: a person has said so for each. */
  agreed: ReadonlySet<string>;
  /** By row: the vendor that a person says it means. */
  answers?: ReadonlyMap<number, string>;
  /** What the file does not say of its new vendors. */
  defaults?: Defaults;
  today: string;
}

/** What would change, in one go. */
export function planImport(input: PlanInput): ImportPlan {
  return atOnce(planning(input));
}

/** What would change, in slices. */
export function* planning(input: PlanInput): Sliced<ImportPlan> {
  const { columns, current, own } = input;
  const known = knownVendors(current, own, input.resolve);
  const reading = {
    columns,
    at: new Map(columns.flatMap((column, at) => (column ? [[column.name, at] as const] : []))),
    emptyCells: input.emptyCells,
    dayFirst: dayFirstIn(input),
    known,
    byName: new Map(current.map((vendor) => [nameKey(vendor.name), vendor])),
    names: nameIndex(current),
    defaults: input.defaults ?? {},
  };
  const { candidates, ...sorted } = yield* within(sortingRows(input, reading), 0, 0.5);
  const plan: ImportPlan = { added: [], changed: [], same: 0, losses: [], yours: [], ...sorted };
  const result = new Map<string, VendorDraft>(known.byId);
  for (const { vendor } of candidates) result.set(vendor.id, vendor);
  const losses = settleLosses(candidates, [...result.values()], input.agreed);
  // A host may move from one vendor of the file to another, so who claims what is settled over the result.
  for (const { vendor } of candidates) result.set(vendor.id, vendor);
  const claims = firstClaims([...result.values()]);
  const yours = new Set(plan.known.map(({ id }) => id));
  for (const [at, candidate] of candidates.entries()) {
    if (at % 200 === 199) yield 0.5 + (at / candidates.length) * 0.5;
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
    yours.add(vendor.id);
    const loss = losses.get(candidate);
    if (loss) plan.losses.push(loss);
    if (fields.length > 0) plan[before ? 'changed' : 'added'].push({ row, vendor, fields });
    else if (candidate.linked) plan.known.push({ row, name, vendor: vendor.name, id: vendor.id });
    else plan.same += 1;
  }
  plan.bad.sort((a, b) => a.row - b.row);
  plan.known.sort((a, b) => a.row - b.row);
  const refused = new Set(
    candidates.map(({ vendor }) => vendor.id).filter((id) => !yours.has(id) && !known.byId.has(id)),
  );
  plan.yours = [...yours].filter((id) => !refused.has(id));
  return plan;
}

/** What vendors would lose; where nobody has agreed, they keep it. */
function settleLosses(
  candidates: readonly Spoken[],
  wanted: readonly VendorDraft[],
  agreed: ReadonlySet<string>,
): Map<Spoken, Loss> {
  const losses = new Map<Spoken, Loss>();
  let would: ReturnType<typeof whoWouldHave> | undefined;
  for (const candidate of candidates) {
    const { row, vendor, before } = candidate;
    // A record without any hosts is refused in any case.
    const lost = before && vendor.hosts?.length ? lostHosts(before, vendor) : [];
    if (!before || lost.length === 0) continue;
    const said = agreed.has(vendor.id);
    const named = { id: before.id, name: before.name };
    would ??= whoWouldHave(wanted);
    losses.set(candidate, { row, vendor: named, hosts: would(lost), agreed: said });
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
