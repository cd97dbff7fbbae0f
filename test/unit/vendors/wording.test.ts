/** Plain words: what every patron reads before leaving has to stay within eight years of school. */
import { describe, expect, it } from 'vitest';
import en from '../../../utils/i18n/en/wording.ts';
import es from '../../../utils/i18n/es/wording.ts';
import { FACTS } from '../../../utils/vendors/catalogue/facts.ts';
import { CATEGORIES } from '../../../utils/vendors/record.ts';
import { categoryWording } from '../../../utils/vendors/wording.ts';
import { gradeEn, gradeEs } from '../i18n/readability.ts';

function texts(language: 'en' | 'es'): [string, string][] {
  const general = CATEGORIES.map((category): [string, string] => {
    const { summary, passed, kept, libraryUse = '' } = categoryWording({ en, es }[language], category);
    return [category, [summary, passed, kept, libraryUse].join(' ')];
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
  it.each([...CATEGORIES])('%s is said briefly', (category) => {
    for (const language of [en, es]) {
      const { summary, passed, kept, alternatives } = categoryWording(language, category);
      for (const line of [summary, passed, kept]) {
        expect(line.length).toBeLessThanOrEqual(125);
        expect(line).toMatch(/\.$/);
      }
      expect(alternatives.every((line) => line !== '')).toBe(true);
    }
  });
  it('follows the adopted policy', () => {
    expect(categoryWording(en, 'authentication').passed).toMatch(/^Only what shows that you may use/);
    expect(categoryWording(en, 'econtent').summary).toMatch(/read its privacy policy first/);
    expect(categoryWording(en, 'communications').summary).toMatch(/intercept/);
    expect(categoryWording(en, 'communications').alternatives.join()).toMatch(/unsubscribe link/);
    expect(categoryWording(en, 'events').libraryUse).toMatch(/unsubscribe link/);
    expect(categoryWording(en, 'payment').libraryUse).toMatch(/never sells them/);
    expect(categoryWording(en, 'database').libraryUse).toBeUndefined();
  });
});
