/**
 * The browser's own rules (declarativeNetRequest) about hand-offs, computed from what is known. Pure.
 *
 * | priority | rule | lives |
 * |---|---|---|
 * | 1 | every page goes to the start page, everything else is blocked (`gate.ts`) | always (dynamic) |
 * | 10 | the web is open | while a session is open (session rule: a crash drops it) |
 * | 20 | a vendor's page goes to the notice, everything else to that vendor is blocked | open session |
 * | 20 to 29 | parts of pages behind the library's proxies (`proxied-parts.ts`) | open session |
 * | 30 | vendors with consent, and hosts that library pages embed, pass | open session |
 */
import type { LibraryProxy } from '../policy/schema.ts';
import { asciiPath } from '../vendors/index-hosts.ts';
import type { Vendor } from '../vendors/record.ts';
import { proxiedPartRules } from './proxied-parts.ts';
import { PAGES, PARTS, type Rule } from './rule.ts';

/**
 * The browser takes 5,000 session rules, 1,000 of them with patterns, and refuses the whole set where one is too many:
 * no session could open. What goes beyond is left to the blocking guard.
 */
const MOST_PREFIXES = 400;
/** A pattern may take 2 KB when compiled. */
const LONGEST_PREFIX = 60;

export interface OpenSession {
  /** Vendors whose pages need a notice in this library. */
  vendors: readonly Vendor[];
  /** Those of them that only lists of libraries name: a thousand that this library mostly does not have. */
  listed?: ReadonlySet<string>;
  /** Consented vendor ids; `site:<registrable domain>` for a proxied site that no record names. */
  consents: readonly string[];
  proxies: readonly LibraryProxy[];
  libraryHosts: readonly string[];
  beforeConsent: 'block-everything' | 'block-navigation';
  /** Address of the notice page; the destination follows its `#`. */
  noticeUrl: string;
  /** Without blocking web requests, rules must catch proxied hosts too. */
  reduced: boolean;
}

/** All session rules of an open session; replace the former set whole. */
export function openRules(session: OpenSession): Rule[] {
  const consented = new Set(session.consents);
  const waitingVendors = session.vendors.filter((vendor) => !consented.has(vendor.id));
  const waiting = splitHosts(waitingVendors);
  const granted = splitHosts(session.vendors.filter((vendor) => consented.has(vendor.id)));
  const siteConsents = session.consents.filter((id) => id.startsWith('site:')).map((id) => id.slice(5));
  const embedded = session.vendors.flatMap((vendor) => vendor.embeddedHosts ?? []);
  const rules = new RuleList();

  rules.allowAll(10, {});
  const toNotice: Rule['action'] = {
    type: 'redirect',
    redirect: { regexSubstitution: `${session.noticeUrl}#\\0` },
  };
  if (waiting.domains.length > 0) {
    const where = { requestDomains: waiting.domains, excludedRequestDomains: [...session.libraryHosts] };
    rules.add(20, { ...where, regexFilter: '^https?://.*$', resourceTypes: PAGES }, toNotice);
    if (session.beforeConsent === 'block-everything') {
      rules.add(20, { ...where, ...PARTS }, { type: 'block' });
    }
  }
  for (const entry of waiting.prefixes.slice(0, MOST_PREFIXES)) {
    if (entry.length <= LONGEST_PREFIX)
      rules.add(20, { regexFilter: prefixRegex(entry), resourceTypes: PAGES }, toNotice);
    if (session.beforeConsent === 'block-everything') {
      rules.add(20, { urlFilter: `||${entry}`, ...PARTS }, { type: 'block' });
    }
  }
  const embeddedDomains = splitEntries(embedded).domains;
  if (embeddedDomains.length > 0) {
    rules.add(30, { requestDomains: embeddedDomains, ...PARTS }, { type: 'allow' });
  }
  if (granted.domains.length > 0) {
    // A vendor's yes does not cover another vendor on one of its sub-hosts.
    const others = waiting.domains.filter((host) => granted.domains.some((own) => host.endsWith(`.${own}`)));
    rules.allowAll(30, { requestDomains: granted.domains, excludedRequestDomains: others });
  }
  for (const entry of granted.prefixes.slice(0, MOST_PREFIXES)) {
    rules.allowAll(30, { urlFilter: `||${entry}` });
  }
  if (session.beforeConsent === 'block-everything') {
    const isListed = ({ id }: Vendor) => session.listed?.has(id) === true;
    const known = splitHosts(waitingVendors.filter((vendor) => !isListed(vendor)));
    const proxied = proxiedPartRules(
      {
        proxies: session.proxies,
        waiting: [...known.domains, ...known.prefixes.slice(0, MOST_PREFIXES)],
        listed: splitHosts(waitingVendors.filter(isListed)).domains,
        waitingIds: new Set(waitingVendors.map(({ id }) => id)),
        passing: [...granted.domains, ...granted.prefixes, ...siteConsents, ...embeddedDomains],
        libraryHosts: session.libraryHosts,
      },
      PARTS,
    );
    for (const { priority, condition, action } of proxied) rules.add(priority!, condition, action);
  }
  if (session.reduced) addProxyRules(rules, session, [...granted.domains, ...siteConsents], toNotice);
  return rules.list;
}

