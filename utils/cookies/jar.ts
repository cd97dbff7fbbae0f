/**
 * What all who guard cookies ask: who is behind a host, what the traffic has shown of it, and what should become of a
 * cookie there.
 */
import { type Cookie, hostOfCookie } from '../platform/cookies.ts';
import { isLibraryHost } from '../policy/own-hosts.ts';
import { deproxyHost, registrableDomain } from '../vendors/hosts.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { type CookieContext, type CookieDecision, decideCookie } from './decide.ts';
import { type Evidence, noEvidence, type SiteEvidence, seen, siteEvidence } from './evidence.ts';
import type { CookieMemory } from './memory.ts';

/** What the guards of cookies ask of the session. */
export interface CookieSession {
  /** The open session's record; null while the web is closed, and while nobody knows. */
  readonly record: {
    readonly consents: readonly string[];
    readonly relaxed: readonly string[];
  } | null;
  /** While the worker wakes, nobody knows whether there is a patron: what is seen meanwhile is theirs. */
  readonly memory: { readonly cookies: CookieMemory } | null;
}

interface JarDeps {
  knowledge: Pick<Knowledge, 'known' | 'whenKnown' | 'policy' | 'resolving' | 'protection'>;
  session: CookieSession;
}
export type Jar = ReturnType<typeof makeJar>;

export function makeJar({ knowledge, session }: JarDeps) {
  /** The real host behind a name of the library's proxy. */
  const deproxy = (host: string) =>
    deproxyHost(host, knowledge.policy.proxies, knowledge.resolving.index.hyphenated);

  /** Registrable domain of the real site behind a host: de-proxied first, so that a tracker stays a tracker. */
  const siteOf = (host: string) => registrableDomain(deproxy(host));

  /**
   * Who is behind a host: a vendor may own several domains (an identity host, say) and is one party all the same. A
   * worker that has just woken knows no vendors yet: until then each host is a party of its own.
   */
  function partyOf(host: string): string {
    if (!knowledge.known) return host;
    const real = deproxy(host);
    return lookupVendor(knowledge.resolving.index, real, '/')?.id ?? registrableDomain(real);
  }

  /** What the traffic has shown; of nobody, nothing is kept. */
  const evidence = (): Evidence => session.memory?.cookies.evidence ?? noEvidence();
  const evidenceOf = (party: string): SiteEvidence | undefined => siteEvidence(evidence(), party);

  /** Resolves when it is known what an earlier worker of this session has seen. */
  const evidenceKnown = async (): Promise<void> =>
    session.memory?.cookies.recall(knowledge.whenKnown, partyOf);

  /** Stores the evidence in a moment. */
  function saveEvidence(): void {
    session.memory?.cookies.save(evidenceKnown());
  }

  /**
   * Context for a cookie that `host` sets while `page` (a host) is in the tab; `page` undefined where that is not
   * known, and then the host counts as its own page. `signInFrame`: it comes with a sign-in inside a frame.
   */
  function contextOf(host: string, page: string | undefined, signInFrame = false): CookieContext {
    const { policy, resolving } = knowledge;
    const real = deproxy(host);
    const site = registrableDomain(real);
    const vendor = lookupVendor(resolving.index, real, '/');
    const party = partyOf(host);
    const sameParty = page === undefined || site === siteOf(page) || party === partyOf(page);
    const library = isLibraryHost(real, resolving.libraryHosts);
    return {
      host: real,
      thirdParty: !sameParty && !library,
      library,
      signInFrame,
      evidence: evidenceOf(party),
      relaxed: session.record?.relaxed.includes(site) ?? false,
      vendor,
      names: session.memory?.cookies.names,
      keep: policy.cookies.keep,
      refuse: policy.cookies.refuse,
    };
  }

  /** What should become of a cookie that is already stored, when nobody tells any more who stored it. */
  function decideStored(cookie: Cookie): CookieDecision {
    const host = hostOfCookie(cookie);
    const page = cookie.partitionKey?.topLevelSite && URL.parse(cookie.partitionKey.topLevelSite)?.hostname;
    const context = contextOf(host, page || undefined);
    const { evidence } = context;
    // Long after it was stored, only what the traffic has shown tells.
    const given =
      evidence?.set.includes(cookie.name) || (evidence && seen(evidence, cookie.name)) !== undefined;
    const expected = session.memory?.cookies.expected.has(cookie.name, host) ?? false;
    // Where nobody sees what servers set, nothing counts as set by a script.
    const fromServer = cookie.httpOnly || given || expected || knowledge.protection === 'reduced';
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

  return {
    siteOf,
    partyOf,
    contextOf,
    decideStored,
    evidence,
    evidenceOf,
    evidenceKnown,
    saveEvidence,
    /** Whether all that was seen earlier is known. */
    isEvidenceKnown: () => session.memory?.cookies.known ?? false,
    /** Whether cookies are looked at now. In report mode too: it shows what would be refused. */
    isWatching: () => session.record !== null && knowledge.policy.cookies.mode !== 'off',
    /** Whether cookies are refused now. */
    isRefusing: () => session.record !== null && knowledge.policy.cookies.mode === 'authentication',
  };
}
