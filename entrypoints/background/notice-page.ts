/**
 * The notice page comes from the worker, with the notice already in it. Where that fails the browser's own file does
 * as well: then the page asks. No other page of ours goes through here, so none of them waits for the worker.
 */
import { browser } from 'wxt/browser';
import { LONGEST_ADDRESS } from '../../utils/handoff/notice.ts';
import { houseItem, mergeHouse, readHouse } from '../../utils/house/item.ts';
import { languageItem, largePrintItem, shownLanguage } from '../../utils/i18n/remembered.ts';
import { policyItem } from '../../utils/policy/item.ts';
import { within } from '../../utils/waiting.ts';
import type { Worker } from '../../utils/worker/root.ts';
import { prerender, type Reader } from '../notice/prerender.tsx';

const PAGE = '/notice.html';
/** A worker that has just woken may not know its state yet. */
const PATIENCE_MS = 150;
/** A store that never answers must not keep the page back. */
const READING_MS = 1_000;

type WorkerScope = typeof globalThis & {
  addEventListener(name: 'install', listener: (event: InstallEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
};
interface InstallEvent {
  /** ServiceWorker static routing, https://w3c.github.io/ServiceWorker/#service-worker-static-router */
  addRoutes(rules: object[]): Promise<void>;
}
interface FetchEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The page as it is shipped. */
const shippedPage = kept(() => fetch(PAGE).then((response) => response.text()));
const READER_KEYS = [languageItem, largePrintItem, houseItem, policyItem].map(({ key }) => key);

/** What is read when it is first asked for, and again once it is to be forgotten or could not be read. */
function kept<T>(read: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let value: Promise<T> | undefined;
  const forget = () => {
    value = undefined;
  };
  const get = () => {
    if (value === undefined) {
      value = read();
      value.catch(forget);
    }
    return value;
  };
  return { get, forget };
}

/** Registers the listeners. Call synchronously at the worker's top level. */
export function registerNoticePage(settled: Promise<void>, carrel: Worker): void {
  /** What the stores last said of who reads. */
  const reader = kept(() => readReader(carrel.knowledge.policy.languages));
  // Firefox has no worker that pages come from: there the page asks.
  if (import.meta.env.FIREFOX) return;
  const worker = globalThis as WorkerScope;
  worker.addEventListener('install', (event) => {
    void event.addRoutes([{ condition: { not: { urlPattern: { pathname: PAGE } } }, source: 'network' }]);
  });
  browser.storage.onChanged.addListener((changes) => {
    if (READER_KEYS.some((key) => key in changes)) reader.forget();
  });
  // Read before they are needed, but not before what the worker itself needs.
  void settled.then(() => Promise.all([shippedPage.get(), reader.get()])).catch(() => undefined);
  const filled = async (url: string): Promise<string> => {
    const page = await shippedPage.get();
    await within(PATIENCE_MS, 'Waking', settled);
    // Before the notice is described: that counts it, and where the page has to ask it is described there.
    const who = await within(READING_MS, 'Reading the stores', reader.get());
    // As the page would cut it out of its address.
    const address = url.slice(url.indexOf('#') + 1);
    // A form belongs to a tab, and nothing here says which one this is: the page's own question does.
    if (carrel.state.memory?.handoff.forms.isAnywhere(address)) return page;
    return prerender(page, await carrel.notices.describe(address), who);
  };
  worker.addEventListener('fetch', (event) => {
    const { pathname, hash } = new URL(event.request.url);
    if (pathname !== PAGE || event.request.destination !== 'document') return;
    // Without an address it is a reload; with one of any length the page is told what is wrong.
    if (hash === '' || hash.length > LONGEST_ADDRESS) return;
    event.respondWith(noticePage(() => filled(event.request.url)));
  });
}

async function noticePage(fill: () => Promise<string>): Promise<Response> {
  const html = await fill().catch(() => shippedPage.get());
  const { extension_pages } = browser.runtime.getManifest().content_security_policy as Record<string, string>;
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': extension_pages! },
  });
}

async function readReader(offered: readonly string[]): Promise<Reader> {
  const [language, large, house] = await Promise.all([
    shownLanguage(offered),
    largePrintItem.get(),
    readHouse(),
  ]);
  return { language, large: large === true, house: mergeHouse(house.own, house.byPolicy) };
}
