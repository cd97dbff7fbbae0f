/** The worker's answers to Carrel's own pages: one handler for each message name. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { lookupVendor } from '../../utils/handoff/index-hosts.ts';
import {
  continueNotice,
  declineNotice,
  describeNotice,
  LONGEST_ADDRESS,
} from '../../utils/handoff/notice.ts';
import type { RequestName, Requests } from '../../utils/platform/messages.ts';
import { eraseHeld, heldPartShape, heldView } from '../../utils/session/held.ts';
import { live, storesRead } from '../../utils/session/live.ts';
import { END_REASONS } from '../../utils/session/reasons.ts';
import { endSession, relaxSite, revokeConsent, startSession } from '../../utils/session/session.ts';
import { activeSite, endView, receiptView, sessionView, startView } from '../../utils/session/view.ts';
import { chooseForSession, count, hasAgreed } from '../../utils/statistics/count.ts';
import { staffHandlers, staffShapes } from './staff-requests.ts';

type Handlers = {
  [N in RequestName]: (request: Requests[N]['request'], tabId?: number) => Promise<Requests[N]['reply']>;
};

const choice = v.object({ counted: v.boolean() });
const token = v.object({ token: v.pipe(v.string(), v.maxLength(100)) });
/** Shapes of the requests that carry something; all others carry nothing. */
const shapes: Partial<Record<RequestName, v.GenericSchema>> = {
  'notice/view': v.object({ address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)) }),
  'notice/continue': token,
  'notice/back': token,
  'session/end': v.object({ reason: v.picklist(END_REASONS) }),
  'session/start': choice,
  'session/count': choice,
  'session/erase': heldPartShape,
  'consent/revoke': v.object({ vendor: v.pipe(v.string(), v.maxLength(300)) }),
  ...staffShapes,
};

const handlers: Handlers = {
  'start/view': async () => {
    const view = startView();
    if (
      live.policy.session.start !== 'automatic' ||
      view.phase !== 'closed' ||
      view.startErases ||
      view.eraseFailed
    ) {
      return view;
    }
    await startSession();
    return startView();
  },
  'session/start': async ({ counted }) => {
    const started = await startSession();
    if (started.ok && counted) await chooseForSession(true);
    return started.ok ? { ok: true, go: live.policy.library.homeUrl } : started;
  },
  'session/view': sessionView,
  'session/end-view': endView,
  'session/end': async ({ reason }) => {
    // The page that asks is closed by the erase, so nobody waits for the answer.
    void endSession(reason);
    return { ok: true };
  },
  'session/held': heldView,
  'session/count': async ({ counted }) => {
    await chooseForSession(counted);
    return { ok: (await hasAgreed()) === counted };
  },
  'session/erase': async ({ part }) => ({ ok: await eraseHeld(part) }),
  'session/keep': async () => ({ ok: live.journal.phase === 'open' }),
  'site/relax': async () => {
    const site = await activeSite();
    if (site === null) return { ok: false };
    await relaxSite(site);
    count('not-working', lookupVendor(live.resolving.index, site, '/')?.id);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    return { ok: true };
  },
  'consent/revoke': async ({ vendor }) => {
    await revokeConsent(vendor);
    return { ok: true };
  },
  'notice/view': ({ address }, tabId) => describeNotice(address, tabId),
  'notice/continue': ({ token }, tabId) => continueNotice(token, tabId),
  'notice/back': ({ token }, tabId) => declineNotice(token, tabId, browser.runtime.getURL('/start.html')),
  'ended/view': receiptView,
  ...staffHandlers,
};

/**
 * Only top-level pages of this very extension may ask: a web site could frame a page of ours, and content scripts
 * share a process with hostile pages.
 */
function isOwnPage(sender: { id?: string; url?: string; frameId?: number }): boolean {
  const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
  return own === true && (sender.frameId ?? 0) === 0;
}

async function answer(
  name: RequestName,
  request: unknown,
  tabId: number | undefined,
  settled: Promise<void>,
): Promise<unknown> {
  // Only the start and ended pages may show a state that is still settling, and no page one that is not known.
  await (name === 'start/view' || name === 'ended/view' ? Promise.race([storesRead, settled]) : settled);
  const shape = shapes[name];
  if (shape) {
    const parsed = v.safeParse(shape, request);
    if (!parsed.success) throw new Error(`"${name}": ${parsed.issues[0].message}`);
  }
  return (handlers[name] as (request: unknown, tabId?: number) => Promise<unknown>)(request, tabId);
}

/** Registers the one message listener. `settled` resolves when the worker knows its state. */
export function registerRequests(settled: Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const wire = message as { kind?: unknown; name?: unknown; request?: unknown } | null;
    if (wire?.kind !== 'ask' || typeof wire.name !== 'string' || !Object.hasOwn(handlers, wire.name)) return;
    if (!isOwnPage(sender)) return;
    answer(wire.name as RequestName, wire.request, sender.tab?.id, settled).then(
      (reply) => sendResponse({ ok: true, reply }),
      (error: unknown) => sendResponse({ ok: false, error: String(error) }),
    );
    return true;
  });
}
