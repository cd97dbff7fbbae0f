/**
 * What the schema cannot say of a library's settings: whether they can work, and leave its patrons protected. The one
 * list of such faults, for commands, the console and computers alike. Pure.
 */

import { LANGUAGES } from '../i18n/languages.ts';
import { check, placeOf } from '../json/sentence.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import {
  type Finding,
  isSpoken,
  layerFindings,
  type Surroundings,
  strangerSentence,
  strangerWeight,
} from '../vendors/check-record.ts';
import { refusedClaims } from '../vendors/claims.ts';
import { proxyBase } from '../vendors/hosts.ts';
import { fromBase64Url } from '../vendors/lists/bytes.ts';
import { isPublicSuffix, mergeVendors } from '../vendors/merge.ts';
import { namePatternProblem } from '../vendors/name-pattern.ts';
import type { Vendor } from '../vendors/record.ts';
import { isLibraryHost, type OwnHosts, ownHosts } from './own-hosts.ts';
import { privateKeysIn } from './private-keys.ts';
import { type Policy, policySchema } from './schema.ts';
import { signOutProblem } from './sign-out-pattern.ts';

export interface CheckedSettings {
  /** Null where the schema refuses them. */
  policy: Policy | null;
  /** Each names field and fix; with one of them the settings must not reach a computer. */
  errors: string[];
  /** What somebody should look at. */
  notes: string[];
}

/** Every fault of settings before they are used, unknown keys excepted. */
export function checkSettings(raw: object): CheckedSettings {
  const secrets = privateKeysIn(raw);
  const parsed = check(policySchema, raw);
  if (!parsed.success) {
    const errors = parsed.issues.map((issue) => `"${placeOf(issue, 'policy')}": ${issue.message}.`);
    return { policy: null, errors: [...secrets, ...errors], notes: [] };
  }
  const policy = parsed.output;
  const found = settingsFindings(policy);
  const layers = [
    { name: 'built-in' as const, vendors: BUILTIN_VENDORS },
    { name: 'policy' as const, vendors: policy.vendors },
  ];
  const of = (isNote: boolean) =>
    found.filter(({ weight }) => (weight === 'doubtful') === isNote).map(({ sentence }) => sentence);
  return {
    policy,
    errors: [...secrets, ...mergeVendors(layers, ownNames(policy)).problems, ...of(false)],
    notes: of(true),
  };
}

/** A host under which anybody has a site is a fault of its own, and no vendor's. */
function ownNames(policy: Policy): OwnHosts {
  const { proxies, libraryHosts } = ownHosts(policy);
  return {
    proxies: proxies.filter(({ host }) => !isPublicSuffix(proxyBase(host))),
    libraryHosts: libraryHosts.filter((host) => !isPublicSuffix(host)),
  };
}

/** What is wrong with settings that the schema takes; merging the records finds more. */
export function settingsFindings(policy: Policy): Finding[] {
  const { vendors, proxies, cookies, session, languages, vendorList } = policy;
  const around: Surroundings = {
    known: new Set([...BUILTIN_VENDORS, ...vendors].map(({ id }) => id)),
    listed: vendorList !== undefined,
  };
  const found: Finding[] = [...libraryFindings(policy), ...proxyFindings(proxies, around)];
  const wrong = (field: string, what: string) =>
    found.push({ weight: 'wrong', sentence: `"${field}": ${what}.` });
  found.push(...layerFindings(vendors, 'policy', around), ...subscribedFindings(policy.subscribed, around));
  languages.forEach((code, index) => {
    if (!isSpoken(code)) {
      wrong(
        `languages.${index}`,
        `"${code}" is none that Carrel speaks; it speaks ${listed(Object.keys(LANGUAGES))}`,
      );
    }
  });
  for (const list of ['keep', 'refuse'] as const) {
    cookies[list].forEach(({ host, name }, index) => {
      const problem = namePatternProblem(name);
      if (problem !== null) wrong(`cookies.${list}.${index}.name`, `"${name}" ${problem}`);
      if (list === 'keep' && isPublicSuffix(host)) {
        wrong(`cookies.keep.${index}.host`, `anybody has a site under "${host}"; name the site`);
      }
    });
  }
  session.logoutUrls.forEach((pattern, index) => {
    const problem = signOutProblem(pattern);
    if (problem !== null) wrong(`session.logoutUrls.${index}`, `"${pattern}" ${problem}`);
  });
  const { idleMinutes, maxMinutes, warningSeconds } = session;
  for (const [field, minutes] of Object.entries({ idleMinutes, maxMinutes })) {
    if (minutes > 0 && warningSeconds > minutes * 60) {
      const limit = `the ${minutes * 60} seconds of "session.${field}"`;
      wrong('session.warningSeconds', `${warningSeconds} is longer than ${limit}; make it shorter`);
    }
  }
  if (vendorList && fromBase64Url(vendorList.publicKey.trim())?.length !== 32) {
    wrong('vendorList.publicKey', 'must be the 43 characters that the console shows when a key is made');
  }
  if (vendorList && !vendorList.url.startsWith('https:')) {
    const sentence = '"vendorList.url": use https, or everybody on the way can see and hold back the list.';
    found.push({ weight: 'doubtful', sentence });
  }
  return found;
}

