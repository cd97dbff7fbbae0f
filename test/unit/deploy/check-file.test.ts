import { beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../utils/deploy/check-file.ts';
import { toUtf8 } from '../../../utils/vendors/lists/bytes.ts';
import { createKey, type SigningKey, signList, unlockKey } from '../../../utils/vendors/lists/keys.ts';
import type { VendorList } from '../../../utils/vendors/lists/list.ts';
import { DEMO_POLICY } from '../../demo/policy.ts';

const now = new Date('2026-11-24T12:00:00');
let key: SigningKey;
const list = (version: number): VendorList => ({
  version,
  issued: '2026-11-24T09:00:00.000Z',
  expires: '2027-11-24',
  vendors: [{ id: 'amazon', notice: 'strong' }],
  retired: [],
  cleared: {},
  subscribed: {},
  categories: {},
  wording: { library: {}, categories: {}, vendors: {} },
});
const check = (content: unknown, options: { publicKey?: string; published?: Uint8Array } = {}) =>
  checkFile(toUtf8(typeof content === 'string' ? content : JSON.stringify(content)), { now, ...options });

beforeAll(async () => {
  const made = await createKey('four quiet words in a row', now);
  if (!made.ok) throw new Error(made.problem);
  const unlocked = await unlockKey(made.value.file, 'four quiet words in a row');
  if (!unlocked.ok) throw new Error(unlocked.problem);
  key = unlocked.value;
});

describe('checking a file', () => {
  it('finds nothing wrong with the demo library’s settings', async () => {
    expect(await check(DEMO_POLICY)).toMatchObject({ kind: 'settings', errors: [], notes: [] });
  });

  it('names field and fix in settings, misspelled keys at any depth too', async () => {
    const settings = {
      library: { name: 'Derby', homeURL: 'https://derby.example' },
      session: { idleMinutes: 'five' },
      vendors: [{ id: 'x', hosts: ['co.uk'] }],
    };
    const { errors, notes } = await check(settings);
    expect(errors).toEqual([expect.stringMatching(/^"session.idleMinutes": /)]);
    expect(notes).toEqual([expect.stringMatching(/^"library.homeURL": not a known key.*homeUrl/)]);
    const { errors: more } = await check({
      ...settings,
      session: {},
      vendorList: { url: 'https://a.example', publicKey: 'x' },
    });
    expect(more).toEqual([
      expect.stringMatching(/vendors\[0\] "x" \(policy\): needs "name", "category"/),
      expect.stringMatching(/"vendorList.publicKey"/),
    ]);
  });

  it('names record, field and fix in a vendor list', async () => {
    const vendors = [
      { id: 'one', name: 'One', category: 'database', hosts: ['one.example'] },
      { id: 'two', name: 'Two', category: 'books', hosts: ['two.example'] },
      {
        id: 'three',
        name: 'Three',
        category: 'database',
        hosts: ['one.example'],
        privacyURL: 'https://three.example',
      },
    ];
    for (const file of [vendors, { vendors }]) {
      const { kind, errors, notes } = await check(file);
      expect(kind).toBe('vendor list');
      expect(errors).toEqual([
        expect.stringMatching(/^vendors\[1\] "two" \(list\): "category"/),
        expect.stringMatching(
          /^vendors\[2\] "three" \(list\): "hosts" has "one.example", which "one" has too/,
        ),
      ]);
      expect(notes).toEqual([expect.stringMatching(/^"vendors\[2\].privacyURL": not a known key/)]);
    }
    expect(await check({ vendors: {} })).toMatchObject({
      errors: ['"vendors": must be a list of vendor records.'],
    });
    expect((await check({ vendors: [], retired: ['nobody'] })).notes).toEqual([
      '"retired": there is no vendor "nobody"; correct the id or remove it.',
    ]);
    expect((await check({ vendors: [], version: 0 })).errors).toEqual(['"version" must be 1 or more.']);
  });

  it('says whether a signed list may follow the published one', async () => {
    const published = toUtf8(await signList(list(5), key));
    const { publicKey } = key;
    expect(await check(await signList(list(6), key), { publicKey, published })).toMatchObject({
      kind: 'signed list',
      errors: [],
      notes: [],
      summary: 'number 6, signed 2026-11-24T09:00:00.000Z, ends 2027-11-24, 1 vendor record',
    });
    expect(await check(await signList(list(4), key), { publicKey, published })).toMatchObject({
      errors: [expect.stringMatching(/4 is older than 5/)],
    });
    expect(await check(await signList(list(6), key))).toMatchObject({
      errors: [],
      notes: [expect.stringContaining(publicKey)],
    });
    expect(await check(await signList(list(6), key), { publicKey: 'A'.repeat(43) })).toMatchObject({
      errors: [expect.stringMatching(/signed with another key/)],
    });
    expect(await check(JSON.stringify(JSON.parse(await signList(list(6), key)), null, 1))).toMatchObject({
      errors: [expect.stringMatching(/changed after it was signed/)],
    });
  });

  it.each([
    ['{"vendors": [', /no JSON/],
    ['', /no JSON/],
    ['"text"', /must hold an object/],
    ['{"carrelSigningKey":1}', /never put it on a server/],
  ])('says what is wrong with %s', async (text, error) => {
    expect((await check(text)).errors).toEqual([expect.stringMatching(error)]);
  });

  it('speaks of the vendors that a library has, with its machines or without, and of ids that no vendor has', async () => {
    const settings = { ...DEMO_POLICY, subscribed: ['somedb', 'demo-ebooks'] };
    expect(await check(settings)).toMatchObject({
      errors: [],
      summary:
        'settings of Derby Public Library, which has 2 vendors: 0 without a privacy policy address, 1 due for review',
    });
    expect((await check({ ...settings, deployment: {} })).summary).toMatch(/which has 2 vendors/);
    expect((await check(DEMO_POLICY)).summary).toBe('settings of Derby Public Library');
    expect((await check({ vendors: [], subscribed: { 'no-such': true } })).notes).toEqual([
      '"subscribed": there is no vendor "no-such"; correct the id or remove it.',
    ]);
  });

  it('says so of a file in another encoding', async () => {
    const checked = await checkFile(new Uint8Array([0x7b, 0xe9, 0x7d]), { now });
    expect(checked.errors).toEqual([expect.stringMatching(/UTF-8/)]);
  });
});
