/** What browsers call differently in web requests. */
import { browser } from 'wxt/browser';

/** Firefox shows cookie headers anyway, and refuses a listener that names an option it does not know. */
export function headerOptions<const Option extends string>(...wanted: Option[]): Option[] {
  const known: readonly string[] = Object.values(browser.webRequest.OnHeadersReceivedOptions ?? {});
  return known.length === 0 ? wanted : wanted.filter((option) => known.includes(option));
}

/** Host of the page that asked: Chromium names its origin, Firefox the document's address. */
export function askingHost(details: { initiator?: string | undefined }): string | undefined {
  const { documentUrl, originUrl } = details as { documentUrl?: string; originUrl?: string };
  const address = details.initiator ?? documentUrl ?? originUrl;
  return (address && URL.parse(address)?.hostname) || undefined;
}
