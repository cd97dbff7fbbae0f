/**
 * Requests on their way out. A page load meets one listener, since the browser makes a copy of the request, with its
 * form, for each: all who only look come before the guard, whose answer the browser waits for.
 */
import { type Browser, browser } from 'wxt/browser';
import { noteWayOut } from '../../utils/cookies/visits.ts';
import { lookForSignIn } from '../../utils/cookies/watch.ts';
import { guardPage } from '../../utils/handoff/guard.ts';
import { holdPosted } from '../../utils/handoff/posted.ts';
import { protection } from '../../utils/platform/capability.ts';
import { WEB_PAGES } from '../../utils/platform/web-pages.ts';
import { watchRequest } from '../../utils/session/sign-out-watch.ts';

type Details = Browser.webRequest.OnBeforeRequestDetails;
type Listener = Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[0];

function lookAtPage(details: Details): undefined {
  holdPosted(details);
  noteWayOut(details);
  lookForSignIn(details);
  watchRequest(details);
}

function lookAtPart(details: Details): undefined {
  lookForSignIn(details);
  if (details.type === 'sub_frame') watchRequest(details);
}

function lookAndGuard(details: Details): Browser.webRequest.BlockingResponse {
  try {
    lookAtPage(details);
  } catch {
    // An error of those who look must not let a page through.
  }
  return guardPage(details);
}

/** Registers the listeners. Call synchronously at the worker's top level, and never remove them. */
export function registerPageRequests(): void {
  const { onBeforeRequest } = browser.webRequest;
  const pages = { urls: WEB_PAGES, types: ['main_frame' as const] };
  onBeforeRequest.addListener(lookAndGuard as Listener, pages, ['blocking', 'requestBody']);
  onBeforeRequest.addListener(
    lookAtPart as Listener,
    { urls: WEB_PAGES, types: ['sub_frame', 'xmlhttprequest'] },
    ['requestBody'],
  );
  // Where nothing may block, the browser drops the first listener, and rules guard in its place.
  void protection().then((granted) => {
    if (granted === 'reduced') onBeforeRequest.addListener(lookAtPage as Listener, pages, ['requestBody']);
  });
}
