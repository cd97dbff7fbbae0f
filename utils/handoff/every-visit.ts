/**
 * Where the library wants a notice at every visit (`notices.repeat`): a yes ends when the last tab has left the vendor.
 * A worker that wakes in mid-visit learns from the open tabs where they are.
 */
import { browser } from 'wxt/browser';
import { live } from '../session/live.ts';
import { handOffOf } from './decide.ts';

/** The vendor whose page each tab shows. */
const shown = new Map<number, string>();

/** Registers the watch. Call synchronously at the worker's top level. */
export function registerEveryVisit(): void {
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) arrive(tabId, url);
  });
  browser.tabs.onRemoved.addListener((tabId) => leave(tabId, undefined));
  void browser.tabs.query({}).then((tabs) => {
    for (const tab of tabs) if (tab.id !== undefined && tab.url) arrive(tab.id, tab.url);
  });
}

function arrive(tabId: number, url: string): void {
  if (!live.known || live.policy.notices.repeat !== 'every-visit' || live.journal.phase !== 'open') return;
  leave(tabId, handOffOf(url, live.resolving, live.vendors)?.vendor.id);
}

function leave(tabId: number, next: string | undefined): void {
  const before = shown.get(tabId);
  if (next === undefined) shown.delete(tabId);
  else shown.set(tabId, next);
  if (before === undefined || before === next || [...shown.values()].includes(before)) return;
  void live.session.revokeConsent(before);
}
