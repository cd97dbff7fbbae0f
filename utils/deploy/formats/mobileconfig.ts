/** macOS: a configuration profile per browser, with the browser's policies and Carrel's settings. Pure. */
import type { PolicyValue } from '../companions/companion.ts';
import type { KitBrowser, KitConfig } from '../config.ts';
import { chromiumPolicies, firefoxPolicies, type Policies } from '../policies.ts';
import { element, type XmlNode } from './xml.ts';

/** Preference domains of the browsers on macOS. */
export const DOMAINS: Record<KitBrowser, string> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  chromium: 'org.chromium.Chromium',
  firefox: 'org.mozilla.firefox',
};

/** The profile for one browser. The same config gives the same bytes, so a device manager sees no change. */
export async function mobileConfig(browser: KitBrowser, config: KitConfig): Promise<string> {
  const owner = config.policy.library?.name ?? 'Library';
  const id = `org.carrel.kit.${browser}`;
  const payloads = await Promise.all(
    contentOf(browser, config).map(async ([domain, settings]) => ({
      ...settings,
      PayloadType: domain,
      PayloadVersion: 1,
      PayloadIdentifier: `${id}.${domain}`,
      PayloadUUID: await uuidOf(`${owner} ${id} ${domain}`),
      PayloadEnabled: true,
    })),
  );
  const profile = {
    PayloadContent: payloads as PolicyValue[],
    PayloadDisplayName: `Carrel for ${browser}, ${owner}`,
    PayloadDescription: 'Installs Carrel and sets the browser policies that carry its guarantees.',
    PayloadIdentifier: id,
    PayloadOrganization: owner,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: await uuidOf(`${owner} ${id}`),
    PayloadVersion: 1,
    PayloadRemovalDisallowed: true,
  };
  const doctype =
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  const plist = element('plist', { version: '1.0' }, node(profile));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}\n${plist.raw}\n`;
}

function contentOf(browser: KitBrowser, config: KitConfig): [domain: string, settings: Policies][] {
  if (browser === 'firefox') {
    return [[DOMAINS.firefox, { EnterprisePoliciesEnabled: true, ...firefoxPolicies(config).policies }]];
  }
  const settings = config.policy as Policies;
  return [
    [DOMAINS[browser], chromiumPolicies(browser, config)],
    [`${DOMAINS[browser]}.extensions.${config.deployment.extensionId}`, settings],
  ];
}

function node(value: PolicyValue): XmlNode {
  if (typeof value === 'boolean') return element(String(value), {});
  if (typeof value === 'number')
    return element(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (typeof value === 'string') return element('string', {}, value);
  if (Array.isArray(value)) return element('array', {}, ...value.map(node));
  return element(
    'dict',
    {},
    ...Object.entries(value).flatMap(([key, entry]) => [element('key', {}, key), node(entry)]),
  );
}

/** A name-based UUID (RFC 9562, version 8 from SHA-256). */
async function uuidOf(name: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name))).slice(
    0,
    16,
  );
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}
