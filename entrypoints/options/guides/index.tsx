/** Staff and law enforcement: who may see what, what to do when somebody asks, and sheets to print. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { LANGUAGES, type LanguageCode, offeredLanguages } from '../../../utils/i18n/languages.ts';
import { useStaff } from '../staff.ts';
import './guides.css';
import { Handout } from './handout.tsx';
import { $text } from './messages.ts';
import { Select } from './select.tsx';
import { DeskSheet, TrainingSheet } from './sheets.tsx';

type Sheet = 'desk' | 'training' | 'handout';

export default function Guides() {
  const t = useStore($text);
  const { library, directorContact } = useStaff();
  const offered = offeredLanguages(library.languages);
  const [sheet, setSheet] = useState<Sheet>('desk');
  const [language, setLanguage] = useState<LanguageCode>(offered[0] ?? 'en');
  const sheets = { desk: t.desk, training: t.training, handout: t.handout };
  return (
    <>
      <div class="screen-only section">
        <p class="lead">{t.intro}</p>
        <Who />
        <div class="fields-row">
          <Select label={t.sheet} value={sheet} options={sheets} onChoose={(chosen) => setSheet(chosen)} />
          {sheet === 'handout' && (
            <Select
              label={t.handoutLanguage}
              value={language}
              options={Object.fromEntries(offered.map((code) => [code, LANGUAGES[code].name]))}
              onChoose={(chosen) => setLanguage(chosen)}
            />
          )}
          <Button onPress={() => window.print()}>{t.print}</Button>
        </div>
      </div>
      <article class="print-sheet">
        {sheet === 'desk' && <DeskSheet library={library} director={directorContact} />}
        {sheet === 'training' && <TrainingSheet library={library} />}
        {sheet === 'handout' && <Handout library={library} language={language} />}
      </article>
    </>
  );
}

function Who() {
  const t = useStore($text);
  const rows = [
    [t.whoSession, t.whoSessionAnswer],
    [t.whoCounts, t.whoCountsAnswer],
    [t.whoRecords, t.whoRecordsAnswer],
    [t.whoVideo, t.whoVideoAnswer],
    [t.whoVendors, t.whoVendorsAnswer],
  ] as const;
  return (
    <Section id="who" heading={t.whoHeading}>
      <table class="who" aria-labelledby="who">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.who}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, who]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.noTelling}</p>
    </Section>
  );
}
