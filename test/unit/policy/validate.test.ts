import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { validatePolicy } from '../../../utils/policy/validate.ts';

describe('validatePolicy', () => {
  it('takes nothing as the strict defaults', () => {
    expect(validatePolicy(undefined)).toEqual({ policy: DEFAULT_POLICY, accepted: true, problems: [] });
    expect(DEFAULT_POLICY.cookies.mode).toBe('authentication');
    expect(DEFAULT_POLICY.notices.beforeConsent).toBe('block-everything');
  });
  it('reports an unknown key by name and takes the rest', () => {
    const result = validatePolicy({ libary: {}, languages: ['es'] });
    expect(result.accepted).toBe(true);
    expect(result.policy.languages).toEqual(['es']);
    expect(result.problems).toEqual([expect.stringContaining('"libary": not a known key')]);
  });
  it('refuses a bad policy whole, names field and fix, keeps the last good one', () => {
    const good = validatePolicy({ library: { name: 'Derby' } }).policy;
    const result = validatePolicy(
      { library: { name: 'Other', homeUrl: 'derby' }, session: { idleMinutes: 'x' } },
      good,
    );
    expect(result.accepted).toBe(false);
    expect(result.policy).toBe(good);
    expect(result.problems).toEqual([
      expect.stringMatching(/"library.homeUrl": must be a full address/),
      expect.stringMatching(/"session.idleMinutes"/),
    ]);
  });
  it.each([42, 'text', []])('refuses %j', (raw) => {
    expect(validatePolicy(raw).accepted).toBe(false);
  });
});
