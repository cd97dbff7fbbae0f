/** Watches for sign-ins: which requests carry credentials out, or bring somebody back from an identity provider. */
import { type Browser, browser } from 'wxt/browser';
import { askingHost } from '../platform/web-request.ts';
import { beginChain, isAway, noteSent } from './evidence.ts';
import type { Jar } from './jar.ts';
import { fieldNames, isSecondFactor, returnsFromSignIn, signsIn, signsInByLink } from './sign-in.ts';

type Details = Browser.webRequest.OnBeforeRequestDetails;

interface WatchDeps {
  knowledge: { readonly known: boolean };
  jar: Jar;
}
export type SignInWatch = ReturnType<typeof makeSignInWatch>;

export function makeSignInWatch({ knowledge, jar }: WatchDeps) {
  /** Looks at one request of a page, a frame or a script on its way out. */
  function lookForSignIn(details: Details): void {
    const { url, method, requestBody, type, tabId, initiator } = details;
    if (knowledge.known && !jar.isWatching()) return;
    const host = URL.parse(url)?.hostname;
    if (!host) return;
    const fields = method === 'POST' ? fieldNames(requestBody) : [];
    const page = type === 'main_frame';
    const back =
      returnsFromSignIn(url) || (page && (signsInByLink(url) || comesBack(tabId, host, initiator)));
    if (back || signsIn(fields)) begins(details, host);
    else if (isSecondFactor(fields)) void afterFirstFactor(details, host);
  }

  function begins(details: Details, host: string): void {
    const { requestId, url, type } = details;
    beginChain(jar.evidence(), requestId);
    jar.saveEvidence();
    void noteCookiesSent(url, host);
    // A script may take the credentials to another host than the one whose session they open.
    const page = type === 'xmlhttprequest' ? askingHost(details) : undefined;
    if (page !== undefined && page !== host && jar.partyOf(page) === jar.partyOf(host))
      void noteCookiesSent(`https://${page}/`, page);
  }

  /** Whether there was a first factor, a worker that has just woken has to remember. */
  async function afterFirstFactor(details: Details, host: string): Promise<void> {
    await jar.evidenceKnown();
    if (jar.evidenceOf(jar.partyOf(host))?.signedIn) begins(details, host);
  }

  /** A tab that left this site to sign in elsewhere is sent back by somebody else: not by the patron's own step back. */
  function comesBack(tabId: number, host: string, initiator: string | undefined): boolean {
    const from = initiator && URL.parse(initiator)?.hostname;
    if (!from) return false;
    const party = jar.partyOf(host);
    return jar.partyOf(from) !== party && isAway(jar.evidence(), tabId, party, Date.now());
  }

  async function noteCookiesSent(url: string, host: string): Promise<void> {
    const cookies = await browser.cookies.getAll({ url });
    if (cookies.length === 0) return;
    const names = cookies.map(({ name }) => name);
    noteSent(jar.evidence(), jar.partyOf(host), names);
    jar.saveEvidence();
  }

  /**
   * Whether an answer is one in which a sign-in sets its cookies: to the credentials themselves, to the way back, or a
   * redirect from there on. The page that a patron lands on afterwards is an ordinary one.
   */
  function isSignInAnswer(details: Browser.webRequest.OnHeadersReceivedDetails): boolean {
    if (!jar.evidence().chains.includes(details.requestId) || details.statusCode >= 400) return false;
    return (
      details.method === 'POST' ||
      (details.statusCode >= 300 && details.statusCode < 400) ||
      returnsFromSignIn(details.url)
    );
  }

  return { lookForSignIn, isSignInAnswer };
}
