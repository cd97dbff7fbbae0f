/** The texts of a notice for one scope, in one language at a time. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { LANGUAGES, type LanguageCode, offeredLanguages } from '../../../utils/i18n/languages.ts';
import { LAW_TEMPLATES, lawParagraph } from '../../../utils/vendors/law-templates.ts';
import {
  MAX_WORDING_LENGTH,
  type NoticeWording,
  WORDING_NAMES,
  WORDING_TEXTS,
  type WordingText,
} from '../../../utils/vendors/library-wording.ts';
import { unknownNames } from '../../../utils/vendors/placeholders.ts';
import { change } from '../changes.ts';
import { Choice } from '../parts/choice.tsx';
import { useStaff } from '../staff.ts';
import { $text } from './messages.ts';
import { type Scope, withText, wordsOrder } from './scope.ts';
import { $unsaved } from './unsaved.ts';

/** What a vendor's own record says has its place there and not here. */
const FOR_VENDORS: readonly WordingText[] = ['summary', 'outside', 'paragraph'];

export interface WordsFormProps {
  place: string;
  scope: Scope;
  now: NoticeWording;
  dirty: boolean;
  listSays: NoticeWording;
  language: LanguageCode;
  onLanguage(code: LanguageCode): void;
  revision: number;
  subject: string;
  locked: boolean;
}

export function WordsForm(props: WordsFormProps) {
  const t = useStore($text);
  const { place, scope, now, dirty, language, locked } = props;
  const put = (words: NoticeWording | null) => {
    const { [place]: _old, ...others } = $unsaved.get();
    $unsaved.set(words === null ? others : { ...others, [place]: words });
  };
  const wrong = WORDING_TEXTS.some((name) =>
    Object.values(now[name] ?? {}).some((text) => problemOf(text) !== null),
  );
  const save = async () => {
    if (wrong) {
      document.querySelector<HTMLElement>('.words [aria-invalid="true"]')?.focus();
      return;
    }
    if (await change(wordsOrder(scope, now, props.subject), props.revision)) put(null);
  };
  const filled = new Set(WORDING_TEXTS.flatMap((name) => Object.keys(now[name] ?? {})));
  return (
    <form
      class="section words"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choice
        label={t.language}
        value={language}
        options={(Object.keys(LANGUAGES) as LanguageCode[]).map((code) => {
          const name = LANGUAGES[code].name;
          return [code, filled.has(code) ? fill(t.hasText, { language: name }) : name] as const;
        })}
        onChange={(code) => props.onLanguage(code as LanguageCode)}
      />
      <p class="soft small">{t.names}</p>
      {(scope.of === 'vendor' ? FOR_VENDORS : WORDING_TEXTS).map((name) => (
        <Text
          key={name}
          name={name}
          form={props}
          onText={(text) => put(withText(now, name, language, text))}
        />
      ))}
      {!locked && (
        <Template onInsert={(paragraph) => put({ ...now, paragraph: { ...now.paragraph, ...paragraph } })} />
      )}
      {!locked && (
        <div class="row">
          <button type="submit" class="button" aria-disabled={dirty ? undefined : 'true'}>
            <span>{t.save}</span>
          </button>
          {dirty && (
            <Button look="quiet" onPress={() => put(null)}>
              {t.discard}
            </Button>
          )}
          {dirty && <span class="soft small">{t.unsaved}</span>}
        </div>
      )}
    </form>
  );
}

function problemOf(text: string): 'name' | 'long' | null {
  if (unknownNames(text, WORDING_NAMES).length > 0) return 'name';
  return text.length > MAX_WORDING_LENGTH ? 'long' : null;
}

function Text(props: { name: WordingText; form: WordsFormProps; onText(text: string): void }) {
  const t = useStore($text);
  const format = useStore($format);
  const { library } = useStaff();
  const { name, form } = props;
  const { now, language, listSays, locked } = form;
  const id = `words-${name}`;
  const texts = now[name] ?? {};
  const text = texts[language] ?? '';
  const problem = problemOf(text);
  const missing = offeredLanguages(library.languages).filter((code) => !(code in texts));
  const fromList = listSays[name]?.[language];
  return (
    <div class="field">
      <label for={id}>
        {t[name]} ({LANGUAGES[language].name})
      </label>
      <p class="soft small" id={`${id}-help`}>
        {t[`${name}Help`]}
      </p>
      <textarea
        id={id}
        rows={name === 'alternatives' ? 3 : 2}
        lang={language}
        dir="auto"
        readOnly={locked}
        value={text}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <p class="problem" id={`${id}-problem`}>
        {problem === 'name' &&
          t.wrongName.replace('{names}', () => format.list(unknownNames(text, WORDING_NAMES)))}
        {problem === 'long' && t.tooLong}
      </p>
      {fromList !== undefined && <p class="soft small">{fill(t.fromList, { text: fromList })}</p>}
      {Object.keys(texts).length > 0 && missing.length > 0 && (
        <p class="soft small">
          {fill(t.missing, { languages: format.list(missing.map((code) => LANGUAGES[code].name)) })}
        </p>
      )}
    </div>
  );
}

function Template(props: { onInsert(paragraph: Record<string, string>): void }) {
  const t = useStore($text);
  const [chosen, setChosen] = useState('');
  return (
    <div class="section">
      <div class="fields-row">
        <Choice
          label={t.template}
          value={chosen}
          options={[
            ['', t.chooseTemplate],
            ...LAW_TEMPLATES.map(({ state, citation }) => [state, `${state}: ${citation}`] as const),
          ]}
          onChange={setChosen}
        />
        <Button
          look="quiet"
          disabled={chosen === ''}
          onPress={() => {
            const template = LAW_TEMPLATES.find(({ state }) => state === chosen);
            if (template) props.onInsert(lawParagraph(template));
          }}
        >
          {t.insert}
        </Button>
      </div>
      <p class="soft small">{t.counsel}</p>
    </div>
  );
}
