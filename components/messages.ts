/** Strings that several pages share. */
import en from '../utils/i18n/en/common.ts';
import { defineMessages } from '../utils/i18n/messages.ts';

export const $common = defineMessages('common', en, {
  es: () => import('../utils/i18n/es/common.ts'),
  fr: () => import('../utils/i18n/fr/common.ts'),
  pt: () => import('../utils/i18n/pt/common.ts'),
  pl: () => import('../utils/i18n/pl/common.ts'),
  ht: () => import('../utils/i18n/ht/common.ts'),
  zh: () => import('../utils/i18n/zh/common.ts'),
  vi: () => import('../utils/i18n/vi/common.ts'),
  ru: () => import('../utils/i18n/ru/common.ts'),
  ar: () => import('../utils/i18n/ar/common.ts'),
});
