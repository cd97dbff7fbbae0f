/** What statistics say of a cookie: for first visits, where neither knowledge nor behaviour decides. Pure. */
import { FEATURES, type NameMemory, nameFeatures, type ScoredCookie, valueFeatures } from './features.ts';
import { WEIGHTS } from './weights.ts';

const inOrder = FEATURES.map((name) => WEIGHTS[name] ?? 0);
const constant = WEIGHTS.constant ?? 0;

/** Log-odds that it signs somebody in. */
export function logOdds(cookie: ScoredCookie, names?: NameMemory): number {
  const value = valueFeatures(cookie);
  const name = nameFeatures(cookie.name, names);
  let sum = constant;
  for (let at = 0; at < value.length; at += 1) sum += inOrder[at]! * value[at]!;
  for (let at = 0; at < name.length; at += 1) sum += inOrder[value.length + at]! * name[at]!;
  return sum;
}

/** The same between 0 and 1, for people. */
export function asShare(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
