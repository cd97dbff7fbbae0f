/** Strings of this tab. */
import en from '../../../utils/i18n/en/staff/publish.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-publish', en, {
  es: () => import('../../../utils/i18n/es/staff/publish.ts'),
});
