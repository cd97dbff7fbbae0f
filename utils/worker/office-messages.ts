/** What the console's tabs for the list, the statistics and the records ask: for staff only, all of it. */

import type { ListRefresh } from '../lists/refresh.ts';
import type { Policy } from '../policy/schema.ts';
import { takeInventory } from '../records/inventory.ts';
import type { Phase } from '../session/machine.ts';
import type { Counter } from '../statistics/count.ts';
import { dayOf } from '../statistics/events.ts';
import { type Report, report } from '../statistics/report.ts';
import { LEAST_SMALL } from '../statistics/settle.ts';
import { type Books, deleteCounts, readBooks, readCounts } from '../statistics/store.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import type { LayerContent } from '../vendors/layer.ts';
import { combineLayers, nextVersion } from '../vendors/lists/draft.ts';
import type { VendorList } from '../vendors/lists/list.ts';
import { type ListStore, readState } from '../vendors/lists/store.ts';
import { deleteObserved } from '../vendors/observed.ts';
import { message, nothing } from './message.ts';
import type { Senders } from './senders.ts';

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

interface OfficeDeps {
  senders: Senders;
  knowledge: Knowledge;
  counter: Pick<Counter, 'flush'>;
  lists: ListStore;
  refresh: ListRefresh;
  /** The phase of the session. */
  phase(): Phase;
}

export function makeOfficeMessages({ senders, knowledge, counter, lists, refresh, phase }: OfficeDeps) {
  const { staff } = senders;
  const messages = {
    'list/view': message({ who: staff, shape: nothing, answer: listView }),
    'list/refresh': message({
      who: staff,
      shape: nothing,
      answer: async () => {
        const { problem } = await refresh.refreshNow();
        return { problem };
      },
    }),
    'statistics/view': message({ who: staff, shape: nothing, answer: statisticsView }),
    'statistics/delete': message({
      who: staff,
      shape: nothing,
      answer: async () => {
        await counter.flush();
        await Promise.all([deleteCounts(dayOf(new Date())), deleteObserved()]);
        return { ok: true };
      },
    }),
    'records/view': message({
      who: staff,
      shape: nothing,
      answer: async () => {
        await counter.flush();
        return takeInventory(phase(), knowledge.policy);
      },
    }),
  };

  async function listView(): Promise<ListView> {
    const config = knowledge.policy.vendorList;
    const inUse = lists.usable(config)?.list;
    const { answered, problem } = await readState();
    return {
      library: knowledge.policy.library.name,
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
      draft: combineLayers(knowledge.layers.list, knowledge.layers.staff, BUILTIN_IDS),
      nextVersion: nextVersion(inUse?.version, new Date()),
    };
  }

  async function statisticsView(): Promise<StatisticsView> {
    await counter.flush();
    const today = dayOf(new Date());
    const { enabled, smallCount } = knowledge.policy.statistics;
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
      vendors: Object.fromEntries([...knowledge.vendors.values()].map(({ id, name }) => [id, name])),
    };
  }

  return messages;
}
