/** Strings of the popup page. */
import en from '../../utils/i18n/en/popup.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('popup', en, {
  es: () => import('../../utils/i18n/es/popup.ts'),
  fr: () => import('../../utils/i18n/fr/popup.ts'),
  pt: () => import('../../utils/i18n/pt/popup.ts'),
  pl: () => import('../../utils/i18n/pl/popup.ts'),
  ht: () => import('../../utils/i18n/ht/popup.ts'),
  zh: () => import('../../utils/i18n/zh/popup.ts'),
  vi: () => import('../../utils/i18n/vi/popup.ts'),
  ru: () => import('../../utils/i18n/ru/popup.ts'),
  ar: () => import('../../utils/i18n/ar/popup.ts'),
});
