/** What browsers call differently in web requests. */
import { browser } from 'wxt/browser';

/** Firefox shows cookie headers anyway, and refuses a listener that names an option it does not know. */
export function headerOptions<const Option extends string>(...wanted: Option[]): Option[] {
  const known: readonly string[] = Object.values(browser.webRequest.OnHeadersReceivedOptions ?? {});
  return known.length === 0 ? wanted : wanted.filter((option) => known.includes(option));
}

/**
 * Who asked for this: a page's origin, or its address in Firefox. Undefined where nobody but the patron did: a typed
 * address, a bookmark. A page that hides its origin is somebody all the same (`null`, say). A hop that a server
 * redirects to still has the one who asked first.
 */
export function askedBy(details: object): string | undefined {
  const { initiator, originUrl } = details as { initiator?: string; originUrl?: string };
  return initiator ?? originUrl;
}

/** Whether one of Carrel's own pages asked, as `askedBy` tells. */
export function isOwnPage(by: string | undefined): boolean {
  return by !== undefined && `${by}/`.startsWith(browser.runtime.getURL(''));
}

/** Host of the page that asked: Chromium names its origin, Firefox the document's address. */
export function askingHost(details: { initiator?: string | undefined }): string | undefined {
  const { documentUrl, originUrl } = details as { documentUrl?: string; originUrl?: string };
  const address = details.initiator ?? documentUrl ?? originUrl;
  return (address && URL.parse(address)?.hostname) || undefined;
}
