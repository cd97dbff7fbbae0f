/**
 * The key that signs a library's lists. It is made here, leaves only as a file that a passphrase locks, and is in
 * memory, unreadable even for this page, only while a list is being signed.
 */
import * as v from 'valibot';
import { fromBase64Url, toBase64Url, toUtf8 } from './bytes.ts';
import { signedBytes, writeEnvelope } from './envelope.ts';
import type { VendorList } from './list.ts';
import { listText } from './open.ts';

/** Guessing a passphrase costs this many hashes a try; about a second for whoever knows it. */
const ITERATIONS = 1_000_000;
const MIN_ITERATIONS = 600_000;
const MAX_ITERATIONS = 10_000_000;
export const MIN_PASSPHRASE = 15;
const MIN_DIFFERENT = 6;

const bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => fromBase64Url(text)?.length === length),
  );
const fileSchema = v.object({
  carrelSigningKey: v.literal(1),
  publicKey: bytes(32),
  created: v.string(),
  kdf: v.object({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(MIN_ITERATIONS), v.maxValue(MAX_ITERATIONS)),
    salt: bytes(16),
  }),
  cipher: v.object({ name: v.literal('AES-GCM'), iv: bytes(12) }),
  wrapped: v.pipe(
    v.string(),
    v.check((text) => fromBase64Url(text) !== null),
  ),
});
export type KeyFile = v.InferOutput<typeof fileSchema>;

/** Why a key file cannot be used. */
export const KEY_PROBLEMS = [
  'short-passphrase',
  'no-crypto',
  'pem',
  'ssh-key',
  'public-key',
  'list',
  'config',
  'not-a-key',
  'damaged',
  'wrong-passphrase',
] as const;
export type KeyProblem = (typeof KEY_PROBLEMS)[number];
export type KeyResult<T> = { ok: true; value: T } | { ok: false; problem: KeyProblem };

export interface SigningKey {
  publicKey: string;
  privateKey: CryptoKey;
}

/** Whether a passphrase is long and varied enough to lock a key that whole libraries trust. */
export function isStrongPassphrase(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFKC')];
  return letters.length >= MIN_PASSPHRASE && new Set(letters).size >= MIN_DIFFERENT;
}

/** Makes a key and the file that keeps it. */
export async function createKey(
  passphrase: string,
  now: Date,
): Promise<KeyResult<{ file: string; publicKey: string }>> {
  if (!isStrongPassphrase(passphrase)) return { ok: false, problem: 'short-passphrase' };
  let pair: CryptoKeyPair;
  try {
    pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  } catch {
    return { ok: false, problem: 'no-crypto' };
  }
  const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const kdf = {
    name: 'PBKDF2' as const,
    hash: 'SHA-256' as const,
    iterations: ITERATIONS,
    salt: toBase64Url(crypto.getRandomValues(new Uint8Array(16))),
  };
  const cipher = { name: 'AES-GCM' as const, iv: toBase64Url(crypto.getRandomValues(new Uint8Array(12))) };
  const lock = await lockFrom(passphrase, kdf);
  const wrapped = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, lock, locking(cipher, publicKey));
  const file: KeyFile = {
    carrelSigningKey: 1,
    publicKey,
    created: now.toISOString().slice(0, 10),
    kdf,
    cipher,
    wrapped: toBase64Url(new Uint8Array(wrapped)),
  };
  return { ok: true, value: { file: `${JSON.stringify(file, null, 2)}\n`, publicKey } };
}

/** Reads a key file, or says what the file is instead. */
export function readKeyFile(text: string): KeyResult<KeyFile> {
  const trimmed = text.trim();
  const refuse = (problem: KeyProblem) => ({ ok: false as const, problem });
  if (trimmed.startsWith('-----BEGIN OPENSSH') || /^ssh-[a-z0-9]+ /.test(trimmed)) return refuse('ssh-key');
  if (trimmed.startsWith('-----BEGIN')) return refuse('pem');
  if (/^"?[A-Za-z0-9_-]{43}"?$/.test(trimmed)) return refuse('public-key');
  let raw: unknown;
  try {
    raw = JSON.parse(trimmed);
  } catch {
    // Half of a key file is no JSON any more, but still says what it was.
    return refuse(trimmed.includes('"carrelSigningKey"') ? 'damaged' : 'not-a-key');
  }
  if (typeof raw !== 'object' || raw === null) return refuse('not-a-key');
  if ('carrelList' in raw) return refuse('list');
  if (!('carrelSigningKey' in raw))
    return refuse('library' in raw || 'vendors' in raw ? 'config' : 'not-a-key');
  const parsed = v.safeParse(fileSchema, raw);
  return parsed.success ? { ok: true, value: parsed.output } : refuse('damaged');
}

/** Unlocks the key of a file. It can sign from then on, and cannot be read. */
export async function unlockKey(text: string, passphrase: string): Promise<KeyResult<SigningKey>> {
  const read = readKeyFile(text);
  if (!read.ok) return read;
  const { kdf, cipher, wrapped, publicKey } = read.value;
  const lock = await lockFrom(passphrase, kdf);
  let privateKey: CryptoKey;
  try {
    const locked = fromBase64Url(wrapped)!;
    privateKey = await crypto.subtle.unwrapKey(
      'pkcs8',
      locked,
      lock,
      locking(cipher, publicKey),
      'Ed25519',
      false,
      ['sign'],
    );
  } catch (error) {
    return { ok: false, problem: isUnsupported(error) ? 'no-crypto' : 'wrong-passphrase' };
  }
  return { ok: true, value: { publicKey, privateKey } };
}

/** Signs a list; the result is the whole file to publish. The same list and key give the same bytes. */
export async function signList(list: VendorList, key: SigningKey): Promise<string> {
  const text = listText(list);
  const signature = await crypto.subtle.sign('Ed25519', key.privateKey, signedBytes(text));
  return writeEnvelope(key.publicKey, toBase64Url(new Uint8Array(signature)), text);
}

async function lockFrom(passphrase: string, kdf: KeyFile['kdf']): Promise<CryptoKey> {
  // The same words typed on another keyboard must give the same key.
  const words = toUtf8(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: fromBase64Url(kdf.salt)! },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** A public key put into another's file does not open: it is locked in with the private one. */
function locking(cipher: KeyFile['cipher'], publicKey: string) {
  return { name: cipher.name, iv: fromBase64Url(cipher.iv)!, additionalData: toUtf8(publicKey) };
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotSupportedError';
}
