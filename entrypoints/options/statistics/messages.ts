/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/statistics.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-statistics', en, {
  es: () => import('../../../utils/i18n/es/staff/statistics.ts'),
});
