/**
 * Which parts and which total of one month may be published, so that no small count can be worked out. Pure.
 *
 * A reader is taken to know these rules, every part that there could be, which days the computer was in use, and,
 * where any parts are told, which of the others are missing for being small. From "the days and the parts add up to the same" the reader gets, for each hidden
 * small count, a lowest and a highest possible value. A month is protected when these are 0 and `small - 1` for all of
 * them, and when no published figures differ by a sum that is small itself.
 */
export interface Sum {
  name: string;
  count: number;
}

export interface MonthFigures {
  /** The parts that were counted, each more than nothing. */
  parts: readonly Sum[];
  /** How many parts there could be, those with nothing included. */
  possibleParts: number;
  /** The totals of the month's days; null where days are not published. */
  days: {
    /** Sum of the days that have been published. */
    shown: number;
    /** Sum of those that have not, because they were small. */
    hidden: number;
    /** How many of them there can have been. */
    hiddenDays: number;
    /** What was small when the days were closed. */
    small: number;
  } | null;
  small: number;
}

export interface PublishedMonth {
  parts: Sum[];
  /** The total, or null where it would say too much. */
  total: number | null;
}

/** The most that may be published of a month: the largest parts, and the total wherever possible. */
export function protectedMonth(figures: MonthFigures): PublishedMonth {
  const sorted = [...figures.parts].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const large = sorted.filter((part) => part.count >= figures.small);
  const total = sorted.reduce((sum, part) => sum + part.count, 0);
  const smallParts = sorted.length - large.length;
  for (const { shown, told } of choices(large.length, mayTellTotal(figures, total), figures.days !== null)) {
    const split = { shown: large.slice(0, shown), heldBack: large.slice(shown), smallParts };
    if (isProtected(figures, split, told ? total : null)) {
      return { parts: split.shown, total: told ? total : null };
    }
  }
  // With no part shown nobody can tell which of them are small, so the total alone says little.
  return { parts: [], total: mayTellTotal(figures, total) ? total : null };
}

/** What to try, best first. Where days are published the total matters most, else the parts do. */
function choices(parts: number, total: boolean, totalFirst: boolean): { shown: number; told: boolean }[] {
  const counts = Array.from({ length: parts + 1 }, (_, index) => parts - index);
  const tellings = total ? [true, false] : [false];
  return totalFirst
    ? tellings.flatMap((told) => counts.map((shown) => ({ shown, told })))
    : counts.flatMap((shown) => tellings.map((told) => ({ shown, told })));
}

/** Together with the published days, the total tells the sum of the hidden ones. */
function mayTellTotal({ days, small }: MonthFigures, total: number): boolean {
  if (total < small) return false;
  if (days === null || days.hidden === 0) return true;
  const most = (days.hiddenDays - 1) * (days.small - 1);
  return days.hidden >= days.small && days.hidden <= most;
}

interface Split {
  shown: readonly Sum[];
  /** Large parts that are hidden so that the small ones cannot be worked out. */
  heldBack: readonly Sum[];
  /** How many of the parts are small but not nothing. */
  smallParts: number;
}

interface Range {
  low: number;
  high: number;
}

/** Whether a reader who knows all that is said above learns nothing about any hidden small count. */
function isProtected(figures: MonthFigures, split: Split, total: number | null): boolean {
  const { days, small } = figures;
  const shown = split.shown.reduce((sum, part) => sum + part.count, 0);
  const candidates = figures.possibleParts - split.shown.length - split.heldBack.length;
  const one: Range = { low: 0, high: small - 1 };
  // A part that is held back is large, and no larger than the smallest that is shown.
  const ceiling = split.shown.at(-1)?.count ?? Number.POSITIVE_INFINITY;
  const parts: Range = {
    low: split.heldBack.length * small,
    high: candidates * one.high + (split.heldBack.length === 0 ? 0 : split.heldBack.length * ceiling),
  };
  const hiddenDays = days === null || days.hidden === 0 ? 0 : days.hiddenDays;
  const day: Range = { low: 0, high: (days?.small ?? small) - 1 };
  // Where no day is published, their sum says nothing about the parts.
  const daysSum: Range = {
    low: days?.shown ?? 0,
    high: days === null ? Number.POSITIVE_INFINITY : days.shown + hiddenDays * day.high,
  };
  const least = Math.max(shown + parts.low, daysSum.low, total ?? 0);
  const most = Math.min(shown + parts.high, daysSum.high, total ?? Number.POSITIVE_INFINITY);
  const hiddenParts: Range = { low: least - shown, high: most - shown };
  const hiddenDaySum: Range = { low: least - daysSum.low, high: most - daysSum.low };
  const partsSafe =
    split.smallParts === 0 || (isOpen(hiddenParts, parts, one) && isLargeEnough(hiddenParts, small));
  const daysSafe =
    hiddenDays === 0 ||
    (isOpen(hiddenDaySum, { low: 0, high: hiddenDays * day.high }, day) &&
      isLargeEnough(hiddenDaySum, days!.small));
  return partsSafe && daysSafe;
}

/** Whether one of the summands can still be everything in `one`, given what their sum can be. */
function isOpen(sum: Range, all: Range, one: Range): boolean {
  const othersMost = all.high - one.high;
  const othersLeast = all.low - one.low;
  return sum.low - othersMost <= one.low && sum.high - othersLeast >= one.high;
}

/** The sum of what is hidden, where the figures tell it exactly, must not be a small count itself. */
function isLargeEnough(sum: Range, small: number): boolean {
  return sum.low !== sum.high || sum.high >= small;
}
