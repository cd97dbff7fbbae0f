/** For how long a cookie counts as one that the server has just set. */
import { expect, it } from 'vitest';
import { expectFromServer, isExpected } from '../../../utils/cookies/expected.ts';

it('a cookie is expected for half a minute, by its name and host', () => {
  expectFromServer('a', 'one.example', 1_000);
  expect(isExpected('a', 'one.example', 1_000)).toBe(true);
  expect(isExpected('a', 'one.example', 31_000)).toBe(true);
  expect(isExpected('a', 'one.example', 31_001)).toBe(false);
  expect(isExpected('b', 'one.example', 1_000)).toBe(false);
  expect(isExpected('a', 'two.example', 1_000)).toBe(false);
});

it('a hostile number of cookies pushes out only what is past', () => {
  expectFromServer('old', 'one.example', 0);
  for (let n = 0; n < 2_500; n += 1) expectFromServer(`n${n}`, 'one.example', 40_000);
  expect(isExpected('old', 'one.example', 1)).toBe(false);
  expect(isExpected('n0', 'one.example', 40_000)).toBe(true);
  expect(isExpected('n2499', 'one.example', 40_000)).toBe(true);
});
