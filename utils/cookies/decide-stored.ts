/** What should become of a cookie that is already stored, when nobody tells any more who stored it. */
import type { Protection } from '../platform/capability.ts';
import { type Cookie, hostOfCookie } from '../platform/cookies.ts';
import { type CookieDecision, decideCookie } from './decide.ts';
import { seen } from './evidence.ts';
import { isExpected } from './expected.ts';
import { cookieContext } from './site.ts';

/** @param protection reduced, nobody sees what servers set: then nothing counts as set by a script */
export function decideStored(cookie: Cookie, protection: Protection): CookieDecision {
  const host = hostOfCookie(cookie);
  const page = cookie.partitionKey?.topLevelSite && URL.parse(cookie.partitionKey.topLevelSite)?.hostname;
  const context = cookieContext(host, page || undefined);
  const { evidence } = context;
  // Long after it was stored, only what the traffic has shown tells.
  const given =
    evidence?.set.includes(cookie.name) || (evidence && seen(evidence, cookie.name)) !== undefined;
  const fromServer = cookie.httpOnly || given || isExpected(cookie.name, host) || protection === 'reduced';
  return decideCookie(
    {
      name: cookie.name,
      value: cookie.value,
      httpOnly: cookie.httpOnly,
      path: cookie.path,
      secure: cookie.secure,
      setByScript: !fromServer,
      persistent: !cookie.session,
    },
    context,
  );
}