/** Vendors that the library says it has: each must be known, and stand once. */
function subscribedFindings(subscribed: readonly string[], around: Surroundings): Finding[] {
  return subscribed.flatMap((id, index): Finding[] => {
    const field = `"subscribed.${index}"`;
    if (!around.known.has(id))
      return [{ weight: strangerWeight(around), sentence: `${field}: ${strangerSentence(id, around)}.` }];
    const first = subscribed.indexOf(id);
    if (first === index) return [];
    const sentence = `${field}: "${id}" stands at "subscribed.${first}" already; leave one out.`;
    return [{ weight: 'doubtful', sentence }];
  });
}

/** Where a library has its pages at one of these, the whole host is its own part of the vendor's. */
const MAY_HOST_A_LIBRARY: readonly (string | undefined)[] = [
  'catalog',
  'communications',
  'events',
  'authentication',
] satisfies Vendor['category'][];

/** Of a thousand vendors the few that have a host above or below this one. Every start asks, so it only compares ends. */
function builtInNear(host: string): Vendor[] {
  return BUILTIN_VENDORS.filter(({ hosts, embeddedHosts = [] }) => {
    const isNear = (own: string) => own.includes('/') || own.endsWith(host) || host.endsWith(own);
    return hosts.some(isNear) || embeddedHosts.some(isNear);
  });
}

/** Hosts that count as the library's own: whatever is among them gets no notice. */
function libraryFindings(policy: Policy): Finding[] {
  const { library, cookies } = policy;
  const pages = (['homeUrl', 'privacyPolicyUrl'] as const).flatMap((field) =>
    library[field] === undefined
      ? []
      : [{ field: `library.${field}`, host: new URL(library[field]).hostname, page: true }],
  );
  const named = cookies.libraryHosts.map((host, index) => ({
    field: `cookies.libraryHosts.${index}`,
    host: host.replace(/:\d+$/, ''),
    page: false,
  }));
  const overridden = new Set(policy.vendors.filter(({ hosts }) => hosts).map(({ id }) => id));
  return [...named, ...pages].flatMap(({ field, host, page }): Finding[] => {
    const builtIn = builtInNear(host).filter(({ id }) => !overridden.has(id));
    const taken = builtIn.filter(
      (vendor) => refusedClaims({ hosts: vendor.hosts }, { proxies: [], libraryHosts: [host] }).length > 0,
    );
    if (isPublicSuffix(host)) {
      const theirs = policy.vendors.some(({ hosts }) =>
        hosts?.some((own) => isLibraryHost(bare(own), [host])),
      );
      const sentence = `"${field}": under "${host}" anybody has a site, and none of them would get a notice; name the library’s own host, such as "www.ashbylib.org".`;
      return [{ weight: taken.length > 0 || theirs ? 'grave' : 'wrong', sentence }];
    }
    if (taken.length > 0) {
      const sentence = `"${field}": "${host}" is ${namesOf(taken)}, and would get no notice; remove it.`;
      return [{ weight: 'wrong', sentence }];
    }
    const landlord = [...builtIn, ...policy.vendors].find((vendor) =>
      vendor.hosts?.some((own) => !own.includes('/') && host !== own && isLibraryHost(host, [own])),
    );
    if (!landlord) return [];
    const mayBe = page || MAY_HOST_A_LIBRARY.includes(landlord.category);
    const name = namesOf([landlord]);
    const sentence = mayBe
      ? `"${field}": "${host}" lies at ${name}, and gets no notice; remove it unless these pages are the library’s own.`
      : `"${field}": "${host}" lies at ${name}, and would get no notice; remove it.`;
    return [{ weight: mayBe ? 'doubtful' : 'wrong', sentence }];
  });
}

function proxyFindings(proxies: Policy['proxies'], around: Surroundings): Finding[] {
  return proxies.flatMap((proxy, index): Finding[] => {
    const found: Finding[] = [];
    const wrong = (field: string, what: string) =>
      found.push({ weight: 'wrong', sentence: `"proxies.${index}.${field}": ${what}.` });
    const base = proxyBase(proxy.host);
    const taken = builtInNear(base).filter(
      (vendor) => refusedClaims(vendor, { proxies: [proxy], libraryHosts: [] }).length > 0,
    );
    if (isPublicSuffix(base)) wrong('host', `anybody has a site under "${base}"; name the proxy itself`);
    else if (taken.length > 0)
      wrong('host', `"${proxy.host}" is ${namesOf(taken)}; name the library’s own proxy`);
    for (const field of ['labels', 'ports'] as const) {
      for (const [key, id] of Object.entries(proxy[field])) {
        if (!around.known.has(id)) {
          found.push({
            weight: strangerWeight(around),
            sentence: `"proxies.${index}.${field}.${key}": ${strangerSentence(id, around)}.`,
          });
        }
      }
    }
    for (const port of Object.keys(proxy.ports).filter((key) => !isPort(key))) {
      wrong(`ports.${port}`, 'is no port; write a number from 1 to 65535 between quotation marks');
    }
    return found;
  });
}

function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;
}

function bare(host: string): string {
  return host.replace(/\/.*$/, '');
}

/** The vendors that a host belongs to, the first few by name. */
function namesOf(vendors: readonly { id: string; name?: string | undefined }[]): string {
  const shown = vendors.slice(0, 3).map(({ id, name }) => `${name ?? id} ("${id}")`);
  const more = vendors.length > 3 ? ` and ${vendors.length - 3} more` : '';
  return `the vendor ${shown.join(', ')}${more}`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
