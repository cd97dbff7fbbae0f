/** A patron's choice of language: in `storage.session` only. The worker removes it when the session ends. */
import { StorageItem } from '../platform/storage.ts';
import { chooseLanguage, isLanguage, type LanguageCode, offeredLanguages } from './languages.ts';

export const languageItem = new StorageItem<LanguageCode>('session', 'language');

/** The language that Carrel's pages show now, as far as the worker can tell: the choice, else the browser's. */
export async function shownLanguage(wanted: readonly string[]): Promise<LanguageCode> {
  const offered = offeredLanguages(wanted);
  const chosen = await languageItem.get().catch(() => undefined);
  return isLanguage(chosen) && offered.includes(chosen)
    ? chosen
    : chooseLanguage(navigator.languages, offered);
}
