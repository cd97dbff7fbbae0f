/** What may be shown of the counters: published rows only, with what is known of the sums. Pure. */
import { type Cell, type CountedEvent, EVENT_NAMES, EVENTS } from './events.ts';

/** A sum of which the small parts are missing: it is at least `low`, and where `high` is known at most that. */
export interface Bounds {
  low: number;
  high: number | null;
}

export interface EventMonth {
  event: CountedEvent;
  total: Bounds;
  /** The parts that may be told, largest first. */
  parts: { detail: string; count: number }[];
}
export interface Month {
  month: string;
  /** False for the month that is still running, of which only days can be told. */
  closed: boolean;
  events: EventMonth[];
}
export interface Report {
  days: { day: string; event: CountedEvent; count: number }[];
  /** Newest first. */
  months: Month[];
}

/** The rows that are published; nothing else may leave the worker. */
export function publishedCells(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell) => cell.level === 'day' || cell.level === 'month');
}

export function report(cells: readonly Cell[]): Report {
  const published = publishedCells(cells);
  const months = [...new Set(published.map((cell) => cell.period.slice(0, 7)))].sort().reverse();
  return {
    days: published
      .filter((cell) => cell.level === 'day' && cell.event !== 'any')
      .map((cell) => ({ day: cell.period, event: cell.event as CountedEvent, count: cell.count }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    months: months.map((month) => monthOf(published, month)),
  };
}

function monthOf(published: readonly Cell[], month: string): Month {
  const rows = published.filter((cell) => cell.period.startsWith(month));
  const mark = rows.find((cell) => cell.level === 'month' && cell.event === 'any');
  const events = EVENT_NAMES.map((event): EventMonth => {
    const own = rows.filter((cell) => cell.event === event);
    const days = own.filter((cell) => cell.level === 'day');
    const parts = own.filter((cell) => cell.level === 'month' && cell.detail !== '');
    const total = own.find((cell) => cell.level === 'month' && cell.detail === '')?.count;
    const shownDays = sum(days);
    const hiddenDays = Math.max(0, (mark?.count ?? 0) - days.length);
    const most = mark && EVENTS[event].byDay ? shownDays + hiddenDays * ((mark.small ?? 5) - 1) : null;
    return {
      event,
      total:
        total === undefined
          ? { low: Math.max(shownDays, sum(parts)), high: most }
          : { low: total, high: total },
      parts: parts
        .map(({ detail, count }) => ({ detail, count }))
        .sort((a, b) => b.count - a.count || (a.detail < b.detail ? -1 : 1)),
    };
  });
  return { month, closed: mark !== undefined, events };
}

/** The sum over some months, both included. `high` is null where one of them is not closed or has no upper bound. */
export function totalOver(months: readonly Month[], event: CountedEvent, from: string, to: string): Bounds {
  const within = months.filter(({ month }) => month >= from && month <= to);
  const totals = within.map((month) => month.events.find((each) => each.event === event)!.total);
  return {
    low: totals.reduce((all, { low }) => all + low, 0),
    high: totals.some(({ high }) => high === null) ? null : totals.reduce((all, { high }) => all + high!, 0),
  };
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((all, cell) => all + cell.count, 0);
}
