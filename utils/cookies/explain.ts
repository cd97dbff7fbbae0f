/** One cookie as JSON in, what Carrel would do with it out. Pure: the door is `utils/cli/explain.ts`. */

import * as v from 'valibot';
import { isLibraryHost } from '../policy/own-hosts.ts';
import { deproxyHost, registrableDomain } from '../vendors/hosts.ts';
import type { ResolveContext } from '../vendors/index-hosts.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import { type CookieRule, decideCookie } from './decide.ts';
import { noSiteEvidence } from './evidence.ts';
import { DECISIONS, REASONS } from './reasons.ts';
import { asShare, logOdds } from './score.ts';

const text = (problem: string) => v.string(problem);
const flag = v.optional(v.boolean('must be true or false'), false);
const inputSchema = v.object(
  {
    site: v.pipe(text('must be the host name of the page'), v.minLength(1, 'must not be empty')),
    name: text('must be text (it may be empty)'),
    value: v.optional(text('must be text'), ''),
    domain: v.optional(v.nullable(text('must be a host name'))),
    path: v.optional(text('must be text that begins with /'), '/'),
    secure: flag,
    httpOnly: flag,
    sameSite: v.optional(v.nullable(text('must be "strict", "lax" or "none"'))),
    session: flag,
    setByScript: flag,
    /** What the traffic has shown, where that is to be played through. */
    signedIn: flag,
    setAtSignIn: flag,
    sentAtSignIn: flag,
  },
  'must be one cookie as a JSON object',
);

export type Explanation = { decision: string; reason: string; score: number } | { error: string };

/** Explains one line; a line that is no cookie gets an error that names the field. */
export function explainCookie(
  line: string,
  context: ResolveContext,
  rules: { keep: readonly CookieRule[]; refuse: readonly CookieRule[] },
): Explanation {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return {
      error: 'The line is no JSON; write one cookie a line, such as {"site":"a.example","name":"sid"}.',
    };
  }
  const parsed = v.safeParse(inputSchema, json);
  if (!parsed.success) return { error: problemOf(parsed.issues[0], json) };
  const cookie = parsed.output;
  const real = (host: string) =>
    deproxyHost(host.replace(/^\./, '').toLowerCase(), context.proxies, context.index.hyphenated);
  const site = real(cookie.site);
  const host = cookie.domain && isDomainName(cookie.domain) ? real(cookie.domain) : site;
  const vendor = lookupVendor(context.index, host, '/');
  const pageVendor = lookupVendor(context.index, site, '/');
  // Only two real host names can be told to belong to different companies.
  const sameParty =
    !isDomainName(site) ||
    registrableDomain(host) === registrableDomain(site) ||
    (vendor !== undefined && vendor.id === pageVendor?.id);
  const library = isLibraryHost(host, context.libraryHosts);
  const signedIn = cookie.signedIn || cookie.setAtSignIn || cookie.sentAtSignIn;
  const facts = { ...cookie, persistent: !cookie.session };
  const { decision, reason } = decideCookie(facts, {
    host,
    thirdParty: !sameParty && !library,
    signInFrame: false,
    library,
    relaxed: false,
    vendor,
    evidence: signedIn
      ? {
          ...noSiteEvidence(),
          signedIn,
          // What a sign-in neither set nor took along was there before: the site gives it to everybody.
          ordinary: { [cookie.name]: { times: 1, length: 0, refused: false, loose: false, early: true } },
          set: cookie.setAtSignIn ? [cookie.name] : [],
          sent: cookie.sentAtSignIn ? [cookie.name] : [],
        }
      : undefined,
    ...rules,
  });
  const score = Number(asShare(logOdds(facts)).toFixed(4));
  return { decision: DECISIONS[decision], reason: REASONS[reason], score };
}

/** A name with a dot in it, as cookie data give it: with or without a dot before it. */
function isDomainName(text: string): boolean {
  return /^\.?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i.test(text);
}

function problemOf(issue: v.BaseIssue<unknown>, json: unknown): string {
  const field = v.getDotPath(issue);
  if (field === null) return `The line ${issue.message}.`;
  const missing = typeof json === 'object' && json !== null && !(field in json);
  return missing ? `"${field}" is missing: it ${issueText(field)}.` : `"${field}" ${issue.message}.`;
}

function issueText(field: string): string {
  return field === 'site' ? 'must be the host name of the page' : 'must be text (it may be empty)';
}
