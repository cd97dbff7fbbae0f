/** What is wrong with a vendor record that staff write: field by field, with a code that a page puts into words. Pure. */
import * as v from 'valibot';
import type { OwnHosts } from '../../policy/own-hosts.ts';
import { isReservedId } from '../check-record.ts';
import { refusedClaims } from '../claims.ts';
import { claimOf, isPublicSuffix } from '../merge.ts';
import { namePatternProblem } from '../name-pattern.ts';
import { type Vendor, type VendorField, vendorSchema } from '../record.ts';
import type { VendorDraft } from '../sheet/record.ts';

export const PROBLEM_CODES = [
  'needed',
  'too-long',
  'invisible',
  'id',
  'id-taken',
  'choice',
  'address',
  'host',
  'host-suffix',
  'host-taken',
  'host-repeated',
  'host-library',
  'host-proxy',
  'date',
  'date-future',
  'yes-no',
  'cookie-pattern',
  'breach-since',
  'breach-message',
  'unreadable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface FieldProblem {
  field: VendorField | 'id';
  code: ProblemCode;
  /** The part that is wrong, such as one host of several. */
  about?: string;
  /** The vendor that has it already, or the setting by which it is the library's. */
  other?: string;
}

/** Who claims which host: from `claimOf(host)` to the vendor's id. */
export type HostClaims = ReadonlyMap<string, string>;

export function hostClaims(vendors: Iterable<Pick<Vendor, 'id' | 'hosts'>>): Map<string, string> {
  const claims = new Map<string, string>();
  for (const { id, hosts } of vendors) for (const host of hosts) claims.set(claimOf(host), id);
  return claims;
}

/**
 * Marks that change the direction of the text around them, and others that show nothing: with them a name could
 * read as another one. Joiners and single direction marks stay, since scripts need them.
 */
const TRICKS = /[\p{Cc}\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff]/u;
const TRICKS_IN_TEXT = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;
const MAX_TEXT = 2000;

/** Every problem of a record, in the order of its fields. `today` is a day such as `2026-11-01`. */
export function checkVendor(
  draft: VendorDraft,
  claims: HostClaims,
  own: OwnHosts,
  today: string,
): FieldProblem[] {
  return [
    ...shapeProblems(draft),
    ...textProblems(draft),
    ...hostProblems(draft, claims),
    ...refusedClaims(draft, own).map(
      ({ field, host, why, own: other }): FieldProblem => ({
        field,
        code: `host-${why}`,
        about: host,
        other,
      }),
    ),
    ...dayProblems(draft, today),
  ];
}

const CODE_BY_FIELD: Partial<Record<string, ProblemCode>> = {
  id: 'id',
  category: 'choice',
  notice: 'choice',
  grade: 'choice',
  hosts: 'host',
  embeddedHosts: 'host',
  privacyPolicyUrl: 'address',
  termsUrl: 'address',
  deleteUrl: 'address',
  logoutUrl: 'address',
  reviewed: 'date',
  logoutIsDestructive: 'yes-no',
  signInCookies: 'cookie-pattern',
};

/** What the public schema says, in codes. */
function shapeProblems(draft: VendorDraft): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const name = draft.name?.trim() ?? '';
  if (name === '') problems.push({ field: 'name', code: 'needed' });
  if (draft.category === undefined) problems.push({ field: 'category', code: 'needed' });
  if ((draft.hosts ?? []).length === 0) problems.push({ field: 'hosts', code: 'needed' });
  if (isReservedId(draft.id)) problems.push({ field: 'id', code: 'id' });
  const known = new Set(problems.map(({ field }) => field));
  const parsed = v.safeParse(vendorSchema, draft);
  for (const issue of parsed.success ? [] : parsed.issues) {
    const [first, second] = issue.path ?? [];
    const field = String(first?.key ?? 'id') as FieldProblem['field'];
    if (known.has(field)) continue;
    const code = codeOf(field, second?.key);
    const part = typeof second?.value === 'string' ? second.value : undefined;
    problems.push({ field, code, ...(part === undefined ? {} : { about: part }) });
  }
  for (const pattern of draft.signInCookies ?? []) {
    if (namePatternProblem(pattern) !== null)
      problems.push({ field: 'signInCookies', code: 'cookie-pattern', about: pattern });
  }
  return problems;
}

function codeOf(field: FieldProblem['field'], part: unknown): ProblemCode {
  if (field === 'name') return 'too-long';
  if (field === 'breach') return part === 'since' ? 'breach-since' : 'breach-message';
  return CODE_BY_FIELD[field] ?? 'unreadable';
}

function textProblems(draft: VendorDraft): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { breach, dataPassed = [] } = draft;
  const look = (field: FieldProblem['field'], texts: readonly string[]) => {
    if (texts.some((text) => TRICKS_IN_TEXT.test(text))) problems.push({ field, code: 'invisible' });
    if (texts.some((text) => text.length > MAX_TEXT)) problems.push({ field, code: 'too-long' });
  };
  if (TRICKS.test(draft.name ?? '')) problems.push({ field: 'name', code: 'invisible' });
  look('dataPassed', dataPassed);
  for (const field of ['dataKept', 'retention', 'alternatives'] as const) {
    look(field, Object.values(draft[field] ?? {}));
  }
  look('contact', [draft.contact ?? '']);
  if (breach) {
    const texts = Object.values(breach.message);
    look('breach', texts);
    if (texts.every((text) => text.trim() === '')) problems.push({ field: 'breach', code: 'breach-message' });
  }
  return problems;
}

function hostProblems(draft: VendorDraft, claims: HostClaims): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const seen = new Set<string>();
  for (const host of draft.hosts ?? []) {
    const claim = claimOf(host);
    const owner = claims.get(claim);
    if (isPublicSuffix(host)) problems.push({ field: 'hosts', code: 'host-suffix', about: host });
    if (seen.has(claim)) problems.push({ field: 'hosts', code: 'host-repeated', about: host });
    if (owner !== undefined && owner !== draft.id) {
      problems.push({ field: 'hosts', code: 'host-taken', about: host, other: owner });
    }
    seen.add(claim);
  }
  return problems;
}

function dayProblems(draft: VendorDraft, today: string): FieldProblem[] {
  const { reviewed } = draft;
  return reviewed !== undefined && isDay(reviewed) && reviewed > today
    ? [{ field: 'reviewed', code: 'date-future', about: reviewed }]
    : [];
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
