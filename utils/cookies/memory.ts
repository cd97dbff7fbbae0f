/** The evidence about cookies in this browser run: in memory for the guards, in `storage.session` for a worker's end. */
import * as v from 'valibot';
import { StorageItem } from '../platform/storage.ts';
import { live } from '../session/live.ts';
import {
  type Evidence,
  evidenceSchema,
  joinEvidence,
  noEvidence,
  type SiteEvidence,
  siteEvidence,
} from './evidence.ts';
import { partyOf } from './party.ts';

const evidenceItem = new StorageItem<Evidence>('session', 'cookie-evidence');

export const memory = {
  /** False until a worker that has just woken has read what it knew. */
  known: false,
  evidence: noEvidence(),
};

let recalling: Promise<void> | undefined;
/** Resolves when the memory is complete, which takes the vendors too: they say which hosts are one party. */
export function evidenceKnown(): Promise<void> {
  recalling ??= recall();
  return recalling;
}

/** Reads what an earlier worker of this session knew. What has been seen since then stays. */
async function recall(): Promise<void> {
  const [stored] = await Promise.all([evidenceItem.get(), live.whenKnown]);
  const known = v.safeParse(evidenceSchema, stored);
  memory.evidence = joinEvidence(known.success ? known.output : noEvidence(), memory.evidence, partyOf);
  memory.known = true;
}

let saving = false;
/**
 * Stores it at the end of the running task: many changes, one write. Never before all that was stored is known: a
 * worker that ends soon after waking must not leave less than it found.
 */
export function saveEvidence(): void {
  if (saving) return;
  saving = true;
  const written = evidenceKnown().then(() => {
    saving = false;
    return evidenceItem.set(memory.evidence);
  });
  written.catch(() => undefined);
}

/** Forgets all of it: the session ends. */
export async function forgetEvidence(): Promise<void> {
  // What is still being read would come back after it.
  await evidenceKnown().catch(() => undefined);
  memory.evidence = noEvidence();
  await evidenceItem.remove();
}

export function evidenceOf(party: string): SiteEvidence | undefined {
  return siteEvidence(memory.evidence, party);
}
