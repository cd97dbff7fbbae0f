/**
 * What a hand-off would tell a vendor about the person, in its address or in its form: old catalogue forms put card
 * number and PIN into the query, launches of courses carry name and e-mail. Only what the vendor's record names, or
 * what people themselves enter at such a service, may pass. Pure.
 */
import { type Personal, passes } from '../vendors/passed.ts';
import type { Category, Vendor } from '../vendors/record.ts';
import type { HandOff } from './decide.ts';

export const IDENTIFIERS = ['card-number', 'pin', 'name', 'email'] as const satisfies readonly Personal[];
export type Identifier = (typeof IDENTIFIERS)[number];

const CARD =
  /^(bar_?code|card(_?(no|num|number))?|library_?card(_?(no|num|number))?|patron_?(id|barcode|no)|borrower(_?(id|no))?)$/i;
const PIN = /^((user_?|card_?|library_?)?pin(_?(no|code))?|pass(word|wd|code)?|pwd)$/i;
const NAME =
  /^((full|first|last|given|family|patron|borrower)_?name|surname|lis_person_name_(full|given|family))$/i;
const EMAIL = /^[^@\s]{1,64}@[^@\s]{1,255}\.[a-z]{2,}$/i;

/** What people enter themselves at services of a kind: a newsletter's own links say whose it is, a booking needs a name. */
const ENTERED: Partial<Record<Category, readonly Identifier[]>> = {
  communications: ['email', 'name'],
  events: ['email', 'name'],
  payment: ['card-number', 'email', 'name'],
  // Names of ancestors, in a link to a search.
  genealogy: ['name'],
};
/** A form posted to one of these is its sign-in. */
const SIGN_IN: readonly Category[] = ['catalog', 'authentication'];

type Fields = Iterable<readonly [name: string, value: string]>;

/** The identifiers among names and values, each once. Values count by their shape, so that `?card=new` is none. */
export function identifiersIn(fields: Fields): Identifier[] {
  const found = new Set<Identifier>();
  for (const [name, value] of fields) {
    if ((CARD.test(name) && /\d{6,}/.test(value)) || isCardNumber(value)) found.add('card-number');
    if (PIN.test(name) && value.length >= 3) found.add('pin');
    if (NAME.test(name) && /\p{L}{2}/u.test(value)) found.add('name');
    if (EMAIL.test(value)) found.add('email');
  }
  return IDENTIFIERS.filter((identifier) => found.has(identifier));
}

/** Those identifiers of a hand-off that its vendor has no need of. `form`: what is posted to `address`, if anything. */
export function needlessIdentifiers(
  { vendor, address: received, host }: Pick<HandOff, 'vendor' | 'address' | 'host'>,
  address: string,
  form: Fields | null,
): Identifier[] {
  const named = (identifier: Identifier) =>
    passes(vendor.dataPassed, identifier) || ENTERED[vendor.category]?.includes(identifier) === true;
  // A PIN has no place in an address, whatever a record says: addresses end up in logs.
  const told = identifiersIn(URL.parse(received)?.searchParams ?? []).filter(
    (identifier) => identifier === 'pin' || !named(identifier),
  );
  // A form to the library's proxy is the sign-in there: the vendor never sees it.
  const reachesVendor = URL.parse(address)?.hostname === host;
  const posted =
    form && reachesVendor ? identifiersIn(form).filter((found) => !entersAt(vendor, found, named)) : [];
  return IDENTIFIERS.filter((identifier) => told.includes(identifier) || posted.includes(identifier));
}

function entersAt(
  vendor: Vendor,
  identifier: Identifier,
  named: (identifier: Identifier) => boolean,
): boolean {
  if (named(identifier)) return true;
  return SIGN_IN.includes(vendor.category) && (identifier === 'card-number' || identifier === 'pin');
}

/** A library card as scanners read it: 14 digits that begin with 2, the last one a check digit (Luhn). */
function isCardNumber(value: string): boolean {
  if (!/^2\d{13}$/.test(value)) return false;
  const sum = [...value].reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
