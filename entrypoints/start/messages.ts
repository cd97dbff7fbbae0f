/** Strings of the start page. */
import en from '../../utils/i18n/en/start.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('start', en, {
  es: () => import('../../utils/i18n/es/start.ts'),
  fr: () => import('../../utils/i18n/fr/start.ts'),
  pt: () => import('../../utils/i18n/pt/start.ts'),
  pl: () => import('../../utils/i18n/pl/start.ts'),
  ht: () => import('../../utils/i18n/ht/start.ts'),
  zh: () => import('../../utils/i18n/zh/start.ts'),
  vi: () => import('../../utils/i18n/vi/start.ts'),
  ru: () => import('../../utils/i18n/ru/start.ts'),
  ar: () => import('../../utils/i18n/ar/start.ts'),
});
