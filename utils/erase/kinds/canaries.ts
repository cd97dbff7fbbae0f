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
  await Promise.allSettled([
    plantCookie(),
    browser.history.addUrl({ url: URL_PLANTED }),
    plantInCache(),
    plantInFiles(),
  ]);
}

/** Whether a cookie is a canary: the sweep lets it live, counts leave it out. */
export function isCanary(cookie: { domain: string }): boolean {
  return cookie.domain === CANARY_HOST;
}

function plantCookie(): Promise<unknown> {
  return browser.cookies.set({ url: URL_PLANTED, name: NAME, value: crypto.randomUUID() });
}

/** In the extension's own origin, where nothing else of Carrel's uses this kind or the next. */
async function plantInCache(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.put(URL_PLANTED, new Response(NAME));
}

async function plantInFiles(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await folder.getFileHandle(NAME, { create: true });
}

/**
 * What was planted, not the name of its cache: killed soon after the planting, Chromium has been seen to list the name
 * of a cache for a while whose contents are gone, and to refuse to delete it.
 */
async function inCache(): Promise<number> {
  const planted = await caches.match(URL_PLANTED, { cacheName: NAME });
  return planted ? 1 : 0;
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
    // An empty name that is still listed goes too, where the browser lets it. No planted thing may: that is the proof.
    if ((await inCache()) === 0) await caches.delete(NAME).catch(() => false);
  },
  async remaining() {
    const [cached, inFiles, cookies, visits] = await Promise.all([
      inCache(),
      ownFiles(),
      browser.cookies.getAll({ domain: CANARY_HOST }),
      browser.history.getVisits({ url: URL_PLANTED }),
    ]);
    return cached + inFiles + cookies.length + visits.length;
  },
};
