/** What the staff console asks and orders. What changes anything is for `staff` alone. */
import * as v from 'valibot';
import type { FinderTarget } from '../cookies/finder/target.ts';
import type { OwnLinks } from '../handoff/library-marks.ts';
import { LONGEST_ADDRESS } from '../handoff/notice.ts';
import type { LibraryView } from '../policy/view.ts';
import { dayOf } from '../statistics/events.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { shownObserved } from '../vendors/observed.ts';
import { type StaffChange, staffChangeSchema } from '../vendors/staff/change.ts';
import { readHistory, type StaffStore } from '../vendors/staff/store.ts';
import { makeVendorsView } from '../vendors/staff/view.ts';
import { message, nothing } from './message.ts';
import { ourPages, type Senders } from './senders.ts';
import type { TryReply } from './try-address.ts';

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

interface StaffDeps {
  senders: Senders;
  knowledge: Knowledge;
  store: StaffStore;
  library(): LibraryView;
  /** Null where no session is open. */
  ownLinks(): OwnLinks | null;
  /** What is known of a host, for the finder of sign-in cookies. */
  finderTarget(host: string): FinderTarget;
  tryAddress(address: string, cookies: readonly string[]): TryReply;
}

export function makeStaffMessages(deps: StaffDeps) {
  const { senders, knowledge, store, library, ownLinks, finderTarget, tryAddress } = deps;
  const { staff, staffLocked } = senders;
  const vendorsView = makeVendorsView(knowledge, store.revision);
  const messages = {
    'staff/view': message({ who: ourPages, shape: nothing, answer: staffView }),
    /** By vendor id: other companies that its pages contacted. On a locked machine a patron may look: not for patrons. */
    'staff/observed': message({
      who: ourPages,
      shape: nothing,
      answer: () =>
        staffLocked() ? {} : shownObserved(dayOf(new Date()), knowledge.policy.statistics.smallCount),
    }),
    /** What links of the library's own pages show. Of the links alone, and of this session. */
    'staff/listed': message({
      who: staff,
      shape: nothing,
      answer: () => ({
        hasLists: knowledge.policy.library.databaseListUrls.length > 0,
        found: ownLinks(),
      }),
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
      answer: ({ seen, change }) => store.change(change, seen),
    }),
    'staff/step': message({
      who: staff,
      shape: v.object({ seen: v.number(), direction: v.picklist(['undo', 'redo']) }),
      answer: ({ seen, direction }) => store.step(direction, seen),
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
        await store.dropSetAside();
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
      library: library(),
      locked,
      directorContact: knowledge.policy.library.directorContact,
      revision: store.revision(),
      version: `${workerStart}.${knowledge.version}`,
      undo: named(undo.at(-1)),
      redo: named(redo.at(-1)),
      setAside: !locked && store.hasSetAside(),
    };
  }

  return messages;
}
