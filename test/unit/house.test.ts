import './fake-browser.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../entrypoints/options/house/texts.ts';
import { contrastOf, readableAccent } from '../../utils/house/accent.ts';
import { applyHouse, changeTo, type HouseChange } from '../../utils/house/change.ts';
import { checkHouse, type House } from '../../utils/house/house.ts';
import { mergeHouse } from '../../utils/house/item.ts';
import { ownWords } from '../../utils/i18n/own-words.ts';

describe('the accent', () => {
  it('can be read in both looks, whatever colour a library has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const hex = `#${number.toString(16).padStart(6, '0')}`;
        expect(contrastOf(readableAccent(hex, 'light'), '#fdfbf6')).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(readableAccent(hex, 'dark'), '#211f1b')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
  it('stays as it is where it can be read', () => {
    expect(readableAccent('#1c5a49', 'light')).toBe('#1c5a49');
  });
});

describe('what staff write', () => {
  it.each([
    [{ logo: 'https://www.derby.example/logo.png' }, /"logo": must be a PNG/],
    [{ accent: 'green' }, /"accent": must be a colour such as/],
    [{ texts: { xx: { 'start.start': 'Go' } } }, /"texts.xx": must be a language/],
    [{ texts: { en: { start: 'Go' } } }, /must name a text/],
    [{ texts: { en: { 'start.start': ' ' } } }, /must not be empty/],
    [{ colour: '#000000' }, /"colour"/],
  ])('%j is refused with field and fix', (raw, expected) => {
    const result = checkHouse(raw);
    expect('problems' in result && result.problems.join('\n')).toMatch(expected);
  });
});

describe('own words', () => {
  const base = {
    start: 'Start',
    heading: 'Welcome to {library}',
    left: { one: '{count} left', other: '{count} left' },
  };
  it('take the place of what is shipped, text by text and form by form', () => {
    const words = { 'start.start': 'Begin', 'start.left.one': 'one left', 'other.start': 'No' };
    expect(ownWords('start', base, words)).toEqual({
      ...base,
      start: 'Begin',
      left: { one: 'one left', other: '{count} left' },
    });
  });
  it('never drop a name that the text has to say, and never name a text that is not there', () => {
    const words = { 'start.heading': 'Welcome', 'start.gone': 'x', 'start.left': 'x' };
    expect(ownWords('start', base, words)).toEqual(base);
  });
});

describe('a change of look and words', () => {
  const word = fc.option(fc.constantFrom('Go', 'Begin'));
  const change: fc.Arbitrary<HouseChange> = fc.record(
    {
      accent: fc.option(fc.constantFrom('#123456', '#abcdef')),
      logo: fc.option(fc.constant('data:image/png;base64,AA')),
      texts: fc.dictionary(
        fc.constantFrom('en', 'es'),
        fc.dictionary(fc.constantFrom('start.start', 'notice.goBack'), word),
      ),
    },
    { requiredKeys: [] },
  );
  const nothing: House = { texts: {} };

  it('can be taken back, and is what leads from one state to the other', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        let house = nothing;
        for (const one of changes) {
          const before = house;
          const { house: after, inverse } = applyHouse(before, one);
          expect(applyHouse(after, inverse).house).toEqual(before);
          expect(applyHouse(before, changeTo(before, after)).house).toEqual(after);
          house = after;
        }
      }),
    );
  });
});

describe('what pages show', () => {
  it('is what IT has set, and what staff have set where IT says nothing', () => {
    const own = {
      accent: '#111111',
      texts: { en: { 'start.start': 'Go', 'start.heading': 'Hi {library}' } },
    };
    const byPolicy = { logo: 'data:image/png;,', texts: { en: { 'start.start': 'Begin' } } };
    expect(mergeHouse(own, byPolicy)).toEqual({
      accent: '#111111',
      logo: 'data:image/png;,',
      texts: { en: { 'start.start': 'Begin', 'start.heading': 'Hi {library}' } },
    });
  });
});

describe('words in the place of a text', () => {
  const greeting = { shipped: 'Welcome to {library}', form: undefined };
  it.each([
    [greeting, 'Hello in {library}', null],
    [greeting, 'Hello', { is: 'missing', names: ['{library}'] }],
    [greeting, 'Hello {vendor} in {library}', { is: 'wrong', names: ['{vendor}'] }],
    [{ shipped: '{count} pages', form: 'one' }, 'one page', null],
    [{ shipped: 'one page', form: 'one' }, '{count} page', null],
    [{ shipped: '{count} pages', form: 'other' }, '{number} pages', { is: 'wrong', names: ['{number}'] }],
    [greeting, `{library}${'x'.repeat(2000)}`, { is: 'long' }],
  ])('%j, %s', (text, words, expected) => {
    expect(problemOf(text, words)).toEqual(expected);
  });
});
