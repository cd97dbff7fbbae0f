/**
 * When a computer asks for the list, so that ten thousand that are switched on at nine do not ask at nine. Pure.
 * Times in milliseconds; `random` is from 0 up to 1.
 */
import * as v from 'valibot';

const MINUTE = 60_000;
/** How far the first fetch, and one that is overdue after a night switched off, are spread. */
const FIRST_SPREAD = 10 * MINUTE;
const OVERDUE_SPREAD = 30 * MINUTE;
/** One that was spread already and missed again, since the computer is never on for long. */
const LATE_SPREAD = MINUTE;
const RETRY = 15 * MINUTE;

export const planSchema = v.object({
  next: v.number(),
  /** Fetches that have failed since the last good one. */
  failures: v.number(),
  /** The planned time passed while the computer was off, and this one is its replacement. */
  late: v.boolean(),
});
export type Plan = v.InferOutput<typeof planSchema>;

/** The plan of a computer that has just started, or whose settings have just changed. */
export function planAtStart(plan: Plan | null, now: number, refresh: number, random: number): Plan {
  const fresh = { next: now + random * Math.min(FIRST_SPREAD, refresh), failures: 0, late: false };
  // A plan further off than any that is made is from a clock or an interval that was wrong.
  if (plan === null || plan.next > now + 2 * refresh) return fresh;
  if (plan.next > now) return plan;
  const spread = plan.late ? LATE_SPREAD : Math.min(OVERDUE_SPREAD, refresh);
  return { ...plan, next: now + random * spread, late: true };
}

/** After a fetch that gave an answer. */
export function planAfterSuccess(now: number, refresh: number, random: number): Plan {
  return { next: now + refresh * (0.75 + random / 2), failures: 0, late: false };
}

/** After a fetch that failed: soon again, then ever more rarely. */
export function planAfterFailure(plan: Plan | null, now: number, refresh: number, random: number): Plan {
  const failures = Math.min((plan?.failures ?? 0) + 1, 20);
  const wait = Math.min(RETRY * 2 ** (failures - 1), Math.max(refresh, RETRY));
  return { next: now + wait * (0.75 + random), failures, late: false };
}
