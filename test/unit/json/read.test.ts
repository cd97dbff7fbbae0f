import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, readJsonFile } from '../../../utils/json/read.ts';

const problemOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? null : read.problem;
};
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((letter, at) => void view.setUint16(at * 2, letter.charCodeAt(0), little));
  return bytes;
};

describe('readJson', () => {
  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text), duplicates: [] });
      }),
    );
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '.5',
      'true',
      ' ',
      '\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        expect(readJson(text).ok).toBe(good);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['', 'it is empty'],
    ['\ufeff \n', 'it is empty'],
    ['{ "library": ', 'line 1, column 14: it ends too early; the last } is missing'],
    ['{\n  "a": 1,\n}', 'line 3, column 1: remove the comma before this }'],
    ['["a",]', 'line 1, column 6: remove the comma before this ]'],
    ['{"a": 1\n "b": 2}', 'line 2, column 2: here stands ", where a comma, or } should stand'],
    ['{"a" 1}', 'line 1, column 6: here stands 1, where a colon after the name should stand'],
    ['{a: 1}', 'line 1, column 2: here stands a, where a name between quotation marks should stand'],
    ['// settings\n{}', 'line 1, column 1: JSON has no comments; remove this one'],
    ['{“a”: 1}', 'line 1, column 2: “ is no quotation mark in JSON; write "'],
    [
      '{"a": \u200b1}',
      'line 1, column 7: here stands a sign that cannot be seen, where a value: a text between quotation marks, a number, true, false, { or [ should stand',
    ],
    ['{"a": "C:\\Users"}', 'line 1, column 10: write a backslash in a text as two (\\\\)'],
    [
      '{"a": "one\ntwo"}',
      'line 1, column 11: a text must end in the line in which it begins; close it with a quotation mark',
    ],
    ['{} {}', 'line 1, column 4: here stands {, where nothing more should stand'],
  ])('says where and what: %j', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('names keys that stand twice, at any depth', () => {
    const text =
      '{\n"a": {"x": 1, "x": 2},\n"list": [{}, {"id": 1,\n"i\\u0064": 2}],\n"a": 3, "__proto__": 1, "__proto__": 2}';
    const read = readJson(text);
    expect(read.ok && read.duplicates).toEqual([
      '"a.x": stands twice (lines 2 and 2), and only one of them would count; make them one.',
      '"list.1.id": stands twice (lines 3 and 4), and only one of them would count; make them one.',
      '"a": stands twice (lines 2 and 5), and only one of them would count; make them one.',
      '"__proto__": stands twice (lines 5 and 5), and only one of them would count; make them one.',
    ]);
  });

  it('takes deep and long files without falling over', () => {
    expect(readJson('['.repeat(200_000)).ok).toBe(false);
    expect(readJson(`"${'x'.repeat(3_000_000)}"`).ok).toBe(true);
  });
});

describe('readJsonFile', () => {
  const text = '{"library":{"name":"Bücherei"}}';
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, true)],
    ['UTF-16, big end first', utf16(text, false)],
  ])('reads %s', (_, bytes) => {
    expect(readJsonFile(bytes)).toMatchObject({ ok: true, value: JSON.parse(text) });
  });
  it.each([
    [[0x7b, 0xe9, 0x7d], /^it is no text in UTF-8; save it as UTF-8$/],
    [[0xff, 0xfe, 0x7b], /^it is no text in UTF-16LE/],
    [[], /^it is empty$/],
    [[0xef, 0xbb, 0xbf], /^it is empty$/],
    [[0xff, 0xfe], /^it is empty$/],
  ])('says what is wrong with %j', (bytes, problem) => {
    expect(readJsonFile(new Uint8Array(bytes))).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });
});
