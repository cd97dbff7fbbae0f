/** The figures as a table for a spreadsheet, with the definition of each beside it. Pure. */
import Papa from 'papaparse';
import type { CountedEvent } from './events.ts';
import { type Bounds, type Report, totalOver } from './report.ts';

export interface CsvTexts {
  /** Column heads: from, to, measure, part, at least, at most, definition. */
  columns: readonly [string, string, string, string, string, string, string];
  measures: Record<CountedEvent, { name: string; definition: string }>;
  /** The survey's own measure: uses of public internet computers in a year. */
  survey: { name: string; definition: string };
  /** The name of a part: a reason, a vendor, a language, a kind of data. */
  part(event: CountedEvent, detail: string): string;
}

/** Everything published, after the year that a survey asks for: months `from` to `to`, both included. */
export function statisticsCsv(report: Report, from: string, to: string, texts: CsvTexts): string {
  const rows: (string | number)[][] = [[...texts.columns]];
  const row = (
    first: string,
    last: string,
    { name, definition }: CsvTexts['survey'],
    part: string,
    bounds: Bounds,
  ) => rows.push([first, last, name, part, bounds.low, bounds.high ?? '', definition]);

  const year = totalOver(report.months, 'session', from, to);
  row(`${from}-01`, lastDay(to), texts.survey, '', year);
  for (const { month, events } of [...report.months].reverse()) {
    for (const { event, total, parts } of events) {
      const { low, high } = total;
      if (low > 0) row(`${month}-01`, lastDay(month), texts.measures[event], '', { low, high });
      for (const { detail, count } of parts) {
        const name = texts.part(event, detail);
        row(`${month}-01`, lastDay(month), texts.measures[event], name, { low: count, high: count });
      }
    }
  }
  for (const { day, event, count } of report.days) {
    row(day, day, texts.measures[event], '', { low: count, high: count });
  }
  // A cell that begins like a formula is one for a spreadsheet; the byte order mark tells it that this is UTF-8.
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
