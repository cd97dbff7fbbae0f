/** Rows of a file -> the vendors that they speak of, one for each, and the rows that speak of none. Pure. */
import type { Vendor } from '../record.ts';
import type { VendorDraft } from './record.ts';
import { type Reading, readRow, withHosts } from './row.ts';
import { type ApartRow, type BadRow, type KnownRow, placed, type UnclearRow } from './rows-told.ts';
import type { Sliced } from './sliced.ts';

/** What the rows of one vendor say of it. */
export interface Spoken {
  row: number;
  name: string;
  cells: readonly string[];
  vendor: VendorDraft;
  before: Vendor | undefined;
  linked: boolean;
  beside: string[];
}

/** The rows of a file, as `PlanInput` has them. */
interface Rows {
  rows: readonly (readonly string[])[];
  places: readonly number[];
  answers?: ReadonlyMap<number, string>;
}

export interface Sorted {
  candidates: Spoken[];
  known: KnownRow[];
  apart: ApartRow[];
  unclear: UnclearRow[];
  bad: BadRow[];
}

/** How many rows are read between two pauses. */
const SLICE = 200;

export function* sortingRows({ rows, places, answers }: Rows, reading: Reading): Sliced<Sorted> {
  const sorted: Sorted = { candidates: [], known: [], apart: [], unclear: [], bad: [] };
  const byId = new Map<string, Spoken>();
  const byHost = new Map<string, Spoken>();
  for (const [at, cells] of rows.entries()) {
    if (at % SLICE === SLICE - 1) yield at / rows.length;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = places[at]!;
    const answer = reading.known.byId.get(answers?.get(row) ?? '');
    const read = readRow(cells, reading, answer);
    const { name } = read;
    if (read.is === 'known') {
      sorted.known.push({ row, name, vendor: read.vendor.name, id: read.vendor.id });
    } else if (read.is === 'apart') {
      sorted.apart.push({ row, name, why: read.why, host: read.host });
    } else if (read.is === 'unclear') {
      const candidates = read.candidates.map(({ vendor, score }) => ({
        id: vendor.id,
        name: vendor.name,
        score,
      }));
      sorted.unclear.push({ row, name, candidates });
    } else if (read.is === 'unreadable') {
      const problem = { field: 'hosts', code: 'host', about: read.text } as const;
      sorted.bad.push({ row, name, problems: [placed(problem, cells, reading.columns)] });
    } else {
      const { vendor, before, linked, given, beside = [] } = read;
      const hosts = vendor.hosts ?? [];
      // One site is one company's, whatever its titles are called.
      const sameHost =
        linked && !before && !given ? hosts.map((host) => byHost.get(host)).find(Boolean) : undefined;
      const first = sameHost ?? byId.get(vendor.id);
      if (!first) {
        const spoken = { row, name, cells, vendor, before, linked, beside: [...beside] };
        byId.set(vendor.id, spoken);
        if (linked) for (const host of hosts) byHost.set(host, spoken);
      } else if (linked && first.linked) {
        // Several titles of one vendor: it has the hosts of them all.
        first.vendor = withHosts(first.vendor, first.vendor.hosts ?? [], hosts);
        first.beside.push(...beside);
        for (const host of hosts) byHost.set(host, first);
        sorted.known.push({ row, name, vendor: first.vendor.name ?? first.name, id: first.vendor.id });
      } else sorted.bad.push({ row, name, problems: [], sameAs: first.row });
    }
  }
  sorted.candidates.push(...byId.values());
  settleBeside(sorted.candidates, byHost);
  return sorted;
}

/** A host that stands beside links to several vendors, or to which another one's link leads, is not theirs. */
function settleBeside(all: readonly Spoken[], linkedTo: ReadonlyMap<string, Spoken>): void {
  const namedBy = new Map<string, Set<Spoken>>();
  for (const spoken of all) {
    for (const host of spoken.beside) namedBy.set(host, (namedBy.get(host) ?? new Set()).add(spoken));
  }
  for (const spoken of all) {
    const own = spoken.beside.filter(
      (host) => namedBy.get(host)?.size === 1 && (linkedTo.get(host) ?? spoken) === spoken,
    );
    if (own.length > 0) spoken.vendor = withHosts(spoken.vendor, spoken.vendor.hosts ?? [], own);
  }
}
