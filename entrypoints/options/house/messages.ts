/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/house.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-house', en, {
  es: () => import('../../../utils/i18n/es/staff/house.ts'),
});
