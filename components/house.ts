/** The library's own look and words, taken into use before a page is first shown. */
import { atom } from 'nanostores';
import { readableAccent } from '../utils/house/accent.ts';
import type { House } from '../utils/house/house.ts';
import { mergeHouse, readHouse } from '../utils/house/item.ts';
import { useOwnWords } from '../utils/i18n/messages.ts';

export const $house = atom<Partial<House>>({});

/** Reads what is set. What is not there leaves the page as it is shipped. */
export async function useHouse(): Promise<void> {
  const stored = await readHouse().catch(() => undefined);
  if (stored) showHouse(mergeHouse(stored.own, stored.byPolicy));
}

/** Shows a look and words. Texts of the language shown now follow when it is loaded next. */
export function showHouse(house: Partial<House>): void {
  $house.set(house);
  useOwnWords(house.texts ?? {});
  const { style } = document.documentElement;
  if (typeof house.accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(house.accent)) {
    style.removeProperty('--accent');
    style.removeProperty('--accent-strong');
    return;
  }
  const [light, dark] = [readableAccent(house.accent, 'light'), readableAccent(house.accent, 'dark')];
  style.setProperty('--accent', `light-dark(${light}, ${dark})`);
  style.setProperty(
    '--accent-strong',
    `light-dark(color-mix(in oklab, ${light}, black 25%), color-mix(in oklab, ${dark}, white 35%))`,
  );
}
