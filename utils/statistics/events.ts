/** What is counted, and the rows that hold it. Pure. No row has room for an address, a title, a name or a time of day. */
import * as v from 'valibot';

/**
 * Every event, and what its counts are told apart by.
 * `asked`: counted only of a session whose patron has said yes. The others say something of the computer alone.
 * `byDay`: whether the total of each day is published. Notices are told apart by few languages, so that a day's total
 * would say too much about each of them.
 */
export const EVENTS = {
  /** A session ended, by reason. */
  session: { by: 'reason', asked: false, byDay: true },
  /** A patron said yes to a hand-off, by vendor. */
  handoff: { by: 'vendor', asked: true, byDay: true },
  /** A patron said "Go back" at a notice. */
  'go-back': { by: 'nothing', asked: true, byDay: true },
  /** A session in which notices were shown, by their language: once for each session and language. */
  notice: { by: 'language', asked: true, byDay: false },
  /** A cookie was refused, by the vendor that tried to set it. */
  'cookie-refused': { by: 'vendor', asked: true, byDay: true },
  /** "This site is not working" was pressed, by vendor. */
  'not-working': { by: 'vendor', asked: true, byDay: true },
  /** An erase could not remove something, by kind of data. */
  'erase-failure': { by: 'kind', asked: false, byDay: true },
} as const satisfies Record<
  string,
  { by: 'reason' | 'vendor' | 'nothing' | 'language' | 'kind'; asked: boolean; byDay: boolean }
>;

export type CountedEvent = keyof typeof EVENTS;
export const EVENT_NAMES = Object.keys(EVENTS) as CountedEvent[];

/** Stands for every site that no vendor record names: which sites those were is never kept. */
export const UNLISTED = 'unlisted';

/**
 * The life of a count. `today`: a day that is not over. When it is over, its counts by vendor and the like go into
 * `running`, the sums of the month; its totals become a `day` row if they are not small, and go into `hidden`, the
 * month's remainder, if they are. When the month is over, what may be published becomes `month` rows, and `running` and
 * `hidden` are deleted: nothing that is too small to publish outlives its month.
 */
export const LEVELS = ['today', 'running', 'hidden', 'day', 'month'] as const;

export const cellSchema = v.object({
  level: v.picklist(LEVELS),
  /** A day (`2026-11-24`) or a month (`2026-11`), in the computer's own time zone. */
  period: v.pipe(v.string(), v.regex(/^\d{4}-\d\d(-\d\d)?$/)),
  event: v.picklist([...EVENT_NAMES, 'any']),
  /** Reason, vendor id, language or kind; '' for a total. */
  detail: v.pipe(v.string(), v.maxLength(100)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The small count in force when the row was made. */
  small: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
});
export type Cell = v.InferOutput<typeof cellSchema>;

/** The local day of a moment: a library's day is the one on its wall. */
export function dayOf(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** What a detail may be: a vendor outside the catalogue is "unlisted", everything else a short plain word. */
export function plainDetail(event: CountedEvent, detail: string, isVendor: (id: string) => boolean): string {
  if (EVENTS[event].by === 'nothing') return '';
  if (EVENTS[event].by === 'vendor') return isVendor(detail) ? detail : UNLISTED;
  return /^[A-Za-z0-9-]{1,40}$/.test(detail) ? detail : 'other';
}
