/** What the console tells its preview. Both ends are pages of this extension. */
import { isLanguage, type LanguageCode } from '../../utils/i18n/languages.ts';
import type { NoticeView } from '../../utils/platform/messages.ts';

export interface Preview {
  kind: 'preview';
  notice: NoticeView;
  language: LanguageCode;
  scheme: 'light' | 'dark' | 'light dark';
}
export const PREVIEW_READY = 'preview-ready';

export function isPreview(data: unknown): data is Preview {
  const { kind, language } = (data ?? {}) as { kind?: unknown; language?: unknown };
  return kind === 'preview' && isLanguage(language);
}
