/**
 * The catalogue that ships with Carrel: full records of the service providers that US public libraries hand patrons to,
 * and the companies of which only lists of libraries are known (`catalogue/listed/`).
 */
import { AUTHENTICATION } from './catalogue/authentication.ts';
import { CATALOG } from './catalogue/catalog.ts';
import { COMMUNICATIONS } from './catalogue/communications.ts';
import { DATABASE } from './catalogue/database.ts';
import { ECONTENT } from './catalogue/econtent.ts';
import { EVENTS } from './catalogue/events.ts';
import { FACTS } from './catalogue/facts.ts';
import { GENEALOGY } from './catalogue/genealogy.ts';
import { LEARNING } from './catalogue/learning.ts';
import { listedVendors, moreHosts } from './catalogue/listed/read.ts';
import { NEWS } from './catalogue/news.ts';
import { PAYMENT } from './catalogue/payment.ts';
import { RETAIL } from './catalogue/retail.ts';
import type { FieldOrigin } from './merge.ts';
import type { Vendor } from './record.ts';

const ENTRIES = [
  ...CATALOG,
  ...DATABASE,
  ...ECONTENT,
  ...RETAIL,
  ...COMMUNICATIONS,
  ...LEARNING,
  ...GENEALOGY,
  ...NEWS,
  ...EVENTS,
  ...PAYMENT,
  ...AUTHENTICATION,
];
const FACTS_BY_ID = new Map(FACTS.map((facts) => [facts.id, facts]));

/** What is known of a built-in record itself. */
export interface Standing {
  /** Fields that have not been checked against a source: a notice must not state them as certain. */
  unverified: (keyof Vendor)[];
  /** Lists of libraries name its sites, and that is all that is known of it. */
  listed?: boolean;
}
const STANDING = new Map<string, Standing>();
/** Nobody knows what is passed to these either, so no notice may promise what is not. */
const LISTED: Standing = { unverified: ['name', 'category', 'hosts', 'dataPassed'], listed: true };

const MORE_HOSTS = moreHosts();
const described = ENTRIES.map(({ unverified = [], ...entry }) => {
  const { unverified: alsoUnverified = [], ...facts } = FACTS_BY_ID.get(entry.id) ?? {};
  STANDING.set(entry.id, { unverified: [...unverified, ...alsoUnverified] });
  const hosts = [...entry.hosts, ...(MORE_HOSTS.get(entry.id) ?? [])];
  return { ...entry, ...facts, hosts } as Vendor;
});

export const BUILTIN_VENDORS: readonly Vendor[] = [...described, ...listedVendors()];

/** What is known of a built-in record; undefined for a vendor that is not built in. */
export function standingOf(id: string): Standing | undefined {
  return STANDING.get(id) ?? (BUILTIN_IDS.has(id) ? LISTED : undefined);
}

const BUILTIN_IDS: ReadonlySet<string> = new Set(BUILTIN_VENDORS.map(({ id }) => id));

/** Whether all that is known of a vendor is that lists of libraries name its sites: no layer here says a word of it. */
export function isListedOnly(id: string, origin: FieldOrigin): boolean {
  return standingOf(id)?.listed === true && Object.values(origin).every((layer) => layer === 'built-in');
}
