/**
 * How a function of the page is replaced so that the page cannot tell by whom: what it can read of it (name, length,
 * text, errors, stacks) is the native one's. Runs in the page's own world, before its first script; the page may
 * replace whatever it likes afterwards, so what is needed here is kept from the beginning.
 */
const { apply, defineProperty } = Reflect;
// Firefox has it from version 138 on.
const captureStackTrace = (Error as Partial<Pick<ErrorConstructor, 'captureStackTrace'>>).captureStackTrace;

// biome-ignore lint/suspicious/noExplicitAny: any native function, of any shape.
type Native = (...args: any[]) => any;

const natives = new WeakMap<object, Native>();
const natively = natives.get.bind(natives);

/**
 * `native` to everybody who looks at it; called, it does what `act` says.
 * @param act gets `this` and the arguments; an error that it throws reaches the page without a trace of it
 */
export function disguised<F extends Native>(native: F, act: (self: unknown, args: unknown[]) => unknown): F {
  const handler: ProxyHandler<F> = {
    apply(_native, self, args) {
      try {
        return act(self, args);
      } catch (error) {
        if (Error.isError?.(error) ?? error instanceof Error)
          captureStackTrace?.(error as object, handler.apply);
        throw error;
      }
    },
  };
  const proxy = new Proxy(native, handler);
  natives.set(proxy, native);
  return proxy;
}

/** Replaces a method, as a page would find it. */
export function replaceMethod<K extends PropertyKey>(
  owner: { [key in K]: Native },
  name: K,
  act: (native: Native, self: unknown, args: unknown[]) => unknown,
): void {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  const native = found?.value as Native | undefined;
  if (typeof native !== 'function') return;
  const value = disguised(native, (self, args) => act(native, self, args));
  defineProperty(owner, name, { ...found, value });
}

/** From now on a disguised function's text is the native one's. Once, first of all. */
export function disguiseText(): void {
  replaceMethod(Function.prototype, 'toString', (native, self, args) =>
    apply(native, natively(self as object) ?? self, args),
  );
}

interface Site {
  getFileName(): string | null;
}
type Formatter = (error: unknown, sites: Site[]) => unknown;

/**
 * Takes the frames of this script out of what a page gets that formats its stack traces itself: there the address of
 * the script would stand, and in it the extension's id, which differs from library to library.
 */
export function disguiseStacks(): void {
  const errors = Error as unknown as { prepareStackTrace?: Formatter | undefined; stackTraceLimit?: number };
  // Firefox has no such thing.
  if (errors.stackTraceLimit === undefined) return;
  const own = fileOf(errors);
  if (own === null) return;
  const wrapped = new WeakMap<Formatter, Formatter>();
  const given = new WeakSet<Formatter>();
  let current: unknown;
  defineProperty(errors, 'prepareStackTrace', {
    configurable: true,
    enumerable: false,
    get: () => current,
    set(formatter: unknown) {
      current = formatter;
      if (typeof formatter !== 'function' || given.has(formatter as Formatter)) return;
      const theirs = formatter as Formatter;
      const clean = wrapped.get(theirs) ?? cleaning(theirs, own);
      wrapped.set(theirs, clean);
      given.add(clean);
      current = clean;
    },
  });
}

function cleaning(formatter: Formatter, own: string): Formatter {
  return function prepareStackTrace(this: unknown, error, sites) {
    return apply(formatter, this, [error, sites.filter((site) => site.getFileName() !== own)]);
  };
}

/** The address of this script, as stacks have it. */
function fileOf(errors: { prepareStackTrace?: Formatter | undefined }): string | null {
  errors.prepareStackTrace = (_error, sites) => sites[0]?.getFileName();
  const file = new Error().stack as unknown;
  delete errors.prepareStackTrace;
  return typeof file === 'string' ? file : null;
}
