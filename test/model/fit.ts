/**
 * The statistics behind first visits: a logistic regression, and how it is judged. All randomness is seeded, so the
 * same table gives the same weights and figures. Sites, never single cookies, are kept apart between folds.
 */
import { seeded } from '../../utils/seeded.ts';

export interface Row {
  site: string;
  signIn: boolean;
  x: readonly number[];
}
export interface Settings {
  /** Pull of every weight towards nothing. */
  ridge: number;
  /** How much worse it is to lose a sign-in cookie than to keep another. */
  care: number;
}
/** Weights in the order of the features; the last is the constant. */
export type Weights = number[];

const MAX_STEPS = 25;

/** Fits by Newton's method. */
export function regress(rows: readonly Row[], { ridge, care }: Settings): Weights {
  const size = rows[0]!.x.length + 1;
  const xs = rows.map(({ x }) => [...x, 1]);
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const gradient = weights.map((weight, at) => (at < size - 1 ? ridge * weight : 1e-6 * weight));
    const hessian = weights.map((_, at) => {
      const line = new Float64Array(size);
      line[at] = at < size - 1 ? ridge : 1e-6;
      return line;
    });
    rows.forEach(({ signIn }, index) => {
      const x = xs[index]!;
      const chance = 1 / (1 + Math.exp(-dot(weights, x)));
      const weight = signIn ? care : 1;
      const error = weight * (chance - Number(signIn));
      const curve = weight * chance * (1 - chance);
      for (let i = 0; i < size; i += 1) {
        const xi = x[i]!;
        if (xi === 0) continue;
        gradient[i]! += error * xi;
        const line = hessian[i]!;
        for (let j = 0; j <= i; j += 1) line[j]! += curve * xi * x[j]!;
      }
    });
    const change = solve(hessian, gradient);
    let largest = 0;
    change.forEach((value, at) => {
      weights[at]! -= value;
      largest = Math.max(largest, Math.abs(value));
    });
    if (largest < 1e-7) break;
  }
  return weights;
}

/** Log-odds of one cookie. */
export function scoreOf(weights: Weights, x: readonly number[]): number {
  return dot(weights, x) + weights.at(-1)!;
}

function dot(weights: Weights, x: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < x.length; at += 1) sum += weights[at]! * x[at]!;
  return sum;
}

/** Solves a symmetric positive system of which the lower half is given (Cholesky). */
function solve(lower: Float64Array[], right: readonly number[]): number[] {
  const size = right.length;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const result = [...right];
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) result[i]! -= lower[i]![k]! * result[k]!;
    result[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) result[i]! -= lower[k]![i]! * result[k]!;
    result[i]! /= lower[i]![i]!;
  }
  return result;
}

/** Deals the sites out to folds, by a seed. */
export function foldsBySite(rows: readonly Row[], folds: number, seed: number): Map<string, number> {
  const sites = [...new Set(rows.map(({ site }) => site))].sort();
  const random = seeded(seed);
  for (let at = sites.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [sites[at], sites[other]] = [sites[other]!, sites[at]!];
  }
  return new Map(sites.map((site, at) => [site, at % folds]));
}

/** For each row the score by a model that has seen no cookie of its site. */
export function unseenScores(
  rows: readonly Row[],
  settings: Settings,
  folds: number,
  seed: number,
): number[] {
  const fold = foldsBySite(rows, folds, seed);
  const scores = new Array<number>(rows.length);
  for (let at = 0; at < folds; at += 1) {
    const weights = regress(
      rows.filter(({ site }) => fold.get(site) !== at),
      settings,
    );
    rows.forEach(({ site, x }, index) => {
      if (fold.get(site) === at) scores[index] = scoreOf(weights, x);
    });
  }
  return scores;
}

/** Lowest score of a sign-in cookie in each site that has one, ascending. */
function weakest(rows: readonly Row[], scores: readonly number[]): number[] {
  const lowest = new Map<string, number>();
  rows.forEach(({ site, signIn }, at) => {
    if (signIn) lowest.set(site, Math.min(lowest.get(site) ?? Number.POSITIVE_INFINITY, scores[at]!));
  });
  return [...lowest.values()].sort((a, b) => a - b);
}

/** The line below which this share of the sites has a sign-in cookie; between two sites it lies in proportion. */
export function lineFor(rows: readonly Row[], scores: readonly number[], lost: number): number {
  const lowest = weakest(rows, scores);
  const place = lost * lowest.length;
  const before = Math.floor(place);
  return lowest[before]! + (place - before) * (lowest[before + 1]! - lowest[before]!) - 1e-9;
}

/** Scores by several dealings of the folds, and their mean: one dealing alone moves the lines about. */
export function meanUnseenScores(
  rows: readonly Row[],
  settings: Settings,
  folds: number,
  seeds: readonly number[],
): number[] {
  const rounds = seeds.map((seed) => unseenScores(rows, settings, folds, seed));
  return rows.map((_, at) => rounds.reduce((sum, scores) => sum + scores[at]!, 0) / rounds.length);
}

export interface Quality {
  /** Share of the sites that keep every sign-in cookie. */
  sites: number;
  /** Share of the other cookies that are refused. */
  refused: number;
}

/** What a way of refusing does. */
export function quality(rows: readonly Row[], refuses: (row: Row, at: number) => boolean): Quality {
  const hurt = new Set<string>();
  const sites = new Set<string>();
  let others = 0;
  let refused = 0;
  rows.forEach((row, at) => {
    const gone = refuses(row, at);
    if (row.signIn) {
      sites.add(row.site);
      if (gone) hurt.add(row.site);
    } else {
      others += 1;
      refused += Number(gone);
    }
  });
  return { sites: 1 - hurt.size / sites.size, refused: refused / others };
}

/** Sites with every sign-in cookie kept against others refused, losing 0, 1, 2 … sites. */
export function curve(rows: readonly Row[], scores: readonly number[], losses: readonly number[]): Quality[] {
  const lowest = weakest(rows, scores);
  return losses.map((lost) => quality(rows, (_row, at) => scores[at]! < lowest[lost]!));
}
