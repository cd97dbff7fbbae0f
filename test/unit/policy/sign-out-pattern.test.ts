import { describe, expect, it } from 'vitest';
import { matchesSignOut, signOutProblem } from '../../../utils/policy/sign-out-pattern.ts';

describe('a sign-out address', () => {
  it.each([
    ['https://catalog.example.org/logged-out', 'https://catalog.example.org/logged-out?x=1#y', true],
    ['https://catalog.example.org/logged-out', 'https://catalog.example.org/logged-out/more', false],
    ['https://*.example.org/*/logout', 'https://a.example.org/en/logout', true],
    ['https://*.example.org/*/logout', 'https://a.example.org/logout', false],
    ['https://catalog.example.org/a?do=logout', 'https://catalog.example.org/a?x=1&do=logout', true],
    ['https://catalog.example.org/a?do=logout', 'https://catalog.example.org/a?do=login', false],
    ['https://a.example/b*b', 'https://a.example/b', false],
    ['https://a.example/b*b', 'https://a.example/bb', true],
    ['https://a.example/(x)', 'https://a.example/(x)', true],
  ])('%s and %s: %s', (pattern, address, fits) => {
    expect(matchesSignOut(address, pattern)).toBe(fits);
  });

  it('is looked for without delay in the longest address', () => {
    const long = `https://a.example/${'a'.repeat(2_000_000)}`;
    const began = performance.now();
    expect(matchesSignOut(long, `https://*${'a*'.repeat(30)}b`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it.each([
    'https://catalog.example.org/logged-out',
    'http://catalog.example.org:8080/',
    'https://*.example.org/logout',
    'https://catalog.example.org:*/logout',
    'https://catalog.example.org*',
    'https://catalog.example.org/*?event=logout',
    '*/logout',
    '*://catalog.example.org/logout',
    '*.example.org/logout',
  ])('may be %s', (pattern) => {
    expect(signOutProblem(pattern)).toBeNull();
  });

  it.each([
    ['catalog.example.org/logout', /^matches no address.*begin with https:\/\/ and the host/],
    ['/logout', /^matches no address.*begin with https:\/\//],
    ['', /^matches no address/],
    ['https://', /^matches no address/],
    ['ftp://catalog.example.org/logout', /^matches no address/],
    ['https://catalog.example.org', /; write "https:\/\/catalog\.example\.org\/"$/],
    ['https://Catalog.example.org/logout', /; write "https:\/\/catalog\.example\.org\/logout"$/],
    ['https://catalog.example.org:443/x', /; write "https:\/\/catalog\.example\.org\/x"$/],
    ['https://catalog.example.org/x#out', /; write "https:\/\/catalog\.example\.org\/x"$/],
    [
      'https://catalog.example.org/größe?a=b',
      /; write "https:\/\/catalog\.example\.org\/gr%C3%B6%C3%9Fe\?a=b"$/,
    ],
    [' https://catalog.example.org/x', /; write "https:\/\/catalog\.example\.org\/x"$/],
    ['*', /^matches every address/],
    ['http*://*', /^matches every address/],
  ])('may not be %j', (pattern, problem) => {
    expect(signOutProblem(pattern)).toMatch(problem);
  });
});
