/** One change of the staff's layer, and the change that takes it back. Pure. */
import * as v from 'valibot';
import { houseChangeSchema } from '../../house/change.ts';
import type { LayerContent } from '../layer.ts';
import { type NoticeWording, noticeWordingSchema } from '../library-wording.ts';
import {
  CATEGORIES,
  NOTICE_KINDS,
  type NoticeKind,
  OPTIONAL_FIELDS,
  vendorId,
  vendorPatchSchema,
} from '../record.ts';

/** What a change is called where it can be undone. */
export const CHANGE_KINDS = [
  'edit',
  'add',
  'retire',
  'restore',
  'reset',
  'import',
  'wording',
  'notice-kinds',
  'house',
  'ours',
] as const;

const category = v.picklist(CATEGORIES);
const wordingOrNone = v.nullable(noticeWordingSchema);

/** A set of new values by key; `null` or `false` or an empty list takes away what the staff said under that key. */
export const staffChangeSchema = v.object({
  kind: v.picklist(CHANGE_KINDS),
  /** What it is about, for people: the name of the vendor, or how many. */
  subject: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  vendors: v.optional(v.record(vendorId, v.nullable(vendorPatchSchema)), {}),
  retired: v.optional(v.record(vendorId, v.boolean()), {}),
  subscribed: v.optional(v.record(vendorId, v.nullable(v.boolean())), {}),
  cleared: v.optional(v.record(vendorId, v.array(v.picklist(OPTIONAL_FIELDS))), {}),
  categories: v.optional(v.record(category, v.nullable(v.picklist(NOTICE_KINDS))), {}),
  wording: v.optional(
    v.object({
      library: v.optional(wordingOrNone),
      categories: v.optional(v.record(category, wordingOrNone), {}),
      vendors: v.optional(v.record(vendorId, wordingOrNone), {}),
    }),
    {},
  ),
  /** The library's look and words, which are no part of a layer: `store.ts` applies it. */
  house: v.optional(houseChangeSchema),
});
export type StaffChange = v.InferOutput<typeof staffChangeSchema>;
/** A change as a page writes it: only what it changes. */
export type StaffChangeInput = v.InferInput<typeof staffChangeSchema>;

/** Applies a change. `inverse` takes it back exactly, the order of records excepted. */
export function applyChange(
  layer: LayerContent,
  change: StaffChange,
): { layer: LayerContent; inverse: StaffChange } {
  const vendors = new Map(layer.vendors.map((patch) => [patch.id, patch]));
  const retired = new Set(layer.retired);
  const before: StaffChange['vendors'] = {};
  for (const [id, patch] of Object.entries(change.vendors)) {
    before[id] = vendors.get(id) ?? null;
    if (patch === null) vendors.delete(id);
    // The key is the id, whatever the record says.
    else vendors.set(id, { ...patch, id });
  }
  const wasRetired: StaffChange['retired'] = {};
  for (const [id, away] of Object.entries(change.retired)) {
    wasRetired[id] = retired.has(id);
    if (away) retired.add(id);
    else retired.delete(id);
  }
  const cleared = replaced(layer.cleared, change.cleared, [], (fields) => fields.length === 0);
  const subscribed = replaced<boolean, null>(layer.subscribed, change.subscribed, null, isNull);
  const categories = replaced<NoticeKind, null>(layer.categories, change.categories, null, isNull);
  const ofCategories = replaced<NoticeWording, null>(
    layer.wording.categories,
    change.wording.categories,
    null,
    isNull,
  );
  const ofVendors = replaced<NoticeWording, null>(
    layer.wording.vendors,
    change.wording.vendors,
    null,
    isNull,
  );
  const library = change.wording.library;
  return {
    layer: {
      vendors: [...vendors.values()],
      retired: [...retired],
      cleared: cleared.now,
      subscribed: subscribed.now,
      categories: categories.now,
      wording: {
        library: library === undefined ? layer.wording.library : (library ?? {}),
        categories: ofCategories.now,
        vendors: ofVendors.now,
      },
    },
    inverse: {
      kind: change.kind,
      subject: change.subject,
      vendors: before,
      retired: wasRetired,
      cleared: cleared.before,
      subscribed: subscribed.before,
      categories: categories.before,
      wording: {
        ...(library === undefined ? {} : { library: layer.wording.library }),
        categories: ofCategories.before,
        vendors: ofVendors.before,
      },
    },
  };
}

const isNull = (value: unknown) => value === null;

/** Sets each key of `change`, dropping those that come to nothing; `before` is the change that restores them. */
function replaced<T, N>(
  old: Readonly<Record<string, T>>,
  change: Readonly<Record<string, T | N>>,
  none: N,
  isNone: (value: T | N) => boolean,
): { now: Record<string, T>; before: Record<string, T | N> } {
  const now: Record<string, T> = { ...old };
  const before: Record<string, T | N> = {};
  for (const [key, value] of Object.entries(change)) {
    before[key] = Object.hasOwn(old, key) ? (old[key] as T) : none;
    if (isNone(value)) delete now[key];
    else now[key] = value as T;
  }
  return { now, before };
}
