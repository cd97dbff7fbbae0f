/** One cookie and where it was met -> keep for the session, keep until the visit ends, or refuse. Pure. */
import type { Vendor } from '../vendors/record.ts';
import type { SiteEvidence } from './evidence.ts';
import { isReading, nameFacts, type ScoredCookie } from './features.ts';
import { matchesName } from './names.ts';
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
  if (context.vendor?.signInCookies?.some((pattern) => matchesName(pattern, name)))
    return keep('vendor-sign-in');
  if (context.thirdParty && !context.signInFrame) return refuse('third-party');
  const { kind, tracker } = nameFacts(name);
  if (tracker) return refuse('tracker-name');
  if (isReading(cookie)) return refuse('reading-history');
  const { evidence } = context;
  if (evidence?.set.includes(name)) return keep('set-at-sign-in');
  if (context.library) return keep('library');
  if (context.relaxed) return keep('relaxed');
  if (isToken(cookie.value)) return evidence?.signedIn ? keep('token') : visit('token');
  if (isForOneStep(cookie)) return visit('may-sign-in');
  if (evidence?.sent.includes(name)) {
    // Where a sign-in sets nothing new it rides on a session that was there before.
    return kind === 'session' ? keep('sent-at-sign-in') : bySentScore(cookie, kind === 'flow');
  }
  if (kind !== null) return visit('system-sign-in');
  if (evidence?.leaving.includes(name)) return visit('may-sign-in');
  // Where the vendor's sign-in cookies are known, one that wants to stay for long and hides from no script is none.
  if (context.vendor?.signInCookies?.length && cookie.persistent && !cookie.httpOnly)
    return refuse('not-listed');
  const odds = logOdds(cookie);
  if (odds >= (evidence?.signedIn ? LINES.strict : LINES.low)) return { ...visit('may-sign-in'), odds };
  return { ...refuse(cookie.setByScript ? 'set-by-script' : 'unlike-sign-in'), odds };
}

/**
 * Hidden from scripts and sent to one place inside the site only: the state of one step of a flow (an OpenID provider's
 * `Path=/auth/<id>`). It cannot follow anybody across pages.
 */
function isForOneStep({ httpOnly, path }: CookieFacts): boolean {
  return httpOnly && typeof path === 'string' && /^\/[^/]+\/[^/]/.test(path);
}

function bySentScore(cookie: CookieFacts, flow: boolean): CookieDecision {
  if (flow) return visit('sent-at-sign-in');
  const odds = logOdds(cookie);
  if (odds < LINES.low) return { ...refuse('unlike-sign-in'), odds };
  return { ...(odds >= LINES.strict ? keep('sent-at-sign-in') : visit('sent-at-sign-in')), odds };
}

function hasRule(rules: readonly CookieRule[], name: string, host: string): boolean {
  return rules.some(
    (rule) => (host === rule.host || host.endsWith(`.${rule.host}`)) && matchesName(rule.name, name),
  );
}
const keep = (reason: CookieReason): CookieDecision => ({ decision: 'keep', reason });
const visit = (reason: CookieReason): CookieDecision => ({ decision: 'visit', reason });
const refuse = (reason: CookieReason): CookieDecision => ({ decision: 'refuse', reason });
