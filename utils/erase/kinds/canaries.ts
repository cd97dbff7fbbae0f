/**
 * Carrel's own canaries: data of no meaning, planted at Start as a site's would be, that must be gone at the end. They
 * prove that the browser's eraser worked at all, also for kinds that cannot be read back elsewhere: a browser that
 * reports success and erases nothing would be found out.
 * Limit: in the extension's own origin stand-ins for site storage can be read back; no file is downloaded for a canary,
 * since that would show on the patron's screen.
 */
import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

/** `.invalid` names can belong to nobody. */
export const CANARY_HOST = 'canary.carrel.invalid';
const URL_PLANTED = `https://${CANARY_HOST}/`;
const NAME = 'canary';

/** Plants one of each. Call at Start, before the web opens. A canary that does not take is not missed at the end. */
export async function plantCanaries(): Promise<void> {
  await Promise.allSettled([plantCookie(), browser.history.addUrl({ url: URL_PLANTED }), plantOwn()]);
}

/** Whether a cookie is a canary: the sweep lets it live, counts leave it out. */
export function isCanary(cookie: { domain: string }): boolean {
  return cookie.domain === CANARY_HOST;
}

function plantCookie(): Promise<unknown> {
  return browser.cookies.set({ url: URL_PLANTED, name: NAME, value: crypto.randomUUID() });
}

/** In the extension's own origin, where nothing else of Carrel's uses these two kinds. */
async function plantOwn(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.put(URL_PLANTED, new Response(NAME));
  const folder = await navigator.storage.getDirectory();
  await folder.getFileHandle(NAME, { create: true });
}

async function isCacheReadable(): Promise<boolean> {
  const planted = await caches.match(URL_PLANTED, { cacheName: NAME }).catch(() => undefined);
  return planted !== undefined;
}

async function ownFiles(): Promise<number> {
  const folder = await navigator.storage.getDirectory();
  const found = await folder.getFileHandle(NAME).catch(() => null);
  return found ? 1 : 0;
}

export const canaries: DataKind = {
  kind: 'canaries',
  async erase() {
    if (import.meta.env.FIREFOX) {
      // Its eraser knows neither kind; then these two prove nothing, and the cookie and the visit remain.
      await caches.delete(NAME);
      await (await navigator.storage.getDirectory()).removeEntry(NAME).catch(() => undefined);
      return;
    }
    const { origin } = new URL(browser.runtime.getURL(''));
    await browser.browsingData.remove(
      { origins: [origin], originTypes: { extension: true } },
      { cacheStorage: true, fileSystems: true },
    );
    // After a crash the browser may go on listing a cache whose contents it has erased. An empty name is no canary.
    if ((await caches.has(NAME)) && !(await isCacheReadable())) await caches.delete(NAME);
  },
  async remaining() {
    const [cached, inFiles, cookies, visits] = await Promise.all([
      caches.has(NAME),
      ownFiles(),
      browser.cookies.getAll({ domain: CANARY_HOST }),
      browser.history.getVisits({ url: URL_PLANTED }),
    ]);
    return Number(cached) + inFiles + cookies.length + visits.length;
  },
};
