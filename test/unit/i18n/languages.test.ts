/** Which language a page speaks, and numbers, days and times in it. */
import { describe, expect, it } from 'vitest';
import { formatters } from '../../../utils/i18n/format.ts';
import {
  chooseLanguage,
  LANGUAGES,
  type LanguageCode,
  offeredLanguages,
} from '../../../utils/i18n/languages.ts';

const all = Object.keys(LANGUAGES) as LanguageCode[];

describe('the first choice comes from the browser', () => {
  it.each([
    [['pt-BR', 'en'], 'pt'],
    [['zh-TW'], 'zh'],
    [['zh-Hans-CN'], 'zh'],
    [['ar-EG'], 'ar'],
    [['ht-HT', 'fr'], 'ht'],
    [['de', 'ru-RU'], 'ru'],
    [['de'], 'en'],
    [[], 'en'],
  ])('%j -> %s', (preferred, expected) => {
    expect(chooseLanguage(preferred, all)).toBe(expected);
  });
  it('among what the library offers, in its order', () => {
    expect(offeredLanguages(['vi', 'es-US', 'xx', 'vi'])).toEqual(['vi', 'es']);
    expect(chooseLanguage(['fr'], ['vi', 'es'])).toBe('vi');
    expect(offeredLanguages([])).toEqual(['en']);
  });
});

describe('numbers, days and times', () => {
  it.each([
    ['en', 'October 16, 2019', '2 hours, 5 minutes'],
    ['es', '16 de octubre de 2019', '2 horas y 5 minutos'],
    ['fr', '16 octobre 2019', '2 heures et 5 minutes'],
    ['pl', '16 października 2019', '2 godziny i 5 minut'],
    ['ru', '16 октября 2019 г.', '2 часа 5 минут'],
    ['zh', '2019年10月16日', '2小时5分钟'],
    ['ht', '16 oktòb 2019', '2 èdtan ak 5 minit'],
  ] as const)('%s', (language, day, time) => {
    expect(formatters(language).day('2019-10-16')).toBe(day);
    const shown = formatters(language).duration((2 * 60 + 5) * 60_000);
    // Some languages keep number and unit together by a space that does not break.
    expect(shown.replaceAll(/\s/g, ' ')).toBe(time);
  });
  it('says what is no day as it stands', () => {
    expect(formatters('en').day('soon')).toBe('soon');
  });
});
