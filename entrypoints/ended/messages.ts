/** Strings of the ended page. */
import en from '../../utils/i18n/en/ended.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('ended', en, { es: () => import('../../utils/i18n/es/ended.ts') });
