/** Every kind of file that libraries have, by the one way in, against the built-in catalogue. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolve } from '../../../../utils/handoff/resolve.ts';
import type { OwnHosts } from '../../../../utils/policy/own-hosts.ts';
import { BUILTIN_VENDORS } from '../../../../utils/vendors/builtin.ts';
import { type ImportPlan, type PlanInput, planImport } from '../../../../utils/vendors/sheet/plan.ts';
import { type FileRows, readFile } from '../../../../utils/vendors/sheet/read.ts';

/** Two of the companies in the files are new to it. */
const CATALOGUE = BUILTIN_VENDORS.filter(({ id }) => id !== 'elsevier' && id !== 'driving-tests');

const ASHBY: OwnHosts = {
  proxies: [{ host: 'ezproxy.ashbylib.example', kind: 'ezproxy', labels: {}, ports: {} }],
  libraryHosts: ['www.ashbylib.example'],
};
const fixture = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));

function read(bytes: Uint8Array | string, chosen?: ReadonlyMap<number, string>): FileRows {
  const file = readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, chosen);
  if ('problem' in file) throw new Error(JSON.stringify(file));
  return file;
}

function plan(bytes: Uint8Array | string, more: Partial<PlanInput> = {}): ImportPlan {
  return planImport({
    ...read(bytes),
    current: CATALOGUE,
    own: ASHBY,
    resolve,
    emptyCells: 'leave',
    agreed: new Set(),
    today: '2026-11-24',
    ...more,
  });
}

/** What the catalogue calls them. */
const NAMES: Record<string, string> = {
  'Transparent Language': 'Transparent Language Online',
  Britannica: 'Encyclopaedia Britannica',
};
const expected: { title: string; vendor: string }[] = JSON.parse(
  fixture('expected.json').toString('utf8'),
).expected;
const answers = expected.map(({ vendor }) => NAMES[vendor] ?? vendor);

/** Whose each row is, in the words of `expected.json`, in the order of the file. */
function said({ known, added, apart }: ImportPlan): string[] {
  return [
    ...known.map(({ row, vendor }) => [row, vendor] as const),
    ...added.map(({ row }) => [row, 'new'] as const),
    ...apart.map(({ row, why }) => [row, why === 'library' ? 'the library itself' : why] as const),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, vendor]) => vendor);
}

const FORMATS = {
  'database-link.csv': 'csv',
  'name-url-proxied.csv': 'csv',
  'french-semicolon.csv': 'csv',
  'spanish.csv': 'csv',
  'libguides-az.csv': 'csv',
  'libguides-az.json': 'json',
  'links.txt': 'lines',
  'name-tab-link.txt': 'lines',
  'az-page.html': 'html',
} as const;

for (const [name, format] of Object.entries(FORMATS)) {
  test(`${name}: each row is whose it is`, () => {
    const file = read(fixture(name));
    const found = plan(fixture(name));
    expect(file.format).toBe(format);
    expect(found.bad).toEqual([]);
    expect(found.unclear).toEqual([]);
    expect(found.losses).toEqual([]);
    expect(found.changed).toEqual([]);
    // The page has a link to the library's own pages elsewhere.
    expect(said(found)).toEqual(format === 'html' ? [...answers, 'social'] : answers);
    expect(found.added.map(({ vendor }) => vendor.hosts)).toEqual([
      ['driving-tests.org'],
      ['sciencedirect.com'],
    ]);
    expect(found.yours.toSorted()).toEqual(
      [
        ...new Set([...found.known.map(({ id }) => id), ...found.added.map(({ vendor }) => vendor.id)]),
      ].toSorted(),
    );
  });
}

