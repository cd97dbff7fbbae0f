import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type LayerContent, layerSchema } from '../../../../utils/vendors/layer.ts';
import { wordingFor } from '../../../../utils/vendors/library-wording.ts';
import { combineLayers, defaultEnd, nextVersion } from '../../../../utils/vendors/lists/draft.ts';
import { mergeVendors } from '../../../../utils/vendors/merge.ts';
import type { Vendor } from '../../../../utils/vendors/record.ts';

const builtin: Vendor[] = ['a', 'b', 'c'].map((id) => ({
  id,
  name: id,
  category: id === 'a' ? 'retail' : 'database',
  hosts: [`${id}.example`],
  contact: `desk of ${id}`,
}));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.constantFrom('one', 'two', 'three');
const texts = fc.record({ en: words, es: words }, { requiredKeys: [] });
const wording = fc.record({ summary: texts, kept: texts }, { requiredKeys: [] });

/** Layers as staff and lists make them. */
const layer: fc.Arbitrary<LayerContent> = fc
  .record({
    vendors: fc.uniqueArray(
      id.chain((own) =>
        fc.record(
          {
            id: fc.constant(own),
            name: words,
            category: fc.constantFrom('retail' as const, 'database' as const),
            hosts: fc.constant([`${own}.example`]),
            contact: words,
            notice: fc.constantFrom('strong' as const, 'standard' as const),
          },
          { requiredKeys: ['id'] },
        ),
      ),
      { selector: (patch) => patch.id },
    ),
    retired: fc.uniqueArray(id),
    cleared: fc.dictionary(id, fc.constantFrom(['contact'], ['notice'])),
    subscribed: fc.dictionary(id, fc.boolean()),
    categories: fc.record(
      { retail: fc.constant('strong'), database: fc.constant('none') },
      { requiredKeys: [] },
    ),
    wording: fc.record({
      library: wording,
      categories: fc.record({ retail: wording, database: wording }, { requiredKeys: [] }),
      vendors: fc.dictionary(id, wording),
    }),
  })
  .map((raw) => v.parse(layerSchema, raw));

const byId = (vendors: readonly Vendor[]) => Object.fromEntries(vendors.map((vendor) => [vendor.id, vendor]));

describe('the next list', () => {
  it('means the same as the list in use with the staff’s layer over it', () => {
    fc.assert(
      fc.property(layer, layer, (lower, upper) => {
        const apart = mergeVendors([
          { name: 'built-in', vendors: builtin },
          { name: 'list', ...lower },
          { name: 'staff', ...upper },
        ]);
        const together = combineLayers(lower, upper, new Set(builtin.map((vendor) => vendor.id)));
        const joined = mergeVendors([
          { name: 'built-in', vendors: builtin },
          { name: 'list', ...together },
        ]);
        expect(byId(joined.vendors)).toEqual(byId(apart.vendors));
        expect(joined.retired.map(({ vendor }) => vendor.id).sort()).toEqual(
          apart.retired.map(({ vendor }) => vendor.id).sort(),
        );
        for (const vendor of apart.vendors) {
          expect(wordingFor([together.wording], vendor)).toEqual(
            wordingFor([lower.wording, upper.wording], vendor),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])('takes a vendor called %s', (name) => {
    const own = <T>(value: T) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
    const said: LayerContent = {
      vendors: [{ id: name, contact: 'desk' }],
      retired: [name],
      cleared: own(['notice']),
      subscribed: own(true),
      categories: {},
      wording: { library: {}, categories: {}, vendors: own({ summary: { en: 'one' } }) },
    };
    const empty = v.parse(layerSchema, {});
    const known = new Set([name]);
    expect(JSON.stringify(combineLayers(empty, said, known))).toBe(JSON.stringify(said));
    expect(JSON.stringify(combineLayers(said, empty, known))).toBe(JSON.stringify(said));
    const again = { ...empty, vendors: [{ id: name, notice: 'strong' as const }] };
    expect(combineLayers(said, again, known)).toMatchObject({
      vendors: [{ id: name, contact: 'desk', notice: 'strong' }],
      retired: [],
      cleared: {},
    });
  });

  it('has a number that grows, with and without a memory of the last one', () => {
    const day = new Date('2026-11-24T09:00:00Z');
    expect(nextVersion(undefined, day)).toBe(202611240900);
    expect(nextVersion(202611240900, day)).toBe(202611240901);
    expect(nextVersion(202611240900, new Date('2026-11-24T16:05:59Z'))).toBe(202611241605);
    expect(nextVersion(999_999_999_999, day)).toBe(1_000_000_000_000);
    expect(defaultEnd(new Date(2026, 10, 24))).toBe('2027-11-24');
  });
});
