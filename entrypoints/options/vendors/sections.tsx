/** The fields of the form, in the order in which one would ask about a vendor. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../../components/button.tsx';
import { fill } from '../../../utils/i18n/format.ts';
import { LANGUAGES, type LanguageCode } from '../../../utils/i18n/languages.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import { CATEGORIES, GRADES, NOTICE_KINDS } from '../../../utils/vendors/record.ts';
import { useWords } from '../fields/words.ts';
import { Choice } from '../parts/choice.tsx';
import { useForm } from './form-state.ts';
import { Area, DateInput, Line, Select, Tick } from './inputs.tsx';
import { $text } from './messages.ts';
import { Passed } from './passed.tsx';

export function Sections(props: { isNew: boolean; onLanguage(code: LanguageCode): void }) {
  const t = useStore($text);
  const words = useWords();
  const { base, language, type, locked, item } = useForm();
  const kinds = NOTICE_KINDS.map((kind) => [kind, words.notice(kind)] as const);
  return (
    <>
      <fieldset>
        <legend>{t.sectionWho}</legend>
        <Line field="name" />
        {props.isNew && <Line field="id" />}
        <Select field="category" options={CATEGORIES.map((one) => [one, words.category(one)] as const)} />
        <Area field="hosts" rows={3} />
      </fieldset>
      <fieldset>
        <legend>{t.sectionNotice}</legend>
        <Select field="notice" options={[['', t.asKind], ...kinds]} />
        <Passed />
        <TextLanguage value={language} onChange={props.onLanguage} />
        <Area field="dataKept" rows={3} language={language} />
        <Area field="retention" rows={2} language={language} />
        <Area field="alternatives" rows={3} language={language} />
      </fieldset>
      <fieldset>
        <legend>{t.sectionLinks}</legend>
        <Line field="privacyPolicyUrl" />
        <Line field="termsUrl" />
        <Line field="deleteUrl" />
        <Line field="contact" />
      </fieldset>
      <fieldset>
        <legend>{t.sectionStanding}</legend>
        <Select
          field="grade"
          options={GRADES.map((one) => {
            // Saying nothing and saying "not rated" are one to patrons: whichever the record has is offered.
            const value = one === 'unrated' && base.grade !== 'unrated' ? '' : one;
            return [value, words.grade(one)] as const;
          })}
        />
        <DateInput field="reviewed">
          {!locked && item?.origin.reviewed !== 'policy' && (
            <Button look="quiet" onPress={() => type('reviewed', localDay(new Date()))}>
              {t.today}
            </Button>
          )}
        </DateInput>
        <DateInput
          field="breach"
          column="breach.since"
          label={`${words.field('breach')}: ${words.t.breachSinceLabel}`}
        />
        <Area
          field="breach"
          column={`breach.message.${language}`}
          label={`${words.field('breach')}: ${words.t.breachMessageLabel} (${LANGUAGES[language].name})`}
          rows={3}
        />
      </fieldset>
      <fieldset>
        <legend>{t.sectionSignIn}</legend>
        <Area field="signInCookies" rows={3} />
        <Line field="logoutUrl" />
        <Tick field="logoutIsDestructive" />
        <Area field="handsOffTo" rows={2} />
        <Area field="embeddedHosts" rows={2} />
      </fieldset>
    </>
  );
}

/** Which language the texts below are written in; says which have some. */
function TextLanguage(props: { value: LanguageCode; onChange(code: LanguageCode): void }) {
  const t = useStore($text);
  const { base } = useForm();
  const filled = new Set(
    [base.dataKept, base.retention, base.alternatives, base.breach?.message].flatMap((texts) =>
      Object.keys(texts ?? {}),
    ),
  );
  return (
    <Choice
      label={t.textLanguage}
      value={props.value}
      options={(Object.keys(LANGUAGES) as LanguageCode[]).map((code) => {
        const language = LANGUAGES[code].name;
        return [code, filled.has(code) ? fill(t.hasText, { language }) : language] as const;
      })}
      onChange={(code) => props.onChange(code as LanguageCode)}
    />
  );
}
