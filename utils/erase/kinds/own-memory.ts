/**
 * What Carrel itself remembered of the session: its part of `storage.session`, less what the ended page shows for two
 * minutes. Limit: the worker's memory goes when the worker stops, half a minute later.
 */
import { browser } from 'wxt/browser';
import { readAll } from '../../platform/storage.ts';
import type { DataKind } from '../kind.ts';

/** What is left of `storage.session`, by key. */
async function keysBut(stays: readonly string[]): Promise<string[]> {
  return Object.keys(await readAll('session')).filter((key) => !stays.includes(key));
}

/** Drops everything but what stays: the first step of an end. */
export async function forgetAllBut(stays: readonly string[]): Promise<void> {
  const found = await keysBut(stays);
  if (found.length > 0) await browser.storage.session.remove(found);
}

/** @param stays keys that may be there when the erase is over */
export function ownMemory(stays: readonly string[]): DataKind {
  return {
    kind: 'own-memory',
    erase: () => forgetAllBut(stays),
    remaining: async () => (await keysBut(stays)).length,
  };
}
