import { expect, test } from 'vitest';
import { resolve } from '../../../../utils/handoff/resolve.ts';
import type { OwnHosts } from '../../../../utils/policy/own-hosts.ts';
import type { Vendor } from '../../../../utils/vendors/record.ts';
import { planImport } from '../../../../utils/vendors/sheet/plan.ts';
import { MAX_FILE_BYTES, MAX_ROWS, readFile } from '../../../../utils/vendors/sheet/read.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const shop: Vendor = {
  id: 'shop',
  name: 'The Shop',
  category: 'retail',
  hosts: ['shop.example'],
  contact: 'old',
  dataKept: { en: 'All', es: 'Todo' },
};

const OWN: OwnHosts = { proxies: [], libraryHosts: [] };

function plan(
  text: string | Uint8Array,
  current: Vendor[] = [shop],
  emptyCells: 'leave' | 'clear' = 'leave',
  agreed: readonly string[] = [],
) {
  const file = readFile(typeof text === 'string' ? encode(text) : text);
  if ('problem' in file) throw new Error(JSON.stringify(file));
  return planImport({
    ...file,
    current,
    own: OWN,
    resolve,
    emptyCells,
    agreed: new Set(agreed),
    today: '2026-11-24',
  });
}

test('a spreadsheet as a librarian has it: own column names, full addresses, American dates', () => {
  const csv =
    'Our databases,,,\nVendor,Type,Website,Last reviewed,Notes\n"Gale, a Cengage Co.",Database,https://www.Gale.com/,11/1/2026,good\n';
  const { added, bad } = plan(csv);
  expect(bad).toEqual([]);
  expect(added[0]?.row).toBe(3);
  expect(added[0]?.vendor).toEqual({
    id: 'gale-a-cengage-co',
    name: 'Gale, a Cengage Co.',
    category: 'database',
    hosts: ['gale.com'],
    reviewed: '2026-11-01',
  });
});

test('semicolons, Windows-1252, line breaks in cells, a vendor known by its name', () => {
  const csv = 'name;hosts;dataKept.es\r\nThe Shop;"shop.example\nshop2.example";Años\r\n';
  const { changed } = plan(Uint8Array.from(csv, (c) => c.charCodeAt(0)));
  expect(changed[0]?.vendor).toEqual({
    ...shop,
    hosts: ['shop.example', 'shop2.example'],
    dataKept: { en: 'All', es: 'Años' },
  });
  expect(changed[0]?.fields.map(({ field }) => field)).toEqual(['hosts', 'dataKept']);
});

test('one date with a day above twelve tells how all of its column are meant', () => {
  const { added } = plan(
    'name,category,hosts,reviewed\nA,news,a.example,3/4/2025\nB,news,b.example,13/4/2025\n',
    [],
  );
  expect(added.map(({ vendor }) => vendor.reviewed)).toEqual(['2025-04-03', '2025-04-13']);
});

test('empty cells leave what is there, or take it away: as chosen', () => {
  const csv = 'id,contact,dataKept.en\nshop,,\n';
  expect(plan(csv).same).toBe(1);
  expect(plan(csv, [shop], 'clear').changed[0]?.vendor).toEqual({
    id: 'shop',
    name: 'The Shop',
    category: 'retail',
    hosts: ['shop.example'],
    dataKept: { es: 'Todo' },
  });
});

test('every bad row is named by row, field and cell, and the rest can still come in', () => {
  const rows = [
    'id,name,category,hosts,privacyPolicyUrl,reviewed',
    'ok,Fine,news,fine.example,,',
    'a,A\u202eB,news,a.example,,',
    'b,B,shed,b.example,,',
    'c,C,news,co.uk,,',
    'd,D,news,shop.example,,',
    'e,E,news,e.example,e.example/privacy,',
    'f,F,news,f.example,,2026-13-01',
    'ok,Again,news,again.example,,',
    'g,,news,,,',
  ];
  const { added, bad } = plan(rows.join('\n'));
  expect(added.map(({ vendor }) => vendor.id)).toEqual(['ok']);
  const told = bad.map(({ row, problems, sameAs }) => [
    row,
    sameAs ?? problems.map(({ code, columnName, cell, other }) => [code, columnName, cell, other]),
  ]);
  expect(told).toEqual([
    [3, [['invisible', 'name', 'A\u202eB', undefined]]],
    [4, [['choice', 'category', 'shed', undefined]]],
    [5, [['host-suffix', 'hosts', 'co.uk', undefined]]],
    [6, [['host-taken', 'hosts', 'shop.example', 'shop']]],
    [7, [['address', 'privacyPolicyUrl', 'e.example/privacy', undefined]]],
    [8, [['date', 'reviewed', '2026-13-01', undefined]]],
    [9, 2],
    [
      10,
      [
        ['needed', 'name', '', undefined],
        ['needed', 'hosts', '', undefined],
      ],
    ],
  ]);
});

test('markup in a name is text like any other', () => {
  const { added } = plan('name,category,hosts\n"<img src=x onerror=alert(1)>",news,a.example\n', []);
  expect(added[0]?.vendor.name).toBe('<img src=x onerror=alert(1)>');
});

test('two rows that claim one host are both told, and a host may move within a file', () => {
  const two = plan('name,category,hosts\nA,news,x.example\nB,news,x.example\n', []);
  expect(two.bad.map(({ row }) => row)).toEqual([3]);
  const file = 'id,name,category,hosts\nshop,The Shop,retail,other.example\nb,B,news,shop.example\n';
  expect(plan(file, [shop], 'leave', ['shop']).bad).toEqual([]);
  const unasked = plan(file);
  expect(unasked.bad.map(({ row }) => row)).toEqual([3]);
  expect(unasked.losses.map(({ hosts }) => hosts)).toEqual([[{ host: 'shop.example', to: 'B' }]]);
  expect(unasked.changed.map(({ vendor }) => vendor.hosts)).toEqual([['shop.example', 'other.example']]);
});

test('a file that is no list is refused with its reason', () => {
  const reason = (bytes: Uint8Array) => readFile(bytes) as { problem?: string };
  expect(reason(new Uint8Array([0x50, 0x4b, 3, 4, 0])).problem).toBe('workbook');
  expect(reason(new Uint8Array([1, 0, 0, 2, 3])).problem).toBe('binary');
  expect(reason(encode(' \n')).problem).toBe('empty');
  expect(reason(encode('a,b\n1,2\n')).problem).toBe('no-header');
  expect(reason(encode('{"x":')).problem).toBe('json');
  expect(reason(encode('{"x":1}')).problem).toBe('json-shape');
  expect(readFile(encode('name,hosts\nA,a.example\n"B,b.example\n'))).toEqual({
    problem: 'open-quote',
    row: 3,
  });
  expect(reason(new Uint8Array(MAX_FILE_BYTES + 1)).problem).toBe('too-big');
});

test('more rows than can be read are refused by number', () => {
  const csv = `name,category,hosts\n${'A,news,a.example\n'.repeat(MAX_ROWS + 1)}`;
  expect(readFile(encode(csv))).toEqual({ problem: 'too-many-rows', rows: MAX_ROWS + 1 });
});

test('JSON of the wrong shape names its records', () => {
  const { bad, added, unclear } = plan(
    '[{"name":"A","category":"news","hosts":"a.example"},{"name":7},null,{"hosts":[1]}]',
    [],
  );
  expect(added.map(({ vendor }) => vendor.hosts)).toEqual([['a.example']]);
  expect(unclear).toEqual([{ row: 2, name: '7', candidates: [] }]);
  expect(bad.map(({ row }) => row)).toEqual([4]);
});
