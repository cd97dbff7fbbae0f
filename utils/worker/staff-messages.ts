/** What the staff console asks and orders. What changes anything is for `staff` alone. */
import * as v from 'valibot';
import { finderTarget } from '../cookies/finder/target.ts';
import { LONGEST_ADDRESS } from '../handoff/notice.ts';
import { type LibraryView, libraryView } from '../policy/view.ts';
import { live } from '../session/live.ts';
import { vendorsChanged } from '../session/session.ts';
import { dayOf } from '../statistics/events.ts';
import { shownObserved } from '../vendors/observed.ts';
import { type StaffChange, staffChangeSchema } from '../vendors/staff/change.ts';
import {
  type ChangeResult,
  changeStaffLayer,
  dropSetAside,
  hasSetAside,
  readHistory,
  staffRevision,
  stepStaffHistory,
} from '../vendors/staff/store.ts';
import { tryAddress } from '../vendors/staff/try.ts';
import { vendorsView } from '../vendors/staff/view.ts';
import { message, nothing } from './message.ts';
import { ourPages, staff, staffLocked } from './senders.ts';

/** A change as a menu names it. */
export type ChangeName = Pick<StaffChange, 'kind' | 'subject'>;

/** What the shell of the console shows on every tab. */
export interface StaffView {
  library: LibraryView;
  /** True where this machine lets nobody change anything here. */
  locked: boolean;
  /** Grows with each change; a change says which state it was made for. */
  revision: number;
  undo?: ChangeName | undefined;
  redo?: ChangeName | undefined;
  /** Changes whenever the vendors or what notices say have changed, by whichever layer. */
  version: string;
  /** A damaged copy of the staff's changes is kept aside. */
  setAside: boolean;
  /** Whom to call when somebody asks for records. */
  directorContact?: string | undefined;
}

/** Tells this worker's counts from those of an earlier one. */
const workerStart = Date.now();

export const staffMessages = {
  'staff/view': message({ who: ourPages, shape: nothing, answer: staffView }),
  /** By vendor id: other companies that its pages contacted. On a locked machine a patron may look: not for patrons. */
  'staff/observed': message({
    who: ourPages,
    shape: nothing,
    answer: () => (staffLocked() ? {} : shownObserved(dayOf(new Date()), live.policy.statistics.smallCount)),
  }),
  'staff/try': message({
    who: ourPages,
    shape: v.object({
      address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
      cookies: v.pipe(v.array(v.pipe(v.string(), v.maxLength(5000))), v.maxLength(200)),
    }),
    answer: ({ address, cookies }) => tryAddress(address.trim(), cookies),
  }),
  'staff/vendors': message({ who: ourPages, shape: nothing, answer: () => vendorsView(staffLocked()) }),
  'staff/change': message({
    who: staff,
    shape: v.object({ seen: v.number(), change: staffChangeSchema }),
    answer: async ({ seen, change }) => applied(await changeStaffLayer(change, seen)),
  }),
  'staff/step': message({
    who: staff,
    shape: v.object({ seen: v.number(), direction: v.picklist(['undo', 'redo']) }),
    answer: async ({ seen, direction }) => applied(await stepStaffHistory(direction, seen)),
  }),
  /** Whose record the finder of sign-in cookies would change. */
  'staff/finder-target': message({
    who: staff,
    shape: v.object({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)) }),
    answer: ({ host }) => finderTarget(host),
  }),
  'staff/drop-set-aside': message({
    who: staff,
    shape: nothing,
    answer: async () => {
      await dropSetAside();
      await vendorsChanged();
      return { ok: true };
    },
  }),
};

async function staffView(): Promise<StaffView> {
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
}

/** The guards must know a changed vendor before the page says that it is changed. */
async function applied(result: ChangeResult): Promise<ChangeResult> {
  if (result.ok) await vendorsChanged();
  return result;
}
