/** Names on lists against names of vendors: which may be meant, and how likely. It decides nothing. Pure. */
import type { Vendor } from '../record.ts';

export interface Candidate {
  vendor: Vendor;
  /** From 0 to 1: how much of both names is the same. */
  score: number;
}

export interface NameIndex {
  names: { vendor: Vendor; words: ReadonlySet<string>; weight: number }[];
  byWord: ReadonlyMap<string, number[]>;
}

/** Words that tell no company from another. */
const EMPTY = new Set(
  `a an and the of for in on to by from with at inc llc ltd co company corp corporation gmbh online web site
  database databases library libraries learning school academic research reference news edition collection collections complete plus digital resource resources
  el la los las de del y en le les des et du der die das und com org`.split(/\s+/),
);
const LEAST = 0.55;
const MOST_CANDIDATES = 5;
/** All words of a vendor's name within a longer one: a product that is called after its company. */
const WITHIN = 0.8;

/** The words of a name that tell it from others; where there are no others, all. */
export function wordsOf(name: string): Set<string> {
  const all = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !EMPTY.has(word));
  return new Set(telling.length > 0 ? telling : all);
}

/** A vendor may have several names: `OverDrive / Libby / Sora`, `Gale (Cengage)`. */
function namesOf(name: string): string[] {
  return [...new Set([name, ...name.split(/\s*[/(),]\s*/)].map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
}

export function nameIndex(vendors: readonly Vendor[]): NameIndex {
  const names: NameIndex['names'] = [];
  const byWord = new Map<string, number[]>();
  for (const vendor of vendors) {
    for (const words of namesOf(vendor.name).map(wordsOf)) {
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), names.length]);
      names.push({ vendor, words, weight: 0 });
    }
  }
  const index = { names, byWord };
  for (const name of names) name.weight = weightOf(name.words, index);
  return index;
}

/** What a word weighs that no vendor's name has: most are names of products. */
const STRANGE = 0.6;

/** A word that many names have weighs less. */
function weightOf(words: Iterable<string>, { byWord }: NameIndex): number {
  let weight = 0;
  for (const word of words) {
    const names = byWord.get(word)?.length;
    weight += names === undefined ? STRANGE : 1 / Math.sqrt(names);
  }
  return weight;
}

/** The vendors that a name may mean, the likeliest first. */
export function candidatesFor(name: string, index: NameIndex): Candidate[] {
  const words = wordsOf(name.slice(0, 300));
  const weight = weightOf(words, index);
  const near = new Set([...words].flatMap((word) => index.byWord.get(word) ?? []));
  const best = new Map<Vendor, number>();
  for (const at of near) {
    const other = index.names[at]!;
    const shared = [...words].filter((word) => other.words.has(word));
    const common = weightOf(shared, index);
    const alike = (2 * common) / (weight + other.weight);
    const within = shared.length === other.words.size ? WITHIN : 0;
    const score = Math.max(alike, within);
    if (score >= LEAST && score > (best.get(other.vendor) ?? 0)) best.set(other.vendor, score);
  }
  return [...best]
    .map(([vendor, score]) => ({ vendor, score: Math.round(score * 100) / 100 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
}
