/** Searching, filtering and sorting the list of vendors. Pure; quick enough for each key press at 5,000 records. */
import type { Category } from '../record.ts';
import type { StaffVendor } from './view.ts';

export const STANDINGS = ['all', 'ours', 'due', 'breach', 'changed', 'no-policy', 'retired'] as const;
export type Standing = (typeof STANDINGS)[number];
export const SORT_KEYS = ['name', 'category', 'hosts', 'notice', 'grade', 'reviewed', 'origin'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Query {
  search: string;
  category: Category | 'all';
  grade: 'exceeds' | 'meets' | 'below' | 'unrated' | 'all';
  standing: Standing;
  sort: SortKey;
  descending: boolean;
}
export const FIRST_QUERY: Query = {
  search: '',
  category: 'all',
  grade: 'all',
  standing: 'all',
  sort: 'name',
  descending: false,
};

/** A vendor with what is looked at for each key press. */
export interface Row {
  item: StaffVendor;
  /** Name, id and hosts, folded: no case, no accents. */
  text: string;
  /** The name alone, folded. */
  name: string;
  /** One of the library's that has to be looked at again. */
  due: boolean;
}

const REVIEW_AFTER_DAYS = 365;

/** Whether a record has to be looked at again: never reviewed, or a year ago. */
export function isReviewDue(reviewed: string | undefined, today: string): boolean {
  if (reviewed === undefined) return true;
  const days = (Date.parse(today) - Date.parse(reviewed)) / 86_400_000;
  return !(days < REVIEW_AFTER_DAYS);
}

export function fold(text: string): string {
  // Most names are plain, and a list can have thousands.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const GRADE_ORDER = { exceeds: '0', meets: '1', below: '2', unrated: '3' };

export function rowsOf(items: readonly StaffVendor[], today: string): Row[] {
  return items.map((item) => {
    const { vendor } = item;
    const name = fold(vendor.name);
    return {
      item,
      text: `${name} ${vendor.id} ${vendor.hosts.join(' ')}`,
      name,
      due: item.ours && isReviewDue(vendor.reviewed, today),
    };
  });
}

function keyOf({ item, name }: Row, sort: SortKey): string {
  const { vendor } = item;
  switch (sort) {
    case 'name':
      return name;
    case 'category':
      return vendor.category;
    case 'hosts':
      return vendor.hosts[0] ?? '';
    case 'notice':
      return vendor.notice ?? '';
    case 'grade':
      return GRADE_ORDER[vendor.grade ?? 'unrated'];
    case 'reviewed':
      return vendor.reviewed ?? '';
    case 'origin':
      return originOf(item);
  }
}

/** The topmost layer that says anything of a vendor. */
export function originOf({
  origin,
  own,
  cleared,
  retiredBy,
}: StaffVendor): 'built-in' | 'list' | 'staff' | 'policy' {
  const layers = new Set(Object.values(origin));
  if (layers.has('policy')) return 'policy';
  if (layers.has('staff') || own || cleared || retiredBy === 'staff') return 'staff';
  return layers.has('list') || retiredBy === 'list' ? 'list' : 'built-in';
}

/** The rows in the order asked for. */
export function inOrder(
  rows: readonly Row[],
  { sort, descending }: Pick<Query, 'sort' | 'descending'>,
): Row[] {
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, sort) }))
    .sort((a, b) => way * compare(a.key, b.key) || compare(a.row.name, b.row.name))
    .map(({ row }) => row);
}

/** Those of the rows that the search and the filters leave, in the order that they had. */
export function matching(rows: readonly Row[], query: Query): Row[] {
  const words = fold(query.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const { vendor } = row.item;
    if (query.category !== 'all' && vendor.category !== query.category) return false;
    if (query.grade !== 'all' && (vendor.grade ?? 'unrated') !== query.grade) return false;
    return hasStanding(row, query.standing) && words.every((word) => row.text.includes(word));
  });
}

function hasStanding({ item, due }: Row, standing: Standing): boolean {
  const retired = item.retiredBy !== undefined;
  if (standing === 'retired') return retired;
  if (retired) return false;
  switch (standing) {
    case 'ours':
      return item.ours;
    case 'due':
      return due;
    case 'breach':
      return item.vendor.breach !== undefined;
    case 'changed':
      return item.own !== undefined || item.cleared !== undefined;
    case 'no-policy':
      return !item.listed && item.vendor.privacyPolicyUrl === undefined;
    default:
      return true;
  }
}

/** By code unit: folded names need no more, and a collator would cost ten times as much. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
