/** What is remembered of tabs on their way to and through a sign-out. It belongs to the session and goes with it. */
import { Sides } from './sign-out-side.ts';

export interface Chain {
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class SignOutMemory {
  readonly sides = new Sides();
  /** Tabs on their way through a sign-out. */
  readonly chains = new Map<number, Chain>();
  /** When the page in a tab had loaded. A tab that is missing loaded before this worker woke: long ago. */
  readonly loaded = new Map<number, number>();
  /** Tabs whose load is waited for. Only while there are any is the worker told of loads: it would slow every page. */
  readonly loading = new Set<number>();
}