test('LibGuides as XML, with words that hold marks', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><databases>${expected
    .slice(0, 3)
    .map(
      ({ title }, at) =>
        `<database><id>${at}</id><name><![CDATA[${title}]]></name><url>https://ezproxy.ashbylib.example/login?url=https://www.jstor.org/?a=1&amp;b=2</url><subjects><subject><name>History</name></subject></subjects></database>`,
    )
    .join('')}</databases>`;
  const { known, bad } = plan(xml);
  expect(bad).toEqual([]);
  expect(known.map(({ row, name, vendor }) => [row, name, vendor])).toEqual(
    expected.slice(0, 3).map(({ title }, at) => [at + 1, title, 'JSTOR / Artstor']),
  );
});

test('ezproxy-config.txt: titles are vendors, helpers and directives are not, and what was not read is told', () => {
  const file = read(fixture('ezproxy-config.txt'));
  expect(file.format).toBe('ezproxy');
  expect(file.rows.map(([title]) => title)).toEqual([
    'Ancestry Library',
    'EBSCO Academic Search Premier',
    'EBSCO MasterFILE',
    'JSTOR',
    'Oxford Reference',
    'Ashby Clippings (local)',
  ]);
  expect(file.findings).toEqual([
    { code: 'includes', items: ['databases/more.txt'] },
    { code: 'never-proxied', items: ['www.ancestrylibrary.com'] },
  ]);
  const { known, added, changed, bad, apart } = plan(fixture('ezproxy-config.txt'));
  expect([changed, bad, apart]).toEqual([[], [], []]);
  expect(known.map(({ row, id }) => [row, id])).toEqual([
    [9, 'ancestry'],
    [15, 'ebsco'],
    [21, 'ebsco'],
    [26, 'jstor'],
    [33, 'oxford'],
  ]);
  expect(added.map(({ row, vendor }) => [row, vendor.name, vendor.hosts])).toEqual([
    [40, 'Ashby Clippings (local)', ['historyvendor.example']],
  ]);
});

test('directives in all their spellings, options and continued lines', () => {
  const config = [
    'Group Staff+Public',
    't -hide One',
    'u -Refresh https://www.one-db.com/start',
    'h https://cdn.one-db.net:8080/x',
    'hj fonts.gstatic.com',
    'TITLE Two',
    'Host two-db.com',
    'DomainJavaScript \\',
    '  jstor.org',
    '# Title Three',
    'Title Four',
    'URL -Form=post four https://four-db.com/login?x=^U',
    'D four-db.org',
  ].join('\r\n');
  const { added, known } = plan(config);
  expect(added.map(({ vendor }) => [vendor.name, vendor.hosts])).toEqual([
    ['One', ['one-db.com', 'one-db.net']],
    ['Two', ['two-db.com']],
    ['Four', ['four-db.com', 'four-db.org']],
  ]);
  expect(known).toEqual([]);
  expect(read(config).findings).toEqual([{ code: 'groups', items: ['Staff+Public'] }]);
});

test('a host beside the links of several vendors is nobody’s, and merges nobody', () => {
  const stanza = (title: string, host: string, ...more: string[]) =>
    [`T ${title}`, `U https://www.${host}/`, ...more.map((one) => `DJ ${one}`)].join('\n');
  const { added, known, bad } = plan(
    [
      stanza('One', 'one-db.com', 'sharedthing.org', 'one-db.net', 'two-db.com'),
      stanza('Two', 'two-db.com', 'sharedthing.org', 'jstor.org'),
      stanza('One more', 'one-db.com', 'one-more.net'),
    ].join('\n\n'),
  );
  expect(bad).toEqual([]);
  expect(added.map(({ vendor }) => [vendor.name, vendor.hosts])).toEqual([
    ['One', ['one-db.com', 'one-db.net', 'one-more.net']],
    ['Two', ['two-db.com']],
  ]);
  expect(known.map(({ name, vendor }) => [name, vendor])).toEqual([['One more', 'One']]);
});

test('kbart.txt: journals name no vendors, and a new platform is called by its site', () => {
  const { known } = plan(fixture('kbart.txt'));
  expect(known).toEqual([{ row: 2, name: 'Ash Quarterly', vendor: 'JSTOR / Artstor', id: 'jstor' }]);
  const head = fixture('kbart.txt').toString('utf8').split('\n')[0];
  const rows = ['a', 'b'].map(
    (one) => `Journal ${one}\t\t\t\t\thttps://www.newdb.com/${one}\t${one}\tPress ${one}\tserial`,
  );
  const fresh = plan([head, ...rows].join('\n'));
  expect(fresh.added.map(({ vendor }) => [vendor.id, vendor.name, vendor.hosts])).toEqual([
    ['newdb-com', 'newdb.com', ['newdb.com']],
  ]);
  expect(fresh.known.map(({ row, name, vendor }) => [row, name, vendor])).toEqual([
    [3, 'Journal b', 'newdb.com'],
  ]);
});

