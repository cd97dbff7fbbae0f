/**
 * Patterns for the names of cookies, as records and settings write them: a name, or `/expression/flags`. They run
 * inside a listener that the browser waits for, on names that any page chooses, so a pattern must be one that cannot
 * take long. Pure.
 */

/** A name longer than this matches no expression; the longest known sign-in names have about 150 letters. */
export const MAX_NAME_LENGTH = 256;
const MAX_PATTERN_LENGTH = 500;
/** Ways through a name that an expression may have to try: some hundredths of a second at worst. */
const MOST_WAYS = 2 ** 25;

export type NamePattern =
  | { kind: 'name'; name: string }
  | { kind: 'expression'; expression: RegExp }
  /** `problem` continues the pattern: "is no …". */
  | { kind: 'refused'; problem: string };

/** Reads a pattern; one that is refused must match nothing. */
export function readNamePattern(pattern: string): NamePattern {
  const parts = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
  if (!parts) return { kind: 'name', name: pattern };
  const [, source = '', flags = ''] = parts;
  let expression: RegExp;
  try {
    // With g or y a pattern would remember where it stopped, and miss every other time.
    expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    const problem = 'is no regular expression; correct it, or write the name without slashes';
    return { kind: 'refused', problem };
  }
  const mayTakeLong = source.length > MAX_PATTERN_LENGTH || waysThrough(source, flags) > MOST_WAYS;
  return mayTakeLong
    ? {
        kind: 'refused',
        problem:
          'can take very long on some names; repeat no group that repeats or chooses inside, and have at most two of * and +',
      }
    : { kind: 'expression', expression };
}

/** What is wrong with a pattern, or null. */
export function namePatternProblem(pattern: string): string | null {
  const read = readNamePattern(pattern);
  return read.kind === 'refused' ? read.problem : null;
}

/**
 * No fewer than the ways in which a backtracking matcher can try an expression on a name: alternatives add up, what
 * follows each other multiplies, and a repetition may stop after each of its turns. References back, and what is not
 * understood here, count as endless.
 */
function waysThrough(source: string, flags: string): number {
  if (/[vm]/.test(flags)) return Number.POSITIVE_INFINITY;
  const ways = new Ways(source, flags.replace(/[gy]/g, '')).whole();
  // An expression that is not tied to the beginning is tried from each letter on.
  return source.startsWith('^') && !hasTopAlternative(source) ? ways : ways * MAX_NAME_LENGTH;
}

function hasTopAlternative(source: string): boolean {
  let depth = 0;
  for (const token of source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g) ?? []) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}

const ATOM =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[^1-9k]|\[(?:\\[\s\S]|[^\]\\])*\]|[^\\[\](){}|*+?]|[\]{}]/y;
/** `(_[a-z]+)*`: parts, each after a sign that stands in no part. */
const PARTS = /\((?:\?:)?([A-Za-z0-9_]|\\?[-:.~])(\[(?:\\.|[^\]\\])+\]|\\[dw]|[A-Za-z0-9])[*+]\)[*+]/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[^>]+>|[a-z]*(?:-[a-z]+)?:))?/y;
const REPEAT = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

/** Counts as it reads; the expression is known to compile. */
class Ways {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  whole(): number {
    const ways = this.#alternatives();
    return this.#at === this.#source.length ? ways : Number.POSITIVE_INFINITY;
  }

  #alternatives(): number {
    let ways = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      ways += this.#sequence();
    }
    return ways;
  }

  #sequence(): number {
    let ways = 1;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      if (this.#passParts()) ways *= MAX_NAME_LENGTH;
      else ways *= repeated(this.#one(), this.#repeat());
    }
    return ways;
  }

  /** Where each part begins is certain, so only the end of the last one is open. */
  #passParts(): boolean {
    const from = this.#at;
    const parts = this.#take(PARTS);
    if (!parts) return false;
    const [, sign = '', part = ''] = parts;
    const plain = sign.at(-1)!;
    const certain = sign !== '.' && !new RegExp(`^${part}$`, this.#flags).test(plain);
    if (!certain) this.#at = from;
    return certain;
  }

  /** The ways through one letter, class or group. */
  #one(): number {
    if (this.#take(GROUP) !== undefined) {
      const ways = this.#alternatives();
      this.#at += 1;
      return ways;
    }
    if (this.#take(ATOM) !== undefined) return 1;
    this.#at = this.#source.length;
    return Number.POSITIVE_INFINITY;
  }

  #repeat(): [least: number, most: number] {
    const found = this.#take(REPEAT);
    if (!found) return [1, 1];
    const [, sign, least, comma, most] = found;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    if (!comma) return [Number(least), Number(least)];
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #take(token: RegExp): RegExpExecArray | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.#source) ?? undefined;
    if (found) this.#at += found[0].length;
    return found;
  }
}

/** A name has so many letters at most, so no repetition has more turns that move on. */
function repeated(ways: number, [least, most]: [number, number]): number {
  const last = Math.min(most, Math.max(least, MAX_NAME_LENGTH));
  if (ways === 1) return last - least + 1;
  let sum = 0;
  for (let turns = least; turns <= last && sum <= MOST_WAYS; turns += 1) sum += ways ** turns;
  return sum;
}
