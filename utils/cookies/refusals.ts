/** Counts refused cookies: for the popup in the session's record, for the library in its statistics. */
import type { Count } from '../statistics/count.ts';

/** Counts one cookie that a host was refused. */
export type CountRefused = (host: string) => void;

interface RefusalDeps {
  /** Counts for a site in the session's record; false where no session is open. */
  note(site: string): boolean;
  siteOf(host: string): string;
  /** Id of the vendor behind a host. */
  vendorOf(host: string): string | undefined;
  count: Count;
}

export function refusalCounter({ note, siteOf, vendorOf, count }: RefusalDeps): CountRefused {
  return (host) => {
    if (note(siteOf(host))) count('cookie-refused', vendorOf(host));
  };
}
