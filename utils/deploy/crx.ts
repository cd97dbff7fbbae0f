/** Signed packages for Chromium browsers: CRX3, the extension's id, and the update manifest. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import writeCrx from 'crx3';
import { type ZipEntry, zip } from './zip.ts';

/** A new private key as PKCS#8 PEM. */
export function newKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The public half of a private key in PEM, as base64 DER: what a manifest's `key` holds. */
export function manifestKey(keyPem: string): string {
  return createPublicKey(keyPem).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** The id Chromium gives an extension signed with this key: the hash's first 16 bytes written a..p. */
export function extensionId(publicKey: KeyObject | Buffer): string {
  const der = Buffer.isBuffer(publicKey) ? publicKey : publicKey.export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Packs the files of an extension as CRX3; the same input gives the same bytes. */
export async function packCrx(files: readonly ZipEntry[], keyPem: string): Promise<Uint8Array> {
  // crx3 takes its key and gives its package by path only.
  const scratch = mkdtempSync(join(tmpdir(), 'carrel-key-'));
  try {
    const keyPath = join(scratch, 'key.pem');
    const crxPath = join(scratch, 'carrel.crx');
    writeFileSync(keyPath, keyPem, { mode: 0o600 });
    await writeCrx(Readable.from([Buffer.from(zip(files))]), { crxPath, keyPath });
    return readFileSync(crxPath);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The update manifest that points a browser at a CRX. */
export function updateXml(options: { id: string; version: string; crxUrl: string }): string {
  const { id, version } = options;
  const url = options.crxUrl.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
  return [
    "<?xml version='1.0' encoding='UTF-8'?>",
    "<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>",
    `  <app appid='${id}'><updatecheck codebase='${url}' version='${version}' /></app>`,
    '</gupdate>',
    '',
  ].join('\n');
}
