/** For how long a cookie counts as one that the server has just set. */
import { expect, it } from 'vitest';
import { ExpectedCookies } from '../../../utils/cookies/expected.ts';

it('a cookie is expected for half a minute, by its name and host', () => {
  const cookies = new ExpectedCookies();
  cookies.expect('a', 'one.example', 1_000);
  expect(cookies.has('a', 'one.example', 1_000)).toBe(true);
  expect(cookies.has('a', 'one.example', 31_000)).toBe(true);
  expect(cookies.has('a', 'one.example', 31_001)).toBe(false);
  expect(cookies.has('b', 'one.example', 1_000)).toBe(false);
  expect(cookies.has('a', 'two.example', 1_000)).toBe(false);
});

it('a hostile number of cookies pushes out only what is past', () => {
  const cookies = new ExpectedCookies();
  cookies.expect('old', 'one.example', 0);
  for (let n = 0; n < 2_500; n += 1) cookies.expect(`n${n}`, 'one.example', 40_000);
  expect(cookies.has('old', 'one.example', 1)).toBe(false);
  expect(cookies.has('n0', 'one.example', 40_000)).toBe(true);
  expect(cookies.has('n2499', 'one.example', 40_000)).toBe(true);
});
