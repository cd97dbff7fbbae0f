/** Which vendors the library has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../utils/policy/check.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { EMPTY_LAYER } from '../../../utils/vendors/layer.ts';
import { mergeVendors } from '../../../utils/vendors/merge.ts';
import { oursOf } from '../../../utils/vendors/ours.ts';
import { makeVendorsView } from '../../../utils/vendors/staff/view.ts';
import { knowing } from '../parts.ts';

const vendor = (id: string) => ({ id, name: id, category: 'database' as const, hosts: [`${id}.example`] });
const catalogue = ['a', 'b', 'c'].map(vendor);
const merged = mergeVendors([
  { name: 'built-in', vendors: catalogue },
  { name: 'list', vendors: [{ id: 'b', contact: 'desk' }] },
  { name: 'staff', vendors: [vendor('own')] },
]);
const ours = (
  list: Record<string, boolean> = {},
  staff: Record<string, boolean> = {},
  policy: readonly string[] = [],
) =>
  oursOf(
    merged,
    [
      { name: 'list', subscribed: list },
      { name: 'staff', subscribed: staff },
    ],
    policy,
  );

describe('a library has', () => {
  it('what somebody says, whoever that is; of two the later counts, and policy last', () => {
    expect([...ours({ a: true }, { c: true }, ['b']).vendors]).toEqual([
      ['a', 'list'],
      ['b', 'policy'],
      ['c', 'staff'],
    ]);
    expect([...ours({ a: true, b: true }, { a: false, b: false }, ['b']).vendors]).toEqual([['b', 'policy']]);
  });

  it('where nobody says it, what a layer of the library’s says anything of, but for what it has not', () => {
    expect(ours()).toEqual({
      named: false,
      vendors: new Map([
        ['b', undefined],
        ['own', undefined],
      ]),
    });
    expect([...ours({}, { own: false }).vendors.keys()]).toEqual(['b']);
  });

  it('nothing that does not exist, in whatever words', () => {
    const id = fc.constantFrom('a', 'b', 'own', 'gone', 'constructor');
    const said = fc.dictionary(id, fc.boolean());
    fc.assert(
      fc.property(said, said, fc.array(id), (list, staff, policy) => {
        const { vendors, named } = ours(list, staff, policy);
        const known = new Set(merged.vendors.map((one) => one.id));
        for (const one of vendors.keys()) expect(known.has(one)).toBe(true);
        for (const one of policy) if (known.has(one)) expect(vendors.get(one)).toBe('policy');
        if (named) for (const by of vendors.values()) expect(by).toBeDefined();
        if (Object.values(staff).includes(true)) expect(named).toBe(true);
      }),
    );
  });
});

it('the console’s list says it of each vendor, and forgets what a locked machine’s staff once said', async () => {
  const knowledge = knowing(catalogue, { subscribed: ['a'] });
  const view = makeVendorsView(knowledge, () => 0);
  await knowledge.take({ staff: { says: { ...EMPTY_LAYER, subscribed: { c: true } }, problems: [] } });
  const marks = (locked: boolean) => view(locked).vendors.map(({ ours, oursBy }) => [ours, oursBy]);
  expect(marks(false)).toEqual([
    [true, 'policy'],
    [false, undefined],
    [true, 'staff'],
  ]);
  expect(marks(true)).toEqual([
    [true, 'policy'],
    [false, undefined],
    [false, undefined],
  ]);
  expect(view(false).oursNamed).toBe(true);
});

describe('a policy', () => {
  const errors = (policy: object) => {
    const found = checkSettings({ library: { name: 'Derby' }, ...policy });
    return [found.errors, found.notes];
  };
  const LIST = { url: 'https://lists.example/l.json', publicKey: 'A'.repeat(43) };

  it.each([
    [{ subscribed: ['overdrive', 'own'], vendors: [vendor('own')] }, [], []],
    [
      { subscribed: ['overdrive', 'no-such'] },
      [
        '"subscribed.1": names the vendor "no-such", but there is none; correct the id, or add the vendor to "vendors".',
      ],
      [],
    ],
    [
      { subscribed: ['no-such'], vendorList: LIST },
      [],
      ['"subscribed.0": names the vendor "no-such", which is known only if the signed list has it.'],
    ],
    [
      { subscribed: ['overdrive', 'overdrive'] },
      [],
      ['"subscribed.1": "overdrive" stands at "subscribed.0" already; leave one out.'],
    ],
  ])('%j is told with field and fix', (policy, wrong, doubtful) => {
    expect(errors(policy)).toEqual([wrong, doubtful]);
  });

  it.each([[{ subscribed: 'overdrive' }], [{ subscribed: ['Not An Id'] }], [{ subscribed: [7] }]])(
    '%j is refused',
    (policy) => {
      expect(errors(policy)[0]).toEqual([expect.stringContaining('subscribed')]);
    },
  );

  it('says nothing by default', () => {
    expect(DEFAULT_POLICY.subscribed).toEqual([]);
  });
});
