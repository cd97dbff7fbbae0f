/** What ends a session without a click on "End session": a sign-out from the catalogue, and the longest time. */
import { browser } from 'wxt/browser';
import { isLibraryHost } from '../handoff/resolve.ts';
import { AFTERCARE_ALARM, endAftercare } from './aftercare.ts';
import { live } from './live.ts';
import { isSystemLogout, matchesLogout } from './logout.ts';
import { endSession } from './session.ts';

const TIME_ALARM = 'session-time';
/** Tabs that are on their way through a sign-out; the end waits for its last hop. */
const signingOut = new Set<number>();

/** Registers every trigger. Call synchronously at the worker's top level. */
export function registerTriggers(): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0 && isLogout(url)) signingOut.add(tabId);
  });
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId, url }) => {
    if (frameId !== 0 || live.journal.phase !== 'open' || !live.policy.session.endOnLogout) return;
    if (signingOut.delete(tabId) || isLogout(url)) void endSession('logout');
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    signingOut.delete(tabId);
  });
  browser.alarms.create(TIME_ALARM, { periodInMinutes: 1 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === AFTERCARE_ALARM) void endAftercare();
    if (name === TIME_ALARM && (timeLeft() ?? 1) <= 0) void endSession('time-limit');
  });
}

/** Milliseconds until the session must end; undefined without a limit. A clock set back ends it. */
export function timeLeft(now = Date.now()): number | undefined {
  const { maxMinutes } = live.policy.session;
  if (!live.record || maxMinutes === 0) return undefined;
  const elapsed = now - live.record.startedAt;
  return elapsed < 0 ? 0 : Math.max(0, maxMinutes * 60_000 - elapsed);
}

function isLogout(url: string): boolean {
  if (matchesLogout(url, live.policy.session.logoutUrls)) return true;
  const host = URL.parse(url)?.hostname ?? '';
  const proxies = live.policy.proxies.map((proxy) => proxy.host);
  return isLibraryHost(host, [...live.resolving.libraryHosts, ...proxies]) && isSystemLogout(url);
}
