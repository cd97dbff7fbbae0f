/** After a yes has been taken back: what is still open to that vendor ends, where the browser says that it is open. */
import { browser } from 'wxt/browser';

/**
 * Notices take the place of the vendor's tabs, its frames in other pages are emptied, and its service workers go: each takes its
 * connections along. Never rejects.
 * @param vendorOf whose page an address is
 */
export async function leaveVendor(
  vendorId: string,
  vendorOf: (address: string) => string | undefined,
): Promise<void> {
  const isTheirs = (url: string | undefined) => url !== undefined && vendorOf(url) === vendorId;
  const tabs = await browser.tabs.query({}).catch(() => []);
  const origins = new Set<string>();
  const leave = async ({ id = -1, url, pendingUrl, index, windowId, active }: (typeof tabs)[number]) => {
    const address = [pendingUrl, url].find(isTheirs);
    if (address !== undefined) {
      origins.add(new URL(address).origin);
      const notice = `${browser.runtime.getURL('/notice.html')}#${address}`;
      // A tab of its own: kept for "Back", the page would keep its connections, too.
      await browser.tabs.create({ url: notice, index, windowId, active });
      await browser.tabs.remove(id);
      return;
    }
    const frames = ((await browser.webNavigation.getAllFrames({ tabId: id })) ?? []).filter(({ url }) =>
      isTheirs(url),
    );
    for (const frame of frames) origins.add(new URL(frame.url).origin);
    if (frames.length === 0) return;
    await browser.scripting.executeScript({
      target: { tabId: id, frameIds: frames.map(({ frameId }) => frameId) },
      func: () => location.replace('about:blank'),
    });
  };
  await Promise.allSettled(tabs.map(leave));
  if (origins.size === 0) return;
  await browser.browsingData
    .remove({ origins: [...origins] as [string, ...string[]] }, { serviceWorkers: true })
    .catch(() => undefined);
}
