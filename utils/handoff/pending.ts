/** Destinations that wait for a patron's answer, each under a token. Memory of this browser run only. */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import { takingTurns } from '../turns.ts';

const MAX_PENDING = 50;
const pendingSchema = v.array(
  v.object({
    token: v.string(),
    address: v.string(),
    /** The request whose form waits; the form itself is in the worker's memory alone. */
    form: v.optional(v.string()),
  }),
);
export type Pending = v.InferOutput<typeof pendingSchema>[number];
const pendingItem = new StorageItem<Pending[]>('session', 'pending');

/** All that wait, those included whose adding is under way. */
export function readPending(): Promise<Pending[]> {
  return inTurn(read);
}

/** Adds one; the oldest beyond fifty are forgotten. */
export function addPending(entry: Pending): Promise<void> {
  return change((all) => [...all, entry].slice(-MAX_PENDING));
}

export function dropPending(token: string): Promise<void> {
  return change((all) => all.filter((entry) => entry.token !== token));
}

/** One after the other: two notices may open at once. */
const inTurn = takingTurns();

function change(to: (all: Pending[]) => Pending[]): Promise<void> {
  return inTurn(async () => pendingItem.set(to(await read())));
}

async function read(): Promise<Pending[]> {
  const parsed = v.safeParse(pendingSchema, await pendingItem.get());
  return parsed.success ? parsed.output : [];
}