test('names-only.csv: nothing is taken without a yes, and a yes is all that it needs', () => {
  const found = plan(fixture('names-only.csv'));
  expect([found.known, found.added, found.changed, found.bad, found.yours]).toEqual([[], [], [], [], []]);
  expect(found.unclear.map(({ row, name }) => [row, name])).toEqual(
    expected.map(({ title }, at) => [at + 2, title]),
  );
  const first = Object.fromEntries(found.unclear.map(({ name, candidates }) => [name, candidates[0]?.name]));
  expect(first).toMatchObject({
    JSTOR: 'JSTOR / Artstor',
    'JSTOR Global Plants': 'JSTOR / Artstor',
    'Transparent Language Online': 'Transparent Language Online',
    Factiva: 'Factiva',
    ScienceDirect: undefined,
    'Ashby Local History': undefined,
    'Driving Tests': undefined,
  });
  const agreed = plan(fixture('names-only.csv'), {
    answers: new Map([
      [4, 'jstor'],
      [7, 'no-such-vendor'],
    ]),
  });
  expect(agreed.known).toEqual([{ row: 4, name: 'JSTOR', vendor: 'JSTOR / Artstor', id: 'jstor' }]);
  expect(agreed.unclear).toHaveLength(11);
  expect(agreed.changed).toEqual([]);
});

test('privacy-audit.csv: a vendor that the list names, and one that only its policy does', () => {
  const { bad, changed, unclear } = plan(fixture('privacy-audit.csv'));
  expect(changed).toEqual([]);
  expect(unclear).toEqual([]);
  expect(bad.map(({ row, problems }) => [row, problems.map(({ code, cell }) => [code, cell])])).toEqual([
    [2, [['choice', 'B']]],
    [3, [['choice', 'C']]],
    [4, [['needed', '']]],
  ]);
  const csv = 'Product,Privacy policy,Retention\nThe movies one,https://www.kanopy.com/privacy,a year\n';
  expect(plan(csv).unclear).toEqual([
    { row: 2, name: 'The movies one', candidates: [{ id: 'kanopy', name: 'Kanopy', score: 1 }] },
  ]);
  const said = plan(csv, { answers: new Map([[2, 'kanopy']]) });
  expect(said.changed.map(({ vendor }) => [vendor.id, vendor.name, vendor.retention?.en])).toEqual([
    ['kanopy', 'Kanopy', 'a year'],
  ]);
});

test('OpenAthens, WAYFless and the vendor’s own account links are seen through', () => {
  const links = [
    'https://go.openathens.net/redirector/ashby.example?url=https%3A%2F%2Fwww.jstor.org%2F',
    'https://link.gale.com/apps/BIC?u=ashby_main',
    'https://www.jstor.org/Shibboleth.sso/Login?entityID=x&target=https%3A%2F%2Fwww.jstor.org%2F',
    'https://go.openathens.net/redirector/ashby.example?url=https%3A%2F%2Fwww.newdb.com%2Fx',
  ];
  const { known, added } = plan(links.join('\n'));
  expect(known.map(({ row, id }) => [row, id])).toEqual([
    [1, 'jstor'],
    [2, 'gale'],
    [3, 'jstor'],
  ]);
  expect(added.map(({ vendor }) => vendor.hosts)).toEqual([['newdb.com']]);
});

test('helpers and networks are set apart with the reason, also behind the proxy', () => {
  const { apart, added } = plan(
    [
      'https://www.googletagmanager.com/gtm.js',
      'https://www-googletagmanager-com.ezproxy.ashbylib.example/gtm.js',
      'https://fonts.googleapis.com/css',
      'https://www.facebook.com/ashbylib',
      'https://youtu.be/x',
    ].join('\n'),
  );
  expect(apart.map(({ why }) => why)).toEqual(['helper', 'helper', 'helper', 'social', 'social']);
  expect(added).toEqual([]);
});

test('scripts of a page are text that nobody reads, and its own pages are counted', () => {
  const html = `<!doctype html><script>document.write('<a href="https://evil.example">x</a>')</script>
    <style>a{}</style><a href="/hours">Hours</a><a href="javascript:alert(1)">No</a><a href="mailto:a@b.c">Mail</a>
    <a href="https://www.newdb.com/"><img src=x onerror="alert(1)" alt="New &lt;b&gt;"></a>
    <a href=https://www.jstor.org>Read more<a href=https://www.otherdb.com>Read more</a>`;
  const file = read(html);
  expect(file.rows).toEqual([
    ['New <b>', 'https://www.newdb.com/'],
    ['', 'https://www.jstor.org'],
    ['', 'https://www.otherdb.com'],
  ]);
  expect(file.findings).toEqual([{ code: 'inner-links', count: 3 }]);
  expect(plan(html).added.map(({ vendor }) => vendor.name)).toEqual(['New <b>', 'otherdb.com']);
});

