/** What the console's tabs for the list, the statistics and the records ask: for staff only, all of it. */
import type { Policy } from '../policy/schema.ts';
import { takeInventory } from '../records/inventory.ts';
import { live } from '../session/live.ts';
import { flushCounts } from '../statistics/count.ts';
import { dayOf } from '../statistics/events.ts';
import { type Report, report } from '../statistics/report.ts';
import { LEAST_SMALL } from '../statistics/settle.ts';
import { type Books, deleteCounts, readBooks, readCounts } from '../statistics/store.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import type { LayerContent } from '../vendors/layer.ts';
import { combineLayers, nextVersion } from '../vendors/lists/draft.ts';
import type { VendorList } from '../vendors/lists/list.ts';
import { refreshNow } from '../vendors/lists/refresh.ts';
import { readState, usable } from '../vendors/lists/store.ts';
import { deleteObserved } from '../vendors/observed.ts';
import { message, nothing } from './message.ts';
import { staff } from './senders.ts';

export interface ListView {
  /** Name of this library. */
  library: string;
  config: Policy['vendorList'];
  inUse: (Pick<VendorList, 'version' | 'issued' | 'expires' | 'publisher'> & { vendors: number }) | undefined;
  /** The day of the server's last answer. */
  answered: string | undefined;
  /** What came of the last attempt, where it failed. */
  problem: string | undefined;
  /** What the next list would say. */
  draft: LayerContent;
  nextVersion: number;
}

export interface StatisticsView {
  enabled: boolean;
  smallCount: number;
  today: string;
  /** Published figures only; null where the database could not be read. */
  report: Report | null;
  setAside: Books['setAside'];
  /** Names of vendors by id. */
  vendors: Record<string, string>;
}

const BUILTIN_IDS: ReadonlySet<string> = new Set(BUILTIN_VENDORS.map(({ id }) => id));

export const officeMessages = {
  'list/view': message({ who: staff, shape: nothing, answer: listView }),
  'list/refresh': message({
    who: staff,
    shape: nothing,
    answer: async () => {
      const { problem } = await refreshNow();
      return { problem };
    },
  }),
  'statistics/view': message({ who: staff, shape: nothing, answer: statisticsView }),
  'statistics/delete': message({
    who: staff,
    shape: nothing,
    answer: async () => {
      await flushCounts();
      await Promise.all([deleteCounts(dayOf(new Date())), deleteObserved()]);
      return { ok: true };
    },
  }),
  'records/view': message({
    who: staff,
    shape: nothing,
    answer: async () => {
      await flushCounts();
      return takeInventory();
    },
  }),
};

async function listView(): Promise<ListView> {
  const config = live.policy.vendorList;
  const inUse = usable(config)?.list;
  const { answered, problem } = await readState();
  return {
    library: live.policy.library.name,
    config,
    inUse: inUse && {
      version: inUse.version,
      issued: inUse.issued,
      expires: inUse.expires,
      publisher: inUse.publisher,
      vendors: inUse.vendors.length,
    },
    answered,
    problem,
    draft: combineLayers(live.layers.list, live.layers.staff, BUILTIN_IDS),
    nextVersion: nextVersion(inUse?.version, new Date()),
  };
}

async function statisticsView(): Promise<StatisticsView> {
  await flushCounts();
  const today = dayOf(new Date());
  const { enabled, smallCount } = live.policy.statistics;
  const [cells, books] = await Promise.all([
    readCounts(today, smallCount).catch(() => null),
    readBooks(today),
  ]);
  return {
    enabled,
    smallCount: Math.max(LEAST_SMALL, smallCount),
    today,
    report: cells === null ? null : report(cells),
    setAside: books.setAside,
    vendors: Object.fromEntries([...live.vendors.values()].map(({ id, name }) => [id, name])),
  };
}
