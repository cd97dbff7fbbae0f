/**
 * The vendor record: one service provider that a library hands patrons to.
 * The shape is the public contract; policy, signed lists and the built-in catalogue all use it.
 */
import * as v from 'valibot';
import { passedOf } from './passed-words.ts';

export const CATEGORIES = [
  'catalog',
  'database',
  'econtent',
  'retail',
  'communications',
  'learning',
  'genealogy',
  'news',
  'events',
  'payment',
  'authentication',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const NOTICE_KINDS = ['standard', 'strong', 'none'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const httpUrl = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  }, 'must be a full address that begins with https:// or http://'),
);

/** Text by language code, for example `{ en: "…", es: "…" }`. */
export const localisedText = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as "en"')),
  v.string(),
);
export type LocalisedText = v.InferOutput<typeof localisedText>;

/** Whether the browser has this very name as a host: not `opac.0` or `192.168.1`, which it reads as an address. */
export function isHost(name: string): boolean {
  return URL.parse(`https://${name}`)?.hostname === name;
}

const ENTRY =
  /^(?=[^/]{1,253}(\/|$))[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*(\/[^\s?#]*)?$/;
/** `example.com`, `www.example.com` or `example.com/learning`: never a scheme, never a wildcard. */
const hostEntry = v.pipe(
  v.string(),
  v.check(
    (entry) => ENTRY.test(entry) && isHost(entry.replace(/\/.*$/, '')),
    'must be a host such as "example.com" or "example.com/path", in lower case and without https://',
  ),
);

export const vendorId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens'),
);

const entries = {
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(120)),
  category: v.picklist(CATEGORIES),
  hosts: v.array(hostEntry),
  embeddedHosts: v.array(hostEntry),
  notice: v.picklist(NOTICE_KINDS),
  privacyPolicyUrl: httpUrl,
  termsUrl: httpUrl,
  /** Codes of `passed.ts`, and words of the library's own; older words for a code are read as the code. */
  dataPassed: v.pipe(
    v.array(v.string()),
    v.transform((items: string[]) => passedOf(items)),
  ),
  dataKept: localisedText,
  retention: localisedText,
  alternatives: localisedText,
  deleteUrl: httpUrl,
  contact: v.string(),
  grade: v.picklist(['exceeds', 'meets', 'below', 'unrated']),
  reviewed: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-01')),
  breach: v.object({
    since: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-01')),
    message: localisedText,
  }),
  signInCookies: v.array(v.pipe(v.string(), v.minLength(1))),
  logoutUrl: httpUrl,
  logoutIsDestructive: v.boolean(),
  handsOffTo: v.array(vendorId),
};

/** A record as a layer gives it: the id, and any of the fields. */
export const vendorPatchSchema = v.object({ id: vendorId, ...v.partial(v.object(entries)).entries });
export type VendorPatch = v.InferOutput<typeof vendorPatchSchema>;

const { name, category, hosts, ...optional } = entries;
/** A whole record: what every layer together must come to. */
export const vendorSchema = v.object({
  id: vendorId,
  name,
  category,
  hosts,
  ...v.partial(v.object(optional)).entries,
});
export type Vendor = v.InferOutput<typeof vendorSchema>;

/** Every field but the id, in the order of forms and spreadsheets. */
export const VENDOR_FIELDS = Object.keys(entries) as (keyof typeof entries)[];
export type VendorField = (typeof VENDOR_FIELDS)[number];
/** The fields that a record can be without. */
export const OPTIONAL_FIELDS = Object.keys(optional) as (keyof typeof optional)[];
export const GRADES = entries.grade.options;
