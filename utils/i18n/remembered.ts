/**
 * A patron's choice of language and print: in `storage.session` only. The worker removes it when the session ends; the
 * page that stays then carries it in its address.
 */
import { StorageItem } from '../platform/storage.ts';
import { chooseLanguage, isLanguage, type LanguageCode, offeredLanguages } from './languages.ts';

export const languageItem = new StorageItem<LanguageCode>('session', 'language');

export const largePrintItem = new StorageItem<boolean>('session', 'large-print');
export const LARGE_IN_ADDRESS = 'print=large';

/** What the page that stays is told of the choices, as the hash of its address. */
export function choicesInAddress(language: unknown, large: unknown): '' | `#${string}` {
  const choices = [
    typeof language === 'string' ? `lang=${language}` : '',
    large === true ? LARGE_IN_ADDRESS : '',
  ];
  const said = choices.filter(Boolean).join('&');
  return said === '' ? '' : `#${said}`;
}

/** The language that Carrel's pages show now, as far as the worker can tell: the choice, else the browser's. */
export async function shownLanguage(wanted: readonly string[]): Promise<LanguageCode> {
  const offered = offeredLanguages(wanted);
  const chosen = await languageItem.get().catch(() => undefined);
  return isLanguage(chosen) && offered.includes(chosen)
    ? chosen
    : chooseLanguage(navigator.languages, offered);
}
