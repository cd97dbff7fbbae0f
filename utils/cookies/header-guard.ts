/**
 * Takes refused cookies out of responses before the browser stores them, and makes the kept ones end with the
 * session. Needs blocking web requests; without them the sweep does the work afterwards.
 */
import { type Browser, browser } from 'wxt/browser';
import { askingHost, headerOptions } from '../platform/web-request.ts';
import { live } from '../session/live.ts';
import { decideCookie } from './decide.ts';
import { SIGNING } from './rules.ts';
import { asSessionCookie, parseSetCookie, type SetCookie } from './set-cookie.ts';
import { cookieContext, pageHost } from './site.ts';
import { expectFromServer, noteRefused } from './sweep.ts';

type Details = Browser.webRequest.OnHeadersReceivedDetails;
type Header = Browser.webRequest.HttpHeader;
type Response = Browser.webRequest.BlockingResponse;

/** Answers one response. A failure drops every cookie of that response: refusing is the safe side. */
export function guardResponse(details: Details): Response {
  const headers = details.responseHeaders;
  if (!headers?.some(isSetCookie)) return {};
  try {
    if (live.policy.cookies.mode !== 'authentication') return {};
    const rewritten = headers.flatMap((header) =>
      isSetCookie(header) ? rewrite(header, details) : [header],
    );
    return { responseHeaders: rewritten };
  } catch {
    return { responseHeaders: headers.filter((header) => !isSetCookie(header)) };
  }
}

/** One header; Firefox joins several cookies into one with line breaks. */
function rewrite(header: Header, details: Details): Header[] {
  const lines = (header.value ?? '').split('\n');
  const kept = lines.flatMap((line) => rewriteLine(line, details) ?? []);
  return kept.length === 0 ? [] : [{ name: header.name, value: kept.join('\n') }];
}

function rewriteLine(line: string, details: Details): string | null {
  const cookie = parseSetCookie(line, Date.now());
  if (cookie === null) return null;
  if (cookie.deletes) return line;
  const host = new URL(details.url).hostname;
  const context = cookieContext(cookie.domain ?? host, pageOf(details));
  const { decision } = decideCookie({ ...cookie, setByScript: false }, context);
  if (decision === 'refuse') {
    noteRefused(context.host);
    return null;
  }
  expectFromServer(key(cookie, host));
  return asSessionCookie(line);
}

/** Host of the page in the tab. A page load is its own page; its tab may not know it yet. */
function pageOf(details: Details): string | undefined {
  if (details.type === 'main_frame') return new URL(details.url).hostname;
  return pageHost(details.tabId) ?? askingHost(details);
}

function key(cookie: SetCookie, host: string) {
  return { name: cookie.name, domain: cookie.domain ?? host };
}

function isSetCookie(header: Header): boolean {
  return header.name.toLowerCase() === 'set-cookie';
}

/** Registers the guard. Call synchronously at the worker's top level. */
export function registerHeaderGuard(): void {
  browser.webRequest.onHeadersReceived.addListener(
    guardResponse as Parameters<typeof browser.webRequest.onHeadersReceived.addListener>[0],
    // Rules take the cookies out of all else, at no cost; Firefox lacks the rules.
    { urls: ['http://*/*', 'https://*/*'], ...(import.meta.env.FIREFOX ? {} : { types: [...SIGNING] }) },
    headerOptions('blocking', 'responseHeaders', 'extraHeaders'),
  );
}
