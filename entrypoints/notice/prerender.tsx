/**
 * The notice as HTML, drawn in the worker from the page's own components: so it stands on screen before the page has
 * read a script or asked a question.
 */
import { render } from 'preact-render-to-string';
import { accentStyle, takeHouse } from '../../components/house.ts';
import { $large } from '../../components/print-size.tsx';
import type { NoticeReply } from '../../utils/handoff/notice.ts';
import type { House } from '../../utils/house/house.ts';
import { fill } from '../../utils/i18n/format.ts';
import { $offered } from '../../utils/i18n/language.ts';
import { LANGUAGES, type LanguageCode, offeredLanguages } from '../../utils/i18n/languages.ts';
import { loadLanguage, showAgain } from '../../utils/i18n/messages.ts';
import { $language } from '../../utils/i18n/store.ts';
import { Notice } from './app.tsx';
import { $text } from './messages.ts';
import { TOLD } from './told.ts';

/** Who reads the notice, as far as the session knows. */
export interface Reader {
  language: LanguageCode;
  large: boolean;
  house: Partial<House>;
}

const choose = { early: true, goOn: () => undefined, goBack: () => undefined };

/**
 * Fills the page as it is shipped.
 * @param file the HTML file of the notice page
 * @param reply the worker's answer; a refusal is left to the page's script, which finds it inside
 * @returns HTML; its controls do nothing until the script has taken over
 */
export async function prerender(file: string, reply: NoticeReply, reader: Reader): Promise<string> {
  const { language, large, house } = reader;
  takeHouse(house);
  await loadLanguage(language);
  // Scripts fetched early would only compete with the first frame, which needs none of them.
  const plain = file.replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  const told = JSON.stringify(reply).replaceAll('<', '\\u003c');
  const page = put(plain, '</head>', `<script type="application/json" id="${TOLD}">${told}</script></head>`);
  if (!('notice' in reply)) return page;
  // At one go from here on: another notice may be drawn next.
  $language.set(language);
  // The words may be others than those of the last notice in this language.
  showAgain();
  $large.set(large);
  $offered.set(offeredLanguages(reply.notice.library.languages));
  const root = render(
    <html
      lang={language}
      dir={LANGUAGES[language].dir}
      style={accentStyle(house) || undefined}
      data-large={large ? '' : undefined}
    />,
  ).replace('</html>', '');
  const title = render(<title>{fill($text.get().title, { library: reply.notice.library.name })}</title>);
  const body = render(
    <body inert>
      <Notice notice={reply.notice} choose={choose} />
    </body>,
  );
  return put(
    put(put(page, /<html[^>]*>/, root), /<title>[^<]*<\/title>/, title),
    /<body>[\s\S]*<\/body>/,
    body,
  );
}

function put(page: string, place: string | RegExp, text: string): string {
  if (page.search(place) < 0) throw new Error(`The notice page has no ${place}.`);
  // A function, or "$&" in a library's words would mean something.
  return page.replace(place, () => text);
}
