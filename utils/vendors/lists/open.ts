/** From the bytes of a file to a list that may be taken into use, or why not. Needs WebCrypto and nothing else. */
import { check, placeOf } from '../../json/sentence.ts';
import { canonicalJson, fromBase64Url, toBase64Url } from './bytes.ts';
import { readEnvelope } from './envelope.ts';
import { listSchema, MAX_LIST_BYTES, type VendorList } from './list.ts';

/** Why a list is refused. */
export const LIST_PROBLEMS = [
  'too-large',
  'not-a-list',
  'wrong-key',
  'bad-signature',
  'bad-content',
  'expired',
  'older',
  'same-version',
  'bad-public-key',
  'no-crypto',
] as const;
export type ListProblem = (typeof LIST_PROBLEMS)[number];

export interface Opened {
  list: VendorList;
  /** Tells two files of the same version apart. */
  digest: string;
}
export type Opening = ({ ok: true } & Opened) | { ok: false; problem: ListProblem; details: string[] };

export interface OpenOptions {
  /** As the configuration names it: 43 characters. */
  publicKey: string;
  now: Date;
  /** What is in use now, if it was signed with the same key. */
  lastGood?: { version: number; digest: string } | undefined;
}

/** Checks size, key, signature, shape, end and number, in this order: nothing unsigned is ever looked into. */
export async function openList(file: Uint8Array, options: OpenOptions): Promise<Opening> {
  const refuse = (problem: ListProblem, details: string[] = []): Opening => ({ ok: false, problem, details });
  if (file.length > MAX_LIST_BYTES) return refuse('too-large');
  const envelope = readEnvelope(file);
  if (!envelope) return refuse('not-a-list');
  const publicKey = fromBase64Url(options.publicKey.trim());
  if (publicKey?.length !== 32) return refuse('bad-public-key');
  if (envelope.key !== options.publicKey.trim()) return refuse('wrong-key');
  const genuine = await verify(publicKey, envelope.signature, envelope.signed);
  if (genuine === null) return refuse('no-crypto');
  if (!genuine) return refuse('bad-signature');
  const parsed = parseList(envelope.text);
  if (!parsed.ok) return refuse('bad-content', parsed.problems);
  const { list } = parsed;
  if (list.expires < localDay(options.now)) return refuse('expired', [list.expires]);
  const digest = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', envelope.signed)));
  const { lastGood } = options;
  if (lastGood && list.version < lastGood.version) {
    return refuse('older', [String(list.version), String(lastGood.version)]);
  }
  if (lastGood && list.version === lastGood.version && digest !== lastGood.digest) {
    return refuse('same-version', [String(list.version)]);
  }
  return { ok: true, list, digest };
}

/** Text -> list, or every problem by field. */
export function parseList(text: string): { ok: true; list: VendorList } | { ok: false; problems: string[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`The list is no JSON: ${String(error)}.`] };
  }
  const parsed = check(listSchema, raw);
  if (parsed.success) return { ok: true, list: parsed.output };
  return {
    ok: false,
    problems: parsed.issues.map((issue) => `"${placeOf(issue, 'list')}" ${issue.message}.`),
  };
}

/** null where this browser has no Ed25519. */
async function verify(
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean | null> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, signed);
  } catch {
    return null;
  }
}

/** The text that is signed for a list. */
export function listText(list: VendorList): string {
  return canonicalJson(list);
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
