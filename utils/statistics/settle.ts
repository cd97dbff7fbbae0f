/**
 * Closing what is over: which sums may be published, and which are too small to. Pure.
 *
 * What is published of an event: the totals of days, and for each month the total and its parts. All parts and all days
 * of a month add up to the same total, so a small one could be found by taking the others away; therefore further parts
 * are held back until every hidden small one could still be any number from nothing to just below "small", even for a
 * reader who knows these rules and the whole catalogue. What was published stands for ever, and what was held back is
 * deleted with its month, so that no later export, and no other setting, can say more.
 */
import { type Cell, type CountedEvent, EVENT_NAMES, EVENTS } from './events.ts';
import { protectedMonth, type Sum } from './protect.ts';

/** Figures are kept for the running year, the year before it, and a month to report them in. */
export const RETENTION_MONTHS = 25;

/**
 * How many different details an event can have at least, whether they were counted or not. An event whose days are
 * published needs many: with few, days and parts together would say too much.
 */
const POSSIBLE: Record<(typeof EVENTS)[CountedEvent]['by'], number> = {
  reason: 10,
  vendor: 30,
  kind: 10,
  // A library may offer two languages only, and everybody knows which.
  language: 2,
  nothing: 1,
};

/** With 2, the only small count there is would be 1, and whatever is hidden would be known. */
export const LEAST_SMALL = 3;

/** The rows after closing every day before `today` and every month before its month. `setting`: counts below it are small. */
export function settle(cells: readonly Cell[], today: string, setting: number): Cell[] {
  const small = Math.max(setting, LEAST_SMALL);
  const table = new Table(cells.filter((cell) => isKept(cell, today)));
  const overDays = periods(table, 'today').filter((day) => day < today);
  for (const day of overDays) closeDay(table, day, monthOf(today), small);
  const overMonths = [...periods(table, 'running'), ...periods(table, 'hidden')].filter(
    (month) => month < monthOf(today),
  );
  for (const month of new Set(overMonths)) closeMonth(table, month, small);
  return table.rows();
}

function periods(table: Table, level: Cell['level']): string[] {
  return [...new Set(table.at(level).map((cell) => cell.period))].sort();
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The first month that is kept. */
export function oldestMonth(today: string): string {
  const date = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - RETENTION_MONTHS, 1));
  return date.toISOString().slice(0, 7);
}

/** Not too old, and not from a future that a wrong clock has made up. */
function isKept({ period }: Cell, today: string): boolean {
  const month = monthOf(period);
  return month >= oldestMonth(today) && month <= monthOf(today);
}

function closeDay(table: Table, day: string, current: string, small: number): void {
  // A clock that was set back counts in a month that has been published already: those counts join the running one.
  const closed = table.at('month', monthOf(day)).length > 0;
  const month = closed ? current : monthOf(day);
  const counted = table.at('today', day);
  for (const event of new Set(counted.map((cell) => cell.event))) {
    const own = counted.filter((cell) => cell.event === event);
    const total = own.reduce((sum, cell) => sum + cell.count, 0);
    if (event === 'any' || total === 0) continue;
    for (const { detail, count } of own) table.add({ level: 'running', period: month, event, detail, count });
    if (!EVENTS[event].byDay) continue;
    const published = table.find('day', day, event, '') !== undefined;
    if (total >= small && !closed && !published) {
      table.add({ level: 'day', period: day, event, detail: '', count: total, small });
    } else {
      table.add({ level: 'hidden', period: month, event, detail: '', count: total, small });
    }
  }
  // How many days the computer was in use: the more, the less a hidden day's total can be narrowed down.
  table.add({ level: 'running', period: month, event: 'any', detail: '', count: 1 });
  for (const cell of counted) table.remove(cell);
}

function closeMonth(table: Table, month: string, small: number): void {
  const running = table.at('running', month);
  const hidden = table.at('hidden', month);
  const activeDays = running.find((cell) => cell.event === 'any')?.count ?? 0;
  for (const event of EVENT_NAMES) {
    const parts = running.filter((cell) => cell.event === event && cell.count > 0);
    const days = table.at('day').filter((cell) => cell.event === event && monthOf(cell.period) === month);
    const remainder = hidden.find((cell) => cell.event === event);
    const { by, byDay } = EVENTS[event];
    const published = protectedMonth({
      parts: parts.map(({ detail, count }): Sum => ({ name: detail, count })),
      possibleParts: Math.max(POSSIBLE[by], parts.length),
      days: byDay
        ? {
            shown: days.reduce((sum, cell) => sum + cell.count, 0),
            hidden: remainder?.count ?? 0,
            hiddenDays: Math.max(0, activeDays - days.length),
            small: remainder?.small ?? small,
          }
        : null,
      small,
    });
    for (const { name, count } of published.parts) {
      if (by !== 'nothing') table.add({ level: 'month', period: month, event, detail: name, count, small });
    }
    if (published.total !== null) {
      table.add({ level: 'month', period: month, event, detail: '', count: published.total, small });
    }
  }
  // The mark of a month that is closed, whether or not anything of it could be published.
  table.add({ level: 'month', period: month, event: 'any', detail: '', count: activeDays, small });
  for (const cell of [...running, ...hidden]) table.remove(cell);
}

/** Rows by their key. */
class Table {
  readonly #cells = new Map<string, Cell>();
  constructor(cells: readonly Cell[]) {
    for (const cell of cells) this.#cells.set(keyOf(cell), { ...cell });
  }
  rows(): Cell[] {
    return [...this.#cells.values()];
  }
  at(level: Cell['level'], period?: string): Cell[] {
    return this.rows().filter((cell) => cell.level === level && (period ?? cell.period) === cell.period);
  }
  find(level: Cell['level'], period: string, event: Cell['event'], detail: string): Cell | undefined {
    return this.#cells.get(keyOf({ level, period, event, detail }));
  }
  /** Adds to a row or makes it. Of two small counts the smaller holds: what was hidden under it stays hidden. */
  add(cell: Cell): void {
    const known = this.#cells.get(keyOf(cell));
    if (!known) {
      this.#cells.set(keyOf(cell), { ...cell });
      return;
    }
    known.count += cell.count;
    if (cell.small !== undefined) known.small = Math.min(known.small ?? cell.small, cell.small);
  }
  remove(cell: Cell): void {
    this.#cells.delete(keyOf(cell));
  }
}

function keyOf({
  level,
  period,
  event,
  detail,
}: Pick<Cell, 'level' | 'period' | 'event' | 'detail'>): string {
  return `${level} ${period} ${event} ${detail}`;
}
