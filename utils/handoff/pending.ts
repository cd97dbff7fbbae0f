/** Destinations that wait for a patron's answer, each under a token. Memory of this browser run only. */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';

const MAX_PENDING = 50;
const pendingSchema = v.array(v.object({ token: v.string(), address: v.string() }));
export type Pending = v.InferOutput<typeof pendingSchema>[number];
const pendingItem = new StorageItem<Pending[]>('session', 'pending');

export async function readPending(): Promise<Pending[]> {
  const parsed = v.safeParse(pendingSchema, await pendingItem.get());
  return parsed.success ? parsed.output : [];
}

/** Adds one; the oldest beyond fifty are forgotten. */
export async function addPending(entry: Pending): Promise<void> {
  await pendingItem.set([...(await readPending()), entry].slice(-MAX_PENDING));
}

export async function dropPending(token: string): Promise<void> {
  await pendingItem.set((await readPending()).filter((entry) => entry.token !== token));
}
