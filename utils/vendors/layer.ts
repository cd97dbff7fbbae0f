/**
 * What a layer above the built-in catalogue can say: a signed list and the staff's own edits have this one shape.
 * (Policy gives vendor records and categories under keys of its own.)
 */
import * as v from 'valibot';
import { check, placeOf } from '../json/sentence.ts';
import { wordingSchema } from './library-wording.ts';
import { CATEGORIES, NOTICE_KINDS, OPTIONAL_FIELDS, vendorId, vendorPatchSchema } from './record.ts';

export const layerSchema = v.object({
  vendors: v.optional(v.array(vendorPatchSchema), []),
  /** Vendors that this library does not use (any more): no notice, no place in its list. */
  retired: v.optional(v.array(vendorId), []),
  /** Fields that a layer below gives and that are wrong, with nothing better known. */
  cleared: v.optional(v.record(vendorId, v.array(v.picklist(OPTIONAL_FIELDS))), {}),
  /** Vendors that this library has, or has not: reviews and reports speak of those that it has. */
  subscribed: v.optional(v.record(vendorId, v.boolean()), {}),
  /** How strong the notice of a category is, where nothing nearer says so. */
  categories: v.optional(v.record(v.picklist(CATEGORIES), v.picklist(NOTICE_KINDS)), {}),
  wording: v.optional(wordingSchema, {}),
});
export type LayerContent = v.InferOutput<typeof layerSchema>;

export const EMPTY_LAYER: LayerContent = v.parse(layerSchema, {});

/** Raw data -> a layer, or every problem with it named by field; a layer that is not right is refused whole. */
export function readLayer(
  raw: unknown,
): { ok: true; layer: LayerContent } | { ok: false; problems: string[] } {
  const parsed = check(layerSchema, raw);
  if (parsed.success) return { ok: true, layer: parsed.output };
  const problems = parsed.issues.map((issue) => `"${placeOf(issue, 'list')}" ${issue.message}.`);
  return { ok: false, problems };
}
