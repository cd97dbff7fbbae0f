import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSessionCookie, parseSetCookie } from '../../../utils/cookies/set-cookie.ts';

const NOW = Date.UTC(2026, 0, 1);

describe('parseSetCookie', () => {
  it('reads every attribute, in any case and order', () => {
    const line =
      'sid=a=b; PATH=/x; domain=.Example.com; SECURE; HttpOnly; samesite=None; Partitioned; Max-Age=60';
    expect(parseSetCookie(line, NOW)).toEqual({
      name: 'sid',
      value: 'a=b',
      domain: 'example.com',
      path: '/x',
      secure: true,
      httpOnly: true,
      sameSite: 'none',
      partitioned: true,
      persistent: true,
      lifetime: 60,
      deletes: false,
    });
  });
  it.each([
    ['a=1; Max-Age=0', true],
    ['a=1; Max-Age=-5', true],
    ['a=1; Expires=Thu, 01-Jan-1970 00:00:00 GMT', true],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60', false],
    ['a=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT', false],
    ['a=1; Max-Age=x', false],
    ['a=1', false],
  ])('%s deletes: %s', (line, deletes) => {
    expect(parseSetCookie(line, NOW)?.deletes).toBe(deletes);
  });
  it('ignores what a browser ignores, keeps nameless values', () => {
    expect(parseSetCookie('', NOW)).toBeNull();
    expect(parseSetCookie(' = ; Secure', NOW)).toBeNull();
    expect(parseSetCookie('lonely', NOW)).toMatchObject({ name: '', value: 'lonely' });
  });
});

describe('asSessionCookie', () => {
  const token = fc.stringMatching(/^[A-Za-z0-9_%=:.~+/-]{0,30}$/);
  const attribute = fc.oneof(
    token.map((text) => `Path=/${text}`),
    fc.constantFrom(
      'Secure',
      'HttpOnly',
      'SameSite=Lax',
      'Partitioned',
      ' expires',
      'X-Expires=1',
      'max-agent=1',
    ),
  );
  const lifetime = fc.constantFrom(
    'Expires=Fri, 01 Jan 2100 00:00:00 GMT',
    'max-age = 60',
    ' EXPIRES=x',
    'Max-Age',
  );
  it('removes lifetimes and leaves every other byte', () => {
    fc.assert(
      fc.property(token, token, fc.array(fc.oneof(attribute, lifetime)), (name, value, attributes) => {
        const line = [`${name}=${value}`, ...attributes].join(';');
        const rewritten = asSessionCookie(line);
        expect(parseSetCookie(rewritten, NOW)?.persistent ?? false).toBe(false);
        const before = parseSetCookie(line, NOW);
        if (before)
          expect(parseSetCookie(rewritten, NOW)).toEqual({
            ...before,
            persistent: false,
            lifetime: null,
            deletes: false,
          });
        const rest = line
          .split(';')
          .filter((part, at) => at === 0 || !/^\s*(expires|max-age)\s*(=|$)/i.test(part));
        expect(rewritten).toBe(rest.join(';'));
      }),
    );
  });
});
