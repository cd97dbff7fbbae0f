/** School grades of texts: Flesch-Kincaid for English, Crawford's formula for Spanish. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const wordsOf = (text: string) => text.match(/[\p{L}’'0-9-]+/gu) ?? [];
const sentencesOf = (text: string) =>
  Math.max(1, text.split(/[.!?:]+(?:\s|$)|\n/).filter((part) => part.trim() !== '').length);

/** Names are the vendors' own and count as one syllable, like any short word. */
const plainNames = (text: string) =>
  text
    .replaceAll(/\{\w+\}/g, 'it')
    .replaceAll(/\b(BiblioCommons|OverDrive|Springshare|ProQuest|Libby|Kanopy|Amazon)(’s)?/g, 'Name');

/** The grade of an English text: 8 is what somebody with eight years of school reads without effort. */
export function gradeEn(text: string): number {
  const words = wordsOf(plainNames(text));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentencesOf(text), word: words.length, syllable: syllables });
}

/** Sentences and syllables per 100 words, made for Spanish at school. */
export function gradeEs(text: string): number {
  const words = wordsOf(text);
  const vowels = (word: string) => Math.max(1, word.toLowerCase().match(/[aeiouáéíóúü]+/g)?.length ?? 1);
  const syllables = words.reduce((sum, word) => sum + vowels(word), 0);
  const per100 = 100 / words.length;
  return -0.205 * sentencesOf(text) * per100 + 0.049 * syllables * per100 - 3.407;
}
