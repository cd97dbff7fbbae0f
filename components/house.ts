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

/** Takes a look and words into use. Texts of the language shown now follow when it is loaded next. */
export function takeHouse(house: Partial<House>): void {
  $house.set(house);
  useOwnWords(house.texts ?? {});
}

/** Shows a look and words on this page. */
export function showHouse(house: Partial<House>): void {
  takeHouse(house);
  document.documentElement.style.cssText = accentStyle(house);
}

/** The library's colour, as the style of a page's root; empty where there is none. */
export function accentStyle({ accent }: Partial<House>): string {
  if (typeof accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(accent)) return '';
  const [light, dark] = [readableAccent(accent, 'light'), readableAccent(accent, 'dark')];
  const strong = `light-dark(color-mix(in oklab, ${light}, black 25%), color-mix(in oklab, ${dark}, white 35%))`;
  return `--accent: light-dark(${light}, ${dark}); --accent-strong: ${strong}`;
}
