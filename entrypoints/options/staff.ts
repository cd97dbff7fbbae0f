/** What holds for the whole console, for the components of its tabs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StaffView } from '../../utils/worker/staff-messages.ts';

export const Staff = createContext<StaffView | null>(null);

/** Among others whether anything may be changed here; the worker refuses it in any case. */
export function useStaff(): StaffView {
  const view = useContext(Staff);
  if (!view) throw new Error('Only a part of the console can ask this.');
  return view;
}
