/** What is remembered of the question whether anybody is there. It belongs to the session and goes with it. */
import * as v from 'valibot';

export const warningSchema = v.object({
  about: v.picklist(['idle', 'time']),
  endsAt: v.number(),
  /** The session that was warned: an old warning must not end the next one. */
  session: v.number(),
  /** Tabs opened only to ask, and the tab that each one covers. */
  asking: v.array(v.object({ tab: v.number(), instead: v.number() })),
});
export type Warning = v.InferOutput<typeof warningSchema>;

export class IdleMemory {
  /** The warning that stands, so that pages that load need not ask the store; undefined until it is read. */
  standing: Warning | null | undefined;
  /** Loads of each tab since the warning; forgotten with the worker, which only makes Carrel more patient. */
  readonly loads = new Map<number, number>();
}
