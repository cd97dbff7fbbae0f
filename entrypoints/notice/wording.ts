/** General wording by category, for the notice: loaded in one language, since all of them together are long. */
import en from '../../utils/i18n/en/wording.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $wording = defineMessages('wording', en, {
  es: () => import('../../utils/i18n/es/wording.ts'),
  fr: () => import('../../utils/i18n/fr/wording.ts'),
  pt: () => import('../../utils/i18n/pt/wording.ts'),
  pl: () => import('../../utils/i18n/pl/wording.ts'),
  ht: () => import('../../utils/i18n/ht/wording.ts'),
  zh: () => import('../../utils/i18n/zh/wording.ts'),
  vi: () => import('../../utils/i18n/vi/wording.ts'),
  ru: () => import('../../utils/i18n/ru/wording.ts'),
  ar: () => import('../../utils/i18n/ar/wording.ts'),
});
