/** The one store of the language shown now; apart, so that strings and the choice of language can both use it. */
import { atom } from 'nanostores';
import { BASE_LANGUAGE, type LanguageCode } from './languages.ts';

export const $language = atom<LanguageCode>(BASE_LANGUAGE);
