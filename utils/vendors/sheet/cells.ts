/** Fields of a vendor record <-> cells of a spreadsheet. Pure. */

import { passedOf } from '../passed-words.ts';
import type { Vendor, VendorField } from '../record.ts';
import { addressesIn, hostOf } from './addresses.ts';
import { categoryOf, noticeOf } from './words/kinds.ts';

/** One column: a field, or one language of a field, or a part of the breach. */
export interface Column {
  /** Its name in the first row of an export. */
  name: string;
  field: VendorField | 'id';
  kind: 'text' | 'list' | 'passed' | 'hosts' | 'address' | 'hint' | 'choice' | 'date' | 'yes-no';
  /** For fields that have a text by language. */
  language?: string;
  /** For the two parts of a breach. */
  part?: 'since' | 'message';
}

/** Where a link to a vendor stands: a landing page tells whose a row is, and not what all that vendor has. */
export const ADDRESS: Column = { name: 'address', field: 'hosts', kind: 'address' };
/** More hosts of the same service, as proxies list them: they count where the link leads to a new vendor. */
export const BESIDE: Column = { name: 'beside', field: 'hosts', kind: 'hint' };
/** Whose product it is, beside what it is called: the name of a new vendor. */
export const COMPANY: Column = { name: 'company', field: 'name', kind: 'hint' };
/** A title that a vendor carries, such as a journal: it tells which row is meant, and names no vendor. */
export const WORK: Column = { name: 'work', field: 'name', kind: 'hint' };
/** Columns that only lists of other programs have. */
export const FOREIGN = [ADDRESS, BESIDE, COMPANY, WORK];

const PLAIN: Partial<Record<VendorField | 'id', Column['kind']>> = {
  id: 'text',
  name: 'text',
  category: 'choice',
  hosts: 'hosts',
  embeddedHosts: 'hosts',
  notice: 'choice',
  privacyPolicyUrl: 'text',
  termsUrl: 'text',
  dataPassed: 'passed',
  deleteUrl: 'text',
  contact: 'text',
  grade: 'choice',
  reviewed: 'date',
  signInCookies: 'list',
  logoutUrl: 'text',
  logoutIsDestructive: 'yes-no',
  handsOffTo: 'list',
};
const BY_LANGUAGE = ['dataKept', 'retention', 'alternatives'] as const;

/** Every column of an export, in order. */
export function columnsFor(languages: readonly string[]): Column[] {
  const plain = (field: VendorField | 'id'): Column => ({ name: field, field, kind: PLAIN[field]! });
  const spoken = (field: VendorField, more: Partial<Column> = {}) =>
    languages.map(
      (language): Column => ({
        name: `${field}${more.part === undefined ? '' : `.${more.part}`}.${language}`,
        field,
        kind: 'text',
        language,
        ...more,
      }),
    );
  return [
    ...(
      [
        'id',
        'name',
        'category',
        'hosts',
        'notice',
        'grade',
        'reviewed',
        'privacyPolicyUrl',
        'termsUrl',
      ] as const
    ).map(plain),
    plain('dataPassed'),
    ...BY_LANGUAGE.flatMap((field) => spoken(field)),
    plain('deleteUrl'),
    plain('contact'),
    { name: 'breach.since', field: 'breach', kind: 'date', part: 'since' },
    ...spoken('breach', { part: 'message' }),
    ...(['embeddedHosts', 'signInCookies', 'logoutUrl', 'logoutIsDestructive', 'handsOffTo'] as const).map(
      plain,
    ),
  ];
}

/** Languages in which these records say anything. */
export function languagesIn(vendors: readonly Vendor[]): Set<string> {
  const found = new Set<string>();
  for (const vendor of vendors) {
    for (const texts of [...BY_LANGUAGE.map((field) => vendor[field]), vendor.breach?.message]) {
      for (const language of Object.keys(texts ?? {})) found.add(language);
    }
  }
  return found;
}

/** What a record has in a column; nothing is an empty cell. */
export function cellOf(vendor: Partial<Vendor>, column: Column): string {
  const value = valueIn(vendor, column);
  if (value === undefined) return '';
  if (Array.isArray(value))
    return column.kind === 'hosts' && value.length > 0 ? value.join('\n') : lines(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function valueIn(vendor: Partial<Vendor>, { field, language, part }: Column): unknown {
  if (field === 'breach') return part === 'since' ? vendor.breach?.since : vendor.breach?.message[language!];
  const value = vendor[field];
  return language === undefined ? value : (value as Record<string, string> | undefined)?.[language];
}

/** Line breaks as this program writes them; spreadsheet programs have their own. */
export function oneLineEnd(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

const EMPTY_LIST = '[]';

/** One item a line. An item that would read as something else is written with backslashes. */
function lines(items: readonly string[]): string {
  if (items.length === 0) return EMPTY_LIST;
  return items.map((item) => (item === EMPTY_LIST ? '\\[]' : item === '' ? '\\e' : escaped(item))).join('\n');
}

const escaped = (item: string) =>
  item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
const UNESCAPED: Record<string, string> = { n: '\n', r: '\r', e: '', '[': '[', '\\': '\\' };

function fromLines(cell: string): string[] {
  if (cell === EMPTY_LIST) return [];
  return cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().replaceAll(/\\(.)/g, (whole, mark: string) => UNESCAPED[mark] ?? whole));
}

/** Hosts as people write them, with or without `https://`. */
function fromHosts(cell: string): string[] {
  if (cell === EMPTY_LIST) return [];
  return addressesIn(cell)
    .map(hostOf)
    .filter((host) => host !== '');
}

const YES = new Set(['yes', 'true', '1', 'y', 'x', 'si', 'sí', 'verdadero', 'wahr', 'vrai', 'oui', 'ja']);
const NO = new Set(['no', 'false', '0', 'n', 'falso', 'falsch', 'faux', 'non', 'nein']);

/**
 * The value of a cell that is not empty; what cannot be read comes back as it is, for the check to name.
 * @param dayFirst how to read `3/4/2026`
 */
export function cellValue(cell: string, column: Column, dayFirst: boolean): unknown {
  const text = cell.trim();
  switch (column.kind) {
    case 'list':
      return fromLines(cell);
    case 'passed':
      return passedOf(fromLines(cell));
    case 'hosts':
      return fromHosts(cell);
    case 'choice':
      return choiceOf(text, column);
    case 'date':
      return isoDay(text, dayFirst) ?? text;
    case 'yes-no': {
      const word = text.toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : text;
    }
    default:
      return column.field === 'id' ? text.toLowerCase() : text;
  }
}

/** What a word of some language means; a word that means nothing stays, for the check to name. */
export function choiceOf(text: string, { field }: Column): string {
  const meant = field === 'category' ? categoryOf(text) : field === 'notice' ? noticeOf(text) : undefined;
  return meant ?? text.toLowerCase();
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const LOCAL = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** A day as spreadsheet programs write it, in the one form that records use. */
export function isoDay(text: string, dayFirst: boolean): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!);
  const local = LOCAL.exec(text);
  if (!local) return undefined;
  const [, first, mark, second, year] = local;
  // Nobody writes the month first with dots.
  return dayFirst || mark === '.' ? day(year!, second!, first!) : day(year!, first!, second!);
}

function day(year: string, month: string, date: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

/** Whether dates such as `13/4/2026` in a column must have the day first. */
export function isDayFirst(cells: Iterable<string>): boolean {
  for (const cell of cells) {
    const local = LOCAL.exec(cell.trim());
    if (local && local[2] !== '.' && Number(local[1]) > 12) return true;
  }
  return false;
}
