/** Strings of the slip page. */
import en from '../../utils/i18n/en/slip.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('slip', en, {
  es: () => import('../../utils/i18n/es/slip.ts'),
  fr: () => import('../../utils/i18n/fr/slip.ts'),
  pt: () => import('../../utils/i18n/pt/slip.ts'),
  pl: () => import('../../utils/i18n/pl/slip.ts'),
  ht: () => import('../../utils/i18n/ht/slip.ts'),
  zh: () => import('../../utils/i18n/zh/slip.ts'),
  vi: () => import('../../utils/i18n/vi/slip.ts'),
  ru: () => import('../../utils/i18n/ru/slip.ts'),
  ar: () => import('../../utils/i18n/ar/slip.ts'),
});
