/** Strings of the overview. */
import en from '../../../utils/i18n/en/staff/overview.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-overview', en, {
  es: () => import('../../../utils/i18n/es/staff/overview.ts'),
});
