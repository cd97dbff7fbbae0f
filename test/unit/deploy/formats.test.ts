import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as plist from 'plist';
import { describe, expect, it } from 'vitest';
import { COMPANIONS } from '../../../utils/deploy/companions/index.ts';
import { BROWSERS, type KitConfig } from '../../../utils/deploy/config.ts';
import { readmePage } from '../../../utils/deploy/docs/readme.ts';
import { administrativeTemplate } from '../../../utils/deploy/formats/admx.ts';
import { chromeOsExtension, linuxJson } from '../../../utils/deploy/formats/json.ts';
import { mobileConfig } from '../../../utils/deploy/formats/mobileconfig.ts';
import { REGISTRY_KEYS, registryFile, settingsKey } from '../../../utils/deploy/formats/reg.ts';
import { SETTINGS } from '../../../utils/deploy/formats/settings.ts';
import { chromiumPolicies, FIREFOX_ID, firefoxPolicies, linesFor } from '../../../utils/deploy/policies.ts';
import { example, ID, RAW } from './example.ts';
import { decode, readRegistry } from './registry.ts';

const CHROMIUM = ['chrome', 'edge', 'chromium'] as const;

/** Texts with everything that could break a format. */
const awkward = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no format here can hold control characters.
  .map((text) => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cs}/gu, ''))
  .filter((text) => text.trim() !== '');

function named(name: string): KitConfig {
  return example({ ...RAW, library: { ...RAW.library, name: `x${name.trim()}`, contact: name } });
}

describe.each(CHROMIUM)('%s', (browser) => {
  it('Linux file holds policies and settings', () => {
    const config = example();
    const { '3rdparty': settings, ...policies } = JSON.parse(linuxJson(browser, config));
    expect(policies).toEqual(chromiumPolicies(browser, config));
    expect(settings.extensions[ID]).toEqual(config.policy);
  });

  it('registry file keeps to the grammar and gives the same settings', () => {
    fc.assert(
      fc.property(awkward, (name) => {
        const config = named(name);
        const registry = readRegistry(registryFile(browser, config));
        const policies = chromiumPolicies(browser, config);
        expect(decode(registry, REGISTRY_KEYS[browser], policies)).toEqual(policies);
        expect(decode(registry, settingsKey(browser, ID), config.policy)).toEqual(config.policy);
      }),
      { numRuns: 30 },
    );
  });

  it('configuration profile is a property list with the same settings', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, async (name) => {
        const config = named(name);
        const profile = plist.parse(await mobileConfig(browser, config)) as Record<string, unknown>;
        const [policies, settings] = (profile.PayloadContent as Record<string, unknown>[]).map(
          withoutPayload,
        );
        expect(policies).toEqual(chromiumPolicies(browser, config));
        expect(settings).toEqual(config.policy);
      }),
      { numRuns: 20 },
    );
  });
});

it.each(CHROMIUM)('%s goes on asking the library’s address for updates, in every format', async (browser) => {
  const config = example();
  const carrel = expect.objectContaining({
    update_url: 'https://files.derby.example/carrel/update.xml',
    override_update_url: true,
  });
  const registry = readRegistry(registryFile(browser, config));
  const value = registry.get(REGISTRY_KEYS[browser])?.get('ExtensionSettings') as { text: string };
  const profile = plist.parse(await mobileConfig(browser, config)) as Record<string, unknown>;
  const [payload] = profile.PayloadContent as Record<string, unknown>[];
  for (const settings of [
    JSON.parse(linuxJson(browser, config)).ExtensionSettings,
    JSON.parse(value.text),
    payload?.ExtensionSettings,
    // Where Group Policy sets it by the browser's own template, the value is copied from here.
    JSON.parse(
      new RegExp(`${browser}: .ExtensionSettings. = .(.*).$`, 'im').exec(readmePage(config, []))![1]!,
    ),
  ]) {
    expect(settings[ID]).toEqual(carrel);
  }
});

describe('Firefox', () => {
  it('asks for updates beside the package, unless that comes from Mozilla’s store or a disk', () => {
    const entry = (xpiUrl: string) => {
      const config = example({ ...RAW, deployment: { ...RAW.deployment, xpiUrl } });
      return (firefoxPolicies(config).policies.ExtensionSettings as Record<string, object>)[FIREFOX_ID];
    };
    expect(entry('https://files.derby.example/carrel/carrel.xpi')).toHaveProperty(
      'update_url',
      'https://files.derby.example/carrel/updates.json',
    );
    expect(entry('https://addons.mozilla.org/latest.xpi')).not.toHaveProperty('update_url');
    expect(entry('file:///srv/carrel.xpi')).not.toHaveProperty('update_url');
  });

  it('configuration profile gives the same policies', async () => {
    const config = example();
    const profile = plist.parse(await mobileConfig('firefox', config)) as Record<string, unknown>;
    const [content] = (profile.PayloadContent as Record<string, unknown>[]).map(withoutPayload);
    expect(content).toEqual({ EnterprisePoliciesEnabled: true, ...firefoxPolicies(config).policies });
  });

  it('joins preferences of several companions, and accepts an unsigned package only where told', () => {
    const names = (signed: boolean) => {
      const config = example({ ...RAW, deployment: { ...RAW.deployment, xpiSigned: signed } });
      return Object.keys(firefoxPolicies(config).policies.Preferences as object);
    };
    expect(names(false)).toEqual(
      expect.arrayContaining([
        'places.history.enabled',
        'network.prefetch-next',
        'xpinstall.signatures.required',
      ]),
    );
    expect(names(true)).not.toContain('xpinstall.signatures.required');
  });
});

