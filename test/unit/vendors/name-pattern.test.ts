import { describe, expect, it } from 'vitest';
import { NOT_SIGN_IN_NAMES, nameMatcher, SIGN_IN_COOKIE_NAMES } from '../../../utils/cookies/names.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { MAX_NAME_LENGTH, namePatternProblem, readNamePattern } from '../../../utils/vendors/name-pattern.ts';

describe('a pattern for names of cookies', () => {
  it.each(['/[/', '/(/', '/a{2,1}/', '/a/q', '/\\p{Nothing}/u', '/*/'])('must compile: %s', (pattern) => {
    expect(namePatternProblem(pattern)).toMatch(/^is no regular expression/);
  });

  it.each([
    '/^(\\w+)+$/',
    '/(a*)*b/',
    '/^(a|a)+$/',
    '/^(a|ab)*c$/',
    '/(x+x+)+y/',
    '/^(([a-z])+.)+[A-Z]([a-z])+$/',
    '/^(?:a?){30}a{30}$/',
    `/^${'a?'.repeat(40)}${'a'.repeat(40)}$/`,
    `/^${'(a|a)'.repeat(40)}$/`,
    '/.*.*.*=.*/',
    '/^(?=(a+)+$)/',
    '/^(a+)\\1+$/',
    '/^(?<x>a+)\\k<x>$/',
    '/(?<=(a+)+)b/',
    '/^(?:(?:a{1,200}){1,200}){1,200}$/',
    '/^(_\\w+)*$/',
    '/^(.[a-z]+)*$/',
    '/^(A[a-z]+)*$/i',
    '/^(_[a-z]+)*(_[a-z]+)*(_[a-z]+)*(_[a-z]+)*$/',
    `/${'a'.repeat(501)}/`,
  ])('must not take long: %s', (pattern) => {
    expect(namePatternProblem(pattern)).toMatch(/^can take very long/);
    expect(nameMatcher(pattern)('a'.repeat(40))).toBe(false);
  });

  it.each([
    ['/^_shibsession_/', '_shibsession_64656661'],
    ['/^_(session|interaction)/', '_interaction'],
    ['/^SS?ESS[0-9a-f]{32}$/', `SSESS${'0a'.repeat(16)}`],
    ['/^(?:[0-9a-f]{8}-){3}x$/', '01234567-01234567-01234567-x'],
    ['/^wp-[a-z]+_[0-9a-f]*$/i', 'WP-settings_1'],
    ['/^(a|b){1,3}(_[a-z]+)?$/', 'aba_sid'],
    ['/^\\.AspNet(Core)?\\..+/', '.AspNetCore.Cookies'],
    ['/sess(ion)?[-_]?id$/', 'my-session_id'],
    ['/^[\\]{}[]+$/', ']{['],
    ['/^\\p{L}+$/u', 'сеанс'],
    ['/^x{2}}$/', 'xx}'],
    ['/^app(_[a-z0-9-]+)*_session$/', 'app_ashby-1_session'],
    ['/^app(?:\\.[a-z]+)+$/', 'app.one.two'],
    ['/^a|b$/g', 'cab'],
    ['plain+(name', 'plain+(name'],
  ])('may be %s', (pattern, name) => {
    expect(namePatternProblem(pattern)).toBeNull();
    expect(nameMatcher(pattern)(name)).toBe(true);
    expect(nameMatcher(pattern)('!')).toBe(false);
  });

  it('may be any that Carrel itself has', () => {
    const own = [...Object.values(SIGN_IN_COOKIE_NAMES).flat(), ...NOT_SIGN_IN_NAMES];
    const vendors = BUILTIN_VENDORS.flatMap((vendor) => vendor.signInCookies ?? []);
    expect(own.length + vendors.length).toBeGreaterThan(100);
    expect([...own, ...vendors].filter((pattern) => namePatternProblem(pattern) !== null)).toEqual([]);
  });

  it('is tried on no name that is longer than names are', () => {
    expect(nameMatcher('/^a/')('a'.repeat(MAX_NAME_LENGTH))).toBe(true);
    expect(nameMatcher('/^a/')('a'.repeat(MAX_NAME_LENGTH + 1))).toBe(false);
    expect(nameMatcher('b'.repeat(1000))('b'.repeat(1000))).toBe(true);
  });

  it('needs no more than a moment at its worst', () => {
    for (const pattern of ['/a.*a.*b/', '/[a-z]+[a-z]+!/', '/^(?:a|aa|aaa){1,4}.*a.*!/']) {
      const read = readNamePattern(pattern);
      expect(read.kind, pattern).toBe('expression');
      const began = performance.now();
      nameMatcher(pattern)('a'.repeat(MAX_NAME_LENGTH));
      expect(performance.now() - began, pattern).toBeLessThan(1000);
    }
  });
});
