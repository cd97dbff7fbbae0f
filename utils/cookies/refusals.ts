/** Counts refused cookies: for the popup in the session's record, for the library in its statistics. */
import { count } from '../statistics/count.ts';
import { siteOf } from './party.ts';

/** Counts one cookie that a host was refused. */
export type CountRefused = (host: string) => void;

/**
 * @param note counts for a site in the session's record; false where no session is open
 * @param vendorOf id of the vendor behind a host
 */
export function refusalCounter(
  note: (site: string) => boolean,
  vendorOf: (host: string) => string | undefined,
): CountRefused {
  return (host) => {
    if (note(siteOf(host))) count('cookie-refused', vendorOf(host));
  };
}
