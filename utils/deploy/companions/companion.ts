/** What one companion policy is: a line of the browser's own policy that carries part of a guarantee. */
import type { Deployment } from '../config.ts';

export type PolicyValue = boolean | number | string | PolicyValue[] | { [key: string]: PolicyValue };

/** The guarantees of the product, as its documents name them. */
export const GUARANTEES = {
  notice: 'no hand-off without notice',
  silence: 'not one byte before consent',
  cookies: 'only sign-in cookies',
  erase: 'nothing left after the session',
  closed: 'fail closed',
  identity: 'the patron is never identified',
} as const;
export type Guarantee = keyof typeof GUARANTEES;

/** A policy's name and value in one browser. The value may follow from the library's choices. */
export interface PolicyLine {
  name: string;
  value: PolicyValue | ((deployment: Deployment) => PolicyValue);
}

export interface Companion {
  id: string;
  title: string;
  /** Why a library needs it, in a sentence or two. */
  reason: string;
  guarantee: Guarantee;
  /** Of the ALA privacy checklists. */
  priority: 'P1' | 'P2' | 'P3';
  /** Numbers of the profession's 45 requirements that it serves. */
  requirements: number[];
  /** Chrome, Chromium and ChromeOS; Edge too unless `edge` says otherwise. */
  chromium?: PolicyLine[];
  /** Only what Edge calls or does differently; an empty list: Edge has no such policy. */
  edge?: PolicyLine[];
  firefox?: PolicyLine[];
}
