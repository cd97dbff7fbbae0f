import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

/** Cookies, partitioned ones apart: a plain query does not list them. */
async function count(partitioned: boolean): Promise<number> {
  const stores = await browser.cookies.getAllCookieStores();
  const lists = await Promise.all(
    stores.map((store) => browser.cookies.getAll({ storeId: store.id, partitionKey: {} })),
  );
  return lists.flat().filter((cookie) => (cookie.partitionKey?.topLevelSite !== undefined) === partitioned)
    .length;
}

export const cookies: DataKind = { kind: 'cookies', remaining: () => count(false) };
export const partitionedCookies: DataKind = { kind: 'partitioned-cookies', remaining: () => count(true) };
