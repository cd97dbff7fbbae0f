/** What a signed list holds: a layer of vendors and words, with a number and an end. */
import * as v from 'valibot';
import { type LayerContent, layerSchema } from '../layer.ts';

/** A browser gives an extension ten million bytes for everything that it keeps. */
export const MAX_LIST_BYTES = 4_000_000;

export const listSchema = v.object({
  /** Grows with every list that is published: an older one is never taken after a newer one. */
  version: v.pipe(
    v.number('must be a whole number'),
    v.safeInteger('must be a whole number'),
    v.minValue(1, 'must be 1 or more'),
  ),
  issued: v.pipe(v.string(), v.isoTimestamp('must be a time such as 2026-11-24T09:00:00.000Z')),
  /** The last day on which a computer may take this list into use for the first time. */
  expires: v.pipe(v.string(), v.isoDate('must be a date such as 2027-11-24')),
  publisher: v.optional(v.pipe(v.string(), v.maxLength(120))),
  ...layerSchema.entries,
});
export type VendorList = v.InferOutput<typeof listSchema>;
export type VendorListInput = v.InferInput<typeof listSchema>;

/** The part of a list that becomes a layer. */
export function layerOf(list: VendorList): LayerContent {
  const { vendors, retired, cleared, subscribed, categories, wording } = list;
  return { vendors, retired, cleared, subscribed, categories, wording };
}
