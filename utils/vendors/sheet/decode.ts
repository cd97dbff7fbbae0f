/** Bytes of a file as spreadsheet programs and web servers write them -> text, or why this is no text. Pure. */
import { byScript, type Encoding } from './scripts.ts';

export type Decoded = { text: string; encoding: Encoding } | { problem: 'workbook' | 'binary' };

/** Workbooks are packed (`PK`), or old ones and those with a password are in Microsoft's own container. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const PDF = [0x25, 0x50, 0x44, 0x46];

export function decodeSheet(bytes: Uint8Array): Decoded {
  if (WORKBOOKS.some((mark) => startsWith(bytes, mark))) return { problem: 'workbook' };
  if (startsWith(bytes, PDF)) return { problem: 'binary' };
  const { encoding, text } = readIn(bytes);
  // A NUL is in no text, whatever the encoding.
  return text.includes('\0') ? { problem: 'binary' } : { text, encoding };
}

function readIn(bytes: Uint8Array): { encoding: Encoding; text: string } {
  const wide = wideEncoding(bytes);
  const text = wide ? null : strictly(bytes);
  if (text !== null) return { encoding: 'utf-8', text };
  const encoding = wide ?? declaredIn(bytes.subarray(0, 2000)) ?? byScript(bytes);
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  // Western text in UTF-16 has a zero in every other byte.
  if (zeros[1]! > head.length / 4) return 'utf-16le';
  if (zeros[0]! > head.length / 4) return 'utf-16be';
  return undefined;
}

/** Names under which web pages declare what `TextDecoder` reads as one of these. */
const DECLARED: Record<string, Encoding> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};
const ENCODINGS: readonly string[] = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1256',
  'windows-1258',
  'gb18030',
  'big5',
] satisfies Encoding[];

/** What a page or an XML file says of itself in its first lines. */
function declaredIn(head: Uint8Array): Encoding | undefined {
  const said = /(?:charset|encoding)\s*=\s*["']?([a-z0-9-]+)/i.exec(new TextDecoder('latin1').decode(head));
  const name = said?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(DECLARED, name)) return DECLARED[name];
  return ENCODINGS.includes(name) ? (name as Encoding) : undefined;
}

/** The text in UTF-8, or null where it is in something else. */
function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
