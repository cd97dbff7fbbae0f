/** Strings of the tab "Deployment". */
import en from '../../../utils/i18n/en/staff/deployment.ts';
import { defineStaffMessages } from '../../../utils/i18n/messages.ts';

export const $text = defineStaffMessages('staff-deployment', en, {
  es: () => import('../../../utils/i18n/es/staff/deployment.ts'),
});
