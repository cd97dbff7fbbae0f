/** `Set-Cookie` lines of every shape: what Carrel keeps, the browser stores just as it would have without Carrel. */
import type { BrowserContext } from '@playwright/test';
import fc from 'fast-check';
import { launchBare } from '../bench/bench.ts';
import { expect, startSession, test } from './fixtures.ts';

const SITE = 'https://www.weather.example';
const PAGES = 10;
/** As many as an address of 16 KB has room for. */
const LINES = 60;

const text = fc.stringMatching(/^[ \t!-:<-~\u00a0-\u00ff]{0,40}$/);
const plain = fc.stringMatching(/^[A-Za-z0-9_%=:.~+/"{},-]{0,60}$/);
const spaces = fc.constantFrom('', ' ', '\t', '  ');
const anyCase = (word: string) =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((upper) =>
      [...word].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase())).join(''),
    );
const DATES = [
  'Fri, 01 Jan 2100 00:00:00 GMT',
  'Fri, 01-Jan-2100 00:00:00 GMT',
  'Thu, 01-Jan-70 00:00:10 GMT',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Thursday, 01-Jan-1970 00:00:01 GMT',
  'Thu Jan  1 00:00:01 1970',
  '1 jan 1999 1:2:3',
  '01 Jan 99 00:00:00',
  'Jan 31 23:59:59 2099',
  '2099-01-01T00:00:00Z',
  '31 Feb 2099 00:00:00',
  'tomorrow',
  '0',
  '-1',
  '',
];
const attribute = fc.oneof(
  fc.tuple(anyCase('expires'), fc.constantFrom(...DATES)).map(([key, date]) => `${key}=${date}`),
  fc
    .tuple(
      anyCase('max-age'),
      fc.constantFrom('0', '-1', '60', '31536000', '99999999999999999999', '1.5', 'x', '', '+5'),
    )
    .map(([key, age]) => `${key}=${age}`),
  fc
    .tuple(
      anyCase('domain'),
      fc.constantFrom(
        'weather.example',
        '.weather.example',
        'WWW.weather.example',
        'other.example',
        'example',
        '',
      ),
    )
    .map(([key, domain]) => `${key}=${domain}`),
  fc
    .tuple(anyCase('path'), fc.constantFrom('/', '/lines', '/other', 'lines', ''))
    .map(([key, path]) => `${key}=${path}`),
  anyCase('secure'),
  anyCase('httponly'),
  anyCase('partitioned'),
  fc
    .tuple(anyCase('samesite'), fc.constantFrom('Lax', 'strict', 'NONE', 'x', ''))
    .map(([key, mode]) => `${key}=${mode}`),
  text,
);
const line = fc
  .tuple(
    fc.oneof(plain, text),
    fc.oneof(plain, text),
    fc.array(
      fc.tuple(spaces, attribute, spaces).map((parts) => parts.join('')),
      { maxLength: 6 },
    ),
    fc.constantFrom('=', '=', '=', ' = ', ''),
  )
  .map(([name, value, attributes, equals]) => [`${name}${equals}${value}`, ...attributes].join(';'));

/** What the browser holds, without the moment at which it would end, and whether that ever comes. */
async function held(context: BrowserContext) {
  const cookies = await context.cookies();
  return cookies
    .filter(({ domain }) => domain.endsWith('weather.example'))
    .map(({ expires, ...cookie }) => ({ ...cookie, lasting: expires !== -1 }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

test('every cookie that is kept is stored as it was sent, and ends with the session', async ({
  demo,
  launch,
}) => {
  const pages = fc.sample(fc.array(line, { minLength: LINES, maxLength: LINES }), {
    numRuns: PAGES,
    seed: 20261124,
  });
  const bare = await launchBare(demo);
  try {
    const browser = await launch({
      policy: {
        ...demo.policy,
        cookies: { ...demo.policy.cookies, keep: [{ host: 'weather.example', name: '/^/' }] },
      },
    });
    const page = await startSession(browser);
    const barePage = await bare.context.newPage();
    let stored = 0;
    for (const lines of pages) {
      const url = `${SITE}/lines?set=${encodeURIComponent(JSON.stringify(lines))}`;
      await Promise.all([bare, browser].map(({ context }) => context.clearCookies()));
      await Promise.all([barePage.goto(url), page.goto(url)]);
      const expected = await held(bare.context);
      expect(await held(browser.context), lines.join('\n')).toEqual(
        expected.map((cookie) => ({ ...cookie, lasting: false })),
      );
      stored += expected.length;
    }
    console.log(`${PAGES * LINES} lines, ${stored} cookies stored alike`);
    expect(stored).toBeGreaterThan(PAGES);
  } finally {
    await bare.close();
  }
});
