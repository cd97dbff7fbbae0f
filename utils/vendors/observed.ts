/**
 * How many other companies a vendor's pages contact, over the sessions of this machine. Sums only: no company, no
 * session, no day is kept; and what is told obeys the rule of the statistics. Nothing is told of a month that is not
 * over, so that nobody can look before and after one patron; of a month that is over, only vendors that enough sessions
 * visited and of which the statistics tell the hand-offs as well. The other sums go with their month.
 */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import { report } from '../statistics/report.ts';
import { LEAST_SMALL, oldestMonth } from '../statistics/settle.ts';
import { readCounts } from '../statistics/store.ts';

const sumsSchema = v.record(v.string(), v.object({ sessions: v.number(), companies: v.number() }));
type Sums = v.InferOutput<typeof sumsSchema>;
const observedSchema = v.object({
  /** The month that is running, and its sums so far. */
  month: v.string(),
  running: sumsSchema,
  /** By month, what may be told. */
  closed: v.record(v.string(), sumsSchema),
});
type Observed = v.InferOutput<typeof observedSchema>;
const observedItem = new StorageItem<Observed>('local', 'observed');

/** What a session says of its vendors: those with a yes, and the companies that the pages of each contacted. */
interface Visited {
  consents: readonly string[];
  contacts: Readonly<Record<string, readonly string[]>>;
}

/** Adds a session that ends. Only vendors of the list count: a made-up id would name a site. */
export async function addObserved(
  { consents, contacts }: Visited,
  isListed: (id: string) => boolean,
  today: string,
  small: number,
): Promise<void> {
  const visited = consents.filter(isListed);
  if (visited.length === 0) return;
  const observed = await settled(today, small);
  const running = new Map(Object.entries(observed.running));
  const companiesOf = new Map(Object.entries(contacts));
  for (const id of visited) {
    const { sessions, companies } = running.get(id) ?? { sessions: 0, companies: 0 };
    running.set(id, { sessions: sessions + 1, companies: companies + (companiesOf.get(id)?.length ?? 0) });
  }
  await observedItem.set({ ...observed, running: Object.fromEntries(running) });
}

/** What may be told: by vendor, how many companies on average over the sessions of all months that may be told. */
export async function shownObserved(today: string, small: number): Promise<Record<string, number>> {
  const observed = await settled(today, small);
  await observedItem.set(observed);
  const all = new Map<string, Sums[string]>();
  for (const [id, { sessions, companies }] of Object.values(observed.closed).flatMap(
    Object.entries<Sums[string]>,
  )) {
    const before = all.get(id) ?? { sessions: 0, companies: 0 };
    all.set(id, { sessions: before.sessions + sessions, companies: before.companies + companies });
  }
  const averages = [...all].map(
    ([id, { sessions, companies }]) => [id, Math.round((companies / sessions) * 10) / 10] as const,
  );
  return Object.fromEntries(averages);
}

/** Forgets all of it. */
export function deleteObserved(): Promise<void> {
  return observedItem.remove();
}

/** What is held, once a month that is over has been closed. A damaged copy counts as none: it cannot be told any more. */
async function settled(today: string, small: number): Promise<Observed> {
  const parsed = v.safeParse(observedSchema, await observedItem.get());
  const current = today.slice(0, 7);
  const { month, running, closed } = parsed.success
    ? parsed.output
    : { month: current, running: {}, closed: {} };
  const kept = Object.fromEntries(Object.entries(closed).filter(([each]) => each >= oldestMonth(today)));
  // Where a clock was set back, the sums join the month that is running now.
  if (month >= current) return { month: current, running, closed: kept };
  const told = await toldHandoffs(month, today, small);
  const least = Math.max(small, LEAST_SMALL);
  const large = Object.entries(running).filter(([id, { sessions }]) => sessions >= least && told.has(id));
  return {
    month: current,
    running: {},
    closed: large.length === 0 ? kept : { ...kept, [month]: Object.fromEntries(large) },
  };
}

/** The vendors whose hand-offs of a month are published: that they were visited is no secret any more. */
async function toldHandoffs(month: string, today: string, small: number): Promise<ReadonlySet<string>> {
  const cells = await readCounts(today, small).catch(() => []);
  const handoffs = report(cells)
    .months.find((each) => each.month === month)
    ?.events.find(({ event }) => event === 'handoff');
  return new Set(handoffs?.parts.map(({ detail }) => detail));
}
