/**
 * A reader of everything that was ever published, who knows the rules and wants a hidden count: linear equations over
 * whole numbers, each unknown between bounds, the bounds narrowed until nothing changes.
 */
import { type Cell, EVENT_NAMES, EVENTS } from '../../../utils/statistics/events.ts';

export interface Range {
  low: number;
  high: number;
}

interface Equation {
  /** The unknowns of one side add up to those of the other. */
  left: string[];
  right: string[];
}

/** What really happened; the reader knows none of it but which rows were active, and which of two hidden kinds a part is. */
export interface Truth {
  /** `day event detail` -> count. */
  counts: Map<string, number>;
  activeDays: Set<string>;
  /** Every detail that each event could have. */
  possible: Record<string, string[]>;
  /** What was small when a day or a month was closed. */
  small(period: string): number;
}

/** Ranges of all hidden small counts, days and parts, by name, with their true value. */
export function attack(
  published: readonly Cell[],
  truth: Truth,
): { name: string; range: Range; really: number }[] {
  const months = new Set([...truth.activeDays].map((day) => day.slice(0, 7)));
  const hidden: { name: string; range: Range; really: number }[] = [];
  for (const month of months) {
    for (const event of EVENT_NAMES) hidden.push(...attackTable(published, truth, month, event));
  }
  return hidden;
}

function attackTable(
  published: readonly Cell[],
  truth: Truth,
  month: string,
  event: (typeof EVENT_NAMES)[number],
) {
  const sum = (filter: (day: string, detail: string) => boolean) => {
    let total = 0;
    for (const [key, count] of truth.counts) {
      const [day = '', name, detail = ''] = key.split(' ');
      if (name === event && day.startsWith(month) && filter(day, detail)) total += count;
    }
    return total;
  };
  const known = (level: string, period: string, detail: string) =>
    published.find(
      (cell) =>
        cell.level === level && cell.period === period && cell.event === event && cell.detail === detail,
    )?.count;
  const small = truth.small(month);
  const ranges = new Map<string, Range>();
  const reallySmall: { name: string; really: number }[] = [];
  const days: string[] = [];
  if (EVENTS[event].byDay) {
    for (const day of truth.activeDays) {
      if (!day.startsWith(month)) continue;
      const name = `day ${day}`;
      const count = known('day', day, '');
      ranges.set(
        name,
        count === undefined ? { low: 0, high: truth.small(day) - 1 } : { low: count, high: count },
      );
      if (count === undefined) reallySmall.push({ name, really: sum((each) => each === day) });
      days.push(name);
    }
  }
  const shownParts = published
    .filter(
      (cell) => cell.level === 'month' && cell.period === month && cell.event === event && cell.detail !== '',
    )
    .map((cell) => cell.count);
  const ceiling = shownParts.length === 0 ? 1e9 : Math.min(...shownParts);
  const parts: string[] = [];
  for (const detail of truth.possible[EVENTS[event].by] ?? []) {
    const name = `part ${detail}`;
    const count = known('month', month, detail);
    const really = sum((_, each) => each === detail);
    if (EVENTS[event].by === 'nothing') ranges.set(name, { low: 0, high: 1e9 });
    else if (count !== undefined) ranges.set(name, { low: count, high: count });
    else if (shownParts.length === 0) {
      // With no part told, nobody can know which are small.
      ranges.set(name, { low: 0, high: 1e9 });
      if (really < small) reallySmall.push({ name, really });
    } else if (really >= small) ranges.set(name, { low: small, high: ceiling });
    else {
      ranges.set(name, { low: 0, high: small - 1 });
      reallySmall.push({ name, really });
    }
    parts.push(name);
  }
  const total = known('month', month, '');
  ranges.set('total', total === undefined ? { low: 0, high: 1e9 } : { low: total, high: total });
  const equations: Equation[] = [{ left: ['total'], right: parts }];
  if (days.length > 0) equations.push({ left: ['total'], right: days });
  narrow(ranges, equations);
  return reallySmall
    .filter(({ really }) => really > 0)
    .map(({ name, really }) => ({ name: `${month} ${event} ${name}`, range: ranges.get(name)!, really }));
}

/** Bounds propagation; exact here, since no two equations share more than one unknown. */
function narrow(ranges: Map<string, Range>, equations: Equation[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { left, right } of equations) {
      for (const [own, other] of [
        [left, right],
        [right, left],
      ] as const) {
        const ownSum = sumOf(own, ranges);
        const otherSum = sumOf(other, ranges);
        for (const name of own) {
          const range = ranges.get(name)!;
          const low = Math.max(range.low, otherSum.low - (ownSum.high - range.high));
          const high = Math.min(range.high, otherSum.high - (ownSum.low - range.low));
          if (low > range.low || high < range.high) {
            ranges.set(name, { low, high });
            changed = true;
          }
        }
      }
    }
  }
}

function sumOf(names: readonly string[], ranges: Map<string, Range>): Range {
  let low = 0;
  let high = 0;
  for (const name of names) {
    low += ranges.get(name)!.low;
    high += ranges.get(name)!.high;
  }
  return { low, high };
}
