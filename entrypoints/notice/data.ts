/** Names of what may be passed on about a person, in the language shown. */
import { kindOfData, type PersonalData } from '../../utils/vendors/personal-data.ts';
import type { $text } from './messages.ts';

type Texts = ReturnType<(typeof $text)['get']>;

export function dataName(t: Texts, kind: PersonalData | 'member' | 'library'): string {
  const names = {
    member: t.dataMember,
    library: t.dataLibrary,
    card: t.dataCard,
    pin: t.dataPin,
    name: t.dataName,
    email: t.dataEmail,
    address: t.dataAddress,
    loans: t.dataLoans,
  };
  return names[kind];
}

/** The same for several, to be said in one sentence: only the first begins with a capital. */
export function dataNames(t: Texts, kinds: readonly PersonalData[], language: string): string[] {
  return kinds.map((kind, index) => {
    const name = dataName(t, kind);
    return index === 0 ? name : lowerFirst(name, language);
  });
}

/** An abbreviation ("PIN") keeps its capitals. */
function lowerFirst(text: string, language: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

/** Records say in English what is passed; what is known by its words is said in the patron's language instead. */
export function passedWords(t: Texts, words: string, language: string): string {
  const kind = language === 'en' ? undefined : kindOfData(words);
  return kind === undefined ? words : dataName(t, kind);
}
