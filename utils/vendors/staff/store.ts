/**
 * The staff's layer on the disk of this machine, with what can be undone. Both are written in one call, so a full
 * disk or a killed worker leaves the old pair or the new one.
 */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { applyHouse } from '../../house/change.ts';
import { checkHouse, type House } from '../../house/house.ts';
import { houseItem, readHouse } from '../../house/item.ts';
import { StorageItem } from '../../platform/storage.ts';
import { ownHosts } from '../../policy/own-hosts.ts';
import { live, useLayer, vendorLayers } from '../../session/live.ts';
import { takingTurns } from '../../turns.ts';
import { refusedClaims, refusedClaimText } from '../claims.ts';
import { EMPTY_LAYER, type LayerContent, readLayer } from '../layer.ts';
import { mergeVendors } from '../merge.ts';
import { applyChange, type StaffChange } from './change.ts';
import { afterChange, afterRedo, afterUndo, type History, historySchema, NO_HISTORY } from './history.ts';

/** The layer, with a number that grows with each change: a page tells by it whether it looks at the newest state. */
const layerItem = new StorageItem<{ revision: number; layer: LayerContent }>('local', 'staff');
const historyItem = new StorageItem<History>('local', 'staffHistory');
/** A copy that could not be read, kept for whoever can repair it. */
const setAsideItem = new StorageItem<unknown>('local', 'staffSetAside');

let revision = 0;
let setAside: string[] = [];
/** Two windows of the console that change at once take turns. */
const inTurn = takingTurns();

export const MAX_STAFF_VENDORS = 10_000;

export type ChangeResult =
  | { ok: true }
  | { ok: false; problem: 'stale' | 'nothing' | 'full' }
  | { ok: false; problem: 'refused'; details: string[] };

const SET_ASIDE =
  'Staff changes: the stored copy was damaged and has been set aside; import your last export, or make the changes again.';
const storedSchema = v.object({ revision: v.number(), layer: v.unknown() });

/** Takes the staff's layer into use. `local` is the whole local area. A damaged copy is set aside and named. */
export function loadStaffLayer(local: Record<string, unknown>): void {
  const stored = local[layerItem.key];
  if (local[setAsideItem.key] !== undefined) setAside = [SET_ASIDE];
  const parsed = v.safeParse(storedSchema, stored);
  const read = readLayer(parsed.success ? parsed.output.layer : undefined);
  if (parsed.success && read.ok) {
    revision = parsed.output.revision;
    useLayer('staff', read.layer, setAside);
  } else if (stored !== undefined) {
    setAside = [`${SET_ASIDE} ${read.ok ? '' : read.problems[0]}`.trim()];
    useLayer('staff', EMPTY_LAYER, setAside);
    // Where even that does not work, the damaged copy stays where it is and is named at every start.
    moveAside(stored).catch(() => undefined);
  } else if (setAside.length > 0) {
    useLayer('staff', EMPTY_LAYER, setAside);
  }
}

async function moveAside(stored: unknown): Promise<void> {
  await setAsideItem.set(stored);
  await browser.storage.local.remove([layerItem.key, historyItem.key]);
}

/** Which state pages look at. */
export function staffRevision(): number {
  return revision;
}

export async function readHistory(): Promise<History> {
  const parsed = v.safeParse(historySchema, await historyItem.get());
  return parsed.success ? parsed.output : NO_HISTORY;
}

/** Whether a damaged copy is kept. */
export function hasSetAside(): boolean {
  return setAside.length > 0;
}

/** Forgets the copy that was set aside. */
export async function dropSetAside(): Promise<void> {
  await setAsideItem.remove();
  setAside = [];
  useLayer('staff', live.layers.staff, setAside);
}

/** Changes the layer, whole or not at all. `seen` is the revision that the page looked at. */
export function changeStaffLayer(change: StaffChange, seen: number): Promise<ChangeResult> {
  return inTurn(async () => {
    if (seen !== revision) return { ok: false, problem: 'stale' };
    const { layer, inverse } = applyChange(live.layers.staff, change);
    const own = await changeHouse(change);
    const details = own && 'problems' in own ? own.problems : newProblems(layer);
    if (details.length > 0) return { ok: false, problem: 'refused', details };
    return save(layer, afterChange(await readHistory(), { ...inverse, ...own?.inverse }), own?.house);
  });
}

/** Takes the last change back, or does the last one undone again. */
export function stepStaffHistory(direction: 'undo' | 'redo', seen: number): Promise<ChangeResult> {
  return inTurn(async () => {
    if (seen !== revision) return { ok: false, problem: 'stale' };
    const history = await readHistory();
    const step = history[direction].at(-1);
    if (!step) return { ok: false, problem: 'nothing' };
    const { layer, inverse } = applyChange(live.layers.staff, step);
    const own = await changeHouse(step);
    const after = direction === 'undo' ? afterUndo : afterRedo;
    return save(layer, after(history, { ...inverse, ...own?.inverse }), own?.house);
  });
}

/** What a change makes of the library's look and words, where it says something of them. */
async function changeHouse({ house: change }: StaffChange) {
  if (!change) return undefined;
  const { house, inverse } = applyHouse((await readHouse()).own, change);
  const checked = checkHouse(house);
  const back = { inverse: { house: inverse } };
  return 'problems' in checked ? { ...checked, ...back, house } : { ...checked, ...back };
}

async function save(layer: LayerContent, history: History, house?: House): Promise<ChangeResult> {
  const next = { revision: revision + 1, layer };
  try {
    await browser.storage.local.set({
      [layerItem.key]: next,
      [historyItem.key]: history,
      ...(house ? { [houseItem.key]: house } : {}),
    });
  } catch {
    return { ok: false, problem: 'full' };
  }
  revision = next.revision;
  useLayer('staff', layer, setAside);
  return { ok: true };
}

/** What the merged list would complain of with this layer, and does not now. */
function newProblems(layer: LayerContent): string[] {
  if (layer.vendors.length > MAX_STAFF_VENDORS) {
    return [
      `"vendors": ${layer.vendors.length} records are more than the ${MAX_STAFF_VENDORS} that fit; leave some out.`,
    ];
  }
  const known = new Set(mergeVendors(vendorLayers()).problems.map(withoutIndex));
  return [
    ...mergeVendors(vendorLayers(layer)).problems.filter((problem) => !known.has(withoutIndex(problem))),
    ...newClaimProblems(layer),
  ];
}

/** Claims on the library's hosts and proxies that the layer did not make before. */
function newClaimProblems(layer: LayerContent): string[] {
  const before = new Map(live.layers.staff.vendors.map((patch) => [patch.id, patch]));
  const own = ownHosts(live.policy);
  return layer.vendors.flatMap((patch) => {
    const was = before.get(patch.id);
    if (was === patch) return [];
    const category = patch.category ?? live.vendors.get(patch.id)?.category;
    return refusedClaims({ ...patch, category }, own)
      .filter(({ field, host }) => !was?.[field]?.includes(host))
      .map((refused) => `"${patch.id}": ${refusedClaimText(refused)}`);
  });
}

/** A record's place in the list moves when others are added. */
function withoutIndex(problem: string): string {
  return problem.replaceAll(/\[\d+\]/g, '[]');
}
