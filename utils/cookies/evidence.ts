/**
 * What the traffic has shown of each site's cookies: which a sign-in set, which went along with it, and which the site
 * gives to everybody. Names and lengths, never values. Pure; kept in `storage.session`, so a worker's end loses nothing.
 */
import * as v from 'valibot';

const names = v.array(v.string());
const ordinarySchema = v.object({
  times: v.number(),
  length: v.number(),
  refused: v.boolean(),
  /** Wants to last and is open to scripts. */
  loose: v.boolean(),
  /** Came before any sign-in. */
  early: v.boolean(),
});
const siteSchema = v.object({
  /** A sign-in has been seen here. */
  signedIn: v.boolean(),
  /** Cookies that a sign-in set or changed. */
  set: names,
  /** Cookies that the browser sent along with a sign-in. */
  sent: names,
  /** Cookies that the site set on the way to signing in elsewhere, to know whom it sent when they come back. */
  leaving: names,
  /** Cookies of ordinary answers in this visit. */
  ordinary: v.record(v.string(), ordinarySchema),
  /** The same of earlier visits, where somebody signed in. */
  earlier: v.record(v.string(), ordinarySchema),
});
export const evidenceSchema = v.object({
  /** By party: a vendor's id, else the registrable domain; by host until the vendors are known. */
  sites: v.record(v.string(), siteSchema),
  /** Requests that are part of a sign-in. */
  chains: names,
  /** Parties that a tab has left to sign in elsewhere: they are still being visited, until a time (ms). */
  away: v.record(v.string(), v.record(v.string(), v.number())),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type SiteEvidence = v.InferOutput<typeof siteSchema>;

export function noEvidence(): Evidence {
  return { sites: {}, chains: [], away: {} };
}

export function noSiteEvidence(): SiteEvidence {
  return { signedIn: false, set: [], sent: [], leaving: [], ordinary: {}, earlier: {} };
}

const MAX_SITES = 300;
const MAX_NAMES = 200;
const MAX_CHAINS = 50;
/** How long a tab may be away to sign in. */
const AWAY_MS = 15 * 60_000;

export function siteEvidence(evidence: Evidence, party: string): SiteEvidence | undefined {
  return Object.hasOwn(evidence.sites, party) ? evidence.sites[party] : undefined;
}

/** What is known of a cookie that ordinary answers set. */
export function seen(
  { ordinary, earlier }: SiteEvidence,
  name: string,
): v.InferOutput<typeof ordinarySchema> | undefined {
  if (Object.hasOwn(ordinary, name)) return ordinary[name];
  return Object.hasOwn(earlier, name) ? earlier[name] : undefined;
}

/** Whether ordinary answers of the site have shown what it gives to everybody. */
export function hasSeenPages(site: SiteEvidence | undefined): boolean {
  return site !== undefined && Object.keys(site.ordinary).length + Object.keys(site.earlier).length > 0;
}

function siteOfParty(evidence: Evidence, party: string): SiteEvidence {
  const known = siteEvidence(evidence, party);
  if (known) return known;
  const parties = Object.keys(evidence.sites);
  if (parties.length >= MAX_SITES) {
    // A site where nobody signed in has the least to lose.
    const idle = parties.find((other) => !evidence.sites[other]?.signedIn) ?? parties[0];
    delete evidence.sites[idle!];
  }
  const site = noSiteEvidence();
  evidence.sites[party] = site;
  return site;
}

/** A request begins to sign somebody in; whatever it leads to by redirect belongs to it. */
export function beginChain(evidence: Evidence, requestId: string): void {
  if (evidence.chains.includes(requestId)) return;
  evidence.chains = [...evidence.chains.slice(-MAX_CHAINS + 1), requestId];
}

export function noteSignedIn(evidence: Evidence, party: string): void {
  siteOfParty(evidence, party).signedIn = true;
}

/** Cookies that went out with the sign-in. */
export function noteSent(evidence: Evidence, party: string, sent: readonly string[]): void {
  const site = siteOfParty(evidence, party);
  site.sent = [...new Set([...site.sent, ...sent])].slice(-MAX_NAMES);
}

/** How long the state of a sign-in that has begun may want to live, in seconds. Visitor numbers want years. */
const STATE_LIVES = 86_400;

/** An answer that leads away to sign in set this cookie. What the site gives to everybody is no state of a sign-in. */
export function noteLeaving(
  evidence: Evidence,
  party: string,
  { name, lifetime }: { name: string; lifetime: number | null },
): void {
  const site = siteOfParty(evidence, party);
  if ((lifetime ?? 0) > STATE_LIVES || seen(site, name) || site.leaving.includes(name)) return;
  site.leaving = [...site.leaving.slice(-MAX_NAMES + 1), name];
}

/**
 * A sign-in answered with this cookie. What the site gives to everybody, in the same shape and again and again, proves
 * nothing by coming once more: then it counts as sent along. So does a renewed one that lasts and is open to scripts
 * (`loose`): a session that a sign-in renews ends with the browser or hides from scripts.
 */
export function noteSet(
  evidence: Evidence,
  party: string,
  { name, length, loose }: { name: string; length: number; loose: boolean },
): void {
  const site = siteOfParty(evidence, party);
  const before = seen(site, name);
  const same = before !== undefined && Math.abs(before.length - length) <= 4;
  if (same && (before.times > 1 || before.refused || loose)) noteSent(evidence, party, [name]);
  else if (!site.set.includes(name)) site.set = [...site.set.slice(-MAX_NAMES + 1), name];
}

/** An ordinary answer set this cookie. Returns whether that is news worth storing. */
export function noteOrdinary(
  evidence: Evidence,
  party: string,
  { name, length, refused, loose }: { name: string; length: number; refused: boolean; loose: boolean },
): boolean {
  const site = siteOfParty(evidence, party);
  const before = seen(site, name);
  const known = Object.hasOwn(site.ordinary, name);
  if (!known && Object.keys(site.ordinary).length >= MAX_NAMES) return false;
  const times = Math.min((before?.times ?? 0) + 1, 2);
  site.ordinary[name] = { times, length, refused, loose, early: before?.early ?? !site.signedIn };
  return !known || before?.times !== times || before.refused !== refused || before.loose !== loose;
}

/**
 * What was known, and what a worker that had just woken saw before it remembered. That worker did not know the vendors
 * either, and called each party by its host.
 */
export function joinEvidence(known: Evidence, seen: Evidence, partyOf: (host: string) => string): Evidence {
  let { sites } = known;
  for (const [host, site] of Object.entries(seen.sites)) sites = joinSites(sites, { [partyOf(host)]: site });
  const away = { ...known.away };
  for (const [tab, parties] of Object.entries(seen.away)) {
    const named = Object.entries(parties).map(([host, until]) => [partyOf(host), until] as const);
    away[tab] = { ...away[tab], ...Object.fromEntries(named) };
  }
  return { sites, chains: [...new Set([...known.chains, ...seen.chains])].slice(-MAX_CHAINS), away };
}

/** Joins by party. What then seemed set by a sign-in, though the site gives it to everybody, counts as sent along. */
export function joinSites(known: Evidence['sites'], seenSince: Evidence['sites']): Evidence['sites'] {
  const joined = { ...known };
  for (const [party, now] of Object.entries(seenSince)) {
    const before = Object.hasOwn(known, party) ? known[party] : undefined;
    if (!before) {
      joined[party] = now;
      continue;
    }
    const forAll = (name: string) => {
      const usual = seen(before, name);
      return usual !== undefined && (usual.refused || usual.times > 1);
    };
    const union = (...lists: string[][]) => [...new Set(lists.flat())].slice(-MAX_NAMES);
    const ordinary = { ...before.ordinary };
    for (const [name, one] of Object.entries(now.ordinary))
      ordinary[name] = seen(before, name) ?? { ...one, early: one.early && !before.signedIn };
    joined[party] = {
      signedIn: before.signedIn || now.signedIn,
      set: union(
        before.set,
        now.set.filter((name) => !forAll(name)),
      ),
      sent: union(before.sent, now.sent, now.set.filter(forAll)),
      leaving: union(before.leaving, now.leaving),
      ordinary,
      earlier: before.earlier,
    };
  }
  return joined;
}

/** A tab leaves these parties to sign in elsewhere. */
export function noteAway(evidence: Evidence, tab: number, parties: readonly string[], now: number): void {
  const away = { ...evidence.away[tab] };
  for (const party of parties) away[party] = now + AWAY_MS;
  evidence.away[tab] = away;
}

/** Whether a tab that arrives at a party has been away to sign in for it. */
export function isAway(evidence: Evidence, tab: number, party: string, now: number): boolean {
  return (evidence.away[tab]?.[party] ?? 0) > now;
}

export function forgetAway(evidence: Evidence, tab: number, party?: string): boolean {
  const away = evidence.away[tab];
  if (!away || (party !== undefined && !(party in away))) return false;
  if (party !== undefined) delete away[party];
  if (party === undefined || Object.keys(away).length === 0) delete evidence.away[tab];
  return true;
}

/** Parties that some tab will come back to. */
export function awaited(evidence: Evidence, now: number): string[] {
  return Object.values(evidence.away).flatMap((away) =>
    Object.entries(away).flatMap(([party, until]) => (until > now ? [party] : [])),
  );
}

/**
 * A visit is over: what was seen counts no more, except where somebody signed in. There it counts until the library's
 * session ends: the patron comes back to a session that the sign-in may never have renewed.
 */
export function endVisit(evidence: Evidence, party: string): void {
  const site = siteEvidence(evidence, party);
  if (!site) return;
  if (!site.signedIn) {
    delete evidence.sites[party];
    return;
  }
  const earlier = Object.entries({ ...site.earlier, ...site.ordinary }).slice(-MAX_NAMES);
  Object.assign(site, { leaving: [], ordinary: {}, earlier: Object.fromEntries(earlier) });
}
