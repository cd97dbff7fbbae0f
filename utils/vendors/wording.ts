/** What a notice says where nothing is known of the vendor itself. Pure: the words come in, in any language. */
import type en from '../i18n/en/wording.ts';
import type { Category } from './record.ts';

/** The general words by category, in one language (`utils/i18n/<language>/wording.ts`). */
export type WordingTexts = { readonly [Key in keyof typeof en]: string };

type Part = 'summary' | 'passed' | 'kept' | 'alternatives';

export interface CategoryWording {
  summary: string;
  passed: string;
  kept: string;
  alternatives: string[];
  /** What the library itself does with what comes of it; only where its policy says so. */
  libraryUse: string | undefined;
}

/** The general wording for a category; where it has no words of its own, those for any vendor. */
export function categoryWording(texts: WordingTexts, category: Category): CategoryWording {
  const own = texts as Readonly<Record<string, string | undefined>>;
  const part = (name: Part) => own[`${category}${name[0]!.toUpperCase()}${name.slice(1)}`] ?? texts[name];
  return {
    summary: part('summary'),
    passed: part('passed'),
    kept: part('kept'),
    alternatives: part('alternatives').split('\n'),
    libraryUse: own[`${category}Use`],
  };
}
