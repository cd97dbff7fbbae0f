/** What the fields of the form share. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LanguageCode } from '../../../utils/i18n/languages.ts';
import type { VendorDraft } from '../../../utils/vendors/sheet/record.ts';
import type { FieldProblem } from '../../../utils/vendors/staff/check.ts';
import type { StaffVendor } from '../../../utils/vendors/staff/view.ts';
import type { Typed } from './draft.ts';

export interface FormState {
  base: VendorDraft;
  item: StaffVendor | undefined;
  typed: Typed;
  problems: readonly FieldProblem[];
  /** After the first attempt to save, also what nobody has touched yet is told. */
  showAll: boolean;
  language: LanguageCode;
  locked: boolean;
  revision: number;
  type(name: string, text: string): void;
  forget(names: readonly string[]): void;
}
export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('Only a field of the form can ask this.');
  return form;
}
