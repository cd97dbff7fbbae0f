/** Whether the staff console may change anything on this machine. Pure. */
import type { Policy } from './schema.ts';

/** IT's word counts; without one, a machine where IT installed Carrel is a public computer, and locked. */
export function isStaffLocked(policy: Policy, byPolicy: boolean): boolean {
  return policy.staff.locked ?? byPolicy;
}
