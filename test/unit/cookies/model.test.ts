/** The statistics: the shipped weights are those of the training, and its figures can be had again from the table. */
import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOf, type ScoredCookie } from '../../../utils/cookies/features.ts';
import { logOdds } from '../../../utils/cookies/score.ts';
import { LINES, WEIGHTS } from '../../../utils/cookies/weights.ts';
import { quality, regress, scoreOf, unseenScores } from '../../model/fit.ts';
import { COMMON, decisionScores, simulated } from '../../model/judge.ts';
import { readTable } from '../../model/table.ts';

const rows = readTable();
const weights = regress(rows, COMMON);

describe('the statistics of first visits', () => {
  it('the shipped weights are what training gives', () => {
    expect(Object.keys(WEIGHTS)).toEqual([...FEATURES, 'constant']);
    for (const [at, name] of [...FEATURES, 'constant'].entries())
      expect(WEIGHTS[name]).toBeCloseTo(weights[at]!, 2);
  });

  it('score as the training does', () => {
    const cookie: ScoredCookie = {
      name: 'app_session',
      value: 'b3Jf9Xk2LmQ8vT5wYz7n',
      httpOnly: true,
      secure: false,
      persistent: false,
      setByScript: false,
    };
    expect(logOdds(cookie)).toBeCloseTo(scoreOf(weights, featuresOf(cookie)), 1);
  });

  it('on sites that the weights have not seen, they do what the documentation says', () => {
    const scores = decisionScores(rows, unseenScores(rows, COMMON, 10, 2));
    const alone = quality(rows, (_row, at) => scores[at]! < LINES.low);
    expect(alone.sites).toBeGreaterThanOrEqual(0.98);
    expect(alone.refused).toBeGreaterThanOrEqual(0.65);
    const withSignIn = simulated(rows, scores, LINES.low, LINES.strict);
    expect(withSignIn.sites).toBeGreaterThanOrEqual(0.99);
    expect(withSignIn.refused).toBeGreaterThanOrEqual(0.9);
  });

  it('the table holds numbers and labels only', () => {
    for (const { site, x } of rows) {
      expect(site).toMatch(/^site\d{3}$/);
      expect(x.every(Number.isFinite)).toBe(true);
    }
  });
});
