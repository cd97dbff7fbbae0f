import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordFindings } from '../../../utils/vendors/check-record.ts';
import { readLayer } from '../../../utils/vendors/layer.ts';
import { mergeVendors } from '../../../utils/vendors/merge.ts';
import {
  isPassedCode,
  ownWordsIn,
  PASSED_CODES,
  PERSONAL,
  passes,
  withheldData,
} from '../../../utils/vendors/passed.ts';
import { passedOf } from '../../../utils/vendors/passed-words.ts';
import { vendorPatchSchema } from '../../../utils/vendors/record.ts';
import { cellOf, cellValue, columnsFor } from '../../../utils/vendors/sheet/cells.ts';
import { cellOfParts, partsOf } from '../../../utils/vendors/sheet/passed-cell.ts';
import { readFile, writeJson } from '../../../utils/vendors/sheet/read.ts';
import { staffChangeSchema } from '../../../utils/vendors/staff/change.ts';

const COLUMN = columnsFor(['en']).find(({ name }) => name === 'dataPassed')!;

/** What the built-in records said before there were codes, with what they say now. */
const BEFORE: [string, string][] = [
  ['your library card number', 'card-number'],
  ['your PIN', 'pin'],
  ['your name', 'name'],
  ['which book you are looking at', 'item'],
  ['which library you use', 'library'],
  ['that your library card is valid', 'card-valid'],
  ['your email address, if you give it', 'email-if-given'],
  ['that you may use this library', 'card-valid'],
  ['the document that you print', 'document'],
  ['your email address', 'email'],
];

