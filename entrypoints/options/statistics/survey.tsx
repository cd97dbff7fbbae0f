/** The number that the yearly survey asks for, and everything as a spreadsheet. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { $language } from '../../../utils/i18n/store.ts';
import { statisticsCsv } from '../../../utils/statistics/csv.ts';
import { type Report, totalOver } from '../../../utils/statistics/report.ts';
import type { StatisticsView } from '../../../utils/worker/office-messages.ts';
import { saveFile } from '../save-file.ts';
import { $text } from './messages.ts';
import { nameOfMonth, toldBounds } from './month.tsx';
import { measures, partName } from './names.ts';

export function Survey({ view, report }: { view: StatisticsView; report: Report }) {
  const t = useStore($text);
  const format = useStore($format);
  const language = useStore($language);
  const last = monthsBefore(view.today, 1);
  const [from, setFrom] = useState(monthsBefore(view.today, 12));
  const [to, setTo] = useState(last);
  const choices = Array.from({ length: 25 }, (_, index) => monthsBefore(view.today, index));
  const [first, end] = from <= to ? [from, to] : [to, from];
  const bounds = totalOver(report.months, 'session', first, end);
  const save = () => {
    const csv = statisticsCsv(report, first, end, {
      columns: [
        t.columnFrom,
        t.columnTo,
        t.columnMeasure,
        t.columnPart,
        t.columnLow,
        t.columnHigh,
        t.columnDefinition,
      ],
      measures: measures(t),
      survey: { name: t.surveyName, definition: t.surveyDefinition },
      part: (event, detail) => partName(t, language, view.vendors, event, detail),
    });
    saveFile(fill(t.fileName, { from: first, to: end }), 'text/csv', csv);
  };
  const picker = (label: string, value: string, set: (month: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {choices.map((month) => (
          <option key={month} value={month}>
            {nameOfMonth(language, month)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Section id="survey" heading={t.surveyHeading}>
      <p>{t.surveyIntro}</p>
      <div class="row">
        {picker(t.from, from, setFrom)}
        {picker(t.to, to, setTo)}
      </div>
      <p class="lead" role="status">
        {fill(t.surveyResult, {
          from: nameOfMonth(language, first),
          to: nameOfMonth(language, end),
          number: toldBounds(t, format.number, bounds),
        })}
      </p>
      {bounds.low > 0 && bounds.high !== bounds.low && <p>{t.surveyRange}</p>}
      <div class="row">
        <Button onPress={save}>{t.download}</Button>
      </div>
    </Section>
  );
}

function monthsBefore(day: string, count: number): string {
  const date = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - count, 1));
  return date.toISOString().slice(0, 7);
}
