/** Checks a file before it is published: a vendor list, signed or not, or a library's settings. */
import * as v from 'valibot';
import { readJson } from '../json/read.ts';
import { check, placeOf } from '../json/sentence.ts';
import { readText } from '../json/text.ts';
import { checkSettings } from '../policy/check.ts';
import { privateKeysIn } from '../policy/private-keys.ts';
import { DEFAULT_POLICY, policySchema } from '../policy/schema.ts';
import { unknownKeys } from '../policy/unknown-keys.ts';
import { localDay } from '../vendors/breach.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { recordFindings } from '../vendors/check-record.ts';
import { EMPTY_LAYER, type LayerContent, layerSchema } from '../vendors/layer.ts';
import { readEnvelope } from '../vendors/lists/envelope.ts';
import { layerOf, listSchema, type VendorList } from '../vendors/lists/list.ts';
import { openList } from '../vendors/lists/open.ts';
import { listSentence } from '../vendors/lists/problems.ts';
import { mergeVendors } from '../vendors/merge.ts';
import { oursOf } from '../vendors/ours.ts';
import { vendorPatchSchema } from '../vendors/record.ts';
import { isReviewDue } from '../vendors/staff/query.ts';
import { readConfig } from './config.ts';

export interface Checked {
  /** What the file was taken for. */
  kind: 'signed list' | 'vendor list' | 'settings' | 'nothing known';
  /** Each names field and fix; with one of them the file must not be published. */
  errors: string[];
  /** What somebody should look at. */
  notes: string[];
  /** What is in it, where it is good. */
  summary?: string;
}

export interface CheckOptions {
  now: Date;
  /** The key that must have signed it. */
  publicKey?: string | undefined;
  /** The list that is published now: the new one must follow it. */
  published?: Uint8Array | undefined;
}

const LIST_KEYS = Object.keys(listSchema.entries);

