/** The guard in a page: what scripts set stays with the page, and the page cannot tell who keeps it there. */
import { beforeEach, describe, expect, it } from 'vitest';
import { disguised } from '../../../utils/cookies/page/disguise.ts';
import { guardCookies } from '../../../utils/cookies/page/guard.ts';

/** A page's world with a cookie jar as a browser has one. */
function pageWorld(first: Record<string, string> = {}) {
  const stored = new Map(Object.entries(first));
  const written: string[] = [];
  class Document {
    #sealed = false;
    static sealed(): Document {
      const document = new Document();
      document.#sealed = true;
      return document;
    }
    get cookie(): string {
      if (this.#sealed) throw new Error('may not be read');
      return [...stored].map(([name, value]) => `${name}=${value}`).join('; ');
    }
    set cookie(line: string) {
      if (this.#sealed) throw new Error('may not be set');
      written.push(line);
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(line)) stored.delete(name);
      else stored.set(name, value);
    }
  }
  class CookieStore {
    async set(first: string | { name: string; value: string }, second?: string): Promise<void> {
      const { name, value } = typeof first === 'string' ? { name: first, value: second! } : first;
      stored.set(name, value);
    }
    async delete(name: string): Promise<void> {
      stored.delete(name);
    }
    async get(name: string): Promise<{ name: string } | null> {
      return stored.has(name) ? { name } : null;
    }
    async getAll(name?: string): Promise<{ name: string }[]> {
      return [...stored.keys()]
        .filter((one) => name === undefined || one === name)
        .map((one) => ({ name: one }));
    }
  }
  const document = new Document();
  const world = { document, Document, CookieStore } as unknown as Parameters<typeof guardCookies>[0];
  return { stored, written, Document, document, store: new CookieStore(), world };
}

let page: ReturnType<typeof pageWorld>;
beforeEach(() => {
  page = pageWorld({ 'somedb.sid': 'a' });
  guardCookies(page.world);
});

const TRACKING = '_ga=GA1.2.1234567890.1234567890';
const FLOW = 'oidc.state.1=abcdefghijklmnopqrstuv';

describe('document.cookie', () => {
  it('keeps a tracking cookie from the browser, and gives it back to the page', () => {
    page.document.cookie = `${TRACKING}; Max-Age=99999999`;
    expect([...page.stored.keys()]).toEqual(['somedb.sid']);
    expect(page.document.cookie).toBe(`somedb.sid=a; ${TRACKING}`);
  });

  it('lets a step of a sign-in through, as a session cookie', () => {
    page.document.cookie = `${FLOW}; Max-Age=99999999; path=/`;
    expect(page.stored.has('oidc.state.1')).toBe(true);
    expect(page.written.at(-1)).not.toMatch(/max-age/i);
  });

  it('lets a script renew what is there, whatever it is called', () => {
    page.document.cookie = 'somedb.sid=b';
    expect(page.stored.get('somedb.sid')).toBe('b');
  });

  it('forgets what the page deletes', () => {
    page.document.cookie = TRACKING;
    page.document.cookie = '_ga=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    expect(page.document.cookie).toBe('somedb.sid=a');
  });

  it('takes a String object as text, and runs no code of the page’s in its middle', () => {
    page.document.cookie = new String(TRACKING) as string;
    expect(page.document.cookie).toContain('_ga=');
    let ran = false;
    const asText = () => {
      ran = true;
      return 'x=y';
    };
    page.document.cookie = { toString: asText } as unknown as string;
    page.document.cookie = asText as unknown as string;
    page.document.cookie = Symbol('x') as unknown as string;
    expect(ran).toBe(false);
    expect([...page.stored.keys()]).toEqual(['somedb.sid']);
  });

  it('has the errors of the native one', () => {
    const sealed = page.Document.sealed();
    expect(() => sealed.cookie).toThrow('may not be read');
    expect(() => {
      sealed.cookie = TRACKING;
    }).toThrow('may not be set');
    const { get } = Object.getOwnPropertyDescriptor(page.Document.prototype, 'cookie')!;
    expect(() => get!.call({})).toThrow(TypeError);
  });

  it('keeps name, length and flags of the native one', () => {
    const native = Object.getOwnPropertyDescriptor(pageWorld().Document.prototype, 'cookie')!;
    const ours = Object.getOwnPropertyDescriptor(page.Document.prototype, 'cookie')!;
    for (const part of ['get', 'set'] as const) {
      expect([ours[part]!.name, ours[part]!.length]).toEqual([native[part]!.name, native[part]!.length]);
    }
    expect([ours.enumerable, ours.configurable]).toEqual([native.enumerable, native.configurable]);
  });
});

describe('cookieStore', () => {
  it('keeps a tracking cookie from the browser, and either way of reading finds it', async () => {
    await page.store.set('_ga', 'GA1.2.1234567890.1234567890');
    expect([...page.stored.keys()]).toEqual(['somedb.sid']);
    expect(page.document.cookie).toContain('_ga=GA1.2');
    expect(await page.store.get('_ga')).toMatchObject({ name: '_ga', value: 'GA1.2.1234567890.1234567890' });
    expect((await page.store.getAll()).map(({ name }) => name)).toEqual(['somedb.sid', '_ga']);
    expect(await page.store.getAll('_ga')).toHaveLength(1);
    expect(await page.store.getAll('somedb.sid')).toHaveLength(1);
    page.document.cookie = '_fbp=fb.1.1234567890.1234567890';
    expect(await page.store.get('_fbp')).toMatchObject({ name: '_fbp' });
    await page.store.delete('_fbp');
    expect(page.document.cookie).not.toContain('_fbp');
    expect(await page.store.get('_fbp')).toBeNull();
  });

  it('lets through what is there already', async () => {
    await page.store.set({ name: 'somedb.sid', value: 'c' } as never);
    expect(page.stored.get('somedb.sid')).toBe('c');
  });

  it('is left alone where a browser has none', () => {
    const { world, document, stored } = pageWorld();
    guardCookies({ document: world.document, Document: world.Document });
    document.cookie = TRACKING;
    expect(stored.size).toBe(0);
  });
});

it('an error passes without the frames of what it went through', () => {
  function native(): void {}
  function fail(): never {
    throw new TypeError('Illegal invocation');
  }
  const act = disguised(native, fail);
  const stack = (() => {
    try {
      act();
    } catch (error) {
      return (error as Error).stack!;
    }
    throw new Error('it did not fail');
  })();
  expect(stack).toMatch(/^TypeError: Illegal invocation\n/);
  expect(stack).not.toMatch(/\bfail\b|disguise\.ts|Object\.apply/);
});
