/** Has the library's policy, or what is known of a vendor, changed since it was last seen here? Pure. */
import * as v from 'valibot';
import type { Vendor } from '../vendors/record.ts';

/** How fingerprints are made. With another number those on the disk say nothing, so nothing is news. */
const FORM = 2;

/** What was seen last, and since when it is different from before. Nothing in it is about a patron. */
export const seenSchema = v.object({
  form: v.optional(v.number()),
  adopted: v.optional(v.string()),
  /** The day on which a newer policy was first seen. */
  adoptedSince: v.optional(v.string()),
  /** Fingerprint of each vendor's privacy facts, by id. */
  vendors: v.record(v.string(), v.string()),
  /** The day on which a vendor's facts were first seen to differ, by id. */
  changed: v.record(v.string(), v.string()),
});
export type Seen = v.InferOutput<typeof seenSchema>;

/** How long news stays news. */
const NEWS_DAYS = 60;

/**
 * What has been seen after today's look. At the very first look nothing is news, except a policy that is itself no
 * older than news may be. A first look may come before the settings do, so what counts is the first policy seen.
 */
export function look(
  seen: Seen | null,
  adopted: string | undefined,
  vendors: Iterable<Vendor>,
  today: string,
): Seen {
  // By id in maps: an object has something under "constructor" from its birth.
  const before = new Map(Object.entries(seen?.form === FORM ? seen.vendors : {}));
  const changedBefore = new Map(Object.entries(seen?.changed ?? {}));
  const known = new Map<string, string>();
  const changed = new Map<string, string>();
  // Settings that are missing for a moment are not a change.
  let adoptedSince = seen?.adoptedSince;
  if (adopted !== undefined) {
    if (seen?.adopted === undefined) adoptedSince = adopted;
    else if (adopted > seen.adopted) adoptedSince = today;
  }
  for (const vendor of vendors) {
    const now = fingerprint(vendor);
    const was = before.get(vendor.id);
    known.set(vendor.id, now);
    const since = was !== undefined && was !== now ? today : changedBefore.get(vendor.id);
    if (since !== undefined && isLately(since, today)) changed.set(vendor.id, since);
  }
  return {
    form: FORM,
    adopted: adopted ?? seen?.adopted,
    adoptedSince,
    vendors: Object.fromEntries(known),
    changed: Object.fromEntries(changed),
  };
}

/** Whether a day is no longer ago than news may be. Days are ISO, such as `2019-10-16`. */
export function isLately(day: string, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return age >= 0 && age <= NEWS_DAYS;
}

/** Of everything that a notice tells patrons about a vendor's privacy. */
function fingerprint(vendor: Vendor): string {
  const { privacyPolicyUrl, termsUrl, dataPassed, dataKept, retention, handsOffTo } = vendor;
  const told = JSON.stringify([
    privacyPolicyUrl,
    termsUrl,
    dataPassed,
    dataKept?.en,
    retention?.en,
    handsOffTo,
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < told.length; at += 1) hash = Math.imul(hash ^ told.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
