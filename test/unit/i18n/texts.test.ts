/** Every language says everything, in the right plural forms; English stays easy to read, for children easier still. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/i18n/languages.ts';
import type { Plural } from '../../../utils/i18n/own-words.ts';
import { gradeEn } from './readability.ts';

type Bundle = Record<string, string | Plural>;
const files = import.meta.glob<{ default: Bundle }>('../../../utils/i18n/*/*.ts', { eager: true });
const bundles = Object.entries(files).map(([path, module]) => {
  const [, language, name] = /\/(\w+)\/(\w+)\.ts$/.exec(path)!;
  return { language: language!, name: name!, texts: module.default };
});
const english = bundles.filter(({ language }) => language === 'en');
const translated = bundles.filter(({ language }) => language !== 'en');

/** The plural forms that whole numbers from 0 to 200 need. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
}

describe.each(Object.keys(LANGUAGES))('%s', (language) => {
  const own = bundles.filter((bundle) => bundle.language === language);
  it('has every file', () => {
    expect(own.map(({ name }) => name).sort()).toEqual(english.map(({ name }) => name).sort());
  });
  it('has every key and placeholder, and every plural form of its grammar', () => {
    for (const { name, texts } of own) {
      const base = english.find((bundle) => bundle.name === name)!.texts;
      expect(Object.keys(texts).sort()).toEqual(Object.keys(base).sort());
      for (const [key, text] of Object.entries(texts)) {
        if (typeof text === 'string') {
          const placeholders = (of: unknown) =>
            String(of)
              .match(/\{\w+\}/g)
              ?.sort();
          expect([key, placeholders(text)]).toEqual([key, placeholders(base[key])]);
        } else {
          expect([name, key, Object.keys(text)]).toEqual([
            name,
            key,
            expect.arrayContaining(formsOf(language)),
          ]);
        }
      }
    }
  });
});

it('no sentence is left in English', () => {
  for (const { language, name, texts } of translated) {
    const base = english.find((bundle) => bundle.name === name)!.texts;
    const same = Object.keys(texts).filter((key) => {
      const text = texts[key];
      return typeof text === 'string' && text.split(' ').length > 2 && text === base[key];
    });
    expect([language, name, same]).toEqual([language, name, []]);
  }
});

const plain = (text: string | Plural) => (typeof text === 'string' ? text : text.other);
const sentence = (text: string) => (/[.?!:…]$/.test(text) ? text : `${text}.`);

describe('English is easy to read', () => {
  it.each(english)('$name: grade 8 or below, as a whole and in each longer text', ({ name, texts }) => {
    const all = Object.values(texts).map(plain);
    const grade = gradeEn(all.map(sentence).join(' '));
    console.log(`reading grade of ${name}: ${grade.toFixed(1)}`);
    expect(grade).toBeLessThanOrEqual(8);
    for (const text of all.filter((text) => text.split(' ').length >= 15)) {
      expect([text, gradeEn(text)]).toEqual([text, expect.toSatisfy((found: number) => found <= 8)]);
    }
  });
  it('for children: grade 5 or below, each text', () => {
    for (const { name, texts } of english) {
      for (const [key, text] of Object.entries(texts)) {
        if (!/Child$|^child/.test(key) || key === 'computerUseChild') continue;
        const grade = gradeEn(plain(text));
        console.log(`reading grade of ${name}.${key}: ${grade.toFixed(1)}`);
        expect([key, grade]).toEqual([key, expect.toSatisfy((found: number) => found <= 5)]);
      }
    }
  });
  it('what is seen without unfolding on the start page takes ten seconds', () => {
    const { texts } = english.find(({ name }) => name === 'start')!;
    for (const child of ['', 'Child']) {
      const seen = ['introClosed', 'keepsNow', 'keepsErased', 'keepsWalk', 'keepsWho', 'keepsOthers'];
      const words = seen
        .map((key) => plain(texts[`${key}${child}`]!))
        .join(' ')
        .split(/\s+/).length;
      console.log(`words on the start page${child && ', for children'}: ${words}`);
      // Silent reading of adults: 238 words a minute (Brysbaert 2019); children read aloud or are read to.
      expect(words).toBeLessThanOrEqual(child ? 70 : 55);
    }
  });
});
