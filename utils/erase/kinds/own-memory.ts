/**
 * What Carrel itself remembered of the session: its part of `storage.session`, less what the ended page shows for two
 * minutes. Limit: the worker's memory goes when the worker stops, half a minute later.
 */
import { browser } from 'wxt/browser';
import { readAll } from '../../platform/storage.ts';
import { AFTERCARE_KEYS } from '../../session/aftercare.ts';
import type { DataKind } from '../kind.ts';

async function keys(): Promise<string[]> {
  return Object.keys(await readAll('session')).filter((key) => !AFTERCARE_KEYS.includes(key));
}

export const ownMemory: DataKind = {
  kind: 'own-memory',
  async erase() {
    const mine = await keys();
    if (mine.length > 0) await browser.storage.session.remove(mine);
  },
  async remaining() {
    return (await keys()).length;
  },
};
