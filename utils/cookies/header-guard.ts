/**
 * Takes refused cookies out of responses before the browser stores them, and makes the kept ones end with the
 * session. Needs blocking web requests; without them the same look only learns from what it sees, and rules and the
 * sweep do the work.
 */
import { type Browser, browser } from 'wxt/browser';
import { protection } from '../platform/capability.ts';
import type { TabTracker } from '../platform/tabs.ts';
import { WEB_PAGES } from '../platform/web-pages.ts';
import { askingHost, headerOptions } from '../platform/web-request.ts';
import { SIGNING } from '../rules/cookies.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { type CookieDecision, decideCookie, isOpenAndLasting } from './decide.ts';
import {
  hasSeenPages,
  noSiteEvidence,
  noteLeaving,
  noteOrdinary,
  noteSet,
  noteSignedIn,
} from './evidence.ts';
import type { CookieSession, Jar } from './jar.ts';
import type { CountRefused } from './refusals.ts';
import { asSessionCookie, parseSetCookie, type SetCookie } from './set-cookie.ts';
import { leavesToSignIn } from './sign-in.ts';
import type { SignInWatch } from './watch.ts';

type Details = Browser.webRequest.OnHeadersReceivedDetails;
type Header = Browser.webRequest.HttpHeader;
type Response = Browser.webRequest.BlockingResponse;

interface HeaderGuardDeps {
  tabs: Pick<TabTracker, 'shown'>;
  knowledge: Pick<Knowledge, 'policy' | 'protection'>;
  session: CookieSession;
  jar: Jar;
  watch: Pick<SignInWatch, 'isSignInAnswer'>;
  countRefused: CountRefused;
}