it('ChromeOS wraps each setting', () => {
  const config = example();
  const wrapped = JSON.parse(chromeOsExtension(config)) as Record<string, { Value: unknown }>;
  expect(Object.fromEntries(Object.entries(wrapped).map(([key, entry]) => [key, entry.Value]))).toEqual(
    config.policy,
  );
});

it('the same config gives the same profile', async () => {
  expect(await mobileConfig('chrome', example())).toBe(await mobileConfig('chrome', example()));
});

describe('administrative template', () => {
  const { admx, adml } = administrativeTemplate(CHROMIUM, ID);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => LISTS.has(name),
  });
  const LISTS = new Set(['policy', 'string', 'presentation', 'category', 'item']);
  const definitions = parser.parse(admx).policyDefinitions;
  const texts = parser.parse(adml).policyDefinitionResources.resources;

  it('is well-formed', () => {
    expect(XMLValidator.validate(admx)).toBe(true);
    expect(XMLValidator.validate(adml)).toBe(true);
  });

  it('refers only to what exists', () => {
    const has = {
      string: new Set(texts.stringTable.string.map((entry: { id: string }) => entry.id)),
      presentation: new Set(texts.presentationTable.presentation.map((entry: { id: string }) => entry.id)),
    };
    for (const [, table, id] of admx.matchAll(/\$\((string|presentation)\.([^)]+)\)/g)) {
      expect(has[table as keyof typeof has], `${table} ${id}`).toContain(id);
    }
    const categories = new Set(definitions.categories.category.map((entry: { name: string }) => entry.name));
    for (const [, ref] of admx.matchAll(/<parentCategory ref="([^"]+)"/g)) expect(categories).toContain(ref);
    for (const [, id] of adml.matchAll(/refId="([^"]+)"/g)) expect(admx).toContain(` id="${id}"`);
  });

  it('has names that Group Policy takes, each once', () => {
    const names: string[] = definitions.policies.policy.map((policy: { name: string }) => policy.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w*$/);
    expect(names).toHaveLength(SETTINGS.length * CHROMIUM.length);
  });

  it('keeps the order of elements that the schema asks for', () => {
    const order = ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'elements'];
    for (const [policy] of admx.matchAll(/<policy [\s\S]*?<\/policy>/g)) {
      const found = [...policy.matchAll(/^ {6}<(\w+)/gm)].map((match) => order.indexOf(match[1]!));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found).not.toContain(-1);
    }
  });

  it('writes each setting where the registry file writes it', () => {
    const config = example();
    const registry = readRegistry(registryFile('chrome', config));
    for (const setting of SETTINGS) {
      const group = setting.group === undefined ? config.policy : (config.policy as never)[setting.group];
      if (group === undefined || (group as never)[setting.key] === undefined) continue;
      const name = `chrome_${setting.group === undefined ? '' : `${setting.group}_`}${setting.key}`;
      const policy = definitions.policies.policy.find((entry: { name: string }) => entry.name === name);
      const isList = setting.kind === 'list';
      expect(registry.get(policy.key)?.has(isList ? '1' : setting.key), name).toBe(true);
    }
  });

  it('covers exactly the settings of the managed schema', () => {
    const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
    const paths = Object.entries<{ type: string; properties?: object }>(schema.properties).flatMap(
      ([key, entry]) =>
        entry.type === 'object' ? Object.keys(entry.properties ?? {}).map((name) => `${key}.${name}`) : [key],
    );
    expect(SETTINGS.map(({ group, key }) => (group === undefined ? key : `${group}.${key}`)).sort()).toEqual(
      paths.sort(),
    );
  });
});

describe('companions', () => {
  it('have an id each, a reason, and requirements that exist', () => {
    expect(new Set(COMPANIONS.map(({ id }) => id)).size).toBe(COMPANIONS.length);
    for (const { reason, requirements } of COMPANIONS) {
      expect(reason).toMatch(/\.$/);
      expect(requirements.length).toBeGreaterThan(0);
      expect(requirements.every((number) => number >= 1 && number <= 45)).toBe(true);
    }
  });

  it('name no policy twice in one browser, preferences aside', () => {
    for (const browser of BROWSERS) {
      const names = COMPANIONS.flatMap((companion) => linesFor(companion, browser).map(({ name }) => name));
      const twice = names.filter((name, at) => names.indexOf(name) !== at && name !== 'Preferences');
      expect(twice).toEqual([]);
    }
  });

  it('keep patrons out of the browser’s stores, where no extension works', () => {
    for (const browser of CHROMIUM) {
      const blocked = chromiumPolicies(browser, example()).URLBlocklist;
      expect(blocked).toEqual(
        expect.arrayContaining(['chromewebstore.google.com', 'chrome.google.com/webstore']),
      );
    }
  });

  it('leave the cookie settings to Carrel', () => {
    const names = COMPANIONS.flatMap((companion) => linesFor(companion, 'chrome').map(({ name }) => name));
    expect(names.filter((name) => /Cookie|Ephemeral/.test(name))).toEqual([]);
  });
});

function withoutPayload(payload: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
}
