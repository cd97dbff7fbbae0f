/** The settings that a library gives by enterprise policy (`storage.managed`). All keys are optional. */
import * as v from 'valibot';
import { houseSchema } from '../house/house.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { CATEGORIES, httpUrl, isHost, NOTICE_KINDS, vendorId, vendorPatchSchema } from '../vendors/record.ts';

const hostName = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.check(
    (host) => /^[a-z0-9_-]+(\.[a-z0-9_-]+)*(:\d{1,5})?$/.test(host) && isHost(host.replace(/:\d+$/, '')),
    'must be a host name such as "ezproxy.example.org"',
  ),
);
const wholeNumber = (low: number, high: number) => {
  const must = `must be a whole number from ${low} to ${high}`;
  return v.pipe(v.number(must), v.integer(must), v.minValue(low, must), v.maxValue(high, must));
};
const cookieRule = v.object({ host: hostName, name: v.pipe(v.string(), v.minLength(1)) });

export const librarySchema = v.object({
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)), 'your library'),
  homeUrl: v.optional(httpUrl),
  catalogUrls: v.optional(v.array(httpUrl), []),
  /** Pages whose links to other companies are hand-offs, whether or not a record names the company. */
  databaseListUrls: v.optional(v.array(httpUrl), []),
  privacyPolicyUrl: v.optional(httpUrl),
  policyAdopted: v.optional(v.pipe(v.string(), v.isoDate('must be a date such as 2019-10-16'))),
  audience: v.optional(v.picklist(['adult', 'teen', 'child']), 'adult'),
  computerUsePolicyUrl: v.optional(httpUrl),
  videoSurveillance: v.optional(v.boolean(), false),
  confidentialityLaw: v.optional(v.string()),
  contact: v.optional(v.string()),
  directorContact: v.optional(v.string()),
});

export const proxySchema = v.object({
  host: hostName,
  kind: v.optional(v.picklist(['ezproxy', 'wam', 'openathens', 'webvpn']), 'ezproxy'),
  labels: v.optional(v.record(v.string(), v.string()), {}),
  ports: v.optional(v.record(v.string(), v.string()), {}),
  loginCookie: v.optional(v.string()),
});
export type LibraryProxy = v.InferOutput<typeof proxySchema>;

export const noticesSchema = v.object({
  repeat: v.optional(v.picklist(['once-per-session', 'every-visit']), 'once-per-session'),
  beforeConsent: v.optional(v.picklist(['block-everything', 'block-navigation']), 'block-everything'),
  categories: v.optional(v.record(v.picklist(CATEGORIES), v.picklist(NOTICE_KINDS)), {}),
});

/** What a proxy script answers, such as `PROXY proxy.example.org:3128; DIRECT`. */
const PROXY_ANSWER = /^(?:DIRECT|(?:PROXY|HTTPS|SOCKS[45]?) [a-zA-Z0-9.-]+(?::\d{1,5})?)$/;

export const networkSchema = v.object({
  /**
   * How the computers reach the web. `system`: as the system says, and Carrel keeps its hands off the browser's proxy. So
   * it is unless IT says otherwise: on a network that needs a proxy, a direct way would be none at all.
   */
  proxy: v.optional(
    v.pipe(
      v.string('must be a text'),
      v.check(
        (text) => text === 'system' || text.split(/; */).every((part) => PROXY_ANSWER.test(part)),
        'must be "DIRECT", "system", or a proxy as proxy scripts name it, such as "PROXY proxy.example.org:3128"',
      ),
    ),
    'system',
  ),
});

export const cookiesSchema = v.object({
  mode: v.optional(v.picklist(['authentication', 'report', 'off']), 'authentication'),
  libraryHosts: v.optional(v.array(hostName), []),
  keep: v.optional(v.array(cookieRule), []),
  refuse: v.optional(v.array(cookieRule), []),
});

export const sessionSchema = v.object({
  start: v.optional(v.picklist(['welcome', 'automatic']), 'welcome'),
  idleMinutes: v.optional(wholeNumber(0, 240), 5),
  // WCAG 2.2, success criterion 2.2.1: at least twenty seconds.
  warningSeconds: v.optional(wholeNumber(20, 600), 60),
  maxMinutes: v.optional(wholeNumber(0, 1440), 0),
  logoutUrls: v.optional(v.array(v.string()), []),
  endOnLogout: v.optional(v.boolean(), true),
  vendorLogouts: v.optional(v.boolean(), true),
  deleteDownloads: v.optional(v.boolean(), true),
  endWhenLastWindowCloses: v.optional(v.boolean(), true),
});

/** Every top-level key with its schema; each falls back to its defaults by itself. */
export const policyEntries = {
  library: v.optional(librarySchema, {}),
  house: v.optional(houseSchema),
  languages: v.optional(
    v.array(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language code such as "en"')),
    ),
    Object.keys(LANGUAGES),
  ),
  vendors: v.optional(v.array(vendorPatchSchema), []),
  /** Vendors that this library has: reviews and reports speak of these. */
  subscribed: v.optional(v.array(vendorId), []),
  vendorList: v.optional(
    v.object({ url: httpUrl, publicKey: v.string(), refreshHours: v.optional(wholeNumber(1, 8760), 24) }),
  ),
  proxies: v.optional(v.array(proxySchema), []),
  notices: v.optional(noticesSchema, {}),
  network: v.optional(networkSchema, {}),
  cookies: v.optional(cookiesSchema, {}),
  session: v.optional(sessionSchema, {}),
  statistics: v.optional(
    v.object({ enabled: v.optional(v.boolean(), true), smallCount: v.optional(wholeNumber(2, 100), 5) }),
    {},
  ),
  /** Not set: locked where installed by policy, see `locked.ts`. */
  staff: v.optional(v.object({ locked: v.optional(v.boolean()) }), {}),
};
export const policySchema = v.object(policyEntries);
export type Policy = v.InferOutput<typeof policySchema>;
/** What IT writes: the same with everything optional. */
export type PolicyInput = v.InferInput<typeof policySchema>;

/** The strict settings that hold before any policy has been read. */
export const DEFAULT_POLICY: Policy = v.parse(policySchema, {});