test('pasted lines in all their shapes', () => {
  const lines = [
    'JSTOR - https://www.jstor.org',
    '* Gale, Biography: https://link.gale.com/apps/BIC?u=a,b',
    '3. www.newdb.com',
    '[Factiva](https://global.factiva.com/)',
    '',
    'New, Other <https://otherdb.com/a>',
  ].join('\r\n');
  const { known, added, unclear } = plan(lines);
  expect(known.map(({ row, name }) => [row, name])).toEqual([
    [1, 'JSTOR'],
    [2, 'Gale, Biography'],
    [4, 'Factiva'],
  ]);
  expect(added.map(({ row, vendor }) => [row, vendor.name, vendor.hosts])).toEqual([
    [3, 'newdb.com', ['newdb.com']],
    [6, 'New, Other', ['otherdb.com']],
  ]);
  expect(unclear).toEqual([]);
});

test('tables without headings, with unknown ones, and with a column of links alone', () => {
  const bare = 'One,"https://one-db.com/a,b",Database\nTwo,https://two-db.com/,Database\n';
  expect(read(bare).guesses.map(({ column, why }) => [column?.name, why])).toEqual([
    ['name', 'content'],
    ['address', 'content'],
    ['category', 'content'],
  ]);
  expect(plan(bare).added.map(({ row, vendor }) => [row, vendor.name])).toEqual([
    [1, 'One'],
    [2, 'Two'],
  ]);
  const strange = 'Qwe;Asd\nOne;https://one-db.com/\nTwo;https://two-db.com/\n';
  expect(read(strange).places).toEqual([2, 3]);
  expect(plan(strange).added.map(({ vendor }) => vendor.name)).toEqual(['One', 'Two']);
  const alone = 'URL\nhttps://search.ebscohost.com/login.aspx?authtype=ip,uid&profile=ehost\n';
  expect(plan(alone).known.map(({ id }) => id)).toEqual(['ebsco']);
});

test('a person’s word about a column counts before every guess', () => {
  const csv = 'Name,Note,Place\nWrong,Right One,https://one-db.com/\n';
  expect(read(csv).guesses.map(({ column, why }) => [column?.name, why])).toEqual([
    ['name', 'heading'],
    [undefined, 'unknown'],
    ['address', 'content'],
  ]);
  const chosen = read(
    csv,
    new Map([
      [0, ''],
      [1, 'name'],
      [2, 'url'],
    ]),
  );
  expect(chosen.guesses.map(({ column, why }) => [column?.name, why])).toEqual([
    [undefined, 'chosen'],
    ['name', 'chosen'],
    ['address', 'chosen'],
  ]);
  const fresh = {
    ...chosen,
    current: [],
    own: ASHBY,
    resolve,
    emptyCells: 'leave' as const,
    agreed: new Set<string>(),
    today: '2026-11-24',
  };
  expect(planImport(fresh).added[0]?.vendor.name).toBe('Right One');
});

test('what a file lacks is said once for all', () => {
  const csv = 'Name,URL,Types\nOne,https://one-db.com/,Articles\nTwo,https://two-db.com/,Reference\n';
  expect(
    read('Name,URL,Types\nOne,https://one-db.com/,Articulos\nTwo,https://two-db.com/,Xyz\n').ignored,
  ).toEqual(['Types']);
  const { added } = plan(csv.replace(/,Types|,Articles|,Reference/g, ''), {
    defaults: { category: 'learning', notice: 'strong' },
  });
  expect(added.map(({ vendor }) => [vendor.category, vendor.notice])).toEqual([
    ['learning', 'strong'],
    ['learning', 'strong'],
  ]);
});

