/** The part of the policy that patrons' pages show. */
import type { LibraryView } from '../platform/messages.ts';
import { live } from '../session/live.ts';
import { policyChangedLately, today } from './news.ts';

export function libraryView(): LibraryView {
  const { library, languages } = live.policy;
  const { directorContact: _staffOnly, ...shown } = library;
  return { ...shown, languages, policyChanged: policyChangedLately(today()) };
}
