/**
 * Requests on their way out. A page load meets one listener, since the browser makes a copy of the request, with its
 * form, for each: all who only look come before the guard, whose answer the browser waits for.
 */
import { type Browser, browser } from 'wxt/browser';
import { protection } from '../platform/capability.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';

type Details = Browser.webRequest.OnBeforeRequestDetails;
type Response = Browser.webRequest.BlockingResponse;
type Listener = Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[0];

export interface PageRequestDeps {
  /** Look at a page load, in this order. */
  lookAtPage: readonly ((details: Details) => unknown)[];
  /** Look at what is no page load, in this order. */
  lookAtPart: readonly ((details: Details) => unknown)[];
  /** Answers a page load. */
  guard(details: Details): Response;
}

/** Registers the listeners. Call synchronously at the worker's top level, and never remove them. */
export function registerPageRequests({ lookAtPage, lookAtPart, guard }: PageRequestDeps): void {
  const all = (looks: typeof lookAtPage) => (details: Details) => {
    for (const look of looks) look(details);
  };
  const lookAndGuard = (details: Details): Response => {
    try {
      all(lookAtPage)(details);
    } catch {
      // An error of those who look must not let a page through.
    }
    return guard(details);
  };
  const { onBeforeRequest } = browser.webRequest;
  const pages = { urls: WEB_PAGES, types: ['main_frame' as const] };
  onBeforeRequest.addListener(lookAndGuard as Listener, pages, ['blocking', 'requestBody']);
  onBeforeRequest.addListener(
    all(lookAtPart) as Listener,
    { urls: WEB_PAGES, types: ['sub_frame', 'xmlhttprequest'] },
    ['requestBody'],
  );
  // Where nothing may block, the browser drops the first listener, and rules guard in its place.
  void protection().then((granted) => {
    if (granted === 'reduced')
      onBeforeRequest.addListener(all(lookAtPage) as Listener, pages, ['requestBody']);
  });
}
