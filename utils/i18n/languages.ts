/** The languages that Carrel's own pages speak, and the choice among them. Pure. */

/** Every shipped language. A row here makes each page's translation required by the type checker. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  pt: { name: 'Português', dir: 'ltr' },
  pl: { name: 'Polski', dir: 'ltr' },
  ht: { name: 'Kreyòl ayisyen', dir: 'ltr' },
  zh: { name: '简体中文', dir: 'ltr' },
  vi: { name: 'Tiếng Việt', dir: 'ltr' },
  ru: { name: 'Русский', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type LanguageCode = keyof typeof LANGUAGES;
export const BASE_LANGUAGE = 'en';
/** The languages that need a translation file. */
export type TranslatedCode = Exclude<LanguageCode, typeof BASE_LANGUAGE>;

/** The languages of the staff console, whatever patrons' pages speak. */
export const STAFF_LANGUAGES = ['en', 'es'] as const satisfies readonly LanguageCode[];
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];

/** Whether a stored or configured text names a shipped language. */
export function isLanguage(code: unknown): code is LanguageCode {
  return typeof code === 'string' && Object.hasOwn(LANGUAGES, code);
}

/** What a library offers out of what is shipped, in the library's order; never empty. */
export function offeredLanguages(wanted: readonly string[]): LanguageCode[] {
  const known = wanted.map((tag) => matchTag(tag, Object.keys(LANGUAGES))).filter(isLanguage);
  return known.length > 0 ? [...new Set(known)] : [BASE_LANGUAGE];
}

/** The first of a person's languages that is offered, else the library's first. */
export function chooseLanguage(preferred: readonly string[], offered: readonly LanguageCode[]): LanguageCode {
  for (const tag of preferred) {
    const match = matchTag(tag, offered);
    if (isLanguage(match)) return match;
  }
  return offered[0] ?? BASE_LANGUAGE;
}

/**
 * The entry for a language in a record such as `{ en, es }`: the language itself, its base (`pt` for `pt-BR`),
 * English, then whatever there is.
 * @returns the entry and the language that it is in, or undefined where the record is empty
 */
export function pickEntry<T>(
  texts: Readonly<Record<string, T>>,
  language: string,
): { value: T; language: string } | undefined {
  const keys = Object.keys(texts);
  const key = matchTag(language, keys) ?? matchTag(BASE_LANGUAGE, keys) ?? keys[0];
  return key === undefined ? undefined : { value: texts[key] as T, language: key };
}

/**
 * `pickEntry` from several records, the preferred first; but a text that a reader understands beats a preferred one
 * in another language.
 */
export function pickAmong<T>(
  records: readonly (Readonly<Record<string, T>> | undefined)[],
  language: string,
): { value: T; language: string } | undefined {
  const filled = records.filter((texts) => texts !== undefined && Object.keys(texts).length > 0);
  const spoken = filled.find((texts) => matchTag(language, Object.keys(texts!)) !== undefined) ?? filled[0];
  return spoken && pickEntry(spoken, language);
}

/** `pickEntry` without saying which language it found. */
export function pick<T>(texts: Readonly<Record<string, T>>, language: string): T | undefined {
  return pickEntry(texts, language)?.value;
}

/** Whole tag first, then ever shorter prefixes, then a longer variant of the same base. */
function matchTag(tag: string, among: readonly string[]): string | undefined {
  const lower = tag.toLowerCase();
  for (let part = lower; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const found = among.find((candidate) => candidate.toLowerCase() === part);
    if (found !== undefined) return found;
  }
  const base = lower.split('-')[0];
  return among.find((candidate) => candidate.toLowerCase().split('-')[0] === base);
}
