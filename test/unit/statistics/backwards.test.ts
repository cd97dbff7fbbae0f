/**
 * The strongest reader: one who runs the program on every month that there could have been, and keeps those that give
 * what was published. Small enough months can all be tried.
 */
import { describe, expect, it } from 'vitest';
import { type MonthFigures, protectedMonth } from '../../../utils/statistics/protect.ts';

const SMALL = 3;

/** All lists of `length` numbers from 0 to `most`. */
function lists(length: number, most: number): number[][] {
  if (length === 0) return [[]];
  return lists(length - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, number) => [...rest, number]),
  );
}

/** All ways to split a number among so many parts, the largest first: which part has which name changes nothing. */
function partitions(total: number, parts: number, most = total): number[][] {
  if (parts === 0) return total === 0 ? [[]] : [];
  return Array.from({ length: Math.min(most, total) + 1 }, (_, first) => first).flatMap((first) =>
    partitions(total - first, parts - 1, first).map((rest) => [first, ...rest]),
  );
}

interface Possibility {
  days: number[];
  parts: number[];
}

function published({ days, parts }: Possibility, byDay: boolean): { text: string; shown: Set<string> } {
  const shownDays = days.map((count) => (count >= SMALL ? count : null));
  const hidden = days.filter((count) => count < SMALL);
  const figures: MonthFigures = {
    parts: parts.flatMap((count, index) => (count > 0 ? [{ name: String(index), count }] : [])),
    possibleParts: parts.length,
    days: byDay
      ? {
          shown: days.filter((count) => count >= SMALL).reduce((sum, count) => sum + count, 0),
          hidden: hidden.reduce((sum, count) => sum + count, 0),
          hiddenDays: hidden.length,
          small: SMALL,
        }
      : null,
    small: SMALL,
  };
  const month = protectedMonth(figures);
  const text = JSON.stringify([
    byDay ? shownDays : null,
    month.total,
    month.parts.map(({ name, count }) => [name, count]).sort(),
  ]);
  return { text, shown: new Set(month.parts.map(({ name }) => name)) };
}

/** How often a hidden small count has one possible value only. */
function determined(possibilities: readonly Possibility[], byDay: boolean): string[] {
  const groups = new Map<string, Possibility[]>();
  for (const possibility of possibilities) {
    const { text } = published(possibility, byDay);
    groups.set(text, [...(groups.get(text) ?? []), possibility]);
  }
  const found: string[] = [];
  for (const [text, group] of groups) {
    const { shown } = published(group[0]!, byDay);
    const check = (name: string, values: number[]) => {
      const different = new Set(values);
      const [only = 0] = values;
      if (different.size === 1 && only > 0 && only < SMALL) found.push(`${text}: ${name} is ${only}`);
    };
    // With days, only one order of the parts was tried: any of those hidden can have any of the values.
    const parts = byDay ? [] : group[0]!.parts;
    parts.forEach((_, index) => {
      if (!shown.has(String(index)))
        check(
          `part ${index}`,
          group.map(({ parts }) => parts[index]!),
        );
    });
    if (!byDay) continue;
    for (const index of group[0]!.days.keys())
      check(
        `day ${index}`,
        group.map(({ days }) => days[index]!),
      );
  }
  return found;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('run backwards over every possible month', () => {
  it.each([2, 3, 4])('no count of %i parts is determined where days are not published', (parts) => {
    const possibilities = lists(parts, 8 - parts).map((counts) => ({ days: [], parts: counts }));
    expect(determined(possibilities, false)).toEqual([]);
  });

  it.each([
    [2, 10, 5],
    [3, 10, 4],
    [4, 10, 3],
  ])('no count of %i days and %i parts is determined', (days, parts, most) => {
    const possibilities = lists(days, most).flatMap((counts) =>
      partitions(sum(counts), parts).map((others) => ({ days: counts, parts: others })),
    );
    expect(determined(possibilities, true)).toEqual([]);
  });
});
