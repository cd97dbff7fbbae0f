/**
 * One visit to a vendor's policy page before the yes, asked for by the patron's press on a page of Carrel's. It is for
 * one tab, one address and one plain page load, and over as soon as that tab asks for anything: any other site could
 * send a form full of data to such a page. (The browser does not say that a page load began on a page of ours.)
 */
import { browser } from 'wxt/browser';
import { withoutFragment } from '../platform/web-pages.ts';
import { POLICY_VISIT_ID, policyVisitRule } from '../rules/single.ts';
import { addSessionRule, dropSessionRule } from '../rules/writer.ts';
import type { Vendor } from '../vendors/record.ts';
import type { HandoffSession } from './memory.ts';
import { isPolicyPage } from './policy-pages.ts';

interface PolicyVisitDeps {
  knowledge: { readonly vendors: ReadonlyMap<string, Vendor> };
  session: HandoffSession;
  /** Lays the floor anew: it must hold nothing that is to load, and hold it again afterwards. */
  relayFloor(): Promise<void>;
}
type PageLoad = { tabId: number; url: string; method: string };
export type PolicyVisits = ReturnType<typeof makePolicyVisits>;

/** The worker's memory and the browser's rule must both say that a visit is allowed. */
export function makePolicyVisits({ knowledge, session, relayFloor }: PolicyVisitDeps) {
  const end = (tabId: number) => {
    const { memory } = session;
    if (memory?.handoff.policyVisit?.tabId !== tabId) return;
    memory.handoff.policyVisit = undefined;
    dropSessionRule(POLICY_VISIT_ID).catch(() => undefined);
    void relayFloor();
  };

  return {
    /** Lets a tab open this address once. Returns whether it may. */
    async allow(address: string, tabId: number | undefined): Promise<boolean> {
      const { memory } = session;
      const isKnown = [...knowledge.vendors.values()].some((vendor) => isPolicyPage(address, vendor));
      if (tabId === undefined || session.consents === null || memory === null || !isKnown) return false;
      const rule = policyVisitRule(withoutFragment(address), tabId);
      if (rule === null) return false;
      memory.handoff.policyVisit = { tabId, address: withoutFragment(address) };
      await relayFloor();
      await addSessionRule(rule);
      return true;
    },

    /** Whether this page load is the visit that was allowed. */
    is({ tabId, url, method }: PageLoad): boolean {
      const visit = session.memory?.handoff.policyVisit;
      return method === 'GET' && visit?.tabId === tabId && visit.address === withoutFragment(url);
    },

    /** Registers what ends a visit's permission. Call synchronously at the worker's top level. */
    register(): void {
      browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
        if (frameId === 0) end(tabId);
      });
      browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId }) => {
        if (frameId === 0) end(tabId);
      });
      browser.tabs.onRemoved.addListener(end);
    },
  };
}
