/** What this browser run knows of the open session. Lives in `storage.session` and in memory, never on disk. */
import * as v from 'valibot';

export const recordSchema = v.object({
  startedAt: v.number(),
  /** Milliseconds that the patron has asked for beyond the longest session. */
  extraMs: v.optional(v.number(), 0),
  /** Ids of the vendors that the patron has said yes to. */
  consents: v.array(v.string()),
  /** Registrable domains on which the patron pressed "This site is not working". */
  relaxed: v.array(v.string()),
  /** Refused cookies by registrable domain, for the popup and for counts; bounded. */
  refused: v.record(v.string(), v.number()),
  /** Other companies' registrable domains that a vendor's pages really contacted, by vendor id; bounded. */
  contacts: v.optional(v.record(v.string(), v.array(v.string())), {}),
});
export type SessionRecord = v.InferOutput<typeof recordSchema>;

/** A fresh record. `now` in milliseconds since the epoch. */
export function newRecord(now: number): SessionRecord {
  return { startedAt: now, extraMs: 0, consents: [], relaxed: [], refused: {}, contacts: {} };
}

const MAX_DOMAINS = 500;

/** Counts one refused cookie, which is always news; a hostile page with endless domains is folded into "other". */
export function countRefused(record: SessionRecord, domain: string): true {
  const known = Object.hasOwn(record.refused, domain);
  const key = known || Object.keys(record.refused).length < MAX_DOMAINS ? domain : 'other';
  record.refused[key] = (Object.hasOwn(record.refused, key) ? (record.refused[key] ?? 0) : 0) + 1;
  return true;
}

/** Notes that a vendor's page contacted another company. Returns whether that is news. */
export function noteContact(record: SessionRecord, vendor: string, domain: string): boolean {
  const known = Object.hasOwn(record.contacts, vendor) ? (record.contacts[vendor] ?? []) : [];
  if (known.includes(domain) || known.length >= MAX_DOMAINS) return false;
  record.contacts[vendor] = [...known, domain];
  return true;
}
