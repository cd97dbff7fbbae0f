/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/reviews.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-reviews', en, {
  es: () => import('../../../utils/i18n/es/staff/reviews.ts'),
});
