/**
 * What stood in records before there were codes, and what people write in spreadsheets, into codes. Only whole
 * phrases that mean exactly one thing: whatever else is written stays as it is. Pure.
 */
import { PASSED_CODES, type PassedCode } from './passed.ts';

/** English and Spanish, folded; the codes themselves are read with spaces too, such as `card number`. */
const PHRASES: Partial<Record<PassedCode, readonly string[]>> = {
  'card-valid': [
    'that you may use this library',
    'that you can use this library',
    'you may use this library',
    'you can use this library',
    'that your library card is valid',
    'that your card is valid',
    'that you have a card here',
    'that you have a library card',
    'que puede usar esta biblioteca',
    'que tiene una tarjeta de aquí',
  ],
  library: ['which library you use', 'qué biblioteca usa'],
  'card-number': [
    'library card number',
    'library card',
    'card',
    'card no',
    'barcode',
    'library card barcode',
    'borrower number',
    'número de tarjeta',
    'número de tarjeta de la biblioteca',
    'número de su tarjeta de la biblioteca',
  ],
  pin: ['pin number', 'library pin', 'password'],
  name: ['full name', 'nombre'],
  email: ['e mail', 'email address', 'e mail address', 'correo electrónico'],
  'email-if-given': [
    'email address, if you give it',
    'e mail address, if you give it',
    'correo electrónico, si lo da',
  ],
  address: ['home address', 'postal address', 'street address', 'dirección'],
  phone: ['phone number', 'telephone number', 'teléfono'],
  'birth-date': ['date of birth', 'birthday', 'fecha de nacimiento'],
  loans: [
    'what you have borrowed',
    'what you borrow',
    'borrowing history',
    'loan history',
    'lo que ha tomado prestado',
  ],
  item: ['which book you are looking at', 'which title you are looking at', 'which item you are looking at'],
  searches: ['search terms', 'what you search for', 'what you are looking for', 'lo que busca'],
  document: ['document that you print', 'the document you print', 'documento que imprime'],
  payment: ['payment details', 'datos de pago'],
  'ip-address': ['dirección ip'],
};
/** Phrases that mean two things. */
const PAIRS: Record<string, PassedCode[]> = {
  'address and phone number': ['address', 'phone'],
  'dirección y su teléfono': ['address', 'phone'],
};

const CODES = new Map<string, readonly PassedCode[]>([
  ...Object.entries(PAIRS),
  ...PASSED_CODES.flatMap((code) =>
    [code, ...(PHRASES[code] ?? [])].map((phrase) => [folded(phrase), [code]] as const),
  ),
]);

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_\u2010\u2011-]+/g, ' ')
    .replace(/^ ?(your|the|an?|su|el|la) /, '')
    .replace(/[.;,]? *$/, '')
    .trim();
}

/** A record's list with codes in the place of words that are known, each once; other words as they were. */
export function passedOf(items: readonly string[]): string[] {
  const said = items.filter((item) => item.trim() !== '');
  return [...new Set(said.flatMap((item): readonly string[] => CODES.get(folded(item)) ?? [item]))];
}
