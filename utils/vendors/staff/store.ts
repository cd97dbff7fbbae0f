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
import { takingTurns } from '../../turns.ts';
import type { Knowledge } from '../knowledge.ts';
import { EMPTY_LAYER, type LayerContent, readLayer } from '../layer.ts';
import { applyChange, type StaffChange } from './change.ts';
import { afterChange, afterRedo, afterUndo, type History, historySchema, NO_HISTORY } from './history.ts';

/** The layer, with a number that grows with each change: a page tells by it whether it looks at the newest state. */
const layerItem = new StorageItem<{ revision: number; layer: LayerContent }>('local', 'staff');
const historyItem = new StorageItem<History>('local', 'staffHistory');
/** A copy that could not be read, kept for whoever can repair it. */
const setAsideItem = new StorageItem<unknown>('local', 'staffSetAside');

export const MAX_STAFF_VENDORS = 10_000;

export type ChangeResult =
  | { ok: true }
  | { ok: false; problem: 'stale' | 'nothing' | 'full' }
  | { ok: false; problem: 'refused'; details: string[] };

const SET_ASIDE =
  'Staff changes: the stored copy was damaged and has been set aside; import your last export, or make the changes again.';
const storedSchema = v.object({ revision: v.number(), layer: v.unknown() });

type Known = Pick<Knowledge, 'layers' | 'layersHere' | 'mergeHere' | 'take'>;
export type StaffStore = ReturnType<typeof makeStaffStore>;

/** The staff's changes on this machine, one after the other. */
export function makeStaffStore(knowledge: Known) {
  let revision = 0;
  let setAside: string[] = [];
  /** Two windows of the console that change at once take turns. */
  const inTurn = takingTurns();

  /** Whether a damaged copy is kept. */
  function hasSetAside(): boolean {
    return setAside.length > 0;
  }

  /** Forgets the copy that was set aside. */
  async function dropSetAside(): Promise<void> {
    await setAsideItem.remove();
    setAside = [];
    await knowledge.take({ staff: { says: knowledge.layers.staff, problems: setAside } });
  }

  /** Changes the layer, whole or not at all. `seen` is the revision that the page looked at. */
  function change(wanted: StaffChange, seen: number): Promise<ChangeResult> {
    return inTurn(async () => {
      if (seen !== revision) return { ok: false, problem: 'stale' };
      const { layer, inverse } = applyChange(knowledge.layers.staff, wanted);
      const own = await changeHouse(wanted);
      const details = own && 'problems' in own ? own.problems : newProblems(layer);
      if (details.length > 0) return { ok: false, problem: 'refused', details };
      return save(layer, afterChange(await readHistory(), { ...inverse, ...own?.inverse }), own?.house);
    });
  }

  /** Takes the last change back, or does the last one undone again. */
  function step(direction: 'undo' | 'redo', seen: number): Promise<ChangeResult> {
    return inTurn(async () => {
      if (seen !== revision) return { ok: false, problem: 'stale' };
      const history = await readHistory();
      const last = history[direction].at(-1);
      if (!last) return { ok: false, problem: 'nothing' };
      const { layer, inverse } = applyChange(knowledge.layers.staff, last);
      const own = await changeHouse(last);
      const after = direction === 'undo' ? afterUndo : afterRedo;
      return save(layer, after(history, { ...inverse, ...own?.inverse }), own?.house);
    });
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
    // The guards must know a changed vendor before the page says that it is changed.
    await knowledge.take({ staff: { says: layer, problems: setAside } });
    return { ok: true };
  }

  /** What the merged list would complain of with this layer, and does not now. */
  function newProblems(layer: LayerContent): string[] {
    if (layer.vendors.length > MAX_STAFF_VENDORS) {
      return [
        `"vendors": ${layer.vendors.length} records are more than the ${MAX_STAFF_VENDORS} that fit; leave some out.`,
      ];
    }
    const known = new Set(knowledge.mergeHere().problems.map(withoutIndex));
    return knowledge
      .mergeHere(knowledge.layersHere(layer))
      .problems.filter((problem) => !known.has(withoutIndex(problem)));
  }

  return {
    /** The staff's layer as it is to be taken into use. `local` is the whole local area. A damaged copy is set aside and named. */
    load(local: Record<string, unknown>): { layer: LayerContent; problems: readonly string[] } {
      const stored = local[layerItem.key];
      if (local[setAsideItem.key] !== undefined) setAside = [SET_ASIDE];
      const parsed = v.safeParse(storedSchema, stored);
      const read = readLayer(parsed.success ? parsed.output.layer : undefined);
      if (parsed.success && read.ok) {
        revision = parsed.output.revision;
        return { layer: read.layer, problems: setAside };
      }
      if (stored !== undefined) {
        setAside = [`${SET_ASIDE} ${read.ok ? '' : read.problems[0]}`.trim()];
        // Where even that does not work, the damaged copy stays where it is and is named at every start.
        moveAside(stored).catch(() => undefined);
      }
      return { layer: EMPTY_LAYER, problems: setAside };
    },
    /** Which state pages look at. */
    revision: () => revision,
    hasSetAside,
    dropSetAside,
    change,
    step,
  };
}

export async function readHistory(): Promise<History> {
  const parsed = v.safeParse(historySchema, await historyItem.get());
  return parsed.success ? parsed.output : NO_HISTORY;
}

async function moveAside(stored: unknown): Promise<void> {
  await setAsideItem.set(stored);
  await browser.storage.local.remove([layerItem.key, historyItem.key]);
}

/** What a change makes of the library's look and words, where it says something of them. */
async function changeHouse({ house: change }: StaffChange) {
  if (!change) return undefined;
  const { house, inverse } = applyHouse((await readHouse()).own, change);
  const checked = checkHouse(house);
  const back = { inverse: { house: inverse } };
  return 'problems' in checked ? { ...checked, ...back, house } : { ...checked, ...back };
}

/** A record's place in the list moves when others are added. */
function withoutIndex(problem: string): string {
  return problem.replaceAll(/\[\d+\]/g, '[]');
}
