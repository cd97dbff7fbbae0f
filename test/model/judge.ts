/** How the statistics are judged: as the product uses them, on sites that neither weights nor lines have seen. */
import { FEATURES } from '../../utils/cookies/features.ts';
import {
  foldsBySite,
  lineFor,
  meanUnseenScores,
  type Quality,
  quality,
  type Row,
  regress,
  type Settings,
  scoreOf,
} from './fit.ts';

/** Of the other cookies, those that are known by name to be needed while signing in stay all the same. */
export const GOALS = { lostSites: 0.014, refusedAfterSignIn: 0.91 } as const;
/** Settings that the nested selection chooses from, and those that it chooses most often. */
export const CHOICES: readonly Settings[] = [
  { ridge: 1, care: 7 },
  { ridge: 1, care: 15 },
  { ridge: 2, care: 7 },
  { ridge: 2, care: 15 },
  { ridge: 4, care: 15 },
];
export const COMMON: Settings = { ridge: 2, care: 15 };

const SCRIPT = FEATURES.indexOf('script');
const KNOWN = FEATURES.indexOf('knownSession');
const FLOW = FEATURES.indexOf('knownFlow');
const TRACKER = FEATURES.indexOf('knownTracker');
const READING = FEATURES.indexOf('knownReading');
const SURE = 99;

/** Knowledge goes before statistics: known names, as `decide.ts` treats them. */
export function decisionScores(rows: readonly Row[], scores: readonly number[]): number[] {
  return scores.map((score, at) => {
    const { x } = rows[at]!;
    if (x[TRACKER] || x[READING]) return -SURE;
    return x[KNOWN] || x[FLOW] ? SURE : score;
  });
}

/** The sign-in sets exactly its cookies; what a server set before and it did not must be above the strict line. */
export function simulated(
  rows: readonly Row[],
  scores: readonly number[],
  low: number,
  strict: number,
): Quality {
  return quality(rows, (row, at) => goneAfterSignIn(row, scores[at]!, low, strict));
}

function goneAfterSignIn({ signIn, x }: Row, score: number, low: number, strict: number): boolean {
  return !signIn && score < (x[SCRIPT] ? low : Math.max(low, strict));
}

/** The strict line with which this share of the other cookies is refused after a sign-in. */
export function strictLineFor(
  rows: readonly Row[],
  scores: readonly number[],
  low: number,
  share: number,
): number {
  const others = rows.flatMap((row, at) => (row.signIn ? [] : [{ row, score: scores[at]! }]));
  const byScript = others.filter(({ row }) => row.x[SCRIPT]);
  const gone = byScript.filter(({ score }) => score < low).length;
  const byServer = others.flatMap(({ row, score }) => (row.x[SCRIPT] ? [] : [score])).sort((a, b) => a - b);
  const wanted = Math.ceil(share * others.length) - gone;
  return byServer[Math.min(byServer.length - 1, Math.max(0, wanted))]!;
}

/** Ten folds by site; in each, settings and lines are chosen by five folds among the training sites. */
export function nested(
  rows: readonly Row[],
  seed: number,
  choices: readonly Settings[] = CHOICES,
): { alone: Quality; withSignIn: Quality; chosen: Settings[] } {
  const fold = foldsBySite(rows, 10, seed);
  const dealings = [1000, 2000, 3000].map((more) => seed + more);
  const gone = new Array<boolean>(rows.length).fill(false);
  const goneAfter = new Array<boolean>(rows.length).fill(false);
  const chosen: Settings[] = [];
  for (let at = 0; at < 10; at += 1) {
    const training = rows.filter(({ site }) => fold.get(site) !== at);
    const tried = choices.map((settings) => {
      const scores = decisionScores(training, meanUnseenScores(training, settings, 5, dealings));
      const low = lineFor(training, scores, GOALS.lostSites);
      const strict = strictLineFor(training, scores, low, GOALS.refusedAfterSignIn);
      const { refused } = quality(training, (_row, index) => scores[index]! < low);
      return { settings, low, strict, refused };
    });
    const best = tried.reduce((one, other) => (other.refused > one.refused ? other : one));
    chosen.push(best.settings);
    const weights = regress(training, best.settings);
    const scores = decisionScores(
      rows,
      rows.map(({ x }) => scoreOf(weights, x)),
    );
    rows.forEach((row, index) => {
      if (fold.get(row.site) !== at) return;
      gone[index] = scores[index]! < best.low;
      goneAfter[index] = goneAfterSignIn(row, scores[index]!, best.low, best.strict);
    });
  }
  return {
    alone: quality(rows, (_row, at) => gone[at]!),
    withSignIn: quality(rows, (_row, at) => goneAfter[at]!),
    chosen,
  };
}
