/**
 * What a hand-off may tell a vendor: a closed set of codes, which every decision goes by. Notices say each in the
 * patron's language; words of a library's own may stand beside the codes, are shown as they are and decide nothing.
 * Pure.
 */

export const PASSED_CODES = [
  'card-valid',
  'library',
  'card-number',
  'pin',
  'name',
  'email',
  'email-if-given',
  'address',
  'phone',
  'birth-date',
  'loans',
  'item',
  'searches',
  'document',
  'payment',
  'ip-address',
  'device',
] as const;
export type PassedCode = (typeof PASSED_CODES)[number];

/** What a person is known by, and what a library can keep back of it. */
export const PERSONAL = ['card-number', 'pin', 'name', 'email', 'address', 'phone', 'loans'] as const;
export type Personal = (typeof PERSONAL)[number];

export function isPassedCode(item: string): item is PassedCode {
  return (PASSED_CODES as readonly string[]).includes(item);
}

/** Whether a record's codes name this. */
export function passes(dataPassed: readonly string[] | undefined, kind: Personal): boolean {
  return (
    dataPassed?.some((item) => item === kind || (kind === 'email' && item === 'email-if-given')) === true
  );
}

/** The items that are no codes. */
export function ownWordsIn(dataPassed: readonly string[]): string[] {
  return dataPassed.filter((item) => !isPassedCode(item));
}

/** What the library keeps back. Nothing can be promised of a record in whose own words anything may stand. */
export function withheldData(dataPassed: readonly string[] = []): Personal[] {
  return ownWordsIn(dataPassed).length > 0 ? [] : PERSONAL.filter((kind) => !passes(dataPassed, kind));
}