const item = fc.oneof(
  fc.constantFrom(...PASSED_CODES),
  fc.constantFrom(
    ...BEFORE.map(([words]) => words),
    'Card Number',
    'E-mail',
    'your address and phone number',
  ),
  fc.constantFrom('the name of your branch', 'card numbers of your family', 'constructor', '[]', ' '),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const items = fc.array(item, { maxLength: 6 });

describe('reading what is passed on', () => {
  it.each(BEFORE)('%s is %s', (words, code) => {
    expect(passedOf([words])).toEqual([code]);
    expect(passedOf([`${words.toUpperCase()}.`])).toEqual([code]);
  });

  it.each([
    ['card number', ['card-number']],
    ['Your  e-mail  address', ['email']],
    ['El número de su tarjeta de la biblioteca', ['card-number']],
    ['your address and phone number', ['address', 'phone']],
    ['IP address', ['ip-address']],
  ])('%s is %j', (words, codes) => {
    expect(passedOf([words])).toEqual(codes);
  });

  it.each([
    'the name of your branch',
    'your card number and your name',
    'no card number',
    'an email that the library writes',
    'card-numbr',
    'constructor',
  ])('%s stays as it is: part of a phrase means nothing', (words) => {
    expect(passedOf([words])).toEqual([words]);
  });

  it('has each code once, and leaves out what says nothing', () => {
    expect(passedOf(['name', 'your name', 'e-mail', ' ', 'email'])).toEqual(['name', 'email']);
  });

  it('old in, new out: nothing is lost, and reading again changes nothing', () => {
    fc.assert(
      fc.property(items, (before) => {
        const now = passedOf(before);
        expect(passedOf(now)).toEqual(now);
        for (const each of before.filter((one) => one.trim() !== '')) {
          const alone = passedOf([each]);
          // As a code or as the very words.
          expect(alone.length).toBeGreaterThan(0);
          expect(alone.every((one) => isPassedCode(one) || one === each)).toBe(true);
          expect(now).toEqual(expect.arrayContaining(alone));
        }
        expect(now.length).toBe(new Set(before.flatMap((one) => passedOf([one]))).size);
      }),
    );
  });

  it('every way in comes to the same: list, staff edit, policy layer, spreadsheet, JSON', () => {
    fc.assert(
      fc.property(items, (before) => {
        const now = passedOf(before);
        const vendor = { id: 'a', name: 'A', category: 'database', hosts: ['a.example'], dataPassed: before };
        expect(v.parse(vendorPatchSchema, vendor).dataPassed).toEqual(now);
        const layer = readLayer({ vendors: [vendor] });
        expect(layer.ok && layer.layer.vendors[0]?.dataPassed).toEqual(now);
        const change = v.parse(staffChangeSchema, { kind: 'edit', vendors: { a: vendor } });
        expect(change.vendors.a?.dataPassed).toEqual(now);
        const merged = mergeVendors([{ name: 'policy', vendors: [vendor as never] }]);
        expect(merged.vendors[0]?.dataPassed).toEqual(now);
        expect(merged.problems).toEqual([]);

        const cell = cellOf({ dataPassed: now }, COLUMN);
        if (now.length > 0) expect(cellValue(cell, COLUMN, false)).toEqual(now.map((one) => one.trim()));
        const file = readFile(new TextEncoder().encode(writeJson([{ ...vendor, dataPassed: now } as never])));
        if ('problem' in file) throw new Error(file.problem);
        expect(file.rows[0]?.[file.columns.findIndex((one) => one?.name === 'dataPassed')]).toBe(cell);
      }),
    );
  });
});

describe('deciding by codes', () => {
  it('words of the library’s own allow nothing, whatever they say', () => {
    for (const kind of PERSONAL) {
      expect(passes(['your card number, your PIN, name, e-mail, address, phone and loans'], kind)).toBe(
        false,
      );
      expect(passes([kind], kind)).toBe(true);
    }
    expect(passes(['card-valid'], 'card-number')).toBe(false);
    expect(passes(['email-if-given'], 'email')).toBe(true);
    expect(passes(undefined, 'email')).toBe(false);
  });

  it('what is kept back is promised only where codes alone say what is passed', () => {
    expect(withheldData(['card-number', 'pin', 'name'])).toEqual(['email', 'address', 'phone', 'loans']);
    expect(withheldData(['card-valid', 'email-if-given', 'ip-address'])).toEqual([
      'card-number',
      'pin',
      'name',
      'address',
      'phone',
      'loans',
    ]);
    expect(withheldData(undefined)).toEqual(PERSONAL);
    expect(withheldData(['card-number', 'and whatever the form asks'])).toEqual([]);
  });
});

it('check-list asks somebody to look at words that decide nothing, and names the codes', () => {
  const findings = (dataPassed: string[]) =>
    recordFindings({ id: 'a', dataPassed }, 'vendors[0] "a" (list)', { known: new Set(), listed: false });
  expect(findings(['card-number', 'your PIN'])).toEqual([]);
  expect(findings(['card-numbr'])).toEqual([
    {
      weight: 'doubtful',
      sentence: expect.stringMatching(
        /^vendors\[0\] "a" \(list\): "dataPassed" has "card-numbr", which is shown as it is and decides nothing; where a code says it, write that: card-valid, /,
      ),
    },
  ]);
});

describe('the form', () => {
  it('has ticks and words, and loses neither', () => {
    expect(partsOf('name\nthe name of your branch\nemail')).toEqual({
      codes: new Set(['name', 'email']),
      own: 'the name of your branch',
    });
    expect(partsOf('[]')).toEqual({ codes: new Set(), own: '' });
    expect(cellOfParts({ codes: new Set(), own: '' })).toBe('');
    fc.assert(
      fc.property(items, (before) => {
        const now = passedOf(before);
        const again = cellOfParts(partsOf(cellOf({ dataPassed: now }, COLUMN)));
        const value = again === '' ? [] : (cellValue(again, COLUMN, false) as string[]);
        expect(new Set(value)).toEqual(new Set(now.map((one) => one.trim())));
        expect(ownWordsIn(value)).toEqual(ownWordsIn(now.map((one) => one.trim())));
      }),
    );
  });
});
