/** What a person may be known by, and how a vendor record's own words name it. Pure. */

/** That a card is valid does not tell its number. */
export const PERSONAL_DATA = {
  card: /\bcard (number|no\b)|^(your )?(library )?card$|barcode|borrower/i,
  pin: /\bpin\b|password/i,
  name: /\bname\b/i,
  email: /e-?mail/i,
  address: /\b(home|postal|street) address|\baddress and|phone|^(your )?address$/i,
  loans: /\bborrowed|loans?\b|checked out|history/i,
} as const;
export type PersonalData = keyof typeof PERSONAL_DATA;

const KINDS = Object.keys(PERSONAL_DATA) as PersonalData[];

/** What the library keeps back, going by what a record says is passed. */
export function withheldData(dataPassed: readonly string[] = []): PersonalData[] {
  return KINDS.filter((kind) => !dataPassed.some((item) => PERSONAL_DATA[kind].test(item)));
}

/** The kind of data that a record's words come to, for saying them in other languages; undefined where unknown. */
export function kindOfData(words: string): PersonalData | 'member' | 'library' | undefined {
  if (/^(that )?you (may|can) use this library$|^that your library card is valid$/i.test(words))
    return 'member';
  if (/^which library you use$/i.test(words)) return 'library';
  return KINDS.find((kind) => PERSONAL_DATA[kind].test(words));
}
