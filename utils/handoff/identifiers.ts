/**
 * What an address would tell a vendor about the person: old catalogue forms put card number and PIN into the query.
 * Only authenticating data that the vendor's record names may pass. Pure.
 */
import type { Vendor } from '../vendors/record.ts';

export type Identifier = 'card' | 'pin' | 'email';

const CARD =
  /^(bar_?code|card(_?(no|num|number))?|library_?card(_?(no|num|number))?|patron_?(id|barcode|no)|borrower(_?(id|no))?)$/i;
const PIN = /^((user_?|card_?|library_?)?pin(_?(no|code))?|pass(word|wd|code)?|pwd)$/i;
const EMAIL = /^[^@\s]{1,64}@[^@\s]{1,255}\.[a-z]{2,}$/i;

/** Words by which a record says that it needs one of these; a PIN is never needed in an address. */
const NEEDED: Record<Identifier, RegExp | null> = {
  card: /card|barcode|borrower/i,
  pin: null,
  email: /e-?mail/i,
};

/** The identifiers in an address, each once. Values count by their shape, so that `?card=new` is none. */
export function identifiersIn(address: string): Identifier[] {
  const url = URL.parse(address);
  if (!url) return [];
  const found = new Set<Identifier>();
  for (const [name, value] of url.searchParams) {
    if (CARD.test(name) && /\d{6,}/.test(value)) found.add('card');
    if (PIN.test(name) && value.length >= 3) found.add('pin');
    if (EMAIL.test(value)) found.add('email');
  }
  return [...found];
}

/** Those identifiers in an address that this vendor has no need of. */
export function needlessIdentifiers(address: string, vendor: Vendor): Identifier[] {
  // A newsletter's own links, such as "unsubscribe", say whose it is.
  const byCategory = vendor.category === 'communications' ? ['e-mail'] : [];
  const needs = [...byCategory, ...(vendor.dataPassed ?? [])].join(' ');
  return identifiersIn(address).filter((identifier) => !NEEDED[identifier]?.test(needs));
}
