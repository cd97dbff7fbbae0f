/** Strings of the popup page. */
import en from '../../utils/i18n/en/popup.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('popup', en, { es: () => import('../../utils/i18n/es/popup.ts') });
