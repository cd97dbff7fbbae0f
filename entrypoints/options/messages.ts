/** Strings of the options page. */
import en from '../../utils/i18n/en/options.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('options', en, { es: () => import('../../utils/i18n/es/options.ts') });
