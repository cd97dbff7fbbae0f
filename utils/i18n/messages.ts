/**
 * Strings of one page or component, switchable while the page is open. English is compiled in; every other language
 * is a file of its own, loaded when chosen. A missing file, key or placeholder fails the type check.
 */
import { createI18n, transform } from '@nanostores/i18n';
import type { ReadableAtom } from 'nanostores';
import { BASE_LANGUAGE, type LanguageCode, type StaffLanguage, type TranslatedCode } from './languages.ts';
import { type Bundle, ownWords, type Plural } from './own-words.ts';
import { $language } from './store.ts';

/** Names of the `{placeholders}` in a text. */
export type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type SameNames<A, B> = [Names<A>, Names<B>] extends [Names<B>, Names<A>] ? unknown : never;
type Shape<Base extends Bundle> = { [Key in keyof Base]: Base[Key] extends string ? string : Plural };
type Checked<Base extends Bundle, Texts extends Shape<Base>> = {
  [Key in keyof Base]: Base[Key] extends string ? SameNames<Base[Key], Texts[Key]> : unknown;
};

/** What a component sees: plain texts stay texts (for `fill`), plural ones become functions of the number. */
export type Texts<Base extends Bundle> = {
  readonly [Key in keyof Base]: Base[Key] extends string ? Base[Key] : (count: number) => string;
};

type Loaders = { [Code in TranslatedCode]?: () => Promise<{ default: Bundle }> };
/** Name and English of each declared component. */
const declared = new Map<unknown, [name: string, base: Bundle]>();
const loaders = new Map<string, Loaders>();
type Translations<Base extends Bundle, Codes extends LanguageCode> = {
  [Code in Codes]: () => Promise<{ default: Shape<Base> }>;
};

const i18n = createI18n($language, {
  baseLocale: BASE_LANGUAGE,
  get: async (code, components) => {
    const entries = components.map(async (name) => [name, await translation(name, code)] as const);
    return Object.fromEntries(await Promise.all(entries));
  },
});

const byCount = transform((locale: string, forms: Record<string, string>, count: number) => {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
  return form.replaceAll('{count}', () => new Intl.NumberFormat(locale).format(count));
});

/** Declares the strings of a component: English, and where each other language is. */
export function defineMessages<const Base extends Bundle>(
  name: string,
  base: Base,
  translations: Translations<Base, TranslatedCode>,
): ReadableAtom<Texts<Base>> {
  return define(name, base, translations);
}

/** The same for the staff console, which speaks fewer languages than patrons' pages. */
export function defineStaffMessages<const Base extends Bundle>(
  name: string,
  base: Base,
  translations: Translations<Base, Exclude<StaffLanguage, typeof BASE_LANGUAGE>>,
): ReadableAtom<Texts<Base>> {
  return define(name, base, translations);
}

function define<const Base extends Bundle>(
  name: string,
  base: Base,
  translations: object,
): ReadableAtom<Texts<Base>> {
  loaders.set(name, translations as Loaders);
  const entries = Object.entries(base).map(([key, text]) => {
    return [key, typeof text === 'string' ? text : byCount(text as Record<string, string>)] as const;
  });
  const messages = i18n(name, Object.fromEntries(entries)) as unknown as ReadableAtom<Texts<Base>>;
  declared.set(messages, [name, base]);
  return messages;
}

/** Checks a translation against its English: same keys, same placeholders. */
export function translationOf<Base extends Bundle>() {
  return <const T extends Shape<Base>>(texts: T & Checked<Base, T>): T => texts;
}

/**
 * The plain texts of a component in a language of choice, whatever language is shown: for what is printed. Texts that
 * depend on a number are left out.
 */
export async function textsIn<T extends Texts<Bundle>>(
  messages: ReadableAtom<T>,
  code: LanguageCode,
): Promise<T> {
  const [name, base] = declared.get(messages) ?? [];
  const texts = Object.entries({ ...base, ...(name && (await translation(name, code))) });
  return Object.fromEntries(texts.filter(([, text]) => typeof text === 'string')) as unknown as T;
}

/** A component's name and its texts in a language as they are shipped, with every form of plurals. */
export async function shippedTexts(
  messages: unknown,
  code: LanguageCode,
): Promise<{ name: string; texts: Bundle }> {
  const [name = '', base = {}] = declared.get(messages) ?? [];
  if (code === BASE_LANGUAGE) return { name, texts: base };
  return { name, texts: (await loaders.get(name)?.[code as TranslatedCode]?.())?.default ?? base };
}

/** The library's own words by language, in the place of shipped ones. */
let words: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Takes the library's own words into use. Call before the first text is shown. */
export function useOwnWords(byLanguage: typeof words): void {
  words = byLanguage;
  for (const [name, base] of declared.values()) {
    // English is compiled in, so its place in the cache is where its words go.
    i18n.cache[BASE_LANGUAGE] = {
      ...i18n.cache[BASE_LANGUAGE],
      [name]: ownWords(name, base, words[BASE_LANGUAGE] ?? {}),
    } as never;
  }
}

/** Loads a language for every declared component, so that switching to it never shows a half-translated page. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (code === BASE_LANGUAGE) return;
  const names = [...loaders.keys()];
  const texts = await Promise.all(names.map(async (name) => [name, await translation(name, code)]));
  i18n.cache[code] = { ...i18n.cache[code], ...Object.fromEntries(texts) } as never;
}

/** Shows again what is shown, with the words that are in use now. */
export function showAgain(): void {
  $language.notify();
}

async function translation(name: string, code: LanguageCode): Promise<Record<string, string>> {
  if (code === BASE_LANGUAGE) return {};
  const texts = (await loaders.get(name)?.[code]?.())?.default ?? {};
  return ownWords(name, texts, words[code] ?? {}) as Record<string, string>;
}
