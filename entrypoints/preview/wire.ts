/** What the console tells its preview. Both ends are pages of this extension. */

import type { NoticeView } from '../../utils/handoff/notice-view.ts';
import type { House } from '../../utils/house/house.ts';
import { isLanguage, type LanguageCode } from '../../utils/i18n/languages.ts';
import type { StartView } from '../../utils/session/view.ts';

export interface Preview {
  kind: 'preview';
  /** The page to be shown. */
  page: { notice: NoticeView } | { start: StartView };
  /** Look and words that are not saved yet; without them what is saved holds. */
  house?: Partial<House> | undefined;
  language: LanguageCode;
  scheme: 'light' | 'dark' | 'light dark';
}
export const PREVIEW_READY = 'preview-ready';

export function isPreview(data: unknown): data is Preview {
  const { kind, language } = (data ?? {}) as { kind?: unknown; language?: unknown };
  return kind === 'preview' && isLanguage(language);
}