/**
 * Proxied destinations by their shape alone: `?url=`, `?qurl=` and rewritten hosts. With blocking web requests the
 * resolver sees these exactly; rules are the second best.
 */
function addProxyRules(
  rules: RuleList,
  session: OpenSession,
  granted: string[],
  toNotice: Rule['action'],
): void {
  for (const proxy of session.proxies) {
    const host = escapeRegex(proxy.host);
    rules.add(
      20,
      { regexFilter: `^https?://([^/]+\\.)?${host}/+[a-z]*login/?\\?.*q?url=.*$`, resourceTypes: PAGES },
      toNotice,
    );
    rules.add(
      20,
      { regexFilter: `^https?://[^/.]+[-.][^/]+\\.${host}(:|/).*$`, resourceTypes: PAGES },
      toNotice,
    );
    // A hyphenated label has no dot of its own, so it needs a pattern apart from the dotted form above.
    rules.add(
      20,
      { regexFilter: `^https?://[^/.]+-[^/.]+\\.${host}(:|/).*$`, resourceTypes: PAGES },
      toNotice,
    );
    for (const domain of granted) {
      const dotted = escapeRegex(domain);
      const hyphened = escapeRegex(domain.replaceAll('-', '--').replaceAll('.', '-'));
      const rewritten = `^https?://([^/]+[-.])?(${dotted}|${hyphened})\\.${host}(:|/)`;
      rules.add(30, { regexFilter: rewritten, resourceTypes: PAGES }, { type: 'allow' });
      const login = `^https?://([^/]+\\.)?${host}/+[a-z]*login/?\\?.*url=(https?(:|%3A)(/|%2F)+)?([^/&%]+\\.)?${dotted}`;
      rules.add(30, { regexFilter: login, resourceTypes: PAGES }, { type: 'allow' });
    }
  }
}

class RuleList {
  readonly list: Rule[] = [];
  add(priority: number, condition: Rule['condition'], action: Rule['action']): void {
    this.list.push({ id: this.list.length + 1, priority, condition, action });
  }
  /** Pages and parts. One rule cannot say both without naming every kind of request. */
  allowAll(priority: number, where: Rule['condition']): void {
    for (const kinds of [{ resourceTypes: PAGES }, PARTS]) {
      this.add(priority, { ...where, ...kinds }, { type: 'allow' });
    }
  }
}

function splitHosts(vendors: readonly Vendor[]) {
  return splitEntries(vendors.flatMap((vendor) => vendor.hosts));
}

/** Rules match whole hosts as domains; an entry with a path or a port needs a pattern. */
function splitEntries(entries: readonly string[]): { domains: string[]; prefixes: string[] } {
  const isPlain = (entry: string) => !/[:/]/.test(entry);
  return {
    domains: [...new Set(entries.filter(isPlain))],
    prefixes: [...new Set(entries.filter((entry) => !isPlain(entry)).map(inAscii))],
  };
}

/** Rules are refused where a letter is not ASCII. */
function inAscii(entry: string): string {
  const slash = entry.indexOf('/');
  return slash < 0 ? entry : entry.slice(0, slash) + asciiPath(entry.slice(slash));
}

function prefixRegex(entry: string): string {
  return `^https?://([^/]+\\.)?${escapeRegex(entry)}.*$`;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
