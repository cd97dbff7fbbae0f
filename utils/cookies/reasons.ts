/** Decisions in plain words, for people who ask why (`npm run explain`). */
import type { CookieDecision, CookieReason } from './decide.ts';

export const DECISIONS: Record<CookieDecision['decision'], string> = {
  keep: 'keep',
  visit: 'keep until the visit ends',
  refuse: 'refuse',
};

export const REASONS: Record<CookieReason, string> = {
  'policy-keep': 'the library’s policy keeps it',
  'policy-refuse': 'the library’s policy refuses it',
  'vendor-sign-in': 'the vendor’s record names it as a sign-in cookie',
  'third-party': 'it belongs to another company than the page, and no sign-in is going on there',
  'tracker-name': 'a well-known tracking product uses this name',
  'reading-history': 'it holds what somebody read, searched or was called',
  'set-at-sign-in': 'a sign-in set it',
  'sent-at-sign-in': 'it went along with a sign-in',
  relaxed: 'the patron asked for this site’s own cookies',
  library: 'it belongs to the library itself',
  'system-sign-in': 'a known system uses this name while people sign in or stay signed in',
  'robot-check': 'with it a site’s check for robots lets somebody in',
  token: 'its value is a signed token, as sign-ins use',
  'not-listed': 'the vendor’s sign-in cookies are known, and it is a lasting one that is not among them',
  'set-by-script': 'a script set it, and it does not look like a sign-in',
  'may-sign-in': 'it may be what signs somebody in',
  'unlike-sign-in': 'it does not look like a sign-in',
};
