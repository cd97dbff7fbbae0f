/**
 * What a fleet of computers costs the place that hosts Carrel's files: a day of looks for updates and for the vendor list,
 * simulated. Pure; chance comes from a seed, so the same numbers come out again.
 */
import { seeded } from '../seeded.ts';

export interface FleetOptions {
  computers: number;
  /** When the library opens and closes, and over how many hours before opening its computers are switched on. */
  opens: number;
  closes: number;
  switchedOn: number;
  /** Hours between two looks, and by which part of that each look may move: the jitter. */
  update: { hours: number; jitter: number };
  /** `spread`: over how many hours the looks are spread that fell due at night. */
  list: { hours: number; jitter: number; spread: number };
  /** Bytes on the wire, request and answer, for each kind of answer. */
  bytes: { updateCheck: number; listFresh: number; listUnchanged: number; crx: number };
  /** A new version, a new list on this day. */
  newVersion: boolean;
  newList: boolean;
  seed: number;
}

export interface FleetDay {
  requests: number;
  bytes: number;
  /** Most requests in one minute. */
  peakPerMinute: number;
  /** Part of list requests answered "unchanged". */
  unchanged: number;
}

/** One day of the fleet. */
export function simulateDay(options: FleetOptions): FleetDay {
  const random = seeded(options.seed);
  const minutes = new Uint32Array(24 * 60);
  const day: FleetDay = { requests: 0, bytes: 0, peakPerMinute: 0, unchanged: 0 };
  let listRequests = 0;
  let unchanged = 0;
  const request = (hour: number, bytes: number) => {
    const minute = Math.floor(hour * 60) % minutes.length;
    minutes[minute] = (minutes[minute] ?? 0) + 1;
    day.requests += 1;
    day.bytes += bytes;
  };
  for (let at = 0; at < options.computers; at += 1) {
    const on = options.opens - random() * options.switchedOn;
    const times = (looks: { hours: number; jitter: number }, first: number) => {
      const hours: number[] = [];
      for (
        let hour = first;
        hour < options.closes;
        hour += looks.hours * (1 + (random() - 0.5) * looks.jitter)
      ) {
        hours.push(hour);
      }
      return hours;
    };
    // The browser looks for updates soon after it starts, then by its own clock: not Carrel's to change.
    let outdated = options.newVersion;
    for (const hour of times(options.update, on + 1 / 60)) {
      request(hour, options.bytes.updateCheck);
      if (outdated) request(hour, options.bytes.crx);
      outdated = false;
    }
    // A list is due a day after the last look, wherever in the day that was; at opening where it is overdue.
    const due = random() * options.list.hours;
    const first = due < on ? on + random() * options.list.spread : due;
    let stale = options.newList;
    for (const hour of times(options.list, first)) {
      listRequests += 1;
      if (!stale) unchanged += 1;
      request(hour, stale ? options.bytes.listFresh : options.bytes.listUnchanged);
      stale = false;
    }
  }
  day.peakPerMinute = minutes.reduce((most, count) => Math.max(most, count), 0);
  day.unchanged = listRequests === 0 ? 0 : unchanged / listRequests;
  return day;
}
