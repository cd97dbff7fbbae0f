/** Whose notices the words are for, and what is written for them now. Pure. */
import type { LibraryWording, NoticeWording, WordingText } from '../../../utils/vendors/library-wording.ts';
import type { Category } from '../../../utils/vendors/record.ts';
import type { StaffChangeInput } from '../../../utils/vendors/staff/change.ts';

export type Scope = { of: 'library' } | { of: 'category'; category: Category } | { of: 'vendor'; id: string };

export function wordsOf(wording: LibraryWording, scope: Scope): NoticeWording {
  if (scope.of === 'library') return wording.library;
  if (scope.of === 'category') return wording.categories[scope.category] ?? {};
  return (Object.hasOwn(wording.vendors, scope.id) ? wording.vendors[scope.id] : undefined) ?? {};
}

/** The words with one text of one language set, or taken away where it is blank. */
export function withText(
  words: NoticeWording,
  name: WordingText,
  language: string,
  text: string,
): NoticeWording {
  const { [language]: _old, ...others } = words[name] ?? {};
  const texts = text.trim() === '' ? others : { ...others, [language]: text };
  const { [name]: _all, ...rest } = words;
  return Object.keys(texts).length === 0 ? rest : { ...rest, [name]: texts };
}

/** A library's words with those of one scope replaced. */
export function withWords(wording: LibraryWording, scope: Scope, words: NoticeWording): LibraryWording {
  if (scope.of === 'library') return { ...wording, library: words };
  if (scope.of === 'category') {
    return { ...wording, categories: { ...wording.categories, [scope.category]: words } };
  }
  return { ...wording, vendors: { ...wording.vendors, [scope.id]: words } };
}

export function wordsOrder(scope: Scope, words: NoticeWording, subject: string): StaffChangeInput {
  const said = Object.keys(words).length === 0 ? null : words;
  const wording =
    scope.of === 'library'
      ? { library: said }
      : scope.of === 'category'
        ? { categories: { [scope.category]: said } }
        : { vendors: { [scope.id]: said } };
  return { kind: 'wording', subject, wording };
}
