/** What is still open to a vendor whose yes was taken back: tabs, frames in other pages, service workers. */
import '../browser-in-place.ts';
import { expect, it, vi } from 'vitest';
import { handOffOf } from '../../../utils/handoff/decide.ts';
import { leaveVendor } from '../../../utils/handoff/revoked.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';
import { useBrowser } from '../browser-in-place.ts';

const vendor = (id: string) => ({ id, name: id, category: 'database' as const, hosts: [`${id}.example`] });
const vendors = [vendor('a'), vendor('b')];
const known = {
  vendors: new Map(vendors.map((one) => [one.id, one])),
  resolving: {
    index: buildVendorIndex(vendors),
    proxies: [{ host: 'proxy.lib.example', kind: 'ezproxy' as const, labels: {}, ports: {} }],
    libraryHosts: ['lib.example'],
  },
};

async function leave(tabs: object[], frames: Record<number, object[]> = {}) {
  const create = vi.fn(async () => undefined);
  const close = vi.fn(async () => undefined);
  const remove = vi.fn(async () => undefined);
  const executeScript = vi.fn(async (_order: { target: object }) => []);
  useBrowser({
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
    tabs: { query: async () => tabs, create, remove: close },
    webNavigation: { getAllFrames: async ({ tabId }: { tabId: number }) => frames[tabId] ?? null },
    scripting: { executeScript },
    browsingData: { remove },
  });
  await leaveVendor('a', (url) => handOffOf(url, known.resolving, known.vendors)?.vendor.id);
  return { create, close, remove, emptied: executeScript.mock.calls.map(([{ target }]) => target) };
}

it('its tabs go to the notice, with their addresses, and its workers go', async () => {
  const { create, close, remove, emptied } = await leave([
    { id: 1, index: 4, windowId: 2, active: true, url: 'https://www.a.example/book?q=1#p' },
    { id: 2, url: 'https://www-a-example.proxy.lib.example/book' },
    { id: 3, url: 'https://b.example/' },
    { id: 4, url: 'https://lib.example/' },
    { id: 5, url: 'about:blank', pendingUrl: 'https://a.example/next' },
    { id: 6 },
  ]);
  const notice = 'chrome-extension://own/notice.html#';
  expect(create.mock.calls).toEqual([
    [{ url: `${notice}https://www.a.example/book?q=1#p`, index: 4, windowId: 2, active: true }],
    [{ url: `${notice}https://www-a-example.proxy.lib.example/book` }],
    [{ url: `${notice}https://a.example/next` }],
  ]);
  expect(close.mock.calls).toEqual([[1], [2], [5]]);
  expect(emptied).toEqual([]);
  const origins = ['https://www.a.example', 'https://www-a-example.proxy.lib.example', 'https://a.example'];
  expect(remove.mock.calls).toEqual([[{ origins }, { serviceWorkers: true }]]);
});

it('its frames in other pages are emptied, and those pages stay', async () => {
  const { close, emptied } = await leave([{ id: 3, url: 'https://b.example/' }], {
    3: [
      { frameId: 0, url: 'https://b.example/' },
      { frameId: 7, url: 'https://cdn.a.example/player' },
      { frameId: 8, url: 'about:blank' },
    ],
  });
  expect(close).not.toHaveBeenCalled();
  expect(emptied).toEqual([{ tabId: 3, frameIds: [7] }]);
});

it('where nothing is open nothing is touched', async () => {
  const { close, remove } = await leave([{ id: 1, url: 'https://b.example/' }]);
  expect([close.mock.calls.length, remove.mock.calls.length]).toEqual([0, 0]);
});
