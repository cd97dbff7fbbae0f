/** The worker's answers to the staff console. What changes anything goes through `staffOnly`. */
import * as v from 'valibot';
import { finderTarget } from '../../utils/cookies/finder/target.ts';
import type { StaffRequests } from '../../utils/platform/staff-messages.ts';
import { libraryView } from '../../utils/policy/view.ts';
import { live } from '../../utils/session/live.ts';
import { vendorsChanged } from '../../utils/session/session.ts';
import { dayOf } from '../../utils/statistics/events.ts';
import { shownObserved } from '../../utils/vendors/observed.ts';
import { staffChangeSchema } from '../../utils/vendors/staff/change.ts';
import {
  type ChangeResult,
  changeStaffLayer,
  dropSetAside,
  hasSetAside,
  readHistory,
  staffRevision,
  stepStaffHistory,
} from '../../utils/vendors/staff/store.ts';
import { tryAddress } from '../../utils/vendors/staff/try.ts';
import { vendorsView } from '../../utils/vendors/staff/view.ts';
import { officeHandlers } from './office-requests.ts';
import { staffLocked, staffOnly } from './staff-only.ts';

/** Tells this worker's counts from those of an earlier one. */
const workerStart = Date.now();

type Handlers = {
  [N in keyof StaffRequests]: (request: StaffRequests[N]['request']) => Promise<StaffRequests[N]['reply']>;
};

/** Shapes of the requests that carry something. */
export const staffShapes: Partial<Record<keyof StaffRequests, v.GenericSchema>> = {
  'staff/change': v.object({ seen: v.number(), change: staffChangeSchema }),
  'staff/try': v.object({
    address: v.pipe(v.string(), v.maxLength(70_000)),
    cookies: v.pipe(v.array(v.pipe(v.string(), v.maxLength(5000))), v.maxLength(200)),
  }),
  'staff/finder-target': v.object({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)) }),
  'staff/step': v.object({ seen: v.number(), direction: v.picklist(['undo', 'redo']) }),
};

export const staffHandlers: Handlers = {
  ...officeHandlers,
  'staff/view': async () => {
    const locked = staffLocked();
    const { undo, redo } = locked ? { undo: [], redo: [] } : await readHistory();
    const named = (step: (typeof undo)[number] | undefined) =>
      step && { kind: step.kind, subject: step.subject };
    return {
      library: libraryView(),
      locked,
      directorContact: live.policy.library.directorContact,
      revision: staffRevision(),
      version: `${workerStart}.${live.version}`,
      undo: named(undo.at(-1)),
      redo: named(redo.at(-1)),
      setAside: !locked && hasSetAside(),
    };
  },
  // On a locked machine a patron may look: counts are not for patrons.
  'staff/observed': async () =>
    staffLocked() ? {} : shownObserved(dayOf(new Date()), live.policy.statistics.smallCount),
  'staff/try': async ({ address, cookies }) => tryAddress(address.trim(), cookies),
  'staff/vendors': async () => vendorsView(staffLocked()),
  'staff/change': staffOnly(async ({ seen, change }) =>
    applied(await changeStaffLayer(v.parse(staffChangeSchema, change), seen)),
  ),
  'staff/step': staffOnly(async ({ seen, direction }) => applied(await stepStaffHistory(direction, seen))),
  'staff/finder-target': staffOnly(async ({ host }) => finderTarget(host)),
  'staff/drop-set-aside': staffOnly(async () => {
    await dropSetAside();
    await vendorsChanged();
    return { ok: true };
  }),
};

/** The guards must know a changed vendor before the page says that it is changed. */
async function applied(result: ChangeResult): Promise<ChangeResult> {
  if (result.ok) await vendorsChanged();
  return result;
}
