/** When a warning of a data leak shows. Pure. */
import type { Vendor } from './record.ts';

/** The warning that holds on a day (by the machine's own calendar): one that starts later does not show yet. */
export function breachOn(vendor: Pick<Vendor, 'breach'>, now: Date): Vendor['breach'] {
  const { breach } = vendor;
  return breach && breach.since <= localDay(now) ? breach : undefined;
}

/** A day as records write it, in the machine's own time zone. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
