/** Plain words: what every patron reads before leaving has to stay within eight years of school. */
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../utils/vendors/catalogue/facts.ts';
import { CATEGORIES } from '../../../utils/vendors/record.ts';
import { categoryWording } from '../../../utils/vendors/wording.ts';

const wordsOf = (text: string) => text.match(/[\p{L}’'0-9-]+/gu) ?? [];
const sentencesOf = (text: string) =>
  text.split(/[.!?:\n]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
const count = (words: string[], syllables: (word: string) => number) =>
  words.reduce((sum, word) => sum + Math.max(1, syllables(word)), 0);

/** Flesch-Kincaid. Names are the vendors' own and count as one syllable. */
function gradeEn(text: string): number {
  const words = wordsOf(text);
  const syllables = count(words, (word) => {
    if (/^(BiblioCommons|OverDrive|Springshare|ProQuest|Libby|Kanopy|Amazon)/.test(word)) return 1;
    return (
      word
        .toLowerCase()
        .replace(/e(d|s)?$/, '')
        .match(/[aeiouy]+/g)?.length ?? 1
    );
  });
  return 0.39 * (words.length / sentencesOf(text)) + 11.8 * (syllables / words.length) - 15.59;
}

/** Crawford's formula for Spanish at school: sentences and syllables per 100 words. */
function gradeEs(text: string): number {
  const words = wordsOf(text);
  const syllables = count(words, (word) => word.toLowerCase().match(/[aeiouáéíóúü]+/g)?.length ?? 1);
  const per100 = 100 / words.length;
  return -0.205 * sentencesOf(text) * per100 + 0.049 * syllables * per100 - 3.407;
}

function texts(language: 'en' | 'es'): [string, string][] {
  const general = CATEGORIES.map((category): [string, string] => {
    const { summary, passed, kept } = categoryWording(category);
    return [category, [summary[language], passed[language], kept[language]].join(' ')];
  });
  const single = FACTS.flatMap(({ id, dataKept, retention, alternatives }): [string, string][] =>
    dataKept
      ? [[id, [dataKept, retention, alternatives].map((text) => text?.[language] ?? '').join(' ')]]
      : [],
  );
  return [...general, ...single];
}

describe('wording', () => {
  it.each(texts('en'))('English, %s: grade 8 or below', (_name, text) => {
    expect(gradeEn(text)).toBeLessThanOrEqual(8);
  });
  it.each(texts('es'))('Spanish, %s: grade 8 or below', (_name, text) => {
    expect(gradeEs(text)).toBeLessThanOrEqual(8);
  });
  it.each([...CATEGORIES])('%s says the same things in both languages, briefly', (category) => {
    const { summary, passed, kept, alternatives } = categoryWording(category);
    for (const text of [summary, passed, kept]) {
      for (const line of [text.en, text.es]) {
        expect(line.length).toBeLessThanOrEqual(125);
        expect(line).toMatch(/\.$/);
      }
    }
    expect(alternatives.es).toHaveLength(alternatives.en.length);
    expect(alternatives.en.length).toBeGreaterThan(0);
  });
  it('follows the adopted policy', () => {
    expect(categoryWording('authentication').passed.en).toMatch(/^Only what shows that you may use/);
    expect(categoryWording('econtent').summary.en).toMatch(/read its privacy policy first/);
    expect(categoryWording('communications').summary.en).toMatch(/intercept/);
    expect(categoryWording('communications').alternatives.en.join()).toMatch(/unsubscribe link/);
  });
});
