/** The part of the policy that patrons' pages show. */
import { live } from '../session/live.ts';
import { policyChangedLately, today } from './news.ts';

/** What every page may know: nothing about the patron. */
export interface LibraryView {
  name: string;
  homeUrl?: string | undefined;
  catalogUrls: string[];
  privacyPolicyUrl?: string | undefined;
  policyAdopted?: string | undefined;
  /** The policy's date is newer than the one seen before, and that is not long ago. */
  policyChanged: boolean;
  audience: 'adult' | 'teen' | 'child';
  computerUsePolicyUrl?: string | undefined;
  videoSurveillance: boolean;
  confidentialityLaw?: string | undefined;
  contact?: string | undefined;
  languages: string[];
}

export function libraryView(): LibraryView {
  const { library, languages } = live.policy;
  const { directorContact: _staffOnly, ...shown } = library;
  return { ...shown, languages, policyChanged: policyChangedLately(today()) };
}
