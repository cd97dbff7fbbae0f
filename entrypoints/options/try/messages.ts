/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/try.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-try', en, {
  es: () => import('../../../utils/i18n/es/staff/try.ts'),
});
