import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Plan,
  planAfterFailure,
  planAfterSuccess,
  planAtStart,
} from '../../../../utils/vendors/lists/schedule.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PCS = 10_000;

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The largest number of times that fall into one minute. */
function crowd(times: readonly number[]): number {
  const minutes = new Map<number, number>();
  for (const time of times) {
    const minute = Math.floor(time / MINUTE);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  return Math.max(...minutes.values());
}

describe('when 10,000 computers ask', () => {
  const random = numbers(7);

  it('installed in the same moment: over ten minutes, then over half a day', () => {
    const first = Array.from({ length: PCS }, () => planAtStart(null, 0, DAY, random()));
    expect(crowd(first.map((plan) => plan.next))).toBeLessThan(PCS / 8);
    const second = first.map((plan) => planAfterSuccess(plan.next, DAY, random()));
    expect(crowd(second.map((plan) => plan.next))).toBeLessThan(PCS / 300);
  });

  it('switched on at nine each day, their time having passed in the night: over half an hour', () => {
    const due = Array.from(
      { length: PCS },
      (): Plan => ({ next: 3 * 60 * MINUTE, failures: 0, late: false }),
    );
    const nine = 9 * 60 * MINUTE;
    const planned = due.map((plan) => planAtStart(plan, nine, DAY, random()));
    expect(crowd(planned.map((plan) => plan.next))).toBeLessThan(PCS / 25);
    expect(Math.max(...planned.map((plan) => plan.next))).toBeLessThan(nine + 31 * MINUTE);
  });

  it('while the server is down for a day: few at a time after the first hours', () => {
    const times: number[] = [];
    for (let pc = 0; pc < 2000; pc += 1) {
      let plan: Plan = planAtStart(null, 0, DAY, random());
      while (plan.next < DAY) {
        times.push(plan.next);
        plan = planAfterFailure(plan, plan.next, DAY, random());
      }
    }
    expect(crowd(times.filter((time) => time > 3 * 60 * MINUTE))).toBeLessThan(2000 / 40);
    expect(times.length / 2000).toBeLessThan(10);
  });
});

describe('one computer', () => {
  it('that is never on for long still asks: the second time within a minute', () => {
    const missed = planAtStart({ next: 0, failures: 0, late: false }, DAY, DAY, 0.99);
    expect(missed).toMatchObject({ late: true });
    const again = planAtStart(missed, 2 * DAY, DAY, 0.99);
    expect(again.next - 2 * DAY).toBeLessThan(MINUTE);
  });

  it('keeps its time over a restart, and drops one that a wrong clock made', () => {
    const plan: Plan = { next: DAY, failures: 2, late: false };
    expect(planAtStart(plan, DAY - 1, DAY, 0.5)).toEqual(plan);
    expect(planAtStart({ ...plan, next: 100 * DAY }, 0, DAY, 0.5)).toEqual({
      next: 5 * MINUTE,
      failures: 0,
      late: false,
    });
  });

  it('always has a time ahead, never further than twice the interval or an hour', () => {
    const plan = fc.record<Plan>({
      next: fc.integer({ min: 0, max: 10 * DAY }),
      failures: fc.nat(30),
      late: fc.boolean(),
    });
    const part = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        fc.option(plan),
        fc.integer({ min: 0, max: 10 * DAY }),
        fc.integer({ min: 1, max: 8760 }),
        part,
        (before, now, hours, random) => {
          const refresh = hours * 60 * MINUTE;
          for (const after of [
            planAtStart(before, now, refresh, random),
            planAfterSuccess(now, refresh, random),
            planAfterFailure(before, now, refresh, random),
          ]) {
            expect(after.next).toBeGreaterThanOrEqual(now);
            expect(after.next - now).toBeLessThanOrEqual(Math.max(2 * refresh, 60 * MINUTE));
          }
        },
      ),
    );
  });
});
