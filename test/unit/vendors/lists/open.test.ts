import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  canonicalJson,
  fromBase64Url,
  fromUtf8,
  toBase64Url,
  toUtf8,
} from '../../../../utils/vendors/lists/bytes.ts';
import { createKey, type SigningKey, signList, unlockKey } from '../../../../utils/vendors/lists/keys.ts';
import { MAX_LIST_BYTES, type VendorList } from '../../../../utils/vendors/lists/list.ts';
import { openList, parseList } from '../../../../utils/vendors/lists/open.ts';

const PASSPHRASE = 'four quiet words in a row';
const now = new Date('2026-11-24T12:00:00');
let key: SigningKey;
let other: SigningKey;

async function newKey(): Promise<SigningKey> {
  const made = await createKey(PASSPHRASE, now);
  if (!made.ok) throw new Error(made.problem);
  const unlocked = await unlockKey(made.value.file, PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.problem);
  return unlocked.value;
}

const list = (change: Partial<VendorList> = {}): VendorList => ({
  version: 7,
  issued: '2026-11-24T09:00:00.000Z',
  expires: '2027-11-24',
  publisher: 'Derby Public Library',
  vendors: [
    {
      id: 'amazon',
      notice: 'strong',
      breach: { since: '2026-11-20', message: { en: 'Data was stolen.', es: 'Se robaron datos.' } },
    },
  ],
  retired: ['hoopla'],
  cleared: {},
  subscribed: {},
  categories: { retail: 'strong' },
  wording: { library: { summary: { en: '{vendor} is not {library}.' } }, categories: {}, vendors: {} },
  ...change,
});
const open = (file: Uint8Array | string, lastGood?: { version: number; digest: string }) =>
  openList(typeof file === 'string' ? toUtf8(file) : file, { publicKey: key.publicKey, now, lastGood });

beforeAll(async () => {
  [key, other] = await Promise.all([newKey(), newKey()]);
});

describe('a signed list', () => {
  it('opens as what was signed, and is JSON that anybody can read', async () => {
    const file = await signList(list(), key);
    expect(await open(file)).toMatchObject({ ok: true, list: list() });
    expect(JSON.parse(file)).toMatchObject({ carrelList: 1, key: key.publicKey, list: { version: 7 } });
    expect(await signList(list(), key)).toBe(file);
  });

  it('is refused after any of 1,000 random changes to its bytes', async () => {
    const bytes = toUtf8(await signList(list(), key));
    const at = fc.nat(bytes.length - 1);
    const mutation = fc.oneof(
      fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([index, flip]) => {
        const changed = bytes.slice();
        changed[index]! ^= flip;
        return changed;
      }),
      fc.tuple(at, fc.nat(255)).map(([index, byte]) => {
        const tail = bytes.slice(index);
        return new Uint8Array([...bytes.slice(0, index), byte, ...tail]);
      }),
      fc.tuple(at, fc.integer({ min: 1, max: 40 })).map(([index, length]) => {
        return new Uint8Array([...bytes.slice(0, index), ...bytes.slice(index + length)]);
      }),
      fc.tuple(at, at).map(([a, b]) => {
        const changed = bytes.slice();
        [changed[a], changed[b]] = [changed[b]!, changed[a]!];
        return changed;
      }),
      fc
        .array(fc.nat(255), { minLength: 1, maxLength: 30 })
        .map((more) => new Uint8Array([...bytes, ...more])),
    );
    const same = (changed: Uint8Array) => toBase64Url(changed) === toBase64Url(bytes);
    await fc.assert(
      fc.asyncProperty(
        mutation.filter((changed) => !same(changed)),
        async (changed) => {
          const opened = await open(changed);
          expect(opened.ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is refused in every other spelling of the same JSON', async () => {
    const file = await signList(list(), key);
    const parsed = JSON.parse(file);
    const signature: string = parsed.signature;
    // The last letter of a signature has bits that stand for nothing.
    const last = signature.at(-1)!;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twins = [...letters]
      .filter((letter) => letter !== last)
      .map((letter) => signature.slice(0, -1) + letter);
    for (const text of [
      JSON.stringify(parsed, null, 2),
      JSON.stringify(parsed),
      `\uFEFF${file}`,
      file.replace('\n', '\r\n'),
      `${file}\n`,
      file.trimEnd(),
      ...twins.map((twin) => file.replace(signature, twin)),
    ]) {
      expect((await open(text)).ok).toBe(false);
    }
  });

  it.each([
    ['somebody else’s key', 'wrong-key', async () => signList(list(), other)],
    [
      'somebody else’s signature under our key',
      'bad-signature',
      async () => signList(list(), { publicKey: key.publicKey, privateKey: other.privateKey }),
    ],
    ['an end that is past', 'expired', async () => signList(list({ expires: '2026-11-23' }), key)],
    ['an older number', 'older', async () => signList(list({ version: 6 }), key)],
    ['the same number and other content', 'same-version', async () => signList(list({ retired: [] }), key)],
    [
      'content of the wrong shape',
      'bad-content',
      async () => signList({ ...list(), vendors: [{ id: 'Amazon!' }] } as VendorList, key),
    ],
    ['nothing', 'not-a-list', async () => ''],
    ['a web page', 'not-a-list', async () => '<!doctype html><title>404</title>'],
    ['more than a browser can keep', 'too-large', async () => 'x'.repeat(MAX_LIST_BYTES + 1)],
  ])('is refused with %s: %s', async (_, problem, make) => {
    const before = await open(await signList(list(), key));
    if (!before.ok) throw new Error(before.problem);
    const lastGood = { version: before.list.version, digest: before.digest };
    expect(await open(await make(), lastGood)).toMatchObject({ ok: false, problem });
  });

  it('is taken on its last day, and again when it is the same', async () => {
    const opened = await open(await signList(list({ expires: '2026-11-24' }), key));
    if (!opened.ok) throw new Error(opened.problem);
    const lastGood = { version: opened.list.version, digest: opened.digest };
    expect((await open(await signList(list({ expires: '2026-11-24' }), key), lastGood)).ok).toBe(true);
  });

  it('says which field is wrong', async () => {
    const opened = await open(
      await signList(
        { ...list(), vendors: [{ id: 'amazon', hosts: ['https://amazon.com'] }] } as VendorList,
        key,
      ),
    );
    expect(opened).toMatchObject({ details: [expect.stringMatching(/^"vendors.0.hosts.0" must be a host/)] });
  });

  it('names a configured key that is none', async () => {
    const file = toUtf8(await signList(list(), key));
    expect(await openList(file, { publicKey: 'abc', now })).toMatchObject({ problem: 'bad-public-key' });
  });
});

describe('bytes', () => {
  it('base64 and back, in one spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    expect(fromBase64Url('QQ')).toEqual(new Uint8Array([65]));
    expect(fromBase64Url('QR')).toBe(null);
    expect(fromBase64Url('QQ==')).toBe(null);
    expect(fromUtf8(new Uint8Array([0xc0, 0xaf]))).toBe(null);
  });

  it('canonical JSON is the same whatever the order, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        const turned = JSON.parse(JSON.stringify(plain), (_, each) =>
          each !== null && typeof each === 'object' && !Array.isArray(each)
            ? Object.fromEntries(Object.entries(each).reverse())
            : each,
        );
        expect(canonicalJson(turned)).toBe(canonicalJson(plain));
      }),
    );
  });

  it('any text is a list or a named problem, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseList(text);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
