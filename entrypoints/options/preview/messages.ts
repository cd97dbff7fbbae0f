/** Strings of the preview. */
import en from '../../../utils/i18n/en/staff/preview.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $preview = defineStaffMessages('staff-preview', en, {
  es: () => import('../../../utils/i18n/es/staff/preview.ts'),
});
