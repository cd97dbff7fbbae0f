/** Strings of an erase that takes long. */
import en from '../../utils/i18n/en/erasing.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('erasing', en, {
  es: () => import('../../utils/i18n/es/erasing.ts'),
  fr: () => import('../../utils/i18n/fr/erasing.ts'),
  pt: () => import('../../utils/i18n/pt/erasing.ts'),
  pl: () => import('../../utils/i18n/pl/erasing.ts'),
  ht: () => import('../../utils/i18n/ht/erasing.ts'),
  zh: () => import('../../utils/i18n/zh/erasing.ts'),
  vi: () => import('../../utils/i18n/vi/erasing.ts'),
  ru: () => import('../../utils/i18n/ru/erasing.ts'),
  ar: () => import('../../utils/i18n/ar/erasing.ts'),
});
