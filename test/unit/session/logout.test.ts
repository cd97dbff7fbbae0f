import { describe, expect, it } from 'vitest';
import { isSystemLogout, matchesLogout } from '../../../utils/session/logout.ts';

describe('matchesLogout', () => {
  const patterns = ['https://catalog.derby.example/logged-out', 'https://*.lib.example/bye*?done=1'];
  it.each([
    ['https://catalog.derby.example/logged-out', true],
    ['https://catalog.derby.example/logged-out?x=1', true],
    ['https://catalog.derby.example/logged-out/more', false],
    ['https://www.lib.example/bye-now?done=1&y=2', true],
    ['https://www.lib.example/bye-now', false],
    ['https://evil.example/?u=https://catalog.derby.example/logged-out', false],
    ['nonsense', false],
  ])('%s -> %s', (address, expected) => {
    expect(matchesLogout(address, patterns)).toBe(expected);
  });
});

describe('isSystemLogout', () => {
  it.each([
    ['https://derby.bibliocommons.com/user/logout?destination=x', true],
    ['https://koha.example/cgi-bin/koha/opac-main.pl?logout.x=1', true],
    ['https://koha.example/cgi-bin/koha/opac-main.pl', false],
    ['https://ezproxy.example/logout', true],
    ['https://www.amazon.com/ap/signin?triedlogout=1', false],
    ['https://x.example/blog/how-to-logout', false],
  ])('%s -> %s', (address, expected) => {
    expect(isSystemLogout(address)).toBe(expected);
  });
});