export function makeHeaderGuard({ tabs, knowledge, session, jar, watch, countRefused }: HeaderGuardDeps) {
  /** Answers one response. A failure drops every cookie of that response: refusing is the safe side. */
  function guardResponse(details: Details): Response {
    const headers = details.responseHeaders;
    if (!headers?.some(isSetCookie)) {
      noteBareAnswer(details);
      return {};
    }
    try {
      if (knowledge.policy.cookies.mode === 'off') return {};
      const judge = judgeOf(details);
      const several = headers.filter(isSetCookie).length > 1;
      const rewritten = headers.flatMap((header) =>
        isSetCookie(header) ? rewrite(header, judge, several) : [header],
      );
      return knowledge.policy.cookies.mode === 'authentication' ? { responseHeaders: rewritten } : {};
    } catch {
      return { responseHeaders: headers.filter((header) => !isSetCookie(header)) };
    }
  }

  /** A sign-in may set nothing, and ride on what was there before. */
  function noteBareAnswer(details: Details): void {
    if (!watch.isSignInAnswer(details)) return;
    noteSignedIn(jar.evidence(), jar.partyOf(new URL(details.url).hostname));
    jar.saveEvidence();
  }

  /** What becomes of each line of one response: the line to store, or null. */
  function judgeOf(details: Details): Judge {
    const host = new URL(details.url).hostname;
    const signIn = watch.isSignInAnswer(details);
    if (signIn) {
      noteSignedIn(jar.evidence(), jar.partyOf(host));
      jar.saveEvidence();
    }
    const leaves = leavesSite(details, host);
    const page = pageOf(details);
    // In report mode nothing is refused: counting belongs to the sweep of what is stored.
    const counts = knowledge.policy.cookies.mode === 'authentication' && knowledge.protection === 'full';
    return (line) => {
      const cookie = parseSetCookie(line, Date.now());
      if (cookie === null) return null;
      if (cookie.deletes) return line;
      if (leaves) noteLeaving(jar.evidence(), jar.partyOf(cookie.domain ?? host), cookie);
      const { decision, owner } = judgeCookie(cookie, host, page, signIn, details);
      if (decision.decision === 'refuse') {
        if (counts) countRefused(owner);
        return null;
      }
      session.memory?.cookies.expected.expect(cookie.name, cookie.domain ?? host);
      return asSessionCookie(line);
    };
  }

  /** Whether an answer sends the patron elsewhere to sign in. */
  function leavesSite({ statusCode, responseHeaders, url }: Details, host: string): boolean {
    if (statusCode < 300 || statusCode >= 400) return false;
    const to = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    const target = to === undefined ? null : URL.parse(to, url);
    return (
      target !== null &&
      jar.partyOf(target.hostname) !== jar.partyOf(host) &&
      leavesToSignIn(target.href, host)
    );
  }

  function judgeCookie(
    cookie: SetCookie,
    host: string,
    page: string | undefined,
    signIn: boolean,
    { type, method }: Details,
  ): { decision: CookieDecision; owner: string } {
    const { name, value } = cookie;
    const party = jar.partyOf(cookie.domain ?? host);
    const { length } = value;
    const loose = isOpenAndLasting(cookie);
    // Only what looks the part passes where it cannot be told what the site gives to everybody: a worker has just woken,
    // or the patron is sent to a site whose pages have not been seen.
    const trusted =
      !loose || (jar.isEvidenceKnown() && (method === 'POST' || hasSeenPages(jar.evidenceOf(party))));
    // Before the context is read: a sign-in proves its cookies at once.
    if (signIn && trusted) noteSet(jar.evidence(), party, { name, length, loose });
    const context = jar.contextOf(cookie.domain ?? host, page, signIn && type === 'sub_frame');
    if (!jar.isEvidenceKnown() && trusted) context.evidence ??= { ...noSiteEvidence(), set: [name] };
    const decision = decideCookie({ ...cookie, setByScript: false }, context);
    const refused = decision.decision === 'refuse';
    if (!signIn && !context.thirdParty) {
      if (noteOrdinary(jar.evidence(), party, { name, length, refused, loose })) jar.saveEvidence();
    }
    return { decision, owner: context.host };
  }

  /** Host of the page in the tab. A page load is its own page; its tab may not know it yet. */
  function pageOf(details: Details): string | undefined {
    if (details.type === 'main_frame') return new URL(details.url).hostname;
    return tabs.shown(details.tabId)?.host ?? askingHost(details);
  }

  /** Registers the guard. Call synchronously at the worker's top level. */
  function register(): void {
    type Listener = Parameters<typeof browser.webRequest.onHeadersReceived.addListener>[0];
    // Rules take the cookies out of all else, at no cost; Firefox lacks the rules.
    const filter = import.meta.env.FIREFOX ? { urls: WEB_PAGES } : { urls: WEB_PAGES, types: [...SIGNING] };
    browser.webRequest.onHeadersReceived.addListener(
      guardResponse as Listener,
      filter,
      headerOptions('blocking', 'responseHeaders', 'extraHeaders'),
    );
    void protection().then((granted) => {
      if (granted === 'full') return;
      const learn = (details: Details): undefined => {
        guardResponse(details);
      };
      browser.webRequest.onHeadersReceived.addListener(
        learn as Listener,
        filter,
        headerOptions('responseHeaders', 'extraHeaders'),
      );
    });
  }

  return { guardResponse, register };
}

type Judge = (line: string) => string | null;

/**
 * One header; Firefox joins several cookies into one with line breaks.
 * @param several Chromium puts lines that were changed behind those that were not, and among lines of one name the
 * last one counts: with several, all are changed, by a semicolon that says nothing
 */
function rewrite(header: Header, judge: Judge, several: boolean): Header[] {
  // Where the bytes are no UTF-8, Chromium gives them one by one, and wants them back so.
  const { name, value = '' } = header;
  const binary = header.binaryValue as unknown as number[] | undefined;
  const text = binary ? String.fromCharCode(...binary) : value;
  const kept = text
    .split('\n')
    .flatMap((line) => judge(line) ?? [])
    .join('\n');
  if (kept === '') return [];
  const inOrder = several && kept === text ? `${kept};` : kept;
  if (!binary) return [{ name, value: inOrder }];
  const bytes: unknown = [...inOrder].map((byte) => byte.charCodeAt(0));
  return [{ name, binaryValue: bytes as ArrayBuffer }];
}

function isSetCookie(header: Header): boolean {
  return header.name.toLowerCase() === 'set-cookie';
}
