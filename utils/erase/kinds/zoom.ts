/**
 * Page sizes. The browser keeps one for each site, beyond every erase, and lists none: so it must never be written.
 * While a session is open a size that a patron sets follows the tab instead of the site, which also spares a person
 * with low vision from setting it again on every site. Limit: a size set before Carrel came stays.
 */
import { browser } from 'wxt/browser';
import { StorageItem } from '../../platform/storage.ts';
import type { DataKind } from '../kind.ts';

type Factors = Record<number, number>;
/** Size by tab; in memory, and in the session store for a worker that sleeps. */
const factorsItem = new StorageItem<Factors>('session', 'zoom');

export type Zoom = ReturnType<typeof makeZoom>;

/** The sizes of this browser's tabs. `register` must be called synchronously at the worker's top level. */
export function makeZoom() {
  let factors: Factors | undefined;
  /** Tabs whose size Carrel is changing itself at this moment. */
  const busy = new Set<number>();

  async function known(): Promise<Factors> {
    if (!factors) {
      const stored = await factorsItem.get();
      factors ??= typeof stored === 'object' && stored !== null ? { ...(stored as Factors) } : {};
    }
    return factors;
  }

  async function onPatronZoom(tabId: number, factor: number, ofSite: boolean): Promise<void> {
    const all = await known();
    const { defaultZoomFactor = 1 } = await browser.tabs.getZoomSettings(tabId);
    if (Math.abs(factor - defaultZoomFactor) < 0.001) delete all[tabId];
    else all[tabId] = factor;
    await factorsItem.set(all);
    if (ofSite) await hold(tabId, factor);
  }

  /** Takes the size off the site's record and puts it on the tab. */
  async function hold(tabId: number, factor: number): Promise<void> {
    if (busy.has(tabId)) return;
    busy.add(tabId);
    try {
      const { scope } = await browser.tabs.getZoomSettings(tabId);
      if (scope !== 'per-tab') await browser.tabs.setZoom(tabId, 0);
      await browser.tabs.setZoomSettings(tabId, { mode: 'automatic', scope: 'per-tab' });
      await browser.tabs.setZoom(tabId, factor);
    } finally {
      busy.delete(tabId);
    }
  }

  function register(): void {
    browser.tabs.onZoomChange.addListener(({ tabId, oldZoomFactor, newZoomFactor, zoomSettings }) => {
      // Every page load says so too, without a change.
      if (busy.has(tabId) || newZoomFactor === oldZoomFactor) return;
      onPatronZoom(tabId, newZoomFactor, zoomSettings.scope === 'per-origin').catch(() => undefined);
    });
    // A new page takes the size of its site back.
    browser.webNavigation.onCommitted.addListener(async ({ tabId, frameId }) => {
      if (frameId !== 0) return;
      const factor = (await known())[tabId];
      if (factor !== undefined) await hold(tabId, factor).catch(() => undefined);
    });
  }

  const kind: DataKind = {
    kind: 'zoom',
    async erase() {
      factors = {};
      const open = await browser.tabs.query({});
      // What is left open by now is a page of ours.
      await Promise.all(open.map((tab) => browser.tabs.setZoom(tab.id!, 0).catch(() => undefined)));
    },
  };

  return { kind, register };
}
