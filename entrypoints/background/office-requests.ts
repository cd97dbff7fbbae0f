/** The worker's answers to the console's tabs for the list, the statistics and the records: for staff only, all of them. */
import type { OfficeRequests } from '../../utils/platform/office-messages.ts';
import { takeInventory } from '../../utils/records/inventory.ts';
import { live } from '../../utils/session/live.ts';
import { flushCounts } from '../../utils/statistics/count.ts';
import { dayOf } from '../../utils/statistics/events.ts';
import { report } from '../../utils/statistics/report.ts';
import { LEAST_SMALL } from '../../utils/statistics/settle.ts';
import { deleteCounts, readBooks, readCounts } from '../../utils/statistics/store.ts';
import { BUILTIN_VENDORS } from '../../utils/vendors/builtin.ts';
import { combineLayers, nextVersion } from '../../utils/vendors/lists/draft.ts';
import { refreshNow } from '../../utils/vendors/lists/refresh.ts';
import { readState, usable } from '../../utils/vendors/lists/store.ts';
import { deleteObserved } from '../../utils/vendors/observed.ts';
import { staffOnly } from './staff-only.ts';

const BUILTIN_IDS: ReadonlySet<string> = new Set(BUILTIN_VENDORS.map(({ id }) => id));

type Handlers = {
  [N in keyof OfficeRequests]: (request: OfficeRequests[N]['request']) => Promise<OfficeRequests[N]['reply']>;
};

export const officeHandlers: Handlers = {
  'list/view': staffOnly(async () => {
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
  }),
  'list/refresh': staffOnly(async () => {
    const { problem } = await refreshNow();
    return { problem };
  }),
  'statistics/view': staffOnly(async () => {
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
  }),
  'statistics/delete': staffOnly(async () => {
    await flushCounts();
    await Promise.all([deleteCounts(dayOf(new Date())), deleteObserved()]);
    return { ok: true };
  }),
  'records/view': staffOnly(async () => {
    await flushCounts();
    return takeInventory();
  }),
};
