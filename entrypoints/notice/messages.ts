/** Strings of the notice page. */
import en from '../../utils/i18n/en/notice.ts';
import { defineMessages } from '../../utils/i18n/messages.ts';
import type { PassedCode } from '../../utils/vendors/passed.ts';

export const $text = defineMessages('notice', en, {
  es: () => import('../../utils/i18n/es/notice.ts'),
  fr: () => import('../../utils/i18n/fr/notice.ts'),
  pt: () => import('../../utils/i18n/pt/notice.ts'),
  pl: () => import('../../utils/i18n/pl/notice.ts'),
  ht: () => import('../../utils/i18n/ht/notice.ts'),
  zh: () => import('../../utils/i18n/zh/notice.ts'),
  vi: () => import('../../utils/i18n/vi/notice.ts'),
  ru: () => import('../../utils/i18n/ru/notice.ts'),
  ar: () => import('../../utils/i18n/ar/notice.ts'),
});

/** Which text says what is passed on. */
const PASSED = {
  'card-valid': 'dataMember',
  library: 'dataLibrary',
  'card-number': 'dataCard',
  pin: 'dataPin',
  name: 'dataName',
  email: 'dataEmail',
  'email-if-given': 'dataEmailIfGiven',
  address: 'dataAddress',
  phone: 'dataPhone',
  'birth-date': 'dataBirth',
  loans: 'dataLoans',
  item: 'dataItem',
  searches: 'dataSearches',
  document: 'dataDocument',
  payment: 'dataPayment',
  'ip-address': 'dataIp',
  device: 'dataDevice',
} as const satisfies Record<PassedCode, keyof typeof en>;

/** The words for one thing that is passed on; a library's own words are said as they are. */
export function passedName(t: ReturnType<(typeof $text)['get']>, item: string): string {
  return Object.hasOwn(PASSED, item) ? t[PASSED[item as PassedCode]] : item;
}
