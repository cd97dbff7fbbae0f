/** Registers the script that guards `document.cookie` inside pages, for the length of a session. */
import { browser } from 'wxt/browser';
import { allowThirdPartyCookies } from '../platform/privacy.ts';
import type { Policy } from '../policy/schema.ts';
import { live } from '../session/live.ts';
import { isSignInName } from './names.ts';

const ID = 'cookie-guard';

/**
 * Puts the guard into every page and frame of the session, before the page's first script; call again when the
 * settings or the session's record have changed.
 */
export async function pageGuardOn(policy: Policy): Promise<void> {
  if (policy.cookies.mode !== 'authentication') return pageGuardOff();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const excluded = unguardedHosts().flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
  if (registered) {
    const before = registered.excludeMatches ?? [];
    if (before.toSorted().join() === excluded.toSorted().join()) return;
    await browser.scripting.updateContentScripts([
      { id: ID, excludeMatches: excluded } as Parameters<
        typeof browser.scripting.updateContentScripts
      >[0][number],
    ]);
    return;
  }
  await allowThirdPartyCookies(false);
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['content-scripts/cookie-guard.js'],
      matches: ['http://*/*', 'https://*/*'],
      ...(excluded.length > 0 ? { excludeMatches: excluded } : {}),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      world: 'MAIN',
      persistAcrossSessions: false,
    } as Parameters<typeof browser.scripting.registerContentScripts>[0][number],
  ]);
}

/**
 * Hosts where scripts may set a cookie that the page itself cannot know of: kept by policy, relaxed by the patron, the
 * library's own, or of a vendor whose sign-in cookies have names of their own. There the worker's sweep decides.
 */
function unguardedHosts(): string[] {
  const { policy, record, vendors, resolving } = live;
  const visited = (record?.consents ?? []).flatMap((id) => vendors.get(id) ?? []);
  const named = visited.filter(({ signInCookies = [] }) => signInCookies.some((name) => !isSignInName(name)));
  const hosts = [
    ...policy.cookies.keep.map(({ host }) => host),
    ...(record?.relaxed ?? []),
    ...resolving.libraryHosts,
    ...named.flatMap((vendor) => vendor.hosts),
  ];
  return [...new Set(hosts.map((host) => host.replace(/[/:].*$/, '')))];
}

export async function pageGuardOff(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}
