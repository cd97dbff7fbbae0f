/** Registers the script that guards `document.cookie` inside pages, for the length of a session. */
import { browser } from 'wxt/browser';
import { allowThirdPartyCookies } from '../platform/privacy.ts';
import { pagesOf, WEB_PAGES } from '../platform/web-pages.ts';
import { libraryHosts } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { proxyBase } from '../vendors/hosts.ts';
import type { CookieSession } from './jar.ts';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const EVERYWHERE = 'cookie-guard';
const PROXIED = 'cookie-guard-proxied';

interface PageGuardDeps {
  knowledge: { readonly policy: Policy };
  session: Pick<CookieSession, 'record'>;
}

export function makeCookieScripts({ knowledge, session }: PageGuardDeps) {
  /**
   * Puts the guard into every page and frame of the session, before the page's first script; call again when the
   * settings or the session's record have changed.
   */
  async function on(): Promise<void> {
    const { policy } = knowledge;
    if (policy.cookies.mode !== 'authentication') return off();
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [EVERYWHERE, PROXIED] });
    const wanted = guardScripts();
    if (signature(registered) === signature(wanted)) return;
    if (registered.length === 0) await allowThirdPartyCookies(false);
    // Never off for a moment: what stays is changed in place.
    const has = (among: readonly Script[], { id }: Script) => among.some((other) => other.id === id);
    const missing = wanted.filter((one) => !has(registered, one));
    const kept = wanted.filter((one) => has(registered, one));
    const gone = registered.filter((one) => !has(wanted, one)).map(({ id }) => id);
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
    if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  }

  function guardScripts(): Script[] {
    const { policy } = knowledge;
    const { record } = session;
    const unguarded = pagesOf(unguardedHosts());
    // Vendors behind the library's proxy stand under its name, and are not the library.
    const proxied = pagesOf(policy.proxies.map(({ host }) => proxyBase(host)));
    const everywhere = script(EVERYWHERE, WEB_PAGES, unguarded);
    // Which of the proxied sites a patron has relaxed, no pattern can say: then the sweep decides on all of them.
    const needed = proxied.length > 0 && (record?.relaxed ?? []).length === 0;
    return needed ? [everywhere, script(PROXIED, proxied, [])] : [everywhere];
  }

  /**
   * Hosts where scripts may set a cookie that the page itself cannot know of: kept by policy, relaxed by the patron, or
   * the library's own. There the worker's sweep decides, a moment after the cookie has been stored.
   */
  function unguardedHosts(): string[] {
    const { policy } = knowledge;
    const { record } = session;
    const hosts = [
      ...policy.cookies.keep.map(({ host }) => host),
      ...(record?.relaxed ?? []),
      ...libraryHosts(policy),
    ];
    return hosts.map((host) => host.replace(/[/:].*$/, ''));
  }

  async function off(): Promise<void> {
    const ids = [EVERYWHERE, PROXIED];
    const registered = await browser.scripting.getRegisteredContentScripts({ ids });
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  }

  return { on, off };
}

function script(id: string, matches: string[], excluded: string[]): Script {
  return {
    id,
    js: ['content-scripts/cookie-guard.js'],
    matches,
    excludeMatches: excluded,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    world: 'MAIN',
    persistAcrossSessions: false,
  } as Script;
}

/** Equal for equal sets of registrations. */
function signature(scripts: readonly Script[]): string {
  const parts = scripts.map(({ id, matches = [], excludeMatches = [] }) =>
    [id, ...matches.toSorted(), '-', ...excludeMatches.toSorted()].join(),
  );
  return parts.toSorted().join(';');
}
