/** Messages of the staff console: what its tabs may ask the worker, and what they may order. */
import type { LibraryView } from './messages.ts';

/** What the shell of the console shows on every tab. */
export interface StaffView {
  library: LibraryView;
  /** True where this machine lets nobody change anything here. */
  locked: boolean;
}

export interface StaffRequests {
  'staff/view': { request: undefined; reply: StaffView };
}
