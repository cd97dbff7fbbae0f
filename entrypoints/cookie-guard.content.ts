/**
 * Runs in every page of a session before its first script, in the page's own world. Cookies that scripts set are
 * hardly ever what signs a person in, so they go into a jar that lives in this page's memory: the page can read
 * back what it wrote (and does not think that cookies are off), but nothing is stored and nothing is sent. Which go
 * there is decided as everywhere else; the worker, which knows more of the site, looks once more at what is stored.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isKeptFromScript } from '../utils/cookies/by-script.ts';
import { asSessionCookie, parseSetCookie } from '../utils/cookies/set-cookie.ts';
import { WEB_PAGES } from '../utils/platform/web-pages.ts';

export default defineContentScript({
  matches: WEB_PAGES,
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: guardCookies,
});

function guardCookies(): void {
  const property = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (!property?.get || !property.set) return;
  const { get: readReal, set: writeReal } = property;
  const jar = new Map<string, string>();

  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    enumerable: true,
    get(this: Document) {
      const real: string = readReal.call(this);
      const realNames = namesOf(real);
      const shadow = [...jar]
        .filter(([name]) => !realNames.has(name))
        .map(([name, value]) => `${name}=${value}`);
      return [...(real ? [real] : []), ...shadow].join('; ');
    },
    set(this: Document, given: unknown) {
      const line = String(given);
      const cookie = parseSetCookie(line, Date.now());
      if (cookie === null) return;
      const { name, value, deletes } = cookie;
      // One that is there has been let in, by a server's answer say: a script may renew it.
      if (deletes || isKeptFromScript(cookie) || namesOf(readReal.call(this)).has(name)) {
        jar.delete(name);
        // As a session cookie: what is kept ends with the session.
        writeReal.call(this, deletes ? line : asSessionCookie(line));
        return;
      }
      jar.set(name, value);
    },
  });

  const store = (globalThis as { CookieStore?: { prototype: { set: (...args: never[]) => Promise<void> } } })
    .CookieStore?.prototype;
  if (store) {
    const setReal = store.set;
    store.set = function set(this: unknown, ...args: unknown[]) {
      const [first, second] = args;
      const options = typeof first === 'object' && first !== null ? first : { name: first, value: second };
      const given = options as { name?: unknown; value?: unknown; expires?: unknown };
      const [name, value] = [String(given.name), String(given.value)];
      // Set this way it is always `Secure`.
      const cookie = { name, value, secure: true, persistent: typeof given.expires === 'number' };
      if (isKeptFromScript(cookie) || namesOf(readReal.call(document)).has(name)) {
        jar.delete(name);
        return setReal.apply(this, args as never[]);
      }
      jar.set(name, value);
      return Promise.resolve();
    } as typeof store.set;
  }
}

/** Names in a line as `document.cookie` reads. */
function namesOf(line: string): Set<string> {
  const pairs = line === '' ? [] : line.split('; ');
  return new Set(pairs.map((pair) => pair.slice(0, Math.max(pair.indexOf('='), 0))));
}
