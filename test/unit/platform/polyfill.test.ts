/**
 * `webextension-polyfill` where the browser has no `browser` of its own (Chrome before 148), and where it has. The calls
 * are read from the sources, with the number of their arguments: the polyfill refuses more than it knows of.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** These answer at once, in every browser. */
const AT_ONCE = ['runtime.getURL', 'runtime.getManifest', 'runtime.reload', 'idle.setDetectionInterval'];
const require = createRequire(import.meta.url);
const globals = globalThis as { chrome?: unknown; browser?: unknown };

type Node = Record<string, unknown> & { type?: string };
type Call = { path: string; count: number };

/** `a.b` of `browser.a.b`, or undefined for what is not a member of it. */
function pathOf(node: Node): string[] | undefined {
  if (node.type === 'Identifier') return node.value === 'browser' ? [] : undefined;
  const inner = (node.base ?? node.expression) as Node | undefined;
  if (node.type !== 'MemberExpression')
    return inner && node.type !== 'CallExpression' ? pathOf(inner) : undefined;
  const before = pathOf(node.object as Node);
  const property = node.property as Node;
  return before && property.type === 'Identifier' ? [...before, property.value as string] : undefined;
}

function callsIn(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, callee, arguments: given } = node as Node;
  const path = type === 'CallExpression' ? pathOf(callee as Node) : undefined;
  const here = path && path.length > 1 ? [{ path: path.join('.'), count: (given as unknown[]).length }] : [];
  return [...here, ...Object.values(node).flatMap(callsIn)];
}

function allCalls(): Call[] {
  const files = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  const calls = files
    .filter((text) => text.includes("from 'wxt/browser'"))
    .flatMap((text) => callsIn(parseSync(text, { syntax: 'typescript', tsx: true })))
    .filter(({ path }) => !/\.(add|remove|has)Listener$/.test(path));
  // The one item class that names its area at run time.
  const stores = ['local', 'session'].flatMap((area) =>
    ['get', 'set', 'remove'].map((name) => ({ path: `storage.${area}.${name}`, count: 1 })),
  );
  const unlike = new Map([...calls, ...stores].map((call) => [`${call.path} ${call.count}`, call]));
  return [...unlike.values()];
}

/** A `chrome` as Manifest V3 has it: a method calls back where it is given a function, and else returns a promise. */
function chromeWith(paths: readonly string[]) {
  const chrome: Node = {};
  const runtime: { id: string; lastError?: { message: string } | undefined } = { id: 'carrel' };
  chrome.runtime = runtime;
  for (const path of paths) {
    const names = path.split('.');
    const name = names.pop()!;
    let place = chrome;
    for (const part of names) {
      place[part] ??= {};
      place = place[part] as Node;
    }
    place[name] = (...args: unknown[]) => {
      if (AT_ONCE.includes(path)) return path;
      const back = args.at(-1);
      if (typeof back !== 'function') return Promise.resolve(path);
      queueMicrotask(() => back(path));
      return undefined;
    };
  }
  return { chrome, runtime };
}

/** The polyfill as a browser with these globals runs it. */
function load(chrome: unknown, browser?: unknown) {
  globals.chrome = chrome;
  globals.browser = browser;
  const file = require.resolve('webextension-polyfill');
  delete require.cache[file];
  return require(file) as Record<string, never>;
}

function method(object: unknown, path: string): (...args: unknown[]) => unknown {
  const names = path.split('.');
  const name = names.pop()!;
  const place = names.reduce((at, part) => at[part] as Node, object as Node);
  return (...args) => (place[name] as (...args: unknown[]) => unknown)(...args);
}

afterEach(() => {
  delete globals.chrome;
  delete globals.browser;
});

describe('where the browser has none of its own', () => {
  const calls = allCalls();
  const { chrome } = chromeWith(calls.map(({ path }) => path));

  it('reads the calls from the sources', () => {
    expect(calls.length).toBeGreaterThan(60);
    expect(calls).toContainEqual({ path: 'tabs.query', count: 1 });
    expect(calls).toContainEqual({ path: 'privacy.websites.thirdPartyCookiesAllowed.set', count: 1 });
  });

  it.each(calls)('$path with $count arguments answers', async ({ path, count }) => {
    const wrapped = load(chrome);
    expect(wrapped).not.toBe(chrome);
    const answer = method(wrapped, path)(...Array.from({ length: count }, () => ({})));
    if (!AT_ONCE.includes(path)) expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toBe(path);
  });

  it('turns the browser’s last error into a rejection', async () => {
    const { chrome, runtime } = chromeWith([]);
    chrome.tabs = {
      get: (_id: number, back: () => void) => {
        runtime.lastError = { message: 'No tab with id: 7.' };
        back();
        runtime.lastError = undefined;
      },
    };
    await expect(method(load(chrome), 'tabs.get')(7)).rejects.toThrow('No tab with id: 7.');
  });

  it('lets a listener answer later, and another one stay silent', async () => {
    const { chrome, runtime } = chromeWith([]);
    const listeners: ((message: unknown, sender: object, answer: (reply: unknown) => void) => unknown)[] = [];
    Object.assign(runtime, {
      onMessage: {
        addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
        removeListener: (listener: (typeof listeners)[number]) =>
          listeners.splice(listeners.indexOf(listener), 1),
      },
    });
    const onMessage = (load(chrome).runtime as unknown as Node).onMessage as {
      addListener(listener: unknown): void;
      removeListener(listener: unknown): void;
    };
    const silent = () => undefined;
    onMessage.addListener((_message: unknown, _sender: unknown, answer: (reply: unknown) => void) => {
      queueMicrotask(() => answer('later'));
      return true;
    });
    onMessage.addListener(silent);
    const reply = await new Promise((resolve) => {
      expect(listeners.map((listener) => listener({}, {}, resolve))).toEqual([true, false]);
    });
    expect(reply).toBe('later');
    onMessage.removeListener(silent);
    expect(listeners).toHaveLength(1);
  });

  it('resolves to nothing where nobody answers a message', async () => {
    const { chrome, runtime } = chromeWith([]);
    Object.assign(runtime, {
      sendMessage: (_message: unknown, back: () => void) => {
        runtime.lastError = { message: 'The message port closed before a response was received.' };
        back();
        runtime.lastError = undefined;
      },
    });
    await expect(method(load(chrome), 'runtime.sendMessage')({ kind: 'changed' })).resolves.toBeUndefined();
  });
});

it('steps aside where the browser has one of its own', () => {
  const own = { runtime: { id: 'carrel' } };
  expect(load({ runtime: { id: 'carrel' } }, own)).toBe(own);
});
