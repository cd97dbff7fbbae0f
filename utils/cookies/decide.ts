/** One cookie and where it was met -> keep for the session, keep until the visit ends, or refuse. Pure. */
import type { Vendor } from '../vendors/record.ts';
import { type SiteEvidence, seen } from './evidence.ts';
import { isReading, type NameMemory, nameFacts, type ScoredCookie } from './features.ts';
import { bareName, matchesName } from './names.ts';
import { logOdds } from './score.ts';
import { isToken } from './token.ts';
import { LINES } from './weights.ts';

export interface CookieFacts extends ScoredCookie {
  /** Its `Path`, where it names one. */
  path?: string | null | undefined;
}

export interface CookieRule {
  host: string;
  name: string;
}

export interface CookieContext {
  /** Host that sets the cookie, de-proxied: `www.tracker.example`, never `www-tracker-example.proxy.lib.org`. */
  host: string;
  /** Whether that host belongs to another registrable domain than the page in the tab (both de-proxied). */
  thirdParty: boolean;
  /** It comes with a sign-in inside a frame, the one place where a third party may set cookies. */
  signInFrame: boolean;
  /** One of the library's own hosts: its customisation cookies live for the session. */
  library: boolean;
  /** The patron pressed "This site is not working" here. */
  relaxed: boolean;
  vendor: Vendor | undefined;
  /** What the traffic has shown of this site. */
  evidence: SiteEvidence | undefined;
  /** What is remembered of names. */
  names?: NameMemory | undefined;
  keep: readonly CookieRule[];
  refuse: readonly CookieRule[];
}

export type CookieReason =
  | 'policy-keep'
  | 'policy-refuse'
  | 'vendor-sign-in'
  | 'third-party'
  | 'tracker-name'
  | 'reading-history'
  | 'set-at-sign-in'
  | 'sent-at-sign-in'
  | 'relaxed'
  | 'library'
  | 'system-sign-in'
  | 'robot-check'
  | 'token'
  | 'not-listed'
  | 'set-by-script'
  | 'may-sign-in'
  | 'unlike-sign-in';

export interface CookieDecision {
  /** `visit`: keep until the last tab has left the site. */
  decision: 'keep' | 'visit' | 'refuse';
  reason: CookieReason;
  /** Log-odds of the statistics, where they were asked. */
  odds?: number;
}

/**
 * Decides. Evidence in this order: the library's policy; what is known of the vendor, of third parties and of
 * trackers; what a sign-in has shown; names of known systems; statistics. Whoever only looks around leaves nothing
 * behind: what no sign-in has proven goes when the visit ends.
 */
export function decideCookie(cookie: CookieFacts, context: CookieContext): CookieDecision {
  const { name } = cookie;
  if (hasRule(context.refuse, name, context.host)) return refuse('policy-refuse');
  if (hasRule(context.keep, name, context.host)) return keep('policy-keep');
  if (isSignInCookieOf(context.vendor, name)) return keep('vendor-sign-in');
  if (context.thirdParty && !context.signInFrame) return refuse('third-party');
  const { kind, check, tracker } = nameFacts(name, context.names);
  if (tracker) return refuse('tracker-name');
  if (isReading(cookie, context.names)) return refuse('reading-history');
  if (context.library) return keep('library');
  if (context.relaxed) return keep('relaxed');
  // A site checks anew when the patron is back.
  if (check) return visit('robot-check');
  const { evidence } = context;
  const signedIn = evidence?.signedIn === true;
  if (evidence?.set.includes(name)) return keep('set-at-sign-in');
  if (isToken(cookie.value)) return signedIn ? keep('token') : visit('token');
  if (signedIn && evidence.sent.includes(name)) {
    const went = wentWithSignIn(cookie, kind !== null, evidence, context.names);
    if (went) return went;
  }
  // A site may begin its session anew at any time, also after signing out.
  if (kind !== null) return signedIn && kind === 'session' ? keep('system-sign-in') : visit('system-sign-in');
  if (isForOneStep(cookie)) return visit('may-sign-in');
  if (evidence?.leaving.includes(name)) return visit('may-sign-in');
  // Where the vendor's sign-in cookies are known, one that wants to stay for long and hides from no script is none.
  if (context.vendor?.signInCookies?.length && isOpenAndLasting(cookie)) return refuse('not-listed');
  const odds = logOdds(cookie, context.names);
  if (odds >= lineFor(cookie, evidence)) {
    const stays = signedIn && odds >= LINES.strict && !isLoose(cookie, evidence);
    return { ...(stays ? keep('may-sign-in') : visit('may-sign-in')), odds };
  }
  return { ...refuse(cookie.setByScript ? 'set-by-script' : 'unlike-sign-in'), odds };
}

function isSignInCookieOf(vendor: Vendor | undefined, name: string): boolean {
  const fits = (pattern: string) => matchesName(pattern, name) || matchesName(pattern, bareName(name));
  return vendor?.signInCookies?.some(fits) ?? false;
}

/** As visitor numbers are: a session ends with the browser or hides from scripts. */
export function isOpenAndLasting({
  persistent,
  httpOnly,
}: Pick<CookieFacts, 'persistent' | 'httpOnly'>): boolean {
  return persistent && !httpOnly;
}

/**
 * Hidden from scripts and sent to one place inside the site only: the state of one step of a flow (an OpenID provider's
 * `Path=/auth/<id>`). It cannot follow anybody across pages.
 */
function isForOneStep({ httpOnly, path }: CookieFacts): boolean {
  return httpOnly && typeof path === 'string' && /^\/[^/]+\/[^/]/.test(path);
}

/**
 * A sign-in may ride on a session that was there before and is never renewed: what went along with it stays, unless it
 * is hardly one. Null where that is so.
 */
function wentWithSignIn(
  cookie: CookieFacts,
  known: boolean,
  evidence: SiteEvidence,
  names: NameMemory | undefined,
): CookieDecision | null {
  if (known) return keep('sent-at-sign-in');
  const odds = logOdds(cookie, names);
  if (odds < Math.min(LINES.low, lineFor(cookie, evidence))) return null;
  const stays = odds >= LINES.strict || !isLoose(cookie, evidence);
  return { ...(stays ? keep('sent-at-sign-in') : visit('sent-at-sign-in')), odds };
}

/** Hardly a session that a server keeps: a stored cookie does not tell any more that it wanted to last. */
function isLoose(cookie: CookieFacts, evidence: SiteEvidence): boolean {
  return cookie.setByScript || isOpenAndLasting(cookie) || seen(evidence, cookie.name)?.loose === true;
}

/**
 * How likely a cookie must be. After a sign-in a server's new cookie is likelier to be what keeps the patron signed in;
 * one that the site gave before, and that did not go along with the sign-in, is less so.
 */
function lineFor(cookie: CookieFacts, evidence: SiteEvidence | undefined): number {
  if (!evidence?.signedIn || cookie.setByScript) return LINES.low;
  if (seen(evidence, cookie.name)?.early) return LINES.strict;
  return isLoose(cookie, evidence) ? LINES.low : LINES.fallen;
}

function hasRule(rules: readonly CookieRule[], name: string, host: string): boolean {
  return rules.some(
    (rule) => (host === rule.host || host.endsWith(`.${rule.host}`)) && matchesName(rule.name, name),
  );
}
const keep = (reason: CookieReason): CookieDecision => ({ decision: 'keep', reason });
const visit = (reason: CookieReason): CookieDecision => ({ decision: 'visit', reason });
const refuse = (reason: CookieReason): CookieDecision => ({ decision: 'refuse', reason });
