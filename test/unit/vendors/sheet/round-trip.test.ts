import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { resolve } from '../../../../utils/handoff/resolve.ts';
import { BUILTIN_VENDORS } from '../../../../utils/vendors/builtin.ts';
import { type Vendor, vendorSchema } from '../../../../utils/vendors/record.ts';
import { writeCsv } from '../../../../utils/vendors/sheet/csv.ts';
import { neutralised, restored } from '../../../../utils/vendors/sheet/formula.ts';
import { planImport } from '../../../../utils/vendors/sheet/plan.ts';
import { type FileRows, readFile, writeJson } from '../../../../utils/vendors/sheet/read.ts';

const TODAY = '2026-11-24';

function read(text: string | Uint8Array): FileRows {
  const file = readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if ('problem' in file) throw new Error(JSON.stringify(file));
  return file;
}

function plan(file: FileRows, current: readonly Vendor[], emptyCells: 'leave' | 'clear' = 'leave') {
  return planImport({
    ...file,
    current,
    own: { proxies: [], libraryHosts: [] },
    resolve,
    emptyCells,
    agreed: new Set(),
    today: TODAY,
  });
}

const NOTHING = { added: [], changed: [], known: [], apart: [], unclear: [], losses: [], bad: [] };

/** What people and programs put into cells, and what attackers do. */
const nasty = fc.constantFrom(
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=x',
  "'=x",
  "''=x",
  'a;=cmd|x',
  'a,-1',
  '"',
  '""',
  "'",
  ';',
  ',',
  '\\',
  '\\n',
  '[]',
  '<b>x</b>',
  'Ünïcödé',
  '日本',
  'العربية',
  'x\ny',
  '\n',
  '\\e',
  '＝1',
  '1/2/2026',
  'TRUE',
  '  x  ',
);
const text = fc
  .oneof(
    nasty,
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join('')),
  )
  .map((one) => one.replaceAll(/\r\n?/g, '\n'));
const texts = fc.dictionary(
  fc.constantFrom('en', 'es', 'pt-BR'),
  text.filter((one) => one.trim() !== ''),
  { maxKeys: 3 },
);
const host = fc.constantFrom(
  'a.example',
  'www.b.example',
  'c.example/learning',
  'd.example/x,y;z',
  'e_1.example',
);
const url = fc.constantFrom('https://a.example/', 'http://b.example/?a=1&b="x"#=y');
const day = fc.constantFrom('2026-11-01', '2019-01-02');
const record = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/),
    name: text.map((one) => one.trim() || 'x'),
    category: fc.constantFrom('retail' as const, 'news' as const),
    hosts: fc.uniqueArray(host),
    embeddedHosts: fc.uniqueArray(host),
    notice: fc.constantFrom('strong' as const, 'none' as const),
    privacyPolicyUrl: url,
    termsUrl: url,
    dataPassed: fc.array(text, { maxLength: 3 }),
    dataKept: texts,
    retention: texts,
    alternatives: texts,
    deleteUrl: url,
    contact: text,
    grade: fc.constantFrom('meets' as const, 'unrated' as const),
    reviewed: day,
    breach: fc.record({ since: day, message: texts }),
    signInCookies: fc.array(
      text.filter((one) => one !== ''),
      { maxLength: 3 },
    ),
    logoutUrl: url,
    logoutIsDestructive: fc.boolean(),
    handsOffTo: fc.uniqueArray(fc.constantFrom('amazon', 'overdrive')),
  },
  { requiredKeys: ['id', 'name', 'category', 'hosts'] },
);
const list = fc
  .uniqueArray(record, { maxLength: 5, selector: ({ id }) => id })
  .map((records) => records as Vendor[])
  .filter((records) => records.every((one) => v.safeParse(vendorSchema, one).success));

test('a list that is exported and imported again changes nothing, in any format', () => {
  fc.assert(
    fc.property(
      list,
      fc.constantFrom(',' as const, ';' as const),
      fc.constantFrom('leave' as const, 'clear' as const),
      (vendors, separator, empty) => {
        for (const file of [writeCsv(vendors, ['en', 'es'], separator), writeJson(vendors)]) {
          if (vendors.length === 0 && file.startsWith('{')) continue;
          const result = plan(read(file), vendors, empty);
          expect(result).toEqual({ ...NOTHING, same: vendors.length, yours: vendors.map(({ id }) => id) });
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('the built-in catalogue goes out, comes back unchanged, and comes in whole where nothing is', () => {
  const file = read(writeCsv(BUILTIN_VENDORS, ['en', 'es']));
  expect(plan(file, BUILTIN_VENDORS)).toEqual({
    ...NOTHING,
    same: BUILTIN_VENDORS.length,
    yours: BUILTIN_VENDORS.map(({ id }) => id),
  });
  const elsewhere = plan(file, []);
  expect(elsewhere.bad).toEqual([]);
  expect(elsewhere.added.map(({ vendor }) => vendor)).toEqual(
    BUILTIN_VENDORS.map((vendor) => ({ ...vendor })),
  );
});

test('the same through what Excel and LibreOffice do to a file', () => {
  const vendors = BUILTIN_VENDORS.slice(0, 20);
  const csv = writeCsv(vendors, ['en', 'es']).replace('\ufeff', '');
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(csv, (c) => c.charCodeAt(0)).buffer),
  ]);
  const bare = csv.replaceAll('\r\n', '\n');
  for (const file of [utf16, `sep=,\r\n${csv}`, bare, `\ufeff${bare}`]) {
    expect(plan(read(file), vendors)).toMatchObject({ changed: [], bad: [], added: [] });
  }
});

test('no cell of an export starts a formula, whatever the reader takes for a separator', () => {
  fc.assert(
    fc.property(list, fc.constantFrom(',' as const, ';' as const), (vendors, separator) => {
      const csv = writeCsv(vendors, ['en'], separator).replace('\ufeff', '');
      expect(csv).not.toMatch(/(^|[,;\t\r\n|])["\s]*[=+\-@＝＋－＠]/);
    }),
  );
});

test('neutralising takes nothing away that restoring does not give back', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: fc.constantFrom(...`'"=+-@,;\t\r\n| aｘ＝`) })), (one) => {
      expect(restored(neutralised(one))).toBe(one);
      expect(neutralised(one)).not.toMatch(/^[ ]*[=+\-@\t\r]/);
    }),
  );
});
