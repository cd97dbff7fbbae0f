/** A patron's choice of language: in `storage.session` only. The worker removes it when the session ends. */
import { StorageItem } from '../platform/storage.ts';
import type { LanguageCode } from './languages.ts';

export const languageItem = new StorageItem<LanguageCode>('session', 'language');
