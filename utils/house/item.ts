/** Where a machine keeps what makes its pages the library's own. Apart, so that pages need no schema to read it. */
import { StorageItem } from '../platform/storage.ts';
import type { House } from './house.ts';

/** Staff change it in the console; a locked machine refuses that. */
export const houseItem = new StorageItem<House>('local', 'house');
