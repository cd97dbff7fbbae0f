/** The catalogue that ships with Carrel: the service providers that US public libraries hand patrons to. */
import { AUTHENTICATION } from './catalogue/authentication.ts';
import { CATALOG } from './catalogue/catalog.ts';
import { COMMUNICATIONS } from './catalogue/communications.ts';
import { DATABASE } from './catalogue/database.ts';
import { ECONTENT } from './catalogue/econtent.ts';
import { EVENTS } from './catalogue/events.ts';
import { FACTS } from './catalogue/facts.ts';
import { GENEALOGY } from './catalogue/genealogy.ts';
import { LEARNING } from './catalogue/learning.ts';
import { NEWS } from './catalogue/news.ts';
import { PAYMENT } from './catalogue/payment.ts';
import { RETAIL } from './catalogue/retail.ts';
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
}
const STANDING = new Map<string, Standing>();

export const BUILTIN_VENDORS: readonly Vendor[] = ENTRIES.map(({ unverified = [], ...entry }) => {
  const { unverified: alsoUnverified = [], ...facts } = FACTS_BY_ID.get(entry.id) ?? {};
  STANDING.set(entry.id, { unverified: [...unverified, ...alsoUnverified] });
  return { ...entry, ...facts } as Vendor;
});

/** Which fields of a built-in record have not been checked; undefined for a vendor that is not built in. */
export function standingOf(id: string): Standing | undefined {
  return STANDING.get(id);
}
