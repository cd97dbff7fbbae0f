/** The rule for every message that changes something for staff: a locked machine refuses it, whoever asks. */
import { isStaffLocked } from '../../utils/policy/locked.ts';
import { live } from '../../utils/session/live.ts';

/** Whether this machine is locked now. Before the stores have been read it is. */
export function staffLocked(): boolean {
  return !live.known || isStaffLocked(live.policy, live.byPolicy);
}

/**
 * Makes a handler refuse on a locked machine.
 * @throws {Error} then, naming the setting that decides
 */
export function staffOnly<Request, Reply>(
  change: (request: Request) => Promise<Reply>,
): (request: Request) => Promise<Reply> {
  return async (request) => {
    if (staffLocked()) {
      throw new Error('Read-only: this machine is locked ("staff.locked"). Change it on a staff computer.');
    }
    return change(request);
  };
}
