/** One cookie and where it was met -> keep for the session, or refuse. Pure. */
import type { Vendor } from '../vendors/record.ts';
import { isReadingName, isSignInName, matchesName } from './names.ts';
import { isTrackerName } from './trackers.ts';

export interface CookieFacts {
  name: string;
  httpOnly: boolean;
  /** Set by a script in the page rather than by a response header. */
  setByScript: boolean;
  /** Asks to outlive the browser. */
  persistent: boolean;
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
  /** One of the library's own hosts: its customisation cookies live for the session. */
  library: boolean;
  /** The patron pressed "This site is not working" here. */
  relaxed: boolean;
  vendor: Vendor | undefined;
  keep: readonly CookieRule[];
  refuse: readonly CookieRule[];
}

export type CookieReason =
  | 'policy-keep'
  | 'policy-refuse'
  | 'vendor-sign-in'
  | 'system-sign-in'
  | 'tracker-name'
  | 'third-party'
  | 'reading-history'
  | 'relaxed'
  | 'library'
  | 'set-by-script'
  | 'not-listed'
  | 'set-by-server';

export interface CookieDecision {
  decision: 'keep' | 'refuse';
  reason: CookieReason;
}

/**
 * Decides. Evidence in this order: the library's policy, what is known of the vendor, who sets it, known names,
 * how it was set. A cookie that a first-party server sets may be what signs the patron in, so it stays for the
 * session; one that a script sets hardly ever is (1.2 % of sign-in cookies, 48 % of all others).
 */
export function decideCookie(cookie: CookieFacts, context: CookieContext): CookieDecision {
  if (hasRule(context.refuse, cookie.name, context.host)) return refuse('policy-refuse');
  if (hasRule(context.keep, cookie.name, context.host)) return keep('policy-keep');
  if (context.vendor?.signInCookies?.some((pattern) => matchesName(pattern, cookie.name))) {
    return keep('vendor-sign-in');
  }
  if (context.thirdParty) return refuse('third-party');
  if (isTrackerName(cookie.name)) return refuse('tracker-name');
  if (isReadingName(cookie.name)) return refuse('reading-history');
  if (isSignInName(cookie.name)) return keep('system-sign-in');
  if (context.library) return keep('library');
  if (context.relaxed) return keep('relaxed');
  if (cookie.setByScript) return refuse('set-by-script');
  // Where the vendor's sign-in cookies are known, one that wants to stay for long and hides from no script is none.
  if (context.vendor?.signInCookies?.length && cookie.persistent && !cookie.httpOnly)
    return refuse('not-listed');
  return keep('set-by-server');
}

function hasRule(rules: readonly CookieRule[], name: string, host: string): boolean {
  return rules.some(
    (rule) => (host === rule.host || host.endsWith(`.${rule.host}`)) && matchesName(rule.name, name),
  );
}
const keep = (reason: CookieReason): CookieDecision => ({ decision: 'keep', reason });
const refuse = (reason: CookieReason): CookieDecision => ({ decision: 'refuse', reason });
