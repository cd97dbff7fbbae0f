import { beforeAll, describe, expect, it } from 'vitest';
import {
  createKey,
  isStrongPassphrase,
  readKeyFile,
  unlockKey,
} from '../../../../utils/vendors/lists/keys.ts';

const PASSPHRASE = 'cuatro palabras tranquilas, señor';
const now = new Date('2026-11-24T12:00:00Z');
let file = '';

beforeAll(async () => {
  const made = await createKey(PASSPHRASE, now);
  if (!made.ok) throw new Error(made.problem);
  file = made.value.file;
});

describe('a key file', () => {
  it('opens with its passphrase, however the keyboard composes letters, and the key stays unreadable', async () => {
    const opened = await unlockKey(file, PASSPHRASE.normalize('NFD'));
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.publicKey).toBe(JSON.parse(file).publicKey);
    expect(opened.value.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', opened.value.privateKey)).rejects.toThrow();
  });

  it('holds the private key only under lock, at a million hashes a guess', () => {
    const parsed = JSON.parse(file);
    expect(Object.keys(parsed).sort()).toEqual([
      'carrelSigningKey',
      'cipher',
      'created',
      'kdf',
      'publicKey',
      'wrapped',
    ]);
    expect(parsed.kdf).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 1_000_000 });
    // 48 bytes of PKCS #8 and 16 that prove them.
    expect(atob(parsed.wrapped.replaceAll('-', '+').replaceAll('_', '/')).length).toBe(64);
  });

  it.each([
    ['another passphrase', (text: string) => [text, `${PASSPHRASE}!`], 'wrong-passphrase'],
    ['no passphrase', (text: string) => [text, ''], 'wrong-passphrase'],
    [
      'a public key swapped in',
      (text: string) => [withField(text, { publicKey: 'A'.repeat(43) }), PASSPHRASE],
      'wrong-passphrase',
    ],
    [
      'a lock too weak',
      (text: string) => [withField(text, { kdf: { ...JSON.parse(text).kdf, iterations: 1000 } }), PASSPHRASE],
      'damaged',
    ],
    ['half of it missing', (text: string) => [text.slice(0, text.length / 2), PASSPHRASE], 'damaged'],
    ['a field missing', (text: string) => [withField(text, { cipher: undefined }), PASSPHRASE], 'damaged'],
  ] as const)('does not open with %s: %s', async (_, make, problem) => {
    const [text, passphrase] = make(file) as [string, string];
    expect(await unlockKey(text, passphrase)).toEqual({ ok: false, problem });
  });

  it.each([
    ['-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----', 'pem'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'ssh-key'],
    ['ssh-ed25519 AAAAC3Nza me@desk', 'ssh-key'],
    ['A'.repeat(43), 'public-key'],
    ['{"carrelList":1,"key":"x"}', 'list'],
    ['{"library":{"name":"Derby"}}', 'config'],
    ['[1,2]', 'not-a-key'],
    ['null', 'not-a-key'],
    ['', 'not-a-key'],
    ['PK\u0003\u0004', 'not-a-key'],
  ])('says what another file is: %s', (text, problem) => {
    expect(readKeyFile(text)).toEqual({ ok: false, problem });
  });
});

describe('a passphrase', () => {
  it.each([
    ['short', false],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', false],
    ['four quiet words here', true],
  ])('%s: %s', async (passphrase, strong) => {
    expect(isStrongPassphrase(passphrase)).toBe(strong);
    if (!strong) expect(await createKey(passphrase, now)).toEqual({ ok: false, problem: 'short-passphrase' });
  });
});

function withField(text: string, change: object): string {
  return JSON.stringify({ ...JSON.parse(text), ...change });
}
