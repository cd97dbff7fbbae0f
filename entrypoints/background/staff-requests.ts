/** The worker's answers to the staff console. What changes anything goes through `staffOnly`. */
import type * as v from 'valibot';
import type { StaffRequests } from '../../utils/platform/staff-messages.ts';
import { libraryView } from '../../utils/policy/view.ts';
import { staffLocked } from './staff-only.ts';

type Handlers = {
  [N in keyof StaffRequests]: (request: StaffRequests[N]['request']) => Promise<StaffRequests[N]['reply']>;
};

/** Shapes of the requests that carry something. */
export const staffShapes: Partial<Record<keyof StaffRequests, v.GenericSchema>> = {};

export const staffHandlers: Handlers = {
  'staff/view': async () => ({ library: libraryView(), locked: staffLocked() }),
};
