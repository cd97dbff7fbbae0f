import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END_REASONS } from '../../../utils/session/reasons.ts';
import { type Cell, type CountedEvent, EVENT_NAMES, EVENTS } from '../../../utils/statistics/events.ts';
import { oldestMonth, RETENTION_MONTHS, settle } from '../../../utils/statistics/settle.ts';
import { attack, type Truth } from './attacker.ts';

const possible: Record<string, string[]> = {
  reason: [...END_REASONS, 'interrupted'],
  vendor: Array.from({ length: 40 }, (_, index) => `vendor-${index}`),
  language: ['en', 'es'],
  kind: Array.from({ length: 11 }, (_, index) => `kind-${index}`),
  nothing: [''],
};

const dayAt = (index: number) => new Date(Date.UTC(2026, 0, 20 + index)).toISOString().slice(0, 10);
const INDEXES = Array.from({ length: 80 }, (_, index) => index);
const isPublished = (cell: Cell) => (cell.level === 'day' || cell.level === 'month') && cell.event !== 'any';

interface Happening {
  day: number;
  event: CountedEvent;
  part: number;
  times: number;
}
/** Many small counts and a few large ones, on some days of about a month and a half. */
const happenings = fc.array(
  fc.record<Happening>({
    day: fc.nat(44),
    event: fc.constantFrom(...EVENT_NAMES),
    part: fc.oneof(fc.nat(2), fc.nat(39)),
    times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 })),
  }),
  { maxLength: 150 },
);

/** Lives through the days, exporting after each; returns everything ever exported and what really happened. */
function live(happened: readonly Happening[], smallOn: (day: number) => number) {
  const small = (period: string) =>
    smallOn(INDEXES.findIndex((index) => dayAt(index).slice(0, period.length) > period));
  const truth: Truth = { counts: new Map(), activeDays: new Set(), possible, small };
  const exported = new Map<string, Cell>();
  let cells: Cell[] = [];
  for (let index = 0; index < 80; index += 1) {
    const today = dayAt(index);
    cells = settle(cells, today, smallOn(index));
    for (const cell of cells.filter(isPublished)) {
      const key = `${cell.level} ${cell.period} ${cell.event} ${cell.detail}`;
      const before = exported.get(key);
      // What one export says another repeats, or their difference would be news.
      if (before) expect(cell.count).toBe(before.count);
      exported.set(key, cell);
    }
    for (const { day, event, part, times } of happened) {
      if (day !== index) continue;
      const choices = possible[EVENTS[event].by]!;
      const detail = choices[part % choices.length]!;
      const key = `${today} ${event} ${detail}`;
      truth.counts.set(key, (truth.counts.get(key) ?? 0) + times);
      truth.activeDays.add(today);
      const known = cells.find(
        (cell) =>
          cell.level === 'today' && cell.period === today && cell.event === event && cell.detail === detail,
      );
      if (known) known.count += times;
      else cells.push({ level: 'today', period: today, event, detail, count: times });
    }
  }
  return { truth, published: [...exported.values()], cells };
}

