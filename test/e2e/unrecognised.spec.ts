/** What a page can find out of the guard in it: that its cookies do not stay. Each look is compared with the bare browser's. */
import type { Page } from '@playwright/test';
import { launchBare } from '../bench/bench.ts';
import { expect, startSession, test } from './fixtures.ts';

const SITE = 'https://www.weather.example/plain';

/** Runs in the page. Every answer is plain text or a list of it. */
async function looks(): Promise<Record<string, unknown>> {
  const property = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const { get, set } = property as { get: () => string; set: (line: unknown) => void };
  const store = (
    globalThis as unknown as { CookieStore: { prototype: Record<string, (...args: unknown[]) => unknown> } }
  ).CookieStore.prototype;
  const cookieStore = (
    globalThis as unknown as { cookieStore: Record<string, (...args: unknown[]) => Promise<unknown>> }
  ).cookieStore;
  const errors = Error as unknown as {
    prepareStackTrace?: ((error: unknown, sites: { getFileName(): string | null }[]) => unknown) | undefined;
  };
  /** Whatever in a text or error could tell whose code ran. */
  const told = (thing: unknown): string => {
    const text = thing instanceof Error ? `${thing.name}: ${thing.message}\n${thing.stack}` : String(thing);
    return text
      .replace(/https:\S+/g, 'PAGE')
      .replace(/<anonymous>:\d+:\d+/g, 'PAGE')
      .replace(/:\d+/g, '');
  };
  const failing = (act: () => unknown): string => {
    try {
      return `no error: ${String(act())}`;
    } catch (error) {
      return told(error);
    }
  };
  const filesOf = (act: () => void): string[] => {
    const files = new Set<string>();
    errors.prepareStackTrace = (_error, sites) => {
      for (const site of sites) files.add(String(site.getFileName()).replace(/^https:.*/, 'PAGE'));
      return 'formatted';
    };
    try {
      act();
    } catch (error) {
      void (error as Error).stack;
    }
    errors.prepareStackTrace = undefined;
    return [...files].filter((file) => /extension/.test(file));
  };
  const spied = (act: () => void): string[] => {
    const seen: string[] = [];
    const { split } = String.prototype;
    const { has } = Set.prototype;
    const { exec } = RegExp.prototype;
    const spy = <F extends (...args: never[]) => unknown>(native: F): F =>
      function (this: unknown, ...args: never[]) {
        seen.push(String(new Error().stack));
        return native.apply(this as never, args);
      } as unknown as F;
    String.prototype.split = spy(split as never) as never;
    Set.prototype.has = spy(has);
    RegExp.prototype.exec = spy(exec);
    try {
      act();
    } finally {
      String.prototype.split = split;
      Set.prototype.has = has;
      RegExp.prototype.exec = exec;
    }
    return seen.filter((stack) => /extension|carrel|guard/i.test(stack));
  };
  const inside: string[] = [];
  const object = {
    toString() {
      inside.push(String(new Error().stack));
      return '_ga=GA1.2.1.1';
    },
  };
  const overflow = (): string => {
    let stack = '';
    const dive = (): void => {
      try {
        dive();
      } catch (error) {
        try {
          void document.cookie;
        } catch (deep) {
          stack += String((deep as Error).stack);
        }
        throw error;
      }
    };
    try {
      dive();
    } catch {}
    return /extension|carrel|guard/i.exec(stack)?.[0] ?? 'nothing';
  };
  const frame = document.body.appendChild(document.createElement('iframe'));
  const inFrame = frame.contentWindow as unknown as typeof globalThis;
  const asks = [
    ['get', ''],
    ['set', ''],
  ] as const;
  const result: Record<string, unknown> = {
    textOfGet: String(get),
    textOfSet: Function.prototype.toString.call(set),
    textOfText: Function.prototype.toString.toString(),
    textInFrame: String(Object.getOwnPropertyDescriptor(inFrame.Document.prototype, 'cookie')!.get),
    names: [get.name, set.name, store.set!.name, store.get!.name, store.getAll!.name, store.delete!.name],
    lengths: [get.length, set.length, store.set!.length, store.get!.length, store.getAll!.length],
    flags: [property.enumerable, property.configurable, ...Object.keys(property)],
    order: Object.getOwnPropertyNames(Document.prototype).join(),
    storeOrder: Object.getOwnPropertyNames(store).join(),
    storeTexts: ['set', 'get', 'getAll', 'delete'].map((name) => String(store[name])),
    globals: Object.getOwnPropertyNames(globalThis).sort().join(),
    wrongReceiver: failing(() => get.call({} as never)),
    wrongReceiverSet: failing(() => set.call({} as never, 'a=b')),
    noConstructor: failing(() => Reflect.construct(get, [])),
    ownKeys: asks.map(([part]) => Reflect.ownKeys(property[part] as object).join()),
    prototypes: [Object.getPrototypeOf(get) === Function.prototype, 'prototype' in get, 'caller' in get],
    filesOfError: filesOf(() => get.call({} as never)),
    filesOfSetter: filesOf(() => set.call(document, object)),
    filesOfStore: filesOf(() => {
      void cookieStore.set!({
        get name() {
          throw new Error('read');
        },
        value: 'x',
      } as never).catch(() => undefined);
    }),
    namedInStacks: spied(() => {
      Object.assign(document, { cookie: '_ga=GA1.2.1234567890.1234567890' });
      void document.cookie;
    }),
    namedInside: inside.filter((stack) => /extension|carrel|guard/i.test(stack)),
    overflow: overflow(),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /extension/.test(name)),
    markup: [...document.documentElement.attributes].map(({ name }) => name),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
    scripts: [...document.scripts].map(({ src }) => src).filter((src) => /extension/.test(src)),
  };
  Object.assign(document, { cookie: 'plain_word=1' });
  const byStore = ((await cookieStore.getAll!()) as { name: string; value: string }[]).map(
    ({ name, value }) => `${name}=${value}`,
  );
  result.agree = [...document.cookie.split('; ')].sort().join() === byStore.sort().join();
  const item = ((await cookieStore.get!('plain_word')) ?? {}) as object;
  result.item = Object.keys(item).sort().join();
  return result;
}

async function look(page: Page): Promise<Record<string, unknown>> {
  await page.goto(SITE);
  return page.evaluate(looks);
}

test('a page learns of its guard that cookies do not stay, and nothing of whose it is', async ({
  demo,
  launch,
}) => {
  const bare = await launchBare(demo);
  const expected = await look(await bare.context.newPage()).finally(() => bare.close());
  const browser = await launch();
  await startSession(browser);
  const found = await look(await browser.context.newPage());
  console.log(`${Object.keys(found).length} looks`);
  expect(found).toEqual(expected);
});
