/** Any text of patrons' pages in the library's own words: found, compared with what is shipped, written, taken back. */
import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import type { House } from '../../../utils/house/house.ts';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { LANGUAGES, type LanguageCode } from '../../../utils/i18n/languages.ts';
import { Choice } from '../parts/choice.tsx';
import { useStaff } from '../staff.ts';
import { put } from './draft.ts';
import { $text } from './messages.ts';
import { problemOf, type Text, useTexts } from './texts.ts';

const MOST_SHOWN = 20;

export function Words(props: {
  house: Partial<House>;
  language: LanguageCode;
  onLanguage(code: LanguageCode): void;
  search: string;
  onSearch(text: string): void;
}) {
  const t = useStore($text);
  const { house, language, search } = props;
  /** Stay in sight until the next search, also when their words are taken away. */
  const [touched, setTouched] = useState<readonly string[]>([]);
  const id = useId();
  const texts = useTexts(language) ?? [];
  const own = house.texts?.[language] ?? {};
  const wanted = search.trim().toLowerCase();
  const found = texts.filter((text) =>
    wanted === ''
      ? Object.hasOwn(own, text.path) || touched.includes(text.path)
      : [text.shipped, text.english, own[text.path] ?? ''].some((one) => one.toLowerCase().includes(wanted)),
  );
  return (
    <Section id="words" heading={t.wordsHeading}>
      <p>{t.wordsIntro}</p>
      <div class="fields-row">
        <Choice
          label={t.language}
          value={language}
          options={(Object.keys(LANGUAGES) as LanguageCode[]).map((code) => {
            const { name } = LANGUAGES[code];
            const count = Object.keys(house.texts?.[code] ?? {}).length;
            return [
              code,
              count > 0 ? fill(t.hasWords, { language: name, count: String(count) }) : name,
            ] as const;
          })}
          onChange={(code) => {
            setTouched([]);
            props.onLanguage(code as LanguageCode);
          }}
        />
        <div class="choice wide">
          <label for={id}>{t.search}</label>
          <input
            id={id}
            type="search"
            dir="auto"
            value={search}
            onInput={(event) => {
              setTouched([]);
              props.onSearch(event.currentTarget.value);
            }}
          />
        </div>
      </div>
      <p role="status" class="soft small">
        {wanted !== '' ? t.found(found.length) : found.length > 0 ? t.own : t.noneYet}{' '}
        {found.length > MOST_SHOWN && fill(t.more, { count: String(MOST_SHOWN) })}
      </p>
      {found.slice(0, MOST_SHOWN).map((text) => (
        <Line
          key={`${language} ${text.path}`}
          text={text}
          language={language}
          words={own[text.path]}
          onWords={(words) => {
            setTouched([...touched, text.path]);
            put({ texts: { [language]: { [text.path]: words } } });
          }}
        />
      ))}
    </Section>
  );
}

function Line(props: {
  text: Text;
  language: LanguageCode;
  words: string | undefined;
  onWords(words: string | null): void;
}) {
  const t = useStore($text);
  const format = useStore($format);
  const { locked } = useStaff();
  const { text, language, words, onWords } = props;
  const id = useId();
  const problem = words === undefined ? null : problemOf(text, words);
  return (
    <div class="field">
      <label for={id} lang={language} dir="auto">
        {text.form === undefined ? text.shipped : fill(t.form, { text: text.shipped, form: text.form })}
      </label>
      {text.english !== '' && text.english !== text.shipped && (
        <p class="soft small" lang="en" dir="ltr" id={`${id}-help`}>
          {text.english}
        </p>
      )}
      <textarea
        id={id}
        rows={text.shipped.length > 70 ? 3 : 1}
        lang={language}
        dir="auto"
        readOnly={locked}
        placeholder={text.shipped}
        value={words ?? ''}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={(event) =>
          onWords(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value)
        }
      />
      <p class="problem" id={`${id}-problem`} role={problem ? 'status' : undefined}>
        {problem?.is === 'missing' && t.missingName.replace('{names}', () => format.list(problem.names))}
        {problem?.is === 'wrong' && t.wrongName.replace('{names}', () => format.list(problem.names))}
        {problem?.is === 'long' && t.tooLong}
      </p>
      {words !== undefined && !locked && (
        <div class="row">
          <Button look="quiet" onPress={() => onWords(null)}>
            {fill(t.reset, {
              text: text.shipped.length > 40 ? `${text.shipped.slice(0, 40)}…` : text.shipped,
            })}
          </Button>
        </div>
      )}
    </div>
  );
}
