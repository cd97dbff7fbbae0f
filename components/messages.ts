/** Strings that several pages share. */
import en from '../utils/i18n/en/common.ts';
import { defineMessages } from '../utils/i18n/messages.ts';

export const $common = defineMessages('common', en, { es: () => import('../utils/i18n/es/common.ts') });
