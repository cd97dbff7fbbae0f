/** Figures of the list of vendors, for reviews and reports: of those that somebody has said something of. Pure. */
import { CATEGORIES, type Category, GRADES, type Vendor } from '../record.ts';
import { isReviewDue } from './query.ts';
import type { StaffVendor } from './view.ts';

type Grade = NonNullable<Vendor['grade']>;

export interface ReviewFigures {
  total: number;
  due: Vendor[];
  neverReviewed: number;
  reviewedThisYear: Vendor[];
  withoutPolicy: Vendor[];
  breaches: Vendor[];
  below: Vendor[];
  /** Rows of the chart: only kinds of service that have vendors. */
  grades: { category: Category; total: number; byGrade: Record<Grade, number> }[];
  byGrade: Record<Grade, number>;
}

export function reviewFigures(items: readonly StaffVendor[], today: string): ReviewFigures {
  const vendors = items
    .filter(({ retiredBy, listed }) => retiredBy === undefined && !listed)
    .map(({ vendor }) => vendor);
  const sorted = [...vendors].sort(
    (a, b) => (a.reviewed ?? '').localeCompare(b.reviewed ?? '') || a.name.localeCompare(b.name),
  );
  const count = (some: readonly Vendor[]) =>
    Object.fromEntries(
      GRADES.map((grade) => [grade, some.filter((vendor) => (vendor.grade ?? 'unrated') === grade).length]),
    ) as Record<Grade, number>;
  const grades = CATEGORIES.map((category) => {
    const some = vendors.filter((vendor) => vendor.category === category);
    return { category, total: some.length, byGrade: count(some) };
  });
  return {
    total: vendors.length,
    due: sorted.filter((vendor) => isReviewDue(vendor.reviewed, today)),
    neverReviewed: vendors.filter(({ reviewed }) => reviewed === undefined).length,
    reviewedThisYear: sorted.filter(({ reviewed }) => reviewed?.slice(0, 4) === today.slice(0, 4)),
    withoutPolicy: sorted.filter(({ privacyPolicyUrl }) => privacyPolicyUrl === undefined),
    below: sorted.filter(({ grade }) => grade === 'below'),
    breaches: sorted.filter(({ breach }) => breach !== undefined),
    grades: grades.filter(({ total }) => total > 0),
    byGrade: count(vendors),
  };
}
