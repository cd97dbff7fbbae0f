/** Strings of the notice page. */
import en from '../../utils/i18n/en/notice.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';

export const $text = defineMessages('notice', en, { es: () => import('../../utils/i18n/es/notice.ts') });
