/**
 * What Carrel itself remembered of the session: its part of `storage.session`, less what the ended page shows for two
 * minutes. Limit: the worker's memory goes when the worker stops, half a minute later.
 */
import { browser } from 'wxt/browser';
import { languageItem, largePrintItem } from '../../i18n/remembered.ts';
import { readAll } from '../../platform/storage.ts';
import { AFTERCARE_KEYS } from '../../session/aftercare.ts';
import { updateItem } from '../../session/live.ts';
import { profileItem } from '../../session/profile.ts';
import type { DataKind } from '../kind.ts';
import { DOWNLOADS_KEY } from './unlisted-files.ts';

/** No patron's: what the browser was started for, and that a new version waits. */
const NO_PATRONS = [profileItem.key, updateItem.key];
/** Language and print may be the choice of whoever reads the receipt. */
const STAYS = [...NO_PATRONS, ...AFTERCARE_KEYS, languageItem.key, largePrintItem.key, DOWNLOADS_KEY];
/** Where the files of the session lie is needed until they are gone; the end drops it last. */
const STAYS_AT_END = [...NO_PATRONS, DOWNLOADS_KEY];

/** Drops everything, a former receipt too. The first step of an end. */
export async function forgetAll(): Promise<void> {
  const found = Object.keys(await readAll('session')).filter((key) => !STAYS_AT_END.includes(key));
  if (found.length > 0) await browser.storage.session.remove(found);
}

async function keys(): Promise<string[]> {
  return Object.keys(await readAll('session')).filter((key) => !STAYS.includes(key));
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
