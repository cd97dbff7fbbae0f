/** The figures of one month: what may be told of each event, and of its parts. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { $language } from '../../../utils/i18n/store.ts';
import type { Bounds, EventMonth, Report } from '../../../utils/statistics/report.ts';
import { Rows } from './chart.tsx';
import { $text } from './messages.ts';
import { measures, partName } from './names.ts';

/** As many parts as a chart can hold; the spreadsheet has them all. */
const PARTS_SHOWN = 12;

export function OneMonth({ report, vendors }: { report: Report; vendors: Record<string, string> }) {
  const t = useStore($text);
  const language = useStore($language);
  const [chosen, setChosen] = useState(report.months[0]!.month);
  const month = report.months.find((each) => each.month === chosen) ?? report.months[0]!;
  const names = measures(t);
  const monthName = nameOfMonth(language, month.month);
  return (
    <Section id="month" heading={t.monthHeading}>
      <label class="field">
        <span>{t.month}</span>
        <select value={month.month} onChange={(event) => setChosen(event.currentTarget.value)}>
          {report.months.map((each) => (
            <option key={each.month} value={each.month}>
              {nameOfMonth(language, each.month)}
            </option>
          ))}
        </select>
      </label>
      {!month.closed && <p>{t.running}</p>}
      <table class="figures">
        <caption class="unseen">{monthName}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.total}</th>
          </tr>
        </thead>
        <tbody>
          {month.events.map(({ event, total }) => (
            <tr key={event}>
              <th scope="row">{names[event].name}</th>
              <td>
                <Told bounds={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {month.events
        .filter(({ parts }) => parts.length > 0)
        .map(({ event, parts }: EventMonth) => (
          <Rows
            key={event}
            id={`parts-${event}`}
            title={fill(t.partsChart, { measure: names[event].name, month: monthName })}
            head={t.parts}
            bars={parts.slice(0, PARTS_SHOWN).map(({ detail, count }) => ({
              label: partName(t, language, vendors, event, detail),
              value: count,
            }))}
          />
        ))}
    </Section>
  );
}

/** A sum as it may be told. */
export function Told({ bounds }: { bounds: Bounds }) {
  const t = useStore($text);
  const format = useStore($format);
  return <>{toldBounds(t, format.number, bounds)}</>;
}

export function toldBounds(
  t: Pick<ReturnType<typeof $text.get>, 'fewer' | 'exactly' | 'atLeast' | 'between'>,
  number: (value: number) => string,
  { low, high }: Bounds,
): string {
  if (low === 0) return t.fewer;
  if (high === null) return fill(t.atLeast, { low: number(low) });
  if (high === low) return fill(t.exactly, { number: number(low) });
  return fill(t.between, { low: number(low), high: number(high) });
}

export function nameOfMonth(language: string, month: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