test.each([
  ['en', 'Name,Link,Type,Notice', 'Newspapers', 'Strong'],
  ['es', 'Nombre,Enlace,Tipo de servicio,Aviso', 'Periódicos', 'Fuerte'],
  ['fr', 'Nom,Lien,Catégorie,Avis', 'Journaux', 'Renforcé'],
  ['pt', 'Nome,Endereço,Tipo,Aviso', 'Jornais', 'Forte'],
  ['ru', 'Название,Ссылка,Категория,Уведомление', 'Газеты', 'Строгое'],
  ['zh', '名称,网址,类别,通知', '报纸', '强'],
  ['ar', 'الاسم,الرابط,النوع,الإشعار', 'صحف', 'قوي'],
  ['ht', 'Non,Lyen,Kategori,Avi', 'Jounal', 'Fò'],
  ['pl', 'Nazwa,Łącze,Kategoria,Powiadomienie', 'Gazety', 'Mocne'],
  ['vi', 'Tên,Liên kết,Thể loại,Thông báo', 'Báo chí', 'Mạnh'],
])('the words of %s for columns, kinds and notices', (_, head, kind, notice) => {
  const { added, bad } = plan(`${head}\nOne,https://one-db.com/,${kind},${notice}\n`);
  expect(bad).toEqual([]);
  expect(added.map(({ vendor }) => [vendor.name, vendor.category, vendor.notice])).toEqual([
    ['One', 'news', 'strong'],
  ]);
});

test('names in other scripts get an id of their own', () => {
  const { added, bad } = plan('名称,网址\n一个,https://one-db.com/\n两个,https://two-db.com/\n');
  expect(bad).toEqual([]);
  expect(added.map(({ vendor }) => [vendor.id, vendor.name])).toEqual([
    ['one-db-com', '一个'],
    ['two-db-com', '两个'],
  ]);
});

test.each([
  [
    'windows-1251',
    'Название;Ссылка\nБиблиотека газет;https://one-db.com/\n',
    'Библиотека газет',
    (code: number) => (code >= 0x410 && code < 0x450 ? code - 0x350 : code),
  ],
  [
    'windows-1250',
    'Nazwa;Adres\nHasła i źródła, książki;https://one-db.com/\n',
    'Hasła i źródła, książki',
    (code: number) => ({ ł: 0xb3, ź: 0x9f, ó: 0xf3, ą: 0xb9, ż: 0xbf })[String.fromCharCode(code)] ?? code,
  ],
  [
    'windows-1252',
    'Nombre;Enlace\n¿Qué leer? Música;https://one-db.com/\n',
    '¿Qué leer? Música',
    (code: number) => code,
  ],
  [
    'windows-1252',
    'Nom;Lien\nPériodiques à lire;https://one-db.com/\n',
    'Périodiques à lire',
    (code: number) => code,
  ],
] as const)('%s is told by what it spells', (encoding, text, name, byteOf) => {
  const bytes = Uint8Array.from(text, (mark) => byteOf(mark.charCodeAt(0)));
  expect(read(bytes).encoding).toBe(encoding);
  expect(plan(bytes).added.map(({ vendor }) => vendor.name)).toEqual([name]);
});

test('Chinese and Arabic files in their old encodings', () => {
  // 数据库,网址 / 期刊,https://one-db.com/ in GB 18030.
  const chinese = new Uint8Array([
    0xca,
    0xfd,
    0xbe,
    0xdd,
    0xbf,
    0xe2,
    0x2c,
    0xcd,
    0xf8,
    0xd6,
    0xb7,
    0x0a,
    0xc6,
    0xda,
    0xbf,
    0xaf,
    0x2c,
    ...new TextEncoder().encode('https://one-db.com/\n'),
  ]);
  expect(read(chinese).encoding).toBe('gb18030');
  expect(plan(chinese).added.map(({ vendor }) => vendor.name)).toEqual(['期刊']);
  // الاسم,الرابط / المكتبة,https://one-db.com/ in windows-1256.
  const arabic = new Uint8Array([
    0xc7,
    0xe1,
    0xc7,
    0xd3,
    0xe3,
    0x2c,
    0xc7,
    0xe1,
    0xd1,
    0xc7,
    0xc8,
    0xd8,
    0x0a,
    0xc7,
    0xe1,
    0xe3,
    0xdf,
    0xca,
    0xc8,
    0xc9,
    0x2c,
    ...new TextEncoder().encode('https://one-db.com/\n'),
  ]);
  expect(read(arabic).encoding).toBe('windows-1256');
  expect(plan(arabic).added.map(({ vendor }) => vendor.name)).toEqual(['المكتبة']);
});
