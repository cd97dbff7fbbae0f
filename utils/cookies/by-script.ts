/** What may be stored of the cookies that a script sets, by themselves. Part of every page's guard. Pure. */
import { type CookieContext, decideCookie } from './decide.ts';
import type { ScoredCookie } from './features.ts';

/** A page knows nothing of the library's policy, of vendors and of what the traffic has shown. */
export const IN_PAGE: CookieContext = {
  names: new Map(),
  host: '',
  thirdParty: false,
  signInFrame: false,
  library: false,
  relaxed: false,
  vendor: undefined,
  evidence: undefined,
  keep: [],
  refuse: [],
};

/** Whether a cookie of a script is kept: the same decision that the worker takes, and `explain` tells. */
export function isKeptFromScript(
  cookie: Pick<ScoredCookie, 'name' | 'value' | 'secure' | 'persistent'>,
): boolean {
  const { name, value, secure, persistent } = cookie;
  const facts = { name, value, secure, persistent, httpOnly: false, setByScript: true };
  return decideCookie(facts, IN_PAGE).decision !== 'refuse';
}
