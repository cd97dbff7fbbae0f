import '../fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf, HeldForms } from '../../../utils/handoff/posted.ts';

let forms: HeldForms;
const URL = 'https://a.example/launch';
const load = (tabId: number, url = URL, method = 'GET', requestId = `${tabId}-${url}`) =>
  forms.look({ requestId, tabId, url, method, requestBody: { formData: { card: ['1'] } } });
const post = (tabId: number, url = URL) => load(tabId, url, 'POST');

beforeEach(() => {
  forms = new HeldForms();
});

describe('a form on its way', () => {
  it('is held for its own tab and its own address', () => {
    post(1);
    expect(forms.in(1, URL)?.form).toEqual([['card', '1']]);
    expect(forms.in(1, `${URL}2`)).toBeUndefined();
    expect(forms.in(2, URL)).toBeUndefined();
    expect(forms.in(undefined, URL)).toBeUndefined();
    expect(forms.isAnywhere(URL)).toBe(true);
  });

  it('goes with whatever its tab asks for next, the same address plainly too', () => {
    post(1);
    load(1);
    expect(forms.in(1, URL)).toBeUndefined();
    post(1);
    load(1, 'https://other.example/');
    expect(forms.isAnywhere(URL)).toBe(false);
  });

  it('stays while other tabs load', () => {
    post(1);
    load(2);
    post(3, `${URL}3`);
    expect(forms.in(1, URL)?.request).toBe(`1-${URL}`);
    forms.forget(1);
    expect(forms.isAnywhere(URL)).toBe(false);
    expect(forms.isAnywhere(`${URL}3`)).toBe(true);
  });

  it('is nobody’s business any more once it has arrived', () => {
    post(1);
    forms.arrives(1, 'https://a.example/other');
    expect(forms.in(1, URL)?.form).toEqual([['card', '1']]);
    forms.arrives(1, URL);
    expect(forms.in(1, URL)).toBeUndefined();
  });

  it('is never one of very many', () => {
    for (let tab = 0; tab < 100; tab += 1) post(tab);
    expect(
      Array.from({ length: 100 }, (_, tab) => forms.in(tab, URL)).filter(Boolean).length,
    ).toBeLessThanOrEqual(20);
    expect(forms.in(99, URL)).toBeDefined();
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
  expect(forms.in(1, 'https://a.example/x%60y')).toMatchObject({
    url: 'https://a.example/x`y',
    form: undefined,
  });
  expect(forms.in(2, 'https://a.example/x%60y')).toBeUndefined();
});
