/** Strings of the guides. */
import en from '../../../utils/i18n/en/staff/guides.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-guides', en, {
  es: () => import('../../../utils/i18n/es/staff/guides.ts'),
});
