/** The evidence about cookies in this browser run: in memory for the guards, in `storage.session` for a worker's end. */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import {
  type Evidence,
  evidenceSchema,
  joinSites,
  noEvidence,
  type SiteEvidence,
  siteEvidence,
} from './evidence.ts';

const evidenceItem = new StorageItem<Evidence>('session', 'cookie-evidence');

export const memory = {
  /** False until a worker that has just woken has read what it knew. */
  known: false,
  evidence: noEvidence(),
};

let recalling: Promise<void> | undefined;
/** Resolves when the memory is complete. */
export function evidenceKnown(): Promise<void> {
  recalling ??= recall();
  return recalling;
}

/** Reads what an earlier worker of this session knew. What has been seen since then stays. */
async function recall(): Promise<void> {
  const stored = v.safeParse(evidenceSchema, await evidenceItem.get());
  if (stored.success) {
    const { sites, chains, away } = memory.evidence;
    memory.evidence = {
      sites: joinSites(stored.output.sites, sites),
      chains: [...stored.output.chains, ...chains],
      away: { ...stored.output.away, ...away },
    };
  }
  memory.known = true;
}

let saving = false;
/** Stores it at the end of the running task: many changes, one write. */
export function saveEvidence(): void {
  if (saving) return;
  saving = true;
  queueMicrotask(() => {
    saving = false;
    void evidenceItem.set(memory.evidence);
  });
}

/** Forgets all of it: the session ends. */
export async function forgetEvidence(): Promise<void> {
  memory.evidence = noEvidence();
  await evidenceItem.remove();
}

export function evidenceOf(party: string): SiteEvidence | undefined {
  return siteEvidence(memory.evidence, party);
}
