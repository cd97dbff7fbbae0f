/** Checks a file before it is published: a vendor list, signed or not, or a library's settings. */
import * as v from 'valibot';
import { policySchema } from '../../policy/schema.ts';
import { unknownKeys } from '../../policy/unknown-keys.ts';
import { validatePolicy } from '../../policy/validate.ts';
import { BUILTIN_VENDORS } from '../builtin.ts';
import { EMPTY_LAYER, type LayerContent, layerSchema } from '../layer.ts';
import { type Layer, mergeVendors } from '../merge.ts';
import { fromBase64Url, fromUtf8 } from './bytes.ts';
import { readEnvelope } from './envelope.ts';
import { layerOf, listSchema, type VendorList } from './list.ts';
import { openList } from './open.ts';
import { listSentence } from './problems.ts';

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
  const text = fromUtf8(file)?.replace(/^\uFEFF/, '');
  const nothing = (error: string): Checked => ({ kind: 'nothing known', errors: [error], notes: [] });
  if (text === undefined) return nothing('The file is no text in UTF-8; save it as UTF-8.');
  if (/^\s*\{\s*"carrelList"/.test(text)) return checkSigned(file, options);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return nothing(`The file is no JSON: ${(error as Error).message}.`);
  }
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
  return isList ? checkList(raw) : checkSettings(raw);
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
  const notes = [...inside.notes];
  if (publicKey === undefined) {
    notes.push(`It is signed with the key ${own}; give --key to make sure that this is the library’s.`);
  }
  return { kind, errors: inside.errors, notes, summary: summaryOf(opened.list) };
}

function checkList(raw: object): Checked {
  const kind = 'vendor list';
  const { vendors, ...rest } = raw as { vendors?: unknown };
  const notes = unknownKeys(listSchema, raw);
  if (vendors !== undefined && !Array.isArray(vendors)) {
    return { kind, errors: ['"vendors": must be a list of vendor records.'], notes };
  }
  // Records are checked one by one, so that each sentence can name its record.
  const parsed = v.safeParse(v.partial(listSchema), { ...rest, vendors: [] });
  const errors = parsed.success
    ? []
    : parsed.issues.map((issue) => `"${v.getDotPath(issue) ?? 'list'}" ${issue.message}.`);
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

function checkSettings(raw: object): Checked {
  const { accepted, policy, problems } = validatePolicy(raw);
  const notes = unknownKeys(policySchema, raw);
  if (!accepted) {
    // Unknown keys are named there too, and are no reason to refuse.
    const errors = problems.filter((problem) => !problem.includes('not a known key'));
    return { kind: 'settings', errors, notes };
  }
  const inside = checkVendors({ name: 'policy', vendors: policy.vendors });
  const errors = [...inside];
  const { vendorList, library } = policy;
  if (vendorList && fromBase64Url(vendorList.publicKey.trim())?.length !== 32) {
    errors.push(listSentence('bad-public-key', []));
  }
  if (vendorList && !vendorList.url.startsWith('https:')) {
    notes.push('"vendorList.url": use https, or everybody on the way can see and hold back the list.');
  }
  return { kind: 'settings', errors, notes, summary: `settings of ${library.name}` };
}

function checkContent(layer: LayerContent): { errors: string[]; notes: string[] } {
  const known = new Set([...BUILTIN_VENDORS, ...layer.vendors].map((vendor) => vendor?.id));
  const strangers = [
    ...layer.retired.map((id) => ['retired', id]),
    ...Object.keys(layer.cleared).map((id) => ['cleared', id]),
    ...Object.keys(layer.wording.vendors).map((id) => ['wording.vendors', id]),
  ].filter(([, id]) => !known.has(id!));
  return {
    errors: checkVendors({ name: 'list', ...layer }),
    notes: strangers.map(
      ([field, id]) => `"${field}": there is no vendor "${id}"; correct the id or remove it.`,
    ),
  };
}

function checkVendors(layer: Layer): string[] {
  return mergeVendors([{ name: 'built-in', vendors: BUILTIN_VENDORS }, layer]).problems;
}

function summaryOf(list: VendorList): string {
  const count = list.vendors.length;
  const records = `${count} vendor ${count === 1 ? 'record' : 'records'}`;
  return `number ${list.version}, signed ${list.issued}, ends ${list.expires}, ${records}`;
}
