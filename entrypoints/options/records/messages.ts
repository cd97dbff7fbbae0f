/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/records.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-records', en, {
  es: () => import('../../../utils/i18n/es/staff/records.ts'),
});
