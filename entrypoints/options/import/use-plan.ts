/** What an import would do, found in slices, so that a long file neither freezes the page nor hides the last answer. */
import { useEffect, useState } from 'preact/hooks';
import { type ImportPlan, type PlanInput, planning } from '../../../utils/vendors/sheet/plan.ts';
import { inSlices } from '../../../utils/vendors/sheet/sliced.ts';

export interface Planned {
  /** The last plan; undefined until there is one. */
  plan: ImportPlan | undefined;
  /** How far the next one is, from 0 to 1; undefined where the plan is of now. */
  progress: number | undefined;
}

/** The plan for `input`, which must stay the same object while nothing in it changes. */
export function usePlan(input: PlanInput): Planned {
  const [planned, setPlanned] = useState<Planned & { of?: PlanInput }>({ plan: undefined, progress: 0 });
  useEffect(() => {
    const leaving = new AbortController();
    void inSlices(planning(input), {
      signal: leaving.signal,
      onProgress: (progress) => setPlanned(({ plan }) => ({ plan, progress })),
    }).then((plan) => {
      if (plan && !leaving.signal.aborted) setPlanned({ plan, progress: undefined, of: input });
    });
    return () => leaving.abort();
  }, [input]);
  // Between a change and its effect the plan is one of before.
  return planned.of === input ? planned : { plan: planned.plan, progress: planned.progress ?? 0 };
}
