import { describe, expect, it } from 'vitest';
import { isLately, look } from '../../../utils/policy/changes.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendor: Vendor = { id: 'a', name: 'A', category: 'database', hosts: ['a.example'] };
const DAY = '2026-11-24';

describe('the policy', () => {
  it('an old policy is no news at the first look, a fresh one is', () => {
    expect(look(null, '2019-10-16', [], DAY).adoptedSince).toBe('2019-10-16');
    expect(isLately('2019-10-16', DAY)).toBe(false);
    expect(isLately(look(null, '2026-11-01', [], DAY).adoptedSince!, DAY)).toBe(true);
  });
  it('a newer date is news from the day it is seen, for sixty days', () => {
    const first = look(null, '2019-10-16', [], '2026-10-01');
    const second = look(first, '2026-09-01', [], DAY);
    expect(second).toMatchObject({ adopted: '2026-09-01', adoptedSince: DAY });
    expect(look(second, '2026-09-01', [], '2026-12-01').adoptedSince).toBe(DAY);
    expect(isLately(DAY, '2027-01-23')).toBe(true);
    expect(isLately(DAY, '2027-01-24')).toBe(false);
  });
  it('an older date, or none, is no news', () => {
    const first = look(null, '2019-10-16', [], DAY);
    expect(look(first, '2018-01-01', [], DAY).adoptedSince).toBe('2019-10-16');
    expect(look(null, undefined, [], DAY).adoptedSince).toBeUndefined();
  });

  it('settings that come after the first look, or are gone for one, change nothing of it', () => {
    const early = look(null, undefined, [], DAY);
    expect(look(early, '2026-11-01', [], DAY)).toEqual(look(null, '2026-11-01', [], DAY));
    const known = look(early, '2019-10-16', [], DAY);
    const newer = look(look(known, undefined, [], DAY), '2026-11-01', [], DAY);
    expect(newer.adoptedSince).toBe(DAY);
  });
});

describe('vendors', () => {
  const first = look(null, undefined, [vendor], '2026-11-01');
  it('are no news when first seen, nor while they stay as they are', () => {
    expect(first.changed).toEqual({});
    expect(look(first, undefined, [vendor], DAY).changed).toEqual({});
    expect(look(first, undefined, [{ ...vendor, signInCookies: ['sid'] }], DAY).changed).toEqual({});
  });
  it.each(['constructor', 'toString', 'valueOf'])('may be called %s', (id) => {
    const named = { ...vendor, id };
    const first = look(null, undefined, [named], '2026-11-01');
    expect(first.changed).toEqual({});
    expect(look(first, undefined, [named], DAY).changed).toEqual({});
    expect(look(first, undefined, [{ ...named, retention: { en: 'For ever.' } }], DAY).changed).toEqual({
      [id]: DAY,
    });
  });
  it.each([
    { dataKept: { en: 'More than before.' } },
    { privacyPolicyUrl: 'https://a.example/new' },
    { dataPassed: ['name'] },
    { retention: { en: 'For ever.' } },
  ])('are news when what a notice tells changes: %j', (change) => {
    const second = look(first, undefined, [{ ...vendor, ...change }], DAY);
    expect(second.changed).toEqual({ a: DAY });
    expect(look(second, undefined, [{ ...vendor, ...change }], '2026-12-24').changed).toEqual({ a: DAY });
    expect(look(second, undefined, [{ ...vendor, ...change }], '2027-03-24').changed).toEqual({});
  });
  it('fingerprints that were made in another way say nothing: no vendor is news, and what was stays', () => {
    const { form: _new, ...old } = { ...first, vendors: { a: 'older' }, changed: { a: '2026-11-20' } };
    const second = look(old, undefined, [vendor], DAY);
    expect(second.changed).toEqual({ a: '2026-11-20' });
    const changed = { ...vendor, dataPassed: ['name'] };
    expect(look(second, undefined, [changed], '2026-11-25').changed).toEqual({ a: '2026-11-25' });
  });
});
