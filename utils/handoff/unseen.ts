/**
 * Requests that Firefox shows to no rule and to no blocking listener, but asks the proxy about: Reader View's, and what
 * the browser's own pages load. May they go? Pure.
 */
import type { Policy } from '../policy/schema.ts';
import type { ResolveContext } from '../vendors/index-hosts.ts';
import type { Vendor } from '../vendors/record.ts';
import { handOffOf, isGranted } from './decide.ts';

/** What the browser tells of a request before it looks for a proxy. */
export interface Asked {
  url: string;
  type: string;
  /** Address of the document that asks; absent for a page load and for what the browser does by itself. */
  documentUrl?: string | undefined;
  /** Who set it off, where that is known: for a worker of a site there is no document. */
  originUrl?: string | undefined;
}

/** As much of what is known as this takes. */
export interface Standing {
  open: boolean;
  /** Empty where no session is open. */
  consents: readonly string[];
  vendors: ReadonlyMap<string, Vendor>;
  resolving: ResolveContext;
  policy: Policy;
}

/** Sites whose pages Firefox keeps from extensions (its setting `extensions.webextensions.restrictedDomains`). */
const KEPT_FROM_US = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);
const READER = 'about:reader?';

/** The address that Reader View is to show, or null where this is another page. */
export function readerAddress(page: string): string | null {
  if (!page.startsWith(READER)) return null;
  return URL.parse(URL.parse(page)?.searchParams.get('url') ?? '')?.href ?? null;
}

/** The address of the web that a tab goes to without any rule or guard being asked, or null where they are. */
export function unseenPage(page: string): string | null {
  return readerAddress(page) ?? (isKeptFromUs(page) ? page : null);
}

/** Whether neither rules nor listeners are shown this request, so that nobody but the proxy's listener can hold it. */
export function isUnseen({ url, type, documentUrl, originUrl }: Asked, ownOrigin: string): boolean {
  if (isKeptFromUs(url)) return true;
  if (type === 'main_frame') return false;
  const asking = documentUrl ?? originUrl;
  if (asking === undefined) return true;
  return !asking.startsWith(ownOrigin) && !(isOfTheWeb(asking) && !isKeptFromUs(asking));
}

/**
 * Whether an unseen request must wait for ever. A vendor without a yes is never asked. While the web is closed nothing is
 * that a person could have asked for; what the browser does by itself (updates, certificates) goes on.
 * @param reading hosts that Reader View was told to show: its request is the browser's own, and tells of no page
 */
export function mustWait(asked: Asked, standing: Standing, reading: ReadonlySet<string>): boolean {
  const handOff = handOffOf(asked.url, standing.resolving, standing.vendors);
  if (handOff && !isGranted(handOff, standing.consents, standing.policy)) return true;
  if (standing.open) return false;
  if (asked.type === 'main_frame') return true;
  const asking = asked.documentUrl ?? asked.originUrl;
  if (asking === undefined) return reading.has(hostOf(asked.url));
  return isOfTheWeb(asking) || asking.startsWith(READER);
}

function isOfTheWeb(address: string): boolean {
  return /^(blob:)?https?:/.test(address);
}

function isKeptFromUs(address: string): boolean {
  return isOfTheWeb(address) && KEPT_FROM_US.has(hostOf(address));
}

/** The host of an address; of one that cannot be read, the address itself. */
export function hostOf(address: string): string {
  return URL.parse(address.replace(/^blob:/, ''))?.hostname ?? address;
}
