/** Whatever a file holds: a plan or a sentence, every row accounted for, and never a page that is busy for long. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve } from '../../../../utils/handoff/resolve.ts';
import type { OwnHosts } from '../../../../utils/policy/own-hosts.ts';
import { BUILTIN_VENDORS } from '../../../../utils/vendors/builtin.ts';
import { neutralised } from '../../../../utils/vendors/sheet/formula.ts';
import { type ImportPlan, planImport, planning } from '../../../../utils/vendors/sheet/plan.ts';
import {
  type FileRows,
  MAX_FILE_BYTES,
  readFile,
  readingFile,
} from '../../../../utils/vendors/sheet/read.ts';
import { inSlices } from '../../../../utils/vendors/sheet/sliced.ts';

const OWN: OwnHosts = {
  proxies: [{ host: 'ezproxy.ashbylib.example', kind: 'ezproxy', labels: {}, ports: {} }],
  libraryHosts: ['www.ashbylib.example'],
};
const REST = {
  current: BUILTIN_VENDORS,
  own: OWN,
  resolve,
  emptyCells: 'leave' as const,
  agreed: new Set<string>(),
  today: '2026-11-24',
};
const encode = (text: string) => new TextEncoder().encode(text);
const filled = ({ rows }: FileRows) =>
  rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
const told = ({ added, changed, same, known, apart, unclear, bad }: ImportPlan) =>
  added.length + changed.length + same + known.length + apart.length + unclear.length + bad.length;

/** Pieces that every format knows, in any order. */
const piece = fc.constantFrom(
  'name',
  'url',
  'Title ',
  'URL ',
  'HJ ',
  'T x\nU https://a.example/',
  'https://www.jstor.org/',
  'www.newdb.com',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  '<',
  '>',
  '<a href="',
  '</a>',
  '<?xml version="1.0"?>',
  '<x>',
  '</x>',
  '<![CDATA[',
  ']]>',
  '<script>',
  '{',
  '}',
  '[',
  ']',
  ':',
  '{"vendors":[{"name":"a","url":"b"}]}',
  '=1+1',
  "'",
  '\\',
  '\u202e',
  'sep=;',
  'Factiva',
  '名称',
  'publication_title\ttitle_url\n',
  'https://ezproxy.ashbylib.example/login?url=',
  '%',
  '&amp;',
  '&#0;',
  'https://[',
  'http://a b',
  '\u0085',
  '\ud800',
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const bytes = fc.oneof(
  text.map(encode),
  fc.uint8Array({ maxLength: 300 }),
  // What other encodings write.
  text.map((one) => Uint8Array.from(one, (mark) => mark.charCodeAt(0) & 0xff)),
);

test('a reader never throws, and every row of the file is in the plan once', () => {
  fc.assert(
    fc.property(
      bytes,
      fc.dictionary(fc.nat(5).map(String), fc.constantFrom('', 'name', 'url', 'hosts', 'nonsense')),
      (file, chosen) => {
        const read = readFile(file, new Map(Object.entries(chosen).map(([at, name]) => [Number(at), name])));
        if ('problem' in read) return;
        expect(read.places).toHaveLength(read.rows.length);
        expect(new Set(read.places).size).toBe(read.places.length);
        expect(told(planImport({ ...read, ...REST }))).toBe(filled(read));
      },
    ),
    // A file that ends within a tag.
    { numRuns: 1500, examples: [[encode('<?xml version="1.0"?><a href="'), {}]] },
  );
});

test('a table that is longer than one piece is read like one that is not', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `Name ${at},"https://a${at}.example/?x=1,2\nand ""more"" ${'y'.repeat(at % 50)}"`,
  );
  const file = readFile(encode(`name,url\r\n${rows.join('\r\n')}\r\n`)) as FileRows;
  expect(file.rows).toHaveLength(rows.length);
  expect(file.rows[29_999]).toEqual([
    'Name 29999',
    `https://a29999.example/?x=1,2\nand "more" ${'y'.repeat(49)}`,
  ]);
  expect(file.places.at(-1)).toBe(30_001);
  expect(file.rows.every(([name], at) => name === `Name ${at}`)).toBe(true);
  const long = `name,url\nA,"${'x'.repeat(2_000_000)}"\nB,https://b.example/\n`;
  expect((readFile(encode(long)) as FileRows).rows.map(([name]) => name)).toEqual(['A', 'B']);
  expect(readFile(encode(`name,url\n${'A,https://b.example/\n'.repeat(60_000)}"B,c\n`))).toEqual({
    problem: 'open-quote',
    row: 60_002,
  });
});

test('workbooks, with a password or not, and other binaries get their sentence', () => {
  const problem = (...head: number[]) => readFile(new Uint8Array([...head, ...new Uint8Array(600)]));
  expect(problem(0x50, 0x4b, 3, 4)).toEqual({ problem: 'workbook' });
  expect(problem(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)).toEqual({ problem: 'workbook' });
  expect(problem(0x25, 0x50, 0x44, 0x46)).toEqual({ problem: 'binary' });
  expect(problem(0x89, 0x50, 0x4e, 0x47)).toEqual({ problem: 'binary' });
  expect(readFile(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({
    problem: 'too-big',
    size: MAX_FILE_BYTES + 1,
  });
});

test('formulas are text, and leave as text', () => {
  const file = readFile(
    encode('name,url\n"=HYPERLINK(""https://evil.example"")",https://one-db.com/\n'),
  ) as FileRows;
  const { added } = planImport({ ...file, ...REST });
  expect(added.map(({ vendor }) => vendor.name)).toEqual(['=HYPERLINK("https://evil.example")']);
  expect(neutralised(added[0]!.vendor.name)).toMatch(/^'=/);
});

test('of a list with every row bad each one is told', () => {
  const csv = `name,url\n${'A,see the desk\n'.repeat(5000)}`;
  const plan = planImport({ ...(readFile(encode(csv)) as FileRows), ...REST });
  expect(plan.bad).toHaveLength(5000);
  expect(plan.bad.at(-1)?.row).toBe(5001);
});

test('cells that are one long mess keep nobody waiting', () => {
  const mess = [
    ';'.repeat(500_000),
    `a/${';'.repeat(300_000)}x`,
    'https://'.repeat(50_000),
    `${'a.'.repeat(200_000)}`,
    'x '.repeat(200_000),
  ];
  const started = performance.now();
  for (const one of mess) {
    for (const file of [
      `name\turl\nA\t${one}\n`,
      `A ${one}\nB ${one}`,
      `<a href="${one}">${one}</a>`,
      `T ${one}\nU https://a.com/${one}`,
      `${one}`,
    ]) {
      const read = readFile(encode(file));
      if (!('problem' in read)) expect(told(planImport({ ...read, ...REST }))).toBe(filled(read));
    }
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a hundred thousand rows are a plan, in slices, with progress and a way to stop', async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, at) =>
      `Title ${at},"https://ezproxy.ashbylib.example/login?url=https://www.db${at % 900}x.com/a?x=${at},y"`,
  );
  const file = encode(`Name,Link\n${rows.join('\n')}\n`);
  const progress: number[] = [];
  const watching = { onProgress: (done: number) => void progress.push(done) };
  const read = (await inSlices(readingFile(file), watching)) as FileRows;
  const plan = (await inSlices(planning({ ...read, ...REST }), watching))!;
  expect(plan.added).toHaveLength(900);
  expect(told(plan)).toBe(100_000);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.every((done) => done >= 0 && done <= 1)).toBe(true);
  const stop = new AbortController();
  const stopped = inSlices(planning({ ...read, ...REST }), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(await stopped).toBeUndefined();
}, 60_000);
