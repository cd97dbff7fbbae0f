/** What the hand-offs remember of one patron. It belongs to the session and goes with it. */
import type { Life } from '../platform/life.ts';
import type { HostMemory, ResolveContext } from '../vendors/index-hosts.ts';
import { CountedLinks } from './counted-links.ts';
import { ListLinks } from './list-links.ts';
import { PendingNotices } from './pending.ts';
import { HeldForms } from './posted.ts';

export class HandoffMemory {
  readonly forms = new HeldForms();
  /** Requests sent round once more because the worker had just woken and knew nothing yet. */
  readonly waited = new Set<string>();
  /** Pages that came twice before anything was known, by tab, and who asked for them. */
  readonly tooEarly = new Map<number, { url: string; by: string | undefined }>();
  /** A visit to a policy page that the patron asked for: at most one, the newest. */
  policyVisit: { tabId: number; address: string } | undefined;
  /** Hosts that Reader View was told to show. After a sleep, the tabs that still show them say so. */
  readonly reading = new Set<string>();
  /** Hosts that were looked up. */
  readonly hosts: HostMemory = new WeakMap();
  readonly pending: PendingNotices;
  readonly links: ListLinks;
  /** Links of the library's lists to sites that no record names, by site. */
  readonly listed = new CountedLinks();
  /** Links that look like a vendor's under the library's own name, by host and vendor. */
  readonly lookalikes = new CountedLinks();

  /** @param isNew the session begins, so that no earlier worker has left anything of it */
  constructor(life: Life, isNew: boolean) {
    this.pending = new PendingNotices(life);
    this.links = new ListLinks(life, isNew);
  }
}

/** What the hand-offs ask of the session. */
export interface HandoffSession {
  /** Yeses of the open session; null while the web is closed, and while nobody knows. */
  readonly consents: readonly string[] | null;
  /** While the worker wakes, nobody knows whether there is a patron: what is seen meanwhile is theirs. */
  readonly memory: { readonly handoff: HandoffMemory } | null;
}

/** What it takes to resolve addresses for the patron who is there, if there is one. */
export function resolvingFor(
  { resolving }: { readonly resolving: ResolveContext },
  { memory }: HandoffSession,
): ResolveContext {
  // Nobody's hosts are remembered no longer than for one address.
  return { ...resolving, hosts: memory?.handoff.hosts ?? new WeakMap() };
}
