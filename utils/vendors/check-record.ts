/** What the schema cannot say of a vendor record: whether it can work, beside the other records. Pure. */
import { isLanguage } from '../i18n/languages.ts';
import type { LayerName } from './merge.ts';
import { namePatternProblem } from './name-pattern.ts';
import { ownWordsIn, PASSED_CODES } from './passed.ts';
import { passedOf } from './passed-words.ts';
import type { VendorPatch } from './record.ts';

/** Something that is wrong in a file of a library. */
export interface Finding {
  /** Names field and fix. */
  sentence: string;
  /**
   * `grave`: nothing of the layer may be used. `wrong`: commands refuse it, a computer goes on without it and tells
   * staff. `doubtful`: somebody should look at it.
   */
  weight: 'grave' | 'wrong' | 'doubtful';
}

export interface Surroundings {
  /** Ids of all vendors that are known here. */
  known: ReadonlySet<string>;
  /** Whether a signed list, which is not here, may name more. */
  listed: boolean;
}

const CODES = `where a code says it, write that: ${PASSED_CODES.join(', ')}`;
const TEXTS = ['dataKept', 'retention', 'alternatives'] as const;

/** Every finding about one record. `place` is how sentences call it, such as `vendors[3] "foo" (policy)`. */
export function recordFindings(patch: VendorPatch, place: string, around: Surroundings): Finding[] {
  const found: Finding[] = [];
  const add = (weight: Finding['weight'], field: string, what: string) =>
    found.push({ weight, sentence: `${place}: "${field}" ${what}.` });
  if (isReservedId(patch.id))
    add('wrong', 'id', 'is a word that no vendor may be called by; choose another id');
  if (patch.hosts?.length === 0) {
    add('wrong', 'hosts', 'is empty, so no address would count as this vendor’s; name at least one host');
  }
  for (const pattern of patch.signInCookies ?? []) {
    const problem = namePatternProblem(pattern);
    if (problem !== null) add('wrong', 'signInCookies', `has "${pattern}", which ${problem}`);
  }
  for (const id of patch.handsOffTo ?? []) {
    if (!around.known.has(id)) add(strangerWeight(around), 'handsOffTo', strangerSentence(id, around));
  }
  for (const words of ownWordsIn(passedOf(patch.dataPassed ?? []))) {
    add('doubtful', 'dataPassed', `has "${words}", which is shown as it is and decides nothing; ${CODES}`);
  }
  const texts = [
    ...TEXTS.map((field) => [field, patch[field]] as const),
    ['breach.message', patch.breach?.message] as const,
  ];
  for (const [field, words] of texts) {
    for (const code of Object.keys(words ?? {}).filter((each) => !isSpoken(each))) {
      const known = isLanguageCode(code);
      add(
        known ? 'doubtful' : 'wrong',
        `${field}.${code}`,
        known ? 'is in a language that no page of Carrel speaks, so nobody reads it' : noLanguage(code),
      );
    }
  }
  return found;
}

/** Every finding about the records of a layer. */
export function layerFindings(
  vendors: readonly VendorPatch[],
  layer: LayerName,
  around: Surroundings,
): Finding[] {
  return vendors.flatMap((patch, index) =>
    recordFindings(patch, `vendors[${index}] "${patch.id}" (${layer})`, around),
  );
}

/** A vendor that is named and not known: no mistake where a signed list may bring it. */
export function strangerWeight({ listed }: Surroundings): Finding['weight'] {
  return listed ? 'doubtful' : 'wrong';
}

/** Continues the name of a field. */
export function strangerSentence(id: string, { listed }: Surroundings): string {
  return listed
    ? `names the vendor "${id}", which is known only if the signed list has it`
    : `names the vendor "${id}", but there is none; correct the id, or add the vendor to "vendors"`;
}

/** Continues the name of a field. */
export function noLanguage(code: string): string {
  return `has "${code}", which is no language code; write one such as "en" or "es"`;
}

/** Ids under which a browser's objects have something of their own: stored records would lose them. */
export function isReservedId(id: string): boolean {
  return id === 'constructor' || id === 'prototype';
}

/** Whether a tag such as `pt-BR` stands for a language of Carrel's pages. */
export function isSpoken(tag: string): boolean {
  return isLanguage(tag.toLowerCase().split('-', 1)[0]);
}

function isLanguageCode(code: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}
