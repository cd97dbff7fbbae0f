/**
 * Guards the cookies that a page's scripts set. They are hardly ever what signs a person in, so they go into a jar that
 * lives in this page's memory: the page can read back what it wrote (and does not think that cookies are off), but
 * nothing is stored and nothing is sent. Which go there is decided as everywhere else; the worker, which knows more of
 * the site, looks once more at what is stored.
 */
import { isKeptFromScript } from '../by-script.ts';
import { asSessionCookie, parseSetCookie } from '../set-cookie.ts';
import { disguised, replaceMethod } from './disguise.ts';

/** What of a page's world is guarded. */
export interface PageWorld {
  document: Document;
  Document: { prototype: object };
  CookieStore?: { prototype: object } | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: methods of the Cookie Store API, which TypeScript's library does not know.
type CookieStoreMethods = Record<'get' | 'getAll' | 'set' | 'delete', (...args: any[]) => Promise<any>>;

export function guardCookies(world: PageWorld): void {
  const property = Object.getOwnPropertyDescriptor(world.Document.prototype, 'cookie');
  if (!property?.get || !property.set) return;
  const { get: readReal, set: writeReal } = property;
  /** Taken back on reading: name and value of what scripts wrote and nothing stored. */
  const jar = new Map<string, string>();
  const real = (self: unknown = world.document): string => Reflect.apply(readReal, self, []);
  const shadow = (names: ReadonlySet<string>) => [...jar].filter(([name]) => !names.has(name));

  Object.defineProperty(world.Document.prototype, 'cookie', {
    ...property,
    get: disguised(readReal, (self) => {
      const line = real(self);
      const added = shadow(namesOf(line)).map(([name, value]) => `${name}=${value}`);
      return [...(line === '' ? [] : [line]), ...added].join('; ');
    }),
    set: disguised(writeReal, (self, [given]) => {
      let names: Set<string>;
      try {
        names = namesOf(real(self));
      } catch {
        // What shows no cookies takes none either, and says so in its own words.
        Reflect.apply(writeReal, self, [given]);
        return;
      }
      const line = textOf(given);
      if (line === null) return;
      const cookie = parseSetCookie(line, Date.now());
      if (cookie === null) return;
      const { name, value, deletes } = cookie;
      // One that is there has been let in, by a server's answer say: a script may renew it.
      if (deletes || isKeptFromScript(cookie) || names.has(name)) {
        jar.delete(name);
        // As a session cookie: what is kept ends with the session.
        Reflect.apply(writeReal, self, [deletes ? line : asSessionCookie(line)]);
        return;
      }
      jar.set(name, value);
    }),
  });

  if (!world.CookieStore) return;
  const store = world.CookieStore.prototype as CookieStoreMethods;
  replaceMethod(store, 'set', (native, self, args) => {
    const [first, second] = args;
    const options = typeof first === 'object' && first !== null ? first : { name: first, value: second };
    const given = options as { name?: unknown; value?: unknown; expires?: unknown };
    const [name, value] = [String(given.name), String(given.value)];
    // Set this way it is always `Secure`.
    const cookie = { name, value, secure: true, persistent: typeof given.expires === 'number' };
    if (isKeptFromScript(cookie) || namesOf(real()).has(name)) {
      jar.delete(name);
      return Reflect.apply(native, self, args);
    }
    jar.set(name, value);
    return Promise.resolve();
  });
  replaceMethod(store, 'delete', (native, self, args) => {
    jar.delete(String(askedName(args)));
    return Reflect.apply(native, self, args);
  });
  // What a page has written it must find by either way.
  replaceMethod(store, 'getAll', async (native, self, args) => {
    const found: { name: string }[] = await Reflect.apply(native, self, args);
    const asked = askedName(args);
    const added = shadow(new Set(found.map(({ name }) => name)));
    return [...found, ...added.filter(([name]) => asked === undefined || name === asked).map(asItem)];
  });
  replaceMethod(store, 'get', async (native, self, args) => {
    const found: unknown = await Reflect.apply(native, self, args);
    const asked = String(askedName(args));
    const value = jar.get(asked);
    return found ?? (value === undefined ? null : asItem([asked, value]));
  });
}

/** What a page gives as a cookie; null for an object of its own, whose code would run in the middle of ours. */
function textOf(given: unknown): string | null {
  if (typeof given === 'symbol' || typeof given === 'function') return null;
  if (typeof given !== 'object' || given === null) return String(given);
  try {
    return String.prototype.valueOf.call(given);
  } catch {
    return null;
  }
}

function askedName([first]: unknown[]): unknown {
  return typeof first === 'object' && first !== null ? (first as { name?: unknown }).name : first;
}

/** As the Cookie Store API gives one that a script has set (its specification, "create a CookieListItem"). */
function asItem([name, value]: [string, string]): object {
  return {
    domain: null,
    expires: null,
    name,
    partitioned: false,
    path: '/',
    sameSite: 'strict',
    secure: true,
    value,
  };
}

/** Names in a line as `document.cookie` reads. */
function namesOf(line: string): Set<string> {
  const pairs = line === '' ? [] : line.split('; ');
  return new Set(pairs.map((pair) => pair.slice(0, Math.max(pair.indexOf('='), 0))));
}
