import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layer, mergeVendors } from '../../../../utils/vendors/merge.ts';
import type { Vendor, VendorPatch } from '../../../../utils/vendors/record.ts';
import { staffWord } from '../../../../utils/vendors/staff/patch.ts';

const fields = {
  name: fc.constantFrom('A', 'B', 'C'),
  notice: fc.constantFrom('strong' as const, 'none' as const),
  contact: fc.constantFrom('x', 'y'),
  dataKept: fc.constantFrom({ en: 'a' }, { en: 'b', es: 'c' }),
};
const patch = fc.record(fields, { requiredKeys: [] });
const whole = fc
  .record(fields, { requiredKeys: ['name'] })
  .map((some): Vendor => ({ id: 'v', category: 'news', hosts: ['v.example'], ...some }));

test('what the staff’s layer is told makes exactly the record that was wanted, and no more than it must', () => {
  fc.assert(
    fc.property(
      fc.option(whole),
      fc.option(patch),
      whole,
      fc.option(fc.constantFrom('strong', 'none')),
      (below, own, wanted, kind) => {
        const lower: Layer[] = below ? [{ name: 'built-in', vendors: [below] }] : [];
        const rule = kind === null ? {} : { categories: { news: kind as 'strong' } };
        const ownPatch = own === null ? undefined : ({ id: 'v', ...own } as VendorPatch);
        const staff: Layer = { name: 'staff', vendors: ownPatch ? [ownPatch] : [], ...rule };
        const now = mergeVendors([...lower, staff]).vendors[0];
        const lowest = mergeVendors(lower).vendors[0] ?? null;
        const word = staffWord(wanted, { vendor: now, own: now && ownPatch, below: lowest });
        const after = mergeVendors([
          ...lower,
          { name: 'staff', vendors: word.patch ? [word.patch] : [], cleared: { v: word.cleared }, ...rule },
        ]);
        const { notice, ...rest } = after.vendors[0]!;
        const { notice: wantedNotice, ...wantedRest } = wanted;
        expect(rest).toEqual(wantedRest);
        // A rule for the category goes on counting where the staff say nothing of this vendor.
        if (wantedNotice !== undefined) expect(notice).toBe(wantedNotice);
        if (now && JSON.stringify(now) === JSON.stringify(wanted) && !ownPatch) expect(word.patch).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});
