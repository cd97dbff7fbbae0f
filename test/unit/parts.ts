/** Parts of a worker for tests of single features: what is known, and a session. */
import { DEFAULT_POLICY, type Policy } from '../../utils/policy/schema.ts';
import { newRecord, type SessionRecord } from '../../utils/session/record.ts';
import { SessionState } from '../../utils/session/state.ts';
import { Knowledge } from '../../utils/vendors/knowledge.ts';
import type { Vendor } from '../../utils/vendors/record.ts';

/** What a worker knows that has read its stores. */
export function knowing(vendors: readonly Vendor[], policy: Partial<Policy> = {}): Knowledge {
  const knowledge = new Knowledge(vendors);
  void knowledge.take({ policy: { says: { ...DEFAULT_POLICY, ...policy }, problems: [] } });
  knowledge.nowKnown();
  return knowledge;
}

/** A session that a worker finds open. */
export function openSession(record: Partial<SessionRecord> = {}): SessionState {
  const state = new SessionState();
  state.journal.takeUp({ do: 'resume-open' });
  state.found({ ...newRecord(1), ...record });
  return state;
}

/** A worker that finds no session. */
export function closedSession(): SessionState {
  const state = new SessionState();
  state.journal.takeUp({ do: 'stay-closed', clean: true });
  state.found(null);
  return state;
}
