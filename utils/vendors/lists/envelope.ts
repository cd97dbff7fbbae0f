/**
 * The file of a signed list: one JSON object, the list itself last, exactly as it was signed.
 *
 *   {"carrelList":1,"key":"<public key>","signature":"<signature>","list":{…}}
 *
 * What is signed is the bytes between `"list":` and the last brace, after a line that says what they are. They are
 * verified as bytes before anything in them is looked at.
 */
import { fromBase64Url, fromUtf8, toUtf8 } from './bytes.ts';

const HEAD = /^\{"carrelList":1,"key":"([A-Za-z0-9_-]{43})","signature":"([A-Za-z0-9_-]{86})","list":$/;
/** `HEAD` matches this many characters, no more and no fewer. */
const HEAD_LENGTH = writeHead('x'.repeat(43), 'x'.repeat(86)).length;
const TAIL = '}\n';
/** So that a signature over a list can never be taken for one over something else. */
const PURPOSE = 'carrel-list-1\n';

export interface Envelope {
  key: string;
  signature: Uint8Array<ArrayBuffer>;
  /** What the signature is over. */
  signed: Uint8Array<ArrayBuffer>;
  /** The list as text; not to be looked at before the signature has been checked. */
  text: string;
}

/** Takes a file apart, or null where it is not exactly such a file. */
export function readEnvelope(file: Uint8Array): Envelope | null {
  const head = HEAD.exec(fromUtf8(file.subarray(0, HEAD_LENGTH)) ?? '');
  const tail = fromUtf8(file.subarray(-TAIL.length));
  const body = file.subarray(HEAD_LENGTH, -TAIL.length);
  const text = fromUtf8(body);
  const signature = fromBase64Url(head?.[2] ?? '');
  if (!head?.[1] || tail !== TAIL || text === null || signature === null) return null;
  return { key: head[1], signature, signed: signedBytes(text), text };
}

/** Puts a file together. */
export function writeEnvelope(key: string, signature: string, text: string): string {
  return `${writeHead(key, signature)}${text}${TAIL}`;
}

/** The bytes that are signed for a list's text. */
export function signedBytes(text: string): Uint8Array<ArrayBuffer> {
  return toUtf8(PURPOSE + text);
}

function writeHead(key: string, signature: string): string {
  return `{"carrelList":1,"key":"${key}","signature":"${signature}","list":`;
}
