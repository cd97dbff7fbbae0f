/** Words that are not saved yet, by scope; kept while the console is open. */
import { atom } from 'nanostores';
import type { NoticeWording } from '../../../utils/vendors/library-wording.ts';

export const $unsaved = atom<Readonly<Record<string, NoticeWording>>>({});
