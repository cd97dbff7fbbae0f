/** Strings of the notice page. */
import en from '../../utils/i18n/en/notice.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('notice', en, {
  es: () => import('../../utils/i18n/es/notice.ts'),
  fr: () => import('../../utils/i18n/fr/notice.ts'),
  pt: () => import('../../utils/i18n/pt/notice.ts'),
  pl: () => import('../../utils/i18n/pl/notice.ts'),
  ht: () => import('../../utils/i18n/ht/notice.ts'),
  zh: () => import('../../utils/i18n/zh/notice.ts'),
  vi: () => import('../../utils/i18n/vi/notice.ts'),
  ru: () => import('../../utils/i18n/ru/notice.ts'),
  ar: () => import('../../utils/i18n/ar/notice.ts'),
});
