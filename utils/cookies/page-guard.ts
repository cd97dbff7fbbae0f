/** Registers the script that guards `document.cookie` inside pages, for the length of a session. */
import { browser } from 'wxt/browser';
import { allowThirdPartyCookies } from '../platform/privacy.ts';
import type { Policy } from '../policy/schema.ts';

const ID = 'cookie-guard';

/** Puts the guard into every page and frame of the session, before the page's first script. */
export async function pageGuardOn(policy: Policy): Promise<void> {
  await pageGuardOff();
  if (policy.cookies.mode !== 'authentication') return;
  await allowThirdPartyCookies(false);
  // Hosts with a cookie that the policy keeps fall back on the worker's sweep, which knows the policy.
  const excluded = policy.cookies.keep.flatMap(({ host }) => [`*://${host}/*`, `*://*.${host}/*`]);
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

export async function pageGuardOff(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}
