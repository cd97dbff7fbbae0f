/** Raw managed settings -> a whole policy, or the last good one with every problem named. Pure. */
import { check, placeOf } from '../json/sentence.ts';
import { settingsFindings } from './check.ts';
import { privateKeysIn } from './private-keys.ts';
import { DEFAULT_POLICY, type Policy, policyEntries, policySchema } from './schema.ts';

export interface ValidatedPolicy {
  policy: Policy;
  /** False when `raw` was refused and `policy` is the last good one. */
  accepted: boolean;
  /** One sentence for each problem: field and fix. */
  problems: string[];
}

/**
 * Checks managed settings. Unknown keys are reported and ignored, and so is what cannot work but harms nobody. A value
 * that breaks its rule, or that would take notices away, refuses the whole policy (half a policy is one that nobody
 * wrote): `lastGood` stays, else the strict defaults.
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
  const parsed = check(policySchema, raw);
  if (!parsed.success) {
    const wrong = parsed.issues.map((issue) => `"${placeOf(issue, 'policy')}": ${issue.message}.`);
    return { policy: lastGood, accepted: false, problems: [...wrong, ...problems] };
  }
  const found = settingsFindings(parsed.output).filter(({ weight }) => weight !== 'doubtful');
  const accepted = found.every(({ weight }) => weight !== 'grave');
  problems.unshift(...privateKeysIn(raw), ...found.map(({ sentence }) => sentence));
  return { policy: accepted ? parsed.output : lastGood, accepted, problems };
}
