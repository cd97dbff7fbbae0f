import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, readableAccent } from '../../utils/house/accent.ts';
import { checkHouse } from '../../utils/house/house.ts';
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
