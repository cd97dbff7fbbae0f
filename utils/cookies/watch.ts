/** Watches for sign-ins: which requests carry credentials out, or bring somebody back from an identity provider. */
import { type Browser, browser } from 'wxt/browser';
import { live } from '../session/live.ts';
import { beginChain, isAway, noteSent } from './evidence.ts';
import { memory, saveEvidence } from './memory.ts';
import { fieldNames, returnsFromSignIn, signsIn } from './sign-in.ts';
import { partyOf } from './site.ts';

type Details = Browser.webRequest.OnBeforeRequestDetails;

/** Whether cookies are looked at now. In report mode too: it shows what would be refused. */
export function isWatching(): boolean {
  return live.journal.phase === 'open' && live.policy.cookies.mode !== 'off';
}

/** Looks at one request of a page, a frame or a script on its way out. */
export function lookForSignIn({
  requestId,
  url,
  method,
  requestBody,
  type,
  tabId,
  initiator,
}: Details): void {
  if (live.known && !isWatching()) return;
  const host = URL.parse(url)?.hostname;
  if (!host) return;
  const posted = method === 'POST' && signsIn(fieldNames(requestBody));
  if (!posted && !returnsFromSignIn(url) && !(type === 'main_frame' && comesBack(tabId, host, initiator)))
    return;
  beginChain(memory.evidence, requestId);
  saveEvidence();
  void noteCookiesSent(url, partyOf(host));
}

/** A tab that left this site to sign in elsewhere is sent back by somebody else: not by the patron's own step back. */
function comesBack(tabId: number, host: string, initiator: string | undefined): boolean {
  const from = initiator && URL.parse(initiator)?.hostname;
  if (!from) return false;
  const party = partyOf(host);
  return partyOf(from) !== party && isAway(memory.evidence, tabId, party, Date.now());
}

async function noteCookiesSent(url: string, party: string): Promise<void> {
  const cookies = await browser.cookies.getAll({ url });
  if (cookies.length === 0) return;
  noteSent(
    memory.evidence,
    party,
    cookies.map(({ name }) => name),
  );
  saveEvidence();
}

/**
 * Whether an answer is one in which a sign-in sets its cookies: to the credentials themselves, to the way back, or a
 * redirect from there on. The page that a patron lands on afterwards is an ordinary one.
 */
export function isSignInAnswer(details: Browser.webRequest.OnHeadersReceivedDetails): boolean {
  if (!memory.evidence.chains.includes(details.requestId) || details.statusCode >= 400) return false;
  return (
    details.method === 'POST' ||
    (details.statusCode >= 300 && details.statusCode < 400) ||
    returnsFromSignIn(details.url)
  );
}
