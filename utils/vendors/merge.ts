/** Layers of vendor records into one list: later wins, field by field. Pure; no input makes it throw. */
import { parse } from 'tldts';
import { check, placeOf } from '../json/sentence.ts';
import type { OwnHosts } from '../policy/own-hosts.ts';
import { refusedClaims, refusedClaimText } from './claims.ts';
import type { LayerContent } from './layer.ts';
import { type Vendor, type VendorPatch, vendorPatchSchema } from './record.ts';

export type LayerName = 'built-in' | 'list' | 'staff' | 'policy';

/** A layer and what it says; see `layer.ts`. */
export interface Layer extends Partial<Pick<LayerContent, 'retired' | 'cleared' | 'categories'>> {
  name: LayerName;
  vendors: readonly (Vendor | VendorPatch)[];
}

/** Which layer gave each field of a record. */
export type FieldOrigin = Partial<Record<keyof Vendor, LayerName>>;

export interface Merged {
  vendors: Vendor[];
  /** One sentence for each problem: record, field and fix. */
  problems: string[];
  /** By vendor id: for staff, who want to know where a sentence of a notice comes from. */
  origin: Map<string, FieldOrigin>;
  /** Whole records that a layer has retired, and which one. */
  retired: { vendor: Vendor; origin: FieldOrigin; by: LayerName }[];
}

interface Draft {
  record: VendorPatch;
  origin: FieldOrigin;
  /** Where it was met last, for problems. */
  layer: LayerName;
  index: number;
  /** Of two claims on a host, the one of the higher rank counts: later layer, then later in the layer. */
  hostRank: number;
  /** The layer that retired it; one above that names it again brings it back. */
  retiredBy?: LayerName;
}

const NOBODYS: OwnHosts = { proxies: [], libraryHosts: [] };
const REQUIRED = ['name', 'category', 'hosts'] as const;

/**
 * Merges layers, first to last. What is wrong with a record is named, and the rest goes on without it: a record that
 * breaks the schema or is incomplete after all layers is left out; a host that is a public suffix, or that a layer
 * claims of the library or its proxies, is dropped; of two vendors that claim the same host, the later claim counts.
 * @param own what no layer may claim here
 */
export function mergeVendors(layers: readonly Layer[], own: OwnHosts = NOBODYS): Merged {
  const problems: string[] = [];
  const drafts = new Map<string, Draft>();
  let rank = 0;
  for (const layer of layers) {
    const { name, vendors } = layer;
    const seen = new Map<string, number>();
    vendors.forEach((raw, index) => {
      rank += 1;
      // The built-in records are checked by a test, once, and not again at every start.
      if (name === 'built-in') {
        drafts.set(raw.id, {
          record: raw,
          origin: originOfBuiltIn(raw),
          layer: name,
          index,
          hostRank: rank,
        });
        return;
      }
      const place = placeIn(name, index, raw);
      const patch = checked(raw, place, problems);
      if (!patch) return;
      const first = seen.get(patch.id);
      if (first !== undefined) {
        problems.push(`${place}: has the id of vendors[${first}]; make them one record, or change one id.`);
      }
      seen.set(patch.id, index);
      drafts.set(patch.id, layered(drafts.get(patch.id), patch, name, index, rank));
    });
    takeAway(layer, drafts);
  }
  const whole = [...drafts.values()].filter((draft) => isComplete(draft, problems));
  const kinds = layers.filter(({ categories }) => categories && Object.keys(categories).length > 0);
  if (kinds.length > 0) for (const draft of whole) setKind(draft, kinds);
  const complete = whole.filter((draft) => draft.retiredBy === undefined);
  for (const draft of complete) {
    // A test looks at what is built in. Where that is the library's own, the library's settings are wrong, and are told so.
    if (HOST_FIELDS.every((field) => (draft.origin[field] ?? 'built-in') === 'built-in')) continue;
    dropSuffixes(draft, problems);
    dropRefused(draft, own, problems);
  }
  settleHosts(complete, problems);
  return {
    vendors: complete.map(({ record }) => record as Vendor),
    problems,
    origin: new Map(complete.map(({ record, origin }) => [record.id, origin])),
    retired: whole.flatMap(({ record, origin, retiredBy }) =>
      retiredBy === undefined ? [] : [{ vendor: record as Vendor, origin, by: retiredBy }],
    ),
  };
}

/** Fields that a layer empties, and records that it retires; ids that no layer below knows change nothing. */
function takeAway({ name, cleared = {}, retired = [] }: Layer, drafts: Map<string, Draft>): void {
  for (const [id, fields] of Object.entries(cleared)) {
    const draft = drafts.get(id);
    if (!draft) continue;
    // Built-in records and their origins are shared by all merges: none is changed in place.
    draft.record = { ...draft.record };
    draft.origin = { ...draft.origin };
    for (const field of fields) {
      delete draft.record[field];
      draft.origin[field] = name;
    }
  }
  for (const id of retired) {
    const draft = drafts.get(id);
    if (draft) draft.retiredBy = name;
  }
}

/** A layer's word on a whole category counts where no layer but the built-in one speaks of this very vendor. */
function setKind(draft: Draft, layers: readonly Layer[]): void {
  const { record, origin } = draft;
  if (origin.notice !== undefined && origin.notice !== 'built-in') return;
  const layer = layers.findLast(({ categories }) => categories?.[record.category!] !== undefined);
  if (!layer) return;
  draft.record = { ...record, notice: layer.categories![record.category!]! };
  draft.origin = { ...origin, notice: layer.name };
}

