/** Destinations that wait for a patron's answer, each under a token. Memory of this browser run only. */
import * as v from 'valibot';
import type { Life } from '../platform/life.ts';
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

export class PendingNotices {
  readonly #life: Life;
  /** One after the other: two notices may open at once. */
  readonly #inTurn = takingTurns();

  constructor(life: Life) {
    this.#life = life;
  }

  /** The one under a token, also where its adding is still under way. */
  async find(token: string): Promise<Pending | undefined> {
    return (await this.#inTurn(read)).find((entry) => entry.token === token);
  }

  /** Adds one; the oldest beyond fifty are forgotten. */
  add(entry: Pending): Promise<void> {
    return this.#change((all) => [...all, entry].slice(-MAX_PENDING));
  }

  drop(token: string): Promise<void> {
    return this.#change((all) => all.filter((entry) => entry.token !== token));
  }

  #change(to: (all: Pending[]) => Pending[]): Promise<void> {
    return this.#inTurn(async () => {
      const changed = to(await read());
      if (!this.#life.over) await pendingItem.set(changed);
    });
  }
}

async function read(): Promise<Pending[]> {
  const parsed = v.safeParse(pendingSchema, await pendingItem.get());
  return parsed.success ? parsed.output : [];
}
