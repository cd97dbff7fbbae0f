import { expect, test } from 'vitest';
import { isStaffLocked } from '../../../utils/policy/locked.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { breachOn } from '../../../utils/vendors/breach.ts';
import { EMPTY_LAYER, readLayer } from '../../../utils/vendors/layer.ts';
import { filledWording, wordingFor } from '../../../utils/vendors/library-wording.ts';
import { type Layer, mergeVendors } from '../../../utils/vendors/merge.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const shop: Vendor = {
  id: 'shop',
  name: 'Shop',
  category: 'retail',
  hosts: ['shop.example'],
  grade: 'below',
  contact: 'old@shop.example',
};
const builtin: Layer = { name: 'built-in', vendors: [shop] };

test('a layer retires a vendor, and one above that names it brings it back', () => {
  const retired = mergeVendors([builtin, { name: 'staff', vendors: [], retired: ['shop', 'unknown'] }]);
  expect(retired.vendors).toEqual([]);
  expect(retired.retired).toEqual([{ vendor: shop, origin: expect.anything(), by: 'staff' }]);
  expect(retired.problems).toEqual([]);
  const back = mergeVendors([
    builtin,
    { name: 'list', vendors: [], retired: ['shop'] },
    { name: 'staff', vendors: [{ id: 'shop' }] },
  ]);
  expect(back.vendors).toEqual([shop]);
});

test('a retired vendor keeps no host from another', () => {
  const other: Vendor = { id: 'other', name: 'Other', category: 'news', hosts: ['shop.example'] };
  const { vendors, problems } = mergeVendors([
    { name: 'built-in', vendors: [other, shop] },
    { name: 'staff', vendors: [], retired: ['shop'] },
  ]);
  expect(vendors).toEqual([other]);
  expect(problems).toEqual([]);
});

test('a layer empties a field, and whoever comes later may fill it again', () => {
  const staff: Layer = { name: 'staff', vendors: [], cleared: { shop: ['contact'] } };
  const emptied = mergeVendors([builtin, staff]);
  expect(emptied.vendors[0]).not.toHaveProperty('contact');
  expect(emptied.origin.get('shop')?.contact).toBe('staff');
  const filled = mergeVendors([
    builtin,
    staff,
    { name: 'policy', vendors: [{ id: 'shop', contact: 'new' }] },
  ]);
  expect(filled.vendors[0]?.contact).toBe('new');
});

test('a category’s notice counts where nobody but the catalogue speaks of the vendor', () => {
  const strong: Layer = { name: 'list', vendors: [], categories: { retail: 'strong' } };
  const none: Layer = { name: 'staff', vendors: [], categories: { retail: 'none' } };
  const kinds = (...layers: Layer[]) => {
    const { vendors, origin } = mergeVendors([builtin, ...layers]);
    return [vendors[0]?.notice, origin.get('shop')?.notice];
  };
  expect(kinds(strong)).toEqual(['strong', 'list']);
  expect(kinds(strong, none)).toEqual(['none', 'staff']);
  expect(kinds(none, { name: 'policy', vendors: [{ id: 'shop', notice: 'standard' }] })).toEqual([
    'standard',
    'policy',
  ]);
});

test('a layer that is not right is refused whole, field by field', () => {
  expect(readLayer({})).toEqual({ ok: true, layer: EMPTY_LAYER });
  expect(readLayer('x').ok).toBe(false);
  const read = readLayer({
    vendors: [{ id: 'A b' }],
    categories: { shops: 'strong' },
    wording: { library: { summary: { en: 'Ask {nobody}' } } },
  });
  expect(read.ok).toBe(false);
  const problems = read.ok ? [] : read.problems;
  expect(problems[0]).toContain('"vendors.0.id" must be');
  expect(problems.join()).toContain('may have no {…} but {library} and {vendor}');
});

test('the nearest wording wins, text by text and language by language', () => {
  const list = {
    library: {
      summary: { en: 'library', es: 'biblioteca' },
      outside: { en: 'Leaving {library} for {vendor}' },
    },
    categories: { retail: { summary: { en: 'category' } } },
    vendors: {},
  };
  const staff = {
    library: { paragraph: { en: 'law' } },
    categories: {},
    vendors: { shop: { summary: { es: 'tienda' } } },
  };
  const wording = wordingFor([list, staff], shop);
  expect(wording).toEqual({
    summary: { en: 'category', es: 'tienda' },
    outside: { en: 'Leaving {library} for {vendor}' },
    paragraph: { en: 'law' },
  });
  expect(filledWording(wording, { library: 'A $& {vendor}', vendor: 'B' }).outside).toEqual({
    en: 'Leaving A $& {vendor} for B',
  });
  expect(wordingFor([list], { id: 'constructor', category: 'news' }).summary).toEqual(list.library.summary);
});

test('a warning of a leak shows from its day on', () => {
  const breach = { since: '2026-11-02', message: { en: 'x' } };
  expect(breachOn({ breach }, new Date(2026, 10, 1, 23, 59))).toBeUndefined();
  expect(breachOn({ breach }, new Date(2026, 10, 2))).toBe(breach);
  expect(breachOn({}, new Date())).toBeUndefined();
});

test('the console is locked where IT installed Carrel, unless IT says otherwise', () => {
  const says = (locked?: boolean) => ({ ...DEFAULT_POLICY, staff: locked === undefined ? {} : { locked } });
  expect([isStaffLocked(says(), true), isStaffLocked(says(), false)]).toEqual([true, false]);
  expect([isStaffLocked(says(false), true), isStaffLocked(says(true), false)]).toEqual([false, true]);
});
