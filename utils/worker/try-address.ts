/** "Try an address": what Carrel would do, asked of the very functions that do it. Nothing is kept. */
import { type CookieContext, decideCookie } from '../cookies/decide.ts';
import { parseSetCookie } from '../cookies/set-cookie.ts';
import { handOffOf } from '../handoff/decide.ts';
import { needlessIdentifiers } from '../handoff/identifiers.ts';
import { isLibraryHost } from '../policy/own-hosts.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import type { NoticeKind, Vendor } from '../vendors/record.ts';

export interface TriedCookie {
  /** Pasted by staff, named in the record, or an example of its kind. */
  what: 'pasted' | 'sign-in' | 'server' | 'script' | 'tracker' | 'foreign';
  name: string;
  /** `visit`: kept until the last tab has left the site. */
  decision: 'keep' | 'visit' | 'refuse';
  reason: string;
}

export type TryReply =
  | { found: 'no-address' }
  | { found: 'library' | 'no-vendor'; host: string; cookies: TriedCookie[] }
  | {
      found: 'vendor';
      host: string;
      vendor: Vendor;
      /** False for a site that only stands behind the library's proxy. */
      listed: boolean;
      via: string[];
      kind: NoticeKind;
      /** What the address would tell without need: Carrel stops it. */
      identifiers: string[];
      cookies: TriedCookie[];
    };

interface TryDeps {
  knowledge: Pick<Knowledge, 'policy' | 'resolving' | 'vendors'>;
  /** Context of a cookie that a host sets on its own page. */
  ownContext(host: string): CookieContext;
}

export function tryAddress(address: string, lines: readonly string[], deps: TryDeps): TryReply {
  const { knowledge, ownContext } = deps;
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return { found: 'no-address' };
  const handOff = handOffOf(url.href, knowledge.resolving, knowledge.vendors);
  const host = handOff?.host ?? url.hostname;
  const cookies = triedCookies(ownContext(host), handOff?.vendor.signInCookies ?? [], lines);
  if (!handOff) {
    const own = isLibraryHost(url.hostname, knowledge.resolving.libraryHosts);
    return { found: own ? 'library' : 'no-vendor', host, cookies };
  }
  const { vendor, via } = handOff;
  return {
    found: 'vendor',
    host,
    vendor,
    listed: knowledge.vendors.has(vendor.id),
    via,
    kind: noticeKind(vendor, knowledge.policy),
    identifiers: needlessIdentifiers(handOff, url.href, null),
    cookies,
  };
}

/** Stands for any cookie: long and random, as identifiers are. */
const EXAMPLE = { value: 'b3Jf9Xk2LmQ8vT5wYz7nR4sD', secure: true };

/** A look at each kind of cookie that a site sets, and at those that staff have pasted. */
function triedCookies(
  own: CookieContext,
  signIn: readonly string[],
  lines: readonly string[],
): TriedCookie[] {
  const decide = (name: string, more: { script?: boolean; foreign?: boolean } = {}) => {
    const setByScript = more.script === true;
    const facts = { ...EXAMPLE, name, httpOnly: !setByScript, setByScript, persistent: setByScript };
    const context = more.foreign ? { ...own, thirdParty: true, vendor: undefined } : own;
    const { decision, reason } = decideCookie(facts, context);
    return { decision, reason };
  };
  const pasted = lines.flatMap((line): TriedCookie[] => {
    const cookie = parseSetCookie(line.includes('=') ? line : `${line}=x`, Date.now());
    if (!cookie) return [];
    const { decision, reason } = decideCookie({ ...cookie, setByScript: false }, own);
    return [{ what: 'pasted', name: cookie.name, decision, reason }];
  });
  return [
    ...pasted,
    // A pattern is shown as it is: what it names is kept by the same rule.
    ...signIn.map(
      (name): TriedCookie =>
        /^\/.*\/$/.test(name)
          ? { what: 'sign-in', name, decision: 'keep', reason: 'vendor-sign-in' }
          : { what: 'sign-in', name, ...decide(name) },
    ),
    { what: 'server', name: 'choice', ...decide('choice') },
    { what: 'script', name: 'choice', ...decide('choice', { script: true }) },
    { what: 'tracker', name: '_ga', ...decide('_ga', { script: true }) },
    { what: 'foreign', name: 'visitor', ...decide('visitor', { foreign: true }) },
  ];
}
