/** Names of fields, their values and their problems, for every tab that shows vendors. */
import en from '../../../utils/i18n/en/staff/fields.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $fields = defineStaffMessages('staff-fields', en, {
  es: () => import('../../../utils/i18n/es/staff/fields.ts'),
});