/** Records found good once: no record is changed in place, and lists are merged again after every change of one. */
const good = new WeakMap<object, VendorPatch>();

function checked(raw: unknown, place: string, problems: string[]): VendorPatch | null {
  const known = typeof raw === 'object' && raw !== null ? good.get(raw) : undefined;
  if (known) return known;
  const parsed = check(vendorPatchSchema, raw);
  if (parsed.success) {
    good.set(raw as object, parsed.output);
    return parsed.output;
  }
  for (const issue of parsed.issues) {
    problems.push(`${place}: "${placeOf(issue, 'record')}" ${issue.message}.`);
  }
  return null;
}

/** `vendors[3] "foo" (policy)`. */
function placeIn(layer: LayerName, index: number, raw: unknown): string {
  return `vendors[${index}] "${idOf(raw)}" (${layer})`;
}

function placeOfDraft({ layer, index, record }: Draft): string {
  return placeIn(layer, index, record);
}

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null ? (raw as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id.slice(0, 64) : '?';
}

/** Most built-in records have the same few fields, and nobody has touched them: one object says so for all. */
const builtInOrigins = new Map<string, FieldOrigin>();

function originOfBuiltIn(record: VendorPatch): FieldOrigin {
  const fields = Object.keys(record);
  const shape = fields.join();
  let origin = builtInOrigins.get(shape);
  if (!origin) {
    origin = Object.fromEntries(fields.filter((field) => field !== 'id').map((field) => [field, 'built-in']));
    builtInOrigins.set(shape, origin);
  }
  return origin;
}

function layered(
  before: Draft | undefined,
  patch: VendorPatch,
  layer: LayerName,
  index: number,
  rank: number,
): Draft {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const fields = given.map(([field]) => field).filter((field) => field !== 'id');
  return {
    record: { ...before?.record, ...Object.fromEntries(given) } as VendorPatch,
    origin: { ...before?.origin, ...Object.fromEntries(fields.map((field) => [field, layer])) },
    layer,
    index,
    hostRank: patch.hosts === undefined ? (before?.hostRank ?? rank) : rank,
  };
}

function isComplete(draft: Draft, problems: string[]): boolean {
  const { record } = draft;
  if (REQUIRED.every((field) => record[field] !== undefined)) return true;
  const missing = REQUIRED.filter((field) => record[field] === undefined);
  problems.push(
    `${placeOfDraft(draft)}: needs "${missing.join('", "')}"; add what is missing, or correct the id if it should change a vendor that is built in.`,
  );
  return false;
}

const HOST_FIELDS = ['hosts', 'embeddedHosts'] as const;

function dropSuffixes(draft: Draft, problems: string[]): void {
  for (const field of HOST_FIELDS) {
    const suffixes = (draft.record[field] ?? []).filter(isPublicSuffix);
    for (const host of suffixes) {
      problems.push(
        `${placeOfDraft(draft)}: "${field}" has "${host}", under which anybody has a site; name the site.`,
      );
    }
    drop(draft, field, suffixes);
  }
}

/** What is built in stays: there the library's settings are wrong, and are told so. */
function dropRefused(draft: Draft, own: OwnHosts, problems: string[]): void {
  const { record, origin } = draft;
  for (const refused of refusedClaims(record, own)) {
    const { field, host } = refused;
    if (origin[field] === 'built-in') continue;
    problems.push(`${placeOfDraft(draft)}: ${refusedClaimText(refused)}`);
    drop(draft, field, [host]);
  }
}

function drop(draft: Draft, field: (typeof HOST_FIELDS)[number], hosts: readonly string[]): void {
  if (hosts.length === 0) return;
  const rest = draft.record[field]!.filter((host) => !hosts.includes(host));
  draft.record = { ...draft.record, [field]: rest };
}

function settleHosts(drafts: readonly Draft[], problems: string[]): void {
  const isBuiltIn = ({ origin }: Draft) => origin.hosts === 'built-in';
  // No two built-in records claim one host (a test looks), so only what another layer claims can be somebody's already.
  const claimed = new Set(
    drafts.flatMap((draft) => (isBuiltIn(draft) ? [] : (draft.record.hosts ?? []).map(claimOf))),
  );
  if (claimed.size === 0) return;
  const owners = new Map<string, Draft>();
  // Weakest claim first, so that whoever comes later takes the host.
  for (const draft of [...drafts].sort((a, b) => a.hostRank - b.hostRank)) {
    for (const entry of draft.record.hosts ?? []) {
      const host = claimOf(entry);
      if (!claimed.has(host)) continue;
      const owner = owners.get(host);
      owners.set(host, draft);
      if (!owner || owner === draft) continue;
      problems.push(
        `${placeOfDraft(draft)}: "hosts" has "${entry}", which "${owner.record.id}" has too; it counts as "${draft.record.id}" now; remove it from one of them.`,
      );
      const rest = owner.record.hosts?.filter((own) => claimOf(own) !== host) ?? [];
      owner.record = { ...owner.record, hosts: rest };
    }
  }
}

/** `a.com/x/` and `a.com/x` claim the same. */
export function claimOf(entry: string): string {
  return entry.endsWith('/') ? entry.replace(/\/+$/, '') : entry;
}

/** Top-level domains and the like, and hosting services that give every customer a name (`github.io`). */
export function isPublicSuffix(entry: string): boolean {
  const host = entry.split(/[/:]/, 1)[0]!;
  const { isIp, domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return isIp !== true && domain === null && (isIcann === true || isPrivate === true);
}
