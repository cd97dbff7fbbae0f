/** Strings of the vendors tab. */
import en from '../../../utils/i18n/en/staff/vendors.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-vendors', en, {
  es: () => import('../../../utils/i18n/es/staff/vendors.ts'),
});
