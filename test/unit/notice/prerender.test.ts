/** The notice drawn in the worker: whole, in every language, and closed to whatever a record says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prerender, type Reader } from '../../../entrypoints/notice/prerender.tsx';
import type { NoticeReply } from '../../../utils/handoff/notice.ts';
import { LANGUAGES, type LanguageCode } from '../../../utils/i18n/languages.ts';
import { PASSED_CODES } from '../../../utils/vendors/passed.ts';

const FILE = readFileSync('entrypoints/notice/index.html', 'utf8');
const LIBRARY = { name: 'Derby Public Library', audience: 'adult', languages: Object.keys(LANGUAGES) };

function notice(vendor: object = {}): NoticeReply {
  const shown = {
    id: 'somedb',
    name: 'SomeDB',
    category: 'database',
    host: 'www.somedb.example',
    withheld: ['card-number', 'pin'],
  };
  return {
    token: 'a-token',
    notice: {
      library: LIBRARY,
      vendor: { ...shown, notice: 'standard', wording: {}, unverified: [], ...vendor },
      via: [],
    },
  } as unknown as NoticeReply;
}

const reader = (language: LanguageCode, more: Partial<Reader> = {}): Reader => ({
  language,
  large: false,
  house: {},
  ...more,
});

/** What the page's script finds. */
function told(html: string): unknown {
  return JSON.parse(/<script type="application\/json" id="told">(.*?)<\/script>/.exec(html)![1]!);
}

describe('prerender', () => {
  it.each(Object.keys(LANGUAGES) as LanguageCode[])('draws the whole notice in %s', async (language) => {
    const html = await prerender(FILE, notice(), reader(language));
    expect(html).toContain(`<html lang="${language}" dir="${LANGUAGES[language].dir}">`);
    const { default: texts } = await import(`../../../utils/i18n/${language}/notice.ts`);
    expect(html).toContain(texts.withheld);
    expect(html).toContain(texts.goBack);
    expect(html).toContain(`<title>${texts.title.replace('{library}', LIBRARY.name)}</title>`);
    expect(html).toContain('<bdi>SomeDB</bdi>');
    expect(html).toContain('<body inert>');
    expect(html).not.toContain('aria-busy');
    expect(told(html)).toEqual(notice());
  });

  it.each(Object.keys(LANGUAGES) as LanguageCode[])(
    'says every code in %s, and own words as they are',
    async (language) => {
      const dataPassed = [...PASSED_CODES, 'the name of your branch'];
      const html = await prerender(FILE, notice({ dataPassed, withheld: [] }), reader(language));
      const list = /<ul class="passed">(.*?)<\/ul>/s.exec(html)![1]!;
      const said = [...list.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, words]) => words);
      expect(new Set(said).size).toBe(dataPassed.length);
      expect(said.at(-1)).toBe('the name of your branch');
      const { default: texts } = await import(`../../../utils/i18n/${language}/notice.ts`);
      expect(said.slice(0, -1).every((words) => Object.values(texts).includes(words))).toBe(true);
      // Nothing is promised of what is held back.
      expect(html).not.toContain(texts.withheld);
    },
  );

  it('draws one notice after another, each in its own language and look', async () => {
    const accent = { large: true, house: { accent: '#003366' } };
    const first = await prerender(FILE, notice(), reader('ar', accent));
    const second = await prerender(FILE, notice(), reader('en'));
    expect(first).toMatch(/<html lang="ar" dir="rtl" style="--accent: light-dark\(#[^"]*" data-large/);
    expect(second).toContain('<html lang="en" dir="ltr">');
    expect(second).toContain('<button type="button" class="button quiet print" aria-pressed="false">');
  });

  it('says the library’s own words', async () => {
    const house = { texts: { en: { 'notice.goBack': 'Take me back' } } };
    expect(await prerender(FILE, notice(), reader('en', { house }))).toContain('Take me back');
    expect(await prerender(FILE, notice(), reader('en'))).not.toContain('Take me back');
  });

  it('takes a name for a name, whatever is in it', async () => {
    const name = '</script><script>alert(1)</script>"$& $1';
    const html = await prerender(FILE, notice({ name }), reader('en'));
    expect(html.match(/<script/g)).toHaveLength(FILE.match(/<script/g)!.length + 1);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;/script>&lt;script>alert(1)&lt;/script>&quot;$&amp; $1');
    expect(told(html)).toEqual(notice({ name }));
  });

  it('leaves a refusal to the page', async () => {
    const refusal = { problem: 'no-address', library: LIBRARY } as unknown as NoticeReply;
    const html = await prerender(FILE, refusal, reader('en'));
    expect(html).toContain('aria-busy');
    expect(html).not.toContain('inert');
    expect(told(html)).toEqual(refusal);
  });

  it('fails where the page is not the one it knows', async () => {
    await expect(prerender('<p>no page</p>', notice(), reader('en'))).rejects.toThrow(
      'The notice page has no',
    );
  });
});
