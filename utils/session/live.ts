/** What the worker knows right now, in memory. */
import type { Count } from '../statistics/count.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { Knowledge } from '../vendors/knowledge.ts';
import type { Session } from './session.ts';
import { SessionState } from './state.ts';

class Live extends Knowledge {
  readonly state = new SessionState();
  count: Count = () => undefined;
  session!: Session;
  get record() {
    return this.state.record;
  }
  get journal() {
    return this.state.machine;
  }
}
export let live = new Live([]);
export function freshLive(catalogue = BUILTIN_VENDORS): Live {
  live = new Live(catalogue);
  return live;
}
