import { expect, test } from 'vitest';
import { LAW_TEMPLATES, lawParagraph } from '../../../../utils/vendors/law-templates.ts';
import { unknownNames } from '../../../../utils/vendors/placeholders.ts';
import type { Vendor } from '../../../../utils/vendors/record.ts';
import {
  FIRST_QUERY,
  inOrder,
  isReviewDue,
  matching,
  originOf,
  type Query,
  rowsOf,
} from '../../../../utils/vendors/staff/query.ts';
import { reviewFigures } from '../../../../utils/vendors/staff/reviews.ts';
import type { StaffVendor } from '../../../../utils/vendors/staff/view.ts';

const TODAY = '2026-11-24';
const item = (vendor: Partial<Vendor> & { id: string }, more: Partial<StaffVendor> = {}): StaffVendor => ({
  vendor: { name: vendor.id, category: 'news', hosts: [`${vendor.id}.example`], ...vendor },
  origin: { name: 'built-in' },
  unverified: [],
  ours: true,
  ...more,
});
const items = [
  item({
    id: 'elan',
    name: 'Élan Editions',
    grade: 'meets',
    reviewed: '2026-05-01',
    privacyPolicyUrl: 'https://e.example/',
  }),
  item({ id: 'shop', name: 'A shop', category: 'retail', grade: 'below', reviewed: '2025-11-24' }),
  item(
    { id: 'leaky', breach: { since: '2026-01-01', message: { en: 'x' } } },
    { own: { id: 'leaky', name: 'leaky' } },
  ),
  item({ id: 'old', name: 'Zed' }, { retiredBy: 'staff' }),
];
const ids = (query: Partial<Query>) =>
  matching(inOrder(rowsOf(items, TODAY), { ...FIRST_QUERY, ...query }), { ...FIRST_QUERY, ...query }).map(
    (row) => row.item.vendor.id,
  );

test('search knows no accents and no case, and every word must be there', () => {
  expect(ids({ search: 'ELAN' })).toEqual(['elan']);
  expect(ids({ search: 'editions élan' })).toEqual(['elan']);
  expect(ids({ search: 'shop.example' })).toEqual(['shop']);
  expect(ids({ search: 'elan shop' })).toEqual([]);
});

test('each filter shows what it says, and what is retired shows only among the retired', () => {
  expect(ids({})).toEqual(['shop', 'elan', 'leaky']);
  expect(ids({ standing: 'due' })).toEqual(['shop', 'leaky']);
  expect(ids({ standing: 'ours' })).toEqual(['shop', 'elan', 'leaky']);
  expect(ids({ standing: 'breach' })).toEqual(['leaky']);
  expect(ids({ standing: 'changed' })).toEqual(['leaky']);
  expect(ids({ standing: 'no-policy' })).toEqual(['shop', 'leaky']);
  expect(ids({ standing: 'retired' })).toEqual(['old']);
  expect(ids({ category: 'retail' })).toEqual(['shop']);
  expect(ids({ grade: 'unrated' })).toEqual(['leaky']);
});

test('sorting goes both ways, grades from best to worst', () => {
  expect(ids({ sort: 'grade' })).toEqual(['elan', 'shop', 'leaky']);
  expect(ids({ sort: 'reviewed', descending: true })).toEqual(['elan', 'shop', 'leaky']);
});

test('a review is due after a year to the day, and where there was none', () => {
  expect([undefined, '2025-11-24', '2025-11-25', TODAY].map((day) => isReviewDue(day, TODAY))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a vendor comes from the topmost layer that speaks of it', () => {
  expect(items.map(originOf)).toEqual(['built-in', 'built-in', 'staff', 'staff']);
  expect(originOf(item({ id: 'x' }, { origin: { name: 'list', grade: 'policy' } }))).toBe('policy');
});

test('figures of the reports leave retired vendors out and add up', () => {
  const figures = reviewFigures(items, TODAY);
  expect(figures.total).toBe(3);
  expect(figures.grades.map(({ total }) => total).reduce((sum, one) => sum + one, 0)).toBe(3);
  expect(figures.byGrade).toEqual({ exceeds: 0, meets: 1, below: 1, unrated: 1 });
  expect(figures.due.map(({ id }) => id)).toEqual(['leaky', 'shop']);
  const others = items.map((one) => ({ ...one, ours: one.vendor.id === 'shop' }));
  expect(reviewFigures(others, TODAY)).toMatchObject({ total: 1, due: [{ id: 'shop' }], neverReviewed: 0 });
  expect(rowsOf(others, TODAY).map(({ due }) => due)).toEqual([false, true, false, false]);
  expect(figures.below.map(({ id }) => id)).toEqual(['shop']);
  expect(figures.withoutPolicy.map(({ id }) => id)).toEqual(['leaky', 'shop']);
});

test('the state-law templates name only what a notice can fill in, Connecticut first', () => {
  expect(LAW_TEMPLATES[0]).toEqual({ state: 'Connecticut', citation: 'GS § 11-25' });
  for (const template of LAW_TEMPLATES) {
    for (const text of Object.values(lawParagraph(template))) {
      expect(unknownNames(text, ['library', 'vendor'])).toEqual([]);
      expect(text).toContain(template.citation);
    }
  }
});

test('what only lists of libraries name is in no review, and in the list all the same', () => {
  const strangers = [item({ id: 'stranger' }, { listed: true, ours: false }), item({ id: 'ours' })];
  const rows = rowsOf(strangers, TODAY);
  const found = (standing: Query['standing']) =>
    matching(rows, { ...FIRST_QUERY, standing }).map((row) => row.item.vendor.id);
  expect(found('all')).toEqual(['stranger', 'ours']);
  expect(found('due')).toEqual(['ours']);
  expect(found('no-policy')).toEqual(['ours']);
  const figures = reviewFigures(strangers, TODAY);
  expect(figures).toMatchObject({ total: 1, neverReviewed: 1 });
  expect([...figures.due, ...figures.withoutPolicy].map(({ id }) => id)).toEqual(['ours', 'ours']);
  expect(figures.grades).toHaveLength(1);
});
