/**
 * The search of the finder, pure: which few of many cookies are enough. Every question costs a request to a real
 * site, so it asks as few as it can: first the likeliest alone, then twice as many, and so on until they are enough;
 * then it divides what is left (Junker's QuickXplain), about 2k·log(n/k) questions for k cookies out of n.
 */

/** Too many questions for one site: rather no answer than a site that feels attacked. */
export class TooManyQuestions extends Error {}

/**
 * A smallest set in the sense that none of its members can be left out. Where several would do, the one with the
 * likeliest members.
 * @param items likeliest first; all of them together are known to be enough, none of them not to be
 * @param enough asks whether a subset, in the order of `items`, is enough
 */
export async function smallestSet<T>(
  items: readonly T[],
  enough: (subset: readonly T[]) => Promise<boolean>,
  limit = 80,
): Promise<T[]> {
  const answers = new Map<string, boolean>([
    [keyOf(items.map((_, at) => at)), true],
    ['', false],
  ]);
  let asked = 0;
  const ask = async (indexes: readonly number[]): Promise<boolean> => {
    const key = keyOf(indexes);
    const known = answers.get(key);
    if (known !== undefined) return known;
    asked += 1;
    if (asked > limit) throw new TooManyQuestions(`No answer after ${limit} requests.`);
    const answer = await enough(sorted(indexes).map((at) => items[at]!));
    answers.set(key, answer);
    return answer;
  };
  const among = await likelyPrefix(items.length, ask);
  const found = await explain([], false, among, ask);
  return sorted(found).map((at) => items[at]!);
}

type Ask = (indexes: readonly number[]) => Promise<boolean>;

/** The first 1, 2, 4 … items, as soon as they are enough. */
async function likelyPrefix(length: number, ask: Ask): Promise<number[]> {
  const all = Array.from({ length }, (_, at) => at);
  for (let size = 1; size < length; size *= 2) {
    const prefix = all.slice(0, size);
    if (await ask(prefix)) return prefix;
  }
  return all;
}

/** What of `choice` must be added to `fixed`; `changed` says whether `fixed` has grown since it was last asked. */
async function explain(fixed: number[], changed: boolean, choice: number[], ask: Ask): Promise<number[]> {
  if (changed && (await ask(fixed))) return [];
  if (choice.length <= 1) return choice;
  const half = Math.ceil(choice.length / 2);
  const [likely, unlikely] = [choice.slice(0, half), choice.slice(half)];
  const fromUnlikely = await explain([...fixed, ...likely], true, unlikely, ask);
  const fromLikely = await explain([...fixed, ...fromUnlikely], fromUnlikely.length > 0, likely, ask);
  return [...fromLikely, ...fromUnlikely];
}

function sorted(indexes: readonly number[]): number[] {
  return [...indexes].sort((a, b) => a - b);
}
function keyOf(indexes: readonly number[]): string {
  return sorted(indexes).join();
}
