/** Strings of the ended page. */
import en from '../../utils/i18n/en/ended.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('ended', en, {
  es: () => import('../../utils/i18n/es/ended.ts'),
  fr: () => import('../../utils/i18n/fr/ended.ts'),
  pt: () => import('../../utils/i18n/pt/ended.ts'),
  pl: () => import('../../utils/i18n/pl/ended.ts'),
  ht: () => import('../../utils/i18n/ht/ended.ts'),
  zh: () => import('../../utils/i18n/zh/ended.ts'),
  vi: () => import('../../utils/i18n/vi/ended.ts'),
  ru: () => import('../../utils/i18n/ru/ended.ts'),
  ar: () => import('../../utils/i18n/ar/ended.ts'),
});