describe('suppression', () => {
  it('lets nobody narrow a hidden count down, whatever was published before and after', () => {
    fc.assert(
      fc.property(happenings, fc.integer({ min: 3, max: 12 }), (happened, small) => {
        const { truth, published } = live(happened, () => small);
        for (const { name, range } of attack(published, truth)) {
          if (range.low > 0 || range.high < small - 1) throw new Error(`${name}: ${JSON.stringify(range)}`);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('publishes no small count, and keeps none once its month is over', () => {
    fc.assert(
      fc.property(happenings, fc.integer({ min: 3, max: 12 }), (happened, small) => {
        const { published, cells } = live(happened, () => small);
        expect(published.filter((cell) => cell.count < small)).toEqual([]);
        expect(cells.filter((cell) => cell.event !== 'any' && cell.count < small)).toEqual([]);
        expect(cells.every((cell) => cell.level === 'day' || cell.level === 'month')).toBe(true);
      }),
    );
  });

  it('leaves no hidden count determined where the setting changes on the way', () => {
    fc.assert(
      fc.property(happenings, fc.tuple(fc.nat(44), fc.constantFrom(3, 5, 10)), (happened, [when, then]) => {
        const { truth, published } = live(happened, (day) => (day < when ? 5 : then));
        for (const { range } of attack(published, truth)) {
          expect(range.high - range.low).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the attack does find counts that are published carelessly', () => {
    const truth: Truth = {
      counts: new Map([
        ['2026-01-20 session button', 40],
        ['2026-01-20 session idle', 3],
      ]),
      activeDays: new Set(['2026-01-20']),
      possible: { reason: ['button', 'idle'] },
      small: () => 5,
    };
    const careless: Cell[] = [
      { level: 'day', period: '2026-01-20', event: 'session', detail: '', count: 43 },
      { level: 'month', period: '2026-01', event: 'session', detail: 'button', count: 40 },
    ];
    expect(attack(careless, truth)).toEqual([
      { name: '2026-01 session part idle', range: { low: 3, high: 3 }, really: 3 },
    ]);
  });
});

describe('what is published', () => {
  const month = (counts: Record<string, number>[], small = 5) => {
    const cells = counts.flatMap((parts, index) =>
      Object.entries(parts).map(([key, count]): Cell => {
        const [event, detail = ''] = key.split(' ');
        const period = `2026-03-${String(index + 1).padStart(2, '0')}`;
        return { level: 'today', period, event: event as CountedEvent, detail, count };
      }),
    );
    return settle(cells, '2026-04-02', small)
      .filter(isPublished)
      .map(({ period, event, detail, count }) => `${period} ${event} ${detail} ${count}`.replace('  ', ' '))
      .sort();
  };

  it('days, the total, and the parts that are large', () => {
    const busy = Array.from({ length: 20 }, () => ({ 'session button': 9, 'session idle': 4 }));
    expect(month(busy)).toEqual(
      expect.arrayContaining([
        '2026-03 session 260',
        '2026-03 session button 180',
        '2026-03 session idle 80',
        '2026-03-01 session 13',
      ]),
    );
  });

  it('holds a large part back where it would give a small one away', () => {
    const days = [{ 'session button': 20, 'session idle': 9, 'session logout': 2 }];
    // 31 - 20 - 9 would be 2.
    expect(month(days)).toEqual(['2026-03 session 31', '2026-03 session button 20', '2026-03-01 session 31']);
  });

  it('leaves the total out where it would give a small day away', () => {
    expect(month([{ 'go-back': 9 }, { 'go-back': 3 }])).toEqual(['2026-03-01 go-back 9']);
    expect(month([{ 'go-back': 9 }, { 'go-back': 3 }, { 'go-back': 4 }, { 'go-back': 1 }])).toEqual([
      '2026-03 go-back 17',
      '2026-03-01 go-back 9',
    ]);
  });

  it('takes no number below 3 for large, since a hidden one would then always be 1', () => {
    expect(month([{ 'go-back': 2 }], 2)).toEqual([]);
    expect(month([{ 'go-back': 3 }], 2)).toEqual(['2026-03 go-back 3', '2026-03-01 go-back 3']);
  });

  it('nothing of a month with next to nothing', () => {
    expect(month([{ 'session button': 2, 'handoff amazon': 1, 'notice es': 1 }])).toEqual([]);
  });
});

describe('clocks and limits', () => {
  const row = (level: Cell['level'], period: string, count = 7): Cell => ({
    level,
    period,
    event: 'session',
    detail: level === 'today' ? 'button' : '',
    count,
  });

  it('forgets what is older than the limit, and what a wrong clock dated into the future', () => {
    expect(oldestMonth('2026-11-24')).toBe('2024-11');
    const oldest = row('day', '2024-11-01');
    const cells = [oldest, row('day', '2024-10-31'), row('month', '2024-10'), row('day', '2036-01-01')];
    expect(settle(cells, '2026-11-24', 5)).toEqual([oldest]);
    expect(RETENTION_MONTHS).toBe(25);
  });

  it('never changes a day that has been published, where the clock was set back', () => {
    const cells = [row('day', '2026-11-02', 12), row('today', '2026-11-02', 9)];
    const settled = settle(cells, '2026-11-24', 5);
    expect(settled).toContainEqual(row('day', '2026-11-02', 12));
    expect(settled).toContainEqual({ ...row('hidden', '2026-11', 9), small: 5 });
  });

  it('counts of a month that is closed join the running one', () => {
    const closed: Cell = { level: 'month', period: '2026-10', event: 'any', detail: '', count: 20, small: 5 };
    const settled = settle([closed, row('today', '2026-10-31', 9)], '2026-11-01', 5);
    expect(settled.filter((cell) => cell.period === '2026-10')).toEqual([closed]);
    expect(settled).toContainEqual({ ...row('hidden', '2026-11', 9), small: 5 });
  });
});
