/**
 * What the ended page and the aftercare slip show. Memory of this browser run only: gone at the next Start, when
 * the pages close, or after two minutes, whichever comes first.
 */
import { browser } from 'wxt/browser';
import type { Receipt } from '../erase/receipt.ts';
import { unlistedName } from '../handoff/decide.ts';
import { StorageItem } from '../platform/storage.ts';
import type { Vendor } from '../vendors/record.ts';
import type { SessionRecord } from './record.ts';

export interface VisitedVendor {
  id: string;
  name: string;
  deleteUrl?: string | undefined;
  privacyPolicyUrl?: string | undefined;
  logoutUrl?: string | undefined;
  contact?: string | undefined;
  /** How many other companies its pages have contacted in this session; absent after the end. */
  contacts?: number | undefined;
  /** What this vendor keeps, by language. */
  dataKept?: Record<string, string> | undefined;
}

const receiptItem = new StorageItem<Receipt>('session', 'receipt');
const vendorsItem = new StorageItem<VisitedVendor[]>('session', 'aftercare');
/** What stays in the session store after an erase, for a short time. */
export const AFTERCARE_KEYS: readonly string[] = [receiptItem.key, vendorsItem.key];
export const AFTERCARE_ALARM = 'aftercare';
const AFTERCARE_MINUTES = 2;

/** Remembers whom the patron was handed to, for the slip. */
export async function keepAftercare(
  record: SessionRecord,
  vendors: ReadonlyMap<string, Vendor>,
): Promise<void> {
  const visited = record.consents.map((id) => visitedVendor(id, vendors));
  await vendorsItem.set(visited);
  browser.alarms.create(AFTERCARE_ALARM, { delayInMinutes: AFTERCARE_MINUTES });
}

/** What may be said of a consented vendor. A site that no record names is called by its domain. */
export function visitedVendor(id: string, vendors: ReadonlyMap<string, Vendor>): VisitedVendor {
  const vendor = vendors.get(id);
  if (!vendor) return { id, name: unlistedName(id) };
  const { name, deleteUrl, privacyPolicyUrl, logoutUrl, contact, dataKept } = vendor;
  return { id, name, deleteUrl, privacyPolicyUrl, logoutUrl, contact, dataKept };
}

export function saveReceipt(receipt: Receipt): Promise<void> {
  return receiptItem.set(receipt);
}

export async function readAftercare(): Promise<{ receipt: Receipt | undefined; vendors: VisitedVendor[] }> {
  const [receipt, vendors] = await Promise.all([receiptItem.get(), vendorsItem.get()]);
  return {
    receipt: receipt as Receipt | undefined,
    vendors: Array.isArray(vendors) ? (vendors as VisitedVendor[]) : [],
  };
}

/** Whether somebody may still be reading what the last session left them. */
export async function aftercareRuns(): Promise<boolean> {
  return (await browser.alarms.get(AFTERCARE_ALARM)) !== undefined;
}

/** Forgets the slip. */
export async function endAftercare(): Promise<void> {
  await Promise.all([vendorsItem.remove(), receiptItem.remove(), browser.alarms.clear(AFTERCARE_ALARM)]);
}
