/**
 * One browser for all modules, and another in its place whenever a test says so: what a worker is made of is loaded
 * once. Import it, for its effect, before anything that uses the browser.
 */
let inPlace: object = { runtime: { id: 'carrel' } };

const browser = new Proxy(
  {},
  {
    get: (_target, name) => Reflect.get(inPlace, name),
    has: (_target, name) => Reflect.has(inPlace, name),
  },
);
Object.assign(globalThis, { browser, chrome: browser });

/** From now on the browser is this one. */
export function useBrowser(api: object): void {
  inPlace = api;
}
