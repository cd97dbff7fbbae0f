/** Where a machine keeps what makes its pages the library's own. Apart, so that pages need no schema to read it. */
import { browser } from 'wxt/browser';
import { StorageItem } from '../platform/storage.ts';
import { policyItem } from '../policy/item.ts';
import type { House } from './house.ts';

/** Staff change it in the console; a locked machine refuses that. */
export const houseItem = new StorageItem<House>('local', 'house');

type Part = Partial<House>;

/** What staff have set here, and what IT has set for all machines: both were checked before they were stored. */
export async function readHouse(): Promise<{ own: Part; byPolicy: Part }> {
  const { [houseItem.key]: own, [policyItem.key]: policy } = await browser.storage.local.get<
    Record<string, unknown>
  >([houseItem.key, policyItem.key]);
  return { own: asPart(own), byPolicy: asPart((policy as { house?: unknown } | undefined)?.house) };
}

function asPart(stored: unknown): Part {
  return typeof stored === 'object' && stored !== null ? (stored as Part) : {};
}

/** What pages show: IT's word counts, text by text. Pure. */
export function mergeHouse(own: Part, byPolicy: Part): Part {
  const languages = [...Object.keys(own.texts ?? {}), ...Object.keys(byPolicy.texts ?? {})];
  const texts = languages.map((code) => [code, { ...own.texts?.[code], ...byPolicy.texts?.[code] }] as const);
  return { ...own, ...byPolicy, texts: Object.fromEntries(texts) };
}
