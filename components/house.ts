/** The library's own look and words, taken into use before a page is first shown. */
import { atom } from 'nanostores';
import { readableAccent } from '../utils/house/accent.ts';
import type { House } from '../utils/house/house.ts';
import { houseItem } from '../utils/house/item.ts';
import { useOwnWords } from '../utils/i18n/messages.ts';

export const $house = atom<Partial<House>>({});

/** Reads what staff have set: checked when it was saved. What is not there leaves the page as it is shipped. */
export async function useHouse(): Promise<void> {
  const stored = await houseItem.get().catch(() => undefined);
  if (typeof stored !== 'object' || stored === null) return;
  const house = stored as Partial<House>;
  $house.set(house);
  if (house.texts) useOwnWords(house.texts);
  if (typeof house.accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(house.accent)) return;
  const [light, dark] = [readableAccent(house.accent, 'light'), readableAccent(house.accent, 'dark')];
  const { style } = document.documentElement;
  style.setProperty('--accent', `light-dark(${light}, ${dark})`);
  style.setProperty(
    '--accent-strong',
    `light-dark(color-mix(in oklab, ${light}, black 25%), color-mix(in oklab, ${dark}, white 35%))`,
  );
}
