/** Strings of the import and export tab. */
import en from '../../../utils/i18n/en/staff/import.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-import', en, {
  es: () => import('../../../utils/i18n/es/staff/import.ts'),
});