/** Checks the bytes of a file. Never rejects: whatever it is, it is called by a name. */
export async function checkFile(file: Uint8Array, options: CheckOptions): Promise<Checked> {
  const read = readText(file);
  const nothing = (error: string): Checked => ({ kind: 'nothing known', errors: [error], notes: [] });
  if (read.ok && /^\s*\{\s*"carrelList"/.test(read.text)) return checkSigned(file, options);
  const json = read.ok ? readJson(read.text) : read;
  if (!json.ok) return nothing(`The file is no JSON: ${json.problem}.`);
  const checked = checkValue(json.value, options.now);
  return { ...checked, errors: [...json.duplicates, ...checked.errors] };
}

function checkValue(raw: unknown, now: Date): Checked {
  const nothing = (error: string): Checked => ({ kind: 'nothing known', errors: [error], notes: [] });
  if (Array.isArray(raw)) return checkList({ vendors: raw });
  if (typeof raw !== 'object' || raw === null) {
    return nothing(
      'The file must hold an object with keys such as "vendors" or "library", or a list of vendors.',
    );
  }
  if ('carrelSigningKey' in raw) {
    return nothing('This is a signing key. Keep it to yourself: never put it on a server.');
  }
  const keys = Object.keys(raw);
  const isList = keys.some((key) => LIST_KEYS.includes(key)) && keys.every((key) => LIST_KEYS.includes(key));
  return isList ? checkList(raw) : checkLibrary(raw as Record<string, unknown>, now);
}

async function checkSigned(file: Uint8Array, { now, publicKey, published }: CheckOptions): Promise<Checked> {
  const kind = 'signed list';
  const own = readEnvelope(file)?.key;
  const key = publicKey ?? own ?? '';
  const refused = (
    problem: Parameters<typeof listSentence>[0],
    details: readonly string[],
    about = '',
  ): Checked => ({
    kind,
    errors: [about + listSentence(problem, details)],
    notes: [],
  });
  if (own === undefined) return refused('not-a-list', []);
  const before = published && (await openList(published, { publicKey: key, now: new Date(0) }));
  if (before && !before.ok) return refused(before.problem, before.details, 'The list published now: ');
  const lastGood = before && { version: before.list.version, digest: before.digest };
  const opened = await openList(file, { publicKey: key, now, lastGood });
  if (!opened.ok) return refused(opened.problem, opened.details);
  const inside = checkContent(layerOf(opened.list));
  const errors = [...duplicatesIn(file), ...inside.errors];
  const notes = [...inside.notes];
  if (publicKey === undefined) {
    notes.push(`It is signed with the key ${own}; give --key to make sure that this is the library’s.`);
  }
  return { kind, errors, notes, summary: summaryOf(opened.list) };
}

function checkList(raw: object): Checked {
  const kind = 'vendor list';
  const { vendors, ...rest } = raw as { vendors?: unknown };
  const notes = unknownKeys(listSchema, raw);
  if (vendors !== undefined && !Array.isArray(vendors)) {
    return { kind, errors: ['"vendors": must be a list of vendor records.'], notes };
  }
  // Records are checked one by one, so that each sentence can name its record.
  const parsed = check(v.partial(listSchema), { ...rest, vendors: [] });
  const errors = parsed.success
    ? []
    : parsed.issues.map((issue) => `"${placeOf(issue, 'list')}" ${issue.message}.`);
  errors.push(...privateKeysIn(raw));
  const frame = v.safeParse(layerSchema, { ...rest, vendors: [] });
  const layer = {
    ...(frame.success ? frame.output : EMPTY_LAYER),
    vendors: (vendors ?? []) as LayerContent['vendors'],
  };
  const inside = checkContent(layer);
  const count = layer.vendors.length;
  const summary = `${count} vendor ${count === 1 ? 'record' : 'records'}`;
  return { kind, errors: [...errors, ...inside.errors], notes: [...notes, ...inside.notes], summary };
}

/** A library's settings, or with what its machines are, the config of a kit: then as strictly as the kit. */
function checkLibrary(raw: Record<string, unknown>, now: Date): Checked {
  if ('deployment' in raw) {
    const { deployment: _machines, ...rest } = raw;
    // The id may come from the key that the packages were made with, which only the kit's own command knows.
    const { problems, notes } = readConfig(raw, { extensionId: 'a'.repeat(32) });
    return { kind: 'settings', errors: problems, notes, summary: nameIn(raw) + subscribedSummary(rest, now) };
  }
  const { errors, notes } = checkSettings(raw);
  return {
    kind: 'settings',
    errors,
    notes: [...unknownKeys(policySchema, raw), ...notes],
    summary: nameIn(raw) + subscribedSummary(raw, now),
  };
}

/** The vendors that the library has by its settings, in figures; nothing where these name none. */
function subscribedSummary(raw: object, now: Date): string {
  const parsed = v.safeParse(policySchema, raw);
  if (!parsed.success || parsed.output.subscribed.length === 0) return '';
  const { vendors: records, subscribed } = parsed.output;
  const merged = mergeVendors([
    { name: 'built-in', vendors: BUILTIN_VENDORS },
    { name: 'policy', vendors: records },
  ]);
  const { vendors: ours } = oursOf(merged, [], subscribed);
  const vendors = merged.vendors.filter(({ id }) => ours.has(id));
  const without = vendors.filter(({ privacyPolicyUrl }) => privacyPolicyUrl === undefined).length;
  const due = vendors.filter(({ reviewed }) => isReviewDue(reviewed, localDay(now))).length;
  const has = vendors.length === 1 ? '1 vendor' : `${vendors.length} vendors`;
  return `, which has ${has}: ${without} without a privacy policy address, ${due} due for review`;
}

function nameIn({ library }: Record<string, unknown>): string {
  const { name } = (library ?? {}) as { name?: unknown };
  return `settings of ${typeof name === 'string' ? name : DEFAULT_POLICY.library.name}`;
}

function checkContent(layer: LayerContent): { errors: string[]; notes: string[] } {
  const known = new Set([...BUILTIN_VENDORS, ...layer.vendors].map((vendor) => vendor?.id));
  const strangers = [
    ...layer.retired.map((id) => ['retired', id]),
    ...Object.keys(layer.subscribed).map((id) => ['subscribed', id]),
    ...Object.keys(layer.cleared).map((id) => ['cleared', id]),
    ...Object.keys(layer.wording.vendors).map((id) => ['wording.vendors', id]),
  ].filter(([, id]) => !known.has(id!));
  // Those that the schema refuses are named by the merge.
  const found = layer.vendors.flatMap((patch, index) =>
    v.is(vendorPatchSchema, patch)
      ? recordFindings(patch, `vendors[${index}] "${patch.id}" (list)`, { known, listed: false })
      : [],
  );
  const of = (isNote: boolean) =>
    found.filter(({ weight }) => (weight === 'doubtful') === isNote).map(({ sentence }) => sentence);
  const merged = mergeVendors([
    { name: 'built-in', vendors: BUILTIN_VENDORS },
    { name: 'list', ...layer },
  ]);
  return {
    errors: [...of(false), ...merged.problems],
    notes: [
      ...of(true),
      ...strangers.map(
        ([field, id]) => `"${field}": there is no vendor "${id}"; correct the id or remove it.`,
      ),
    ],
  };
}

/** The keys that stand twice in a list, whoever has signed it. */
function duplicatesIn(file: Uint8Array): string[] {
  const read = readJson(readEnvelope(file)?.text ?? '');
  return read.ok ? read.duplicates : [];
}

function summaryOf(list: VendorList): string {
  const count = list.vendors.length;
  const records = `${count} vendor ${count === 1 ? 'record' : 'records'}`;
  return `number ${list.version}, signed ${list.issued}, ends ${list.expires}, ${records}`;
}
