/**
 * One visit to a vendor's policy page before the yes, asked for by the patron's press on a page of Carrel's. It is for
 * one tab, one address and one plain page load, and over as soon as that tab asks for anything: any other site could
 * send a form full of data to such a page. (The browser does not say that a page load began on a page of ours.)
 */
import { browser } from 'wxt/browser';
import { POLICY_VISIT_ID, policyVisitRule } from '../rules/single.ts';
import { addSessionRule, dropSessionRule } from '../rules/writer.ts';
import { live } from '../session/live.ts';
import { isPolicyPage } from './policy-pages.ts';

/** At most one: the newest. The worker's memory and the browser's rule must both say so. */
let visit: { tabId: number; address: string } | undefined;

/** Lets a tab open this address once. Returns whether it may. */
export async function allowPolicyVisit(address: string, tabId: number | undefined): Promise<boolean> {
  const isKnown = [...live.vendors.values()].some((vendor) => isPolicyPage(address, vendor));
  if (tabId === undefined || !live.record || !isKnown) return false;
  const rule = policyVisitRule(bare(address), tabId);
  if (rule === null) return false;
  visit = { tabId, address: bare(address) };
  await addSessionRule(rule);
  return true;
}

/** Whether this page load is the visit that was allowed. */
export function isPolicyVisit({
  tabId,
  url,
  method,
}: {
  tabId: number;
  url: string;
  method: string;
}): boolean {
  return method === 'GET' && visit?.tabId === tabId && visit.address === bare(url);
}

/** Registers what ends a visit's permission. Call synchronously at the worker's top level. */
export function registerPolicyVisits(): void {
  const end = (tabId: number) => {
    if (visit?.tabId !== tabId) return;
    visit = undefined;
    dropSessionRule(POLICY_VISIT_ID).catch(() => undefined);
  };
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) end(tabId);
  });
  browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId }) => {
    if (frameId === 0) end(tabId);
  });
  browser.tabs.onRemoved.addListener(end);
}

function bare(address: string): string {
  return address.replace(/#.*$/, '');
}
