/** Strings of the finder. */
import en from '../../../utils/i18n/en/staff/finder.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-finder', en, {
  es: () => import('../../../utils/i18n/es/staff/finder.ts'),
});
