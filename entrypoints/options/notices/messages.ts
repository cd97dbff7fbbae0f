/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/notices.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-notices', en, {
  es: () => import('../../../utils/i18n/es/staff/notices.ts'),
});
