/**
 * How many other companies a vendor's pages contact, over the sessions of this machine. Counts only: no company, no
 * session, no day is kept.
 */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import type { SessionRecord } from '../session/record.ts';

const observedSchema = v.record(
  v.string(),
  v.object({ sessions: v.number(), companies: v.number(), most: v.number() }),
);
export type Observed = v.InferOutput<typeof observedSchema>;
const observedItem = new StorageItem<Observed>('local', 'observed');

/** A damaged copy counts as none: what was counted cannot be told any more. */
async function read(): Promise<Observed> {
  const parsed = v.safeParse(observedSchema, await observedItem.get());
  return parsed.success ? parsed.output : {};
}

/** Adds a session that ends. Only vendors of the list count: a made-up id would name a site. */
export async function addObserved(record: SessionRecord, isListed: (id: string) => boolean): Promise<void> {
  const visited = record.consents.filter(isListed);
  if (visited.length === 0) return;
  const observed = await read();
  for (const id of visited) {
    // An id may be called like something that every object has.
    const here = Object.hasOwn(record.contacts, id) ? (record.contacts[id]?.length ?? 0) : 0;
    const before = Object.hasOwn(observed, id) ? observed[id] : undefined;
    const { sessions, companies, most } = before ?? { sessions: 0, companies: 0, most: 0 };
    observed[id] = { sessions: sessions + 1, companies: companies + here, most: Math.max(most, here) };
  }
  await observedItem.set(observed);
}

/** What may be shown: a vendor that few sessions have visited stays hidden. */
export async function shownObserved(
  smallCount: number,
): Promise<Record<string, { average: number; most: number }>> {
  const entries = Object.entries(await read()).filter(([, { sessions }]) => sessions >= smallCount);
  return Object.fromEntries(
    entries.map(([id, { sessions, companies, most }]) => [
      id,
      { average: Math.round((companies / sessions) * 10) / 10, most },
    ]),
  );
}
