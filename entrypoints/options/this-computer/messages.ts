/** Strings of the self-check. */
import en from '../../../utils/i18n/en/staff/this-computer.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-this-computer', en, {
  es: () => import('../../../utils/i18n/es/staff/this-computer.ts'),
});
