/** Raw managed settings -> a whole policy, or the last good one with every problem named. Pure. */
import * as v from 'valibot';
import { DEFAULT_POLICY, type Policy, policyEntries, policySchema } from './schema.ts';

export interface ValidatedPolicy {
  policy: Policy;
  /** False when `raw` was refused and `policy` is the last good one. */
  accepted: boolean;
  /** One sentence for each problem: field and fix. */
  problems: string[];
}

/**
 * Checks managed settings. Unknown keys are reported and ignored. A value that breaks its rule refuses the whole
 * policy (half a policy is one that nobody wrote): `lastGood` stays, else the strict defaults.
 */
export function validatePolicy(raw: unknown, lastGood: Policy = DEFAULT_POLICY): ValidatedPolicy {
  if (raw === undefined || raw === null) return { policy: DEFAULT_POLICY, accepted: true, problems: [] };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const problem = 'The policy must be an object with keys such as "library".';
    return { policy: lastGood, accepted: false, problems: [problem] };
  }
  const known = Object.keys(policyEntries);
  const problems = Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => `"${key}": not a known key; remove it or correct its name (known: ${known.join(', ')}).`);
  const parsed = v.safeParse(policySchema, raw);
  if (parsed.success) return { policy: parsed.output, accepted: true, problems };
  return { policy: lastGood, accepted: false, problems: [...parsed.issues.map(sentence), ...problems] };
}

function sentence(issue: v.BaseIssue<unknown>): string {
  return `"${v.getDotPath(issue) ?? 'policy'}": ${issue.message}.`;
}
