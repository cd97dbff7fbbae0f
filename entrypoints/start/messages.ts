/** Strings of the start page. */
import en from '../../utils/i18n/en/start.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('start', en, { es: () => import('../../utils/i18n/es/start.ts') });
