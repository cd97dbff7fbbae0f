/** Strings of the session page. */
import en from '../../utils/i18n/en/session.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('session', en, {
  es: () => import('../../utils/i18n/es/session.ts'),
  fr: () => import('../../utils/i18n/fr/session.ts'),
  pt: () => import('../../utils/i18n/pt/session.ts'),
  pl: () => import('../../utils/i18n/pl/session.ts'),
  ht: () => import('../../utils/i18n/ht/session.ts'),
  zh: () => import('../../utils/i18n/zh/session.ts'),
  vi: () => import('../../utils/i18n/vi/session.ts'),
  ru: () => import('../../utils/i18n/ru/session.ts'),
  ar: () => import('../../utils/i18n/ar/session.ts'),
});
