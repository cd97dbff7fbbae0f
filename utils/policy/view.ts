/** The part of the policy that patrons' pages show. Pure. */
import type { Policy } from './schema.ts';

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

/** @param policyChanged whether the library's own policy is new here */
export function libraryView({ library, languages }: Policy, policyChanged: boolean): LibraryView {
  const { directorContact: _staffOnly, databaseListUrls: _workerOnly, ...shown } = library;
  return { ...shown, languages, policyChanged };
}
