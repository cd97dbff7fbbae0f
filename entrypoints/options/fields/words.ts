/** Fields, values and problems of a vendor in words. */
import { useStore } from '@nanostores/preact';
import { fill } from '../../../utils/i18n/format.ts';
import type { LayerName } from '../../../utils/vendors/merge.ts';
import type { Category, NoticeKind, Vendor, VendorField } from '../../../utils/vendors/record.ts';
import type { FieldProblem } from '../../../utils/vendors/staff/check.ts';
import { $text as $notice, passedName } from '../../notice/messages.ts';
import { $fields } from './messages.ts';
import { valueText } from './value-text.ts';

export type Grade = NonNullable<Vendor['grade']>;

export function useWords() {
  const t = useStore($fields);
  const notice = useStore($notice);
  const passed = (item: string) => passedName(notice, item);
  return {
    t,
    /** What patrons read of one thing that is passed on. */
    passed,
    /** Any value of a field on one line. */
    value: (name: VendorField, value: unknown) =>
      valueText(name === 'dataPassed' && Array.isArray(value) ? value.map(passed) : value, t.empty),
    field: (name: VendorField | 'id') => t[`${name}Label`],
    help: (name: VendorField | 'id') => t[`${name}Help`],
    category: (name: Category) => t[`category_${name}`],
    notice: (name: NoticeKind) => t[`notice_${name}`],
    grade: (name: Grade) => t[`grade_${name}`],
    layer: (name: LayerName) =>
      ({ 'built-in': t.layerBuiltIn, list: t.layerList, staff: t.layerStaff, policy: t.layerPolicy })[name],
    problem: ({ code, field, about = '', other = '' }: Omit<FieldProblem, 'field'> & { field: string }) => {
      const texts = {
        needed: t.problemNeeded,
        'too-long': field === 'name' ? t.problemLongName : t.problemLong,
        invisible: t.problemInvisible,
        id: t.problemId,
        'id-taken': t.problemIdTaken,
        choice: t.problemChoice,
        address: t.problemAddress,
        host: t.problemHost,
        'host-suffix': t.problemHostSuffix,
        'host-taken': t.problemHostTaken,
        'host-repeated': t.problemHostRepeated,
        'host-library': t.problemHostLibrary,
        'host-proxy': t.problemHostProxy,
        date: t.problemDate,
        'date-future': t.problemDateFuture,
        'yes-no': t.problemYesNo,
        'cookie-pattern': t.problemCookie,
        'breach-since': t.problemDate,
        'breach-message': t.problemBreachMessage,
        unreadable: t.problemUnreadable,
      } as const;
      return fill(texts[code] as string, { about, other } as never);
    },
  };
}
