import '../fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf, forgetPosted, heldIn, holdPosted, isHeldAnywhere } from '../../../utils/handoff/posted.ts';

const URL = 'https://a.example/launch';
const load = (tabId: number, url = URL, method = 'GET', requestId = `${tabId}-${url}`) =>
  holdPosted({ requestId, tabId, url, method, requestBody: { formData: { card: ['1'] } } });
const post = (tabId: number, url = URL) => load(tabId, url, 'POST');

beforeEach(() => forgetPosted());

describe('a form on its way', () => {
  it('is held for its own tab and its own address', () => {
    post(1);
    expect(heldIn(1, URL)?.form).toEqual([['card', '1']]);
    expect(heldIn(1, `${URL}2`)).toBeUndefined();
    expect(heldIn(2, URL)).toBeUndefined();
    expect(heldIn(undefined, URL)).toBeUndefined();
    expect(isHeldAnywhere(URL)).toBe(true);
  });

  it('goes with whatever its tab asks for next, the same address plainly too', () => {
    post(1);
    load(1);
    expect(heldIn(1, URL)).toBeUndefined();
    post(1);
    load(1, 'https://other.example/');
    expect(isHeldAnywhere(URL)).toBe(false);
  });

  it('stays while other tabs load', () => {
    post(1);
    load(2);
    post(3, `${URL}3`);
    expect(heldIn(1, URL)?.request).toBe(`1-${URL}`);
    forgetPosted(1);
    expect(isHeldAnywhere(URL)).toBe(false);
    expect(isHeldAnywhere(`${URL}3`)).toBe(true);
  });

  it('is never one of very many', () => {
    for (let tab = 0; tab < 100; tab += 1) post(tab);
    expect(
      Array.from({ length: 100 }, (_, tab) => heldIn(tab, URL)).filter(Boolean).length,
    ).toBeLessThanOrEqual(20);
    expect(heldIn(99, URL)).toBeDefined();
  });

  it('with files or too much in it cannot be sent again', () => {
    expect(fieldsOf({ raw: [] })).toBeNull();
    expect(fieldsOf({ formData: { q: ['x'.repeat(600_000)] } })).toBeNull();
    expect(fieldsOf({ formData: { q: ['1', '2'] } })).toEqual([
      ['q', '1'],
      ['q', '2'],
    ]);
  });
});

it('an address with a backtick is known by what the notice is told, in its own tab', () => {
  load(1, 'https://a.example/x`y');
  expect(heldIn(1, 'https://a.example/x%60y')).toMatchObject({
    url: 'https://a.example/x`y',
    form: undefined,
  });
  expect(heldIn(2, 'https://a.example/x%60y')).toBeUndefined();
});
