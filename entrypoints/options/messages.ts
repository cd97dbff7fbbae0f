/** Strings of the console's shell. */
import en from '../../utils/i18n/en/staff/console.ts';
import { defineStaffMessages } from '../../utils/i18n/messages.ts';

export const $console = defineStaffMessages('staff-console', en, {
  es: () => import('../../utils/i18n/es/staff/console.ts'),
});
