/**
 * Runs in every page of a session before its first script, in the page's own world. Cookies that scripts set are
 * hardly ever what signs a person in, so they go into a jar that lives in this page's memory: the page can read
 * back what it wrote (and does not think that cookies are off), but nothing is stored and nothing is sent.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isSignInName } from '../utils/cookies/names.ts';
import { isToken } from '../utils/cookies/token.ts';
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
      const realNames = new Set(real.split('; ').map((pair) => pair.split('=', 1)[0]));
      const shadow = [...jar]
        .filter(([name]) => !realNames.has(name))
        .map(([name, value]) => `${name}=${value}`);
      return [...(real ? [real] : []), ...shadow].join('; ');
    },
    set(this: Document, line: unknown) {
      const text = String(line);
      const pair = text.split(';', 1)[0] ?? '';
      const at = pair.indexOf('=');
      const name = pair.slice(0, Math.max(at, 0)).trim();
      const ends = /;\s*max-age\s*=\s*(0|-\d+)\s*(;|$)/i.test(text) || expired(text);
      const value = pair.slice(at + 1).trim();
      if (isSignInName(name) || isToken(value) || ends) {
        jar.delete(name);
        // As a session cookie: what is kept ends with the session.
        writeReal.call(this, ends ? text : text.replace(/;\s*(expires|max-age)\s*=[^;]*/gi, ''));
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
      const name = typeof first === 'object' && first !== null ? (first as { name?: unknown }).name : first;
      const value =
        typeof first === 'object' && first !== null ? (first as { value?: unknown }).value : second;
      if (isSignInName(String(name)) || isToken(String(value))) return setReal.apply(this, args as never[]);
      jar.set(String(name), String(value));
      return Promise.resolve();
    } as typeof store.set;
  }
}

function expired(text: string): boolean {
  const match = /;\s*expires\s*=\s*([^;]+)/i.exec(text);
  const time = match?.[1] ? Date.parse(match[1]) : Number.NaN;
  return !Number.isNaN(time) && time <= Date.now();
}
