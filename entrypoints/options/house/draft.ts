/** What is changed here and not saved yet; kept while the console is open. */
import { atom } from 'nanostores';
import { type HouseChange, joinChanges } from '../../../utils/house/change.ts';

export const $draft = atom<HouseChange>({});

/** Adds to what is changed. */
export function put(change: HouseChange): void {
  $draft.set(joinChanges($draft.get(), change));
}
