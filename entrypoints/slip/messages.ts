/** Strings of the slip page. */
import en from '../../utils/i18n/en/slip.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('slip', en, { es: () => import('../../utils/i18n/es/slip.ts') });
