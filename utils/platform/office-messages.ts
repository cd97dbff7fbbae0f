/** Messages of the console's tabs for the list, the statistics and the records. */
import type { Policy } from '../policy/schema.ts';
import type { RecordsView } from '../records/inventory.ts';
import type { Report } from '../statistics/report.ts';
import type { Books } from '../statistics/store.ts';
import type { LayerContent } from '../vendors/layer.ts';
import type { VendorList } from '../vendors/lists/list.ts';

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
