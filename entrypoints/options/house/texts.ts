/** Every text of patrons' pages that a library may say in its own words, and what is wrong with words for it. */
import { useEffect, useState } from 'preact/hooks';
import { $common } from '../../../components/messages.ts';
import { BASE_LANGUAGE, type LanguageCode } from '../../../utils/i18n/languages.ts';
import { shippedTexts } from '../../../utils/i18n/messages.ts';
import { sameNames } from '../../../utils/i18n/own-words.ts';
import { $text as $ended } from '../../ended/messages.ts';
import { $text as $notice } from '../../notice/messages.ts';
import { $wording } from '../../notice/wording.ts';
import { $text as $popup } from '../../popup/messages.ts';
import { $text as $session } from '../../session/messages.ts';
import { $text as $slip } from '../../slip/messages.ts';
import { $text as $start } from '../../start/messages.ts';

const PAGES = [$start, $notice, $common, $popup, $session, $ended, $slip, $wording];
const MOST_LETTERS = 2000;

export interface Text {
  /** `component.key`, and for one form of a plural `component.key.form`. */
  path: string;
  form: string | undefined;
  shipped: string;
  /** The same in English, where there is the same form. */
  english: string;
}

/** All texts of a language; undefined while they load. */
export function useTexts(language: LanguageCode): Text[] | undefined {
  const [known, setKnown] = useState<{ language: LanguageCode; texts: Text[] }>();
  useEffect(() => {
    let current = true;
    void Promise.all(PAGES.map((page) => textsOf(page, language))).then((lists) => {
      if (current) setKnown({ language, texts: lists.flat() });
    });
    return () => {
      current = false;
    };
  }, [language]);
  return known?.language === language ? known.texts : undefined;
}

async function textsOf(page: unknown, language: LanguageCode): Promise<Text[]> {
  const [{ name, texts }, english] = await Promise.all([
    shippedTexts(page, language),
    shippedTexts(page, BASE_LANGUAGE),
  ]);
  return Object.entries(texts).flatMap(([key, text]): Text[] => {
    const base = english.texts[key] ?? text;
    if (typeof text === 'string') {
      return [{ path: `${name}.${key}`, form: undefined, shipped: text, english: String(base) }];
    }
    return Object.entries(text).map(([form, shipped]) => ({
      path: `${name}.${key}.${form}`,
      form,
      shipped: shipped ?? '',
      english: (typeof base === 'string' ? base : (base as Record<string, string>)[form]) ?? '',
    }));
  });
}

export type WordsProblem = { is: 'missing' | 'wrong'; names: string[] } | { is: 'long' };

/** What is wrong with `words` in the place of a text. A form of a plural may leave its number out ("one page"). */
export function problemOf(text: Pick<Text, 'shipped' | 'form'>, words: string): WordsProblem | null {
  if (words.length > MOST_LETTERS) return { is: 'long' };
  const [needed, said] = [namesIn(text.shipped), namesIn(words)];
  const wrong = said.filter((name) => !needed.includes(name) && !(text.form && name === '{count}'));
  if (wrong.length > 0) return { is: 'wrong', names: wrong };
  if (text.form !== undefined || sameNames(text.shipped, words)) return null;
  return { is: 'missing', names: needed.filter((name) => !said.includes(name)) };
}

function namesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))];
}
