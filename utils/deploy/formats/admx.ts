/** Windows: Carrel's own settings as an administrative template, so that Group Policy shows them. Pure. */
import type { ChromiumBrowser } from '../config.ts';
import { settingsKey } from './reg.ts';
import { GROUPS, SETTINGS, type Setting } from './settings.ts';
import { element, type XmlNode } from './xml.ts';

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const HEAD = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: SCHEMA,
};
const NAMES: Record<ChromiumBrowser, string> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  chromium: 'Chromium',
};

/** The template for these browsers, and its English texts. */
export function administrativeTemplate(
  browsers: readonly ChromiumBrowser[],
  extensionId: string,
): { admx: string; adml: string } {
  const groups = [...new Set(SETTINGS.map((setting) => setting.group ?? 'general'))];
  const categories = [
    element('category', { name: 'carrel', displayName: '$(string.carrel)' }),
    ...browsers.flatMap((browser) => [
      category(browser, `$(string.${browser})`, 'carrel'),
      ...groups.map((group) => category(`${browser}_${group}`, `$(string.group_${group})`, browser)),
    ]),
  ];
  const admx = element(
    'policyDefinitions',
    HEAD,
    element(
      'policyNamespaces',
      {},
      element('target', { prefix: 'carrel', namespace: 'Carrel.Policies' }),
      element('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' }),
    ),
    element('resources', { minRequiredRevision: '1.0' }),
    element(
      'supportedOn',
      {},
      element(
        'definitions',
        {},
        element('definition', { name: 'SUPPORTED_CARREL', displayName: '$(string.supported)' }),
      ),
    ),
    element('categories', {}, ...categories),
    element(
      'policies',
      {},
      ...browsers.flatMap((browser) => SETTINGS.map((setting) => policy(browser, setting, extensionId))),
    ),
  );
  const strings = [
    ['carrel', 'Carrel'],
    ['supported', 'Windows 10 and later, with Carrel installed by policy'],
    ...browsers.map((browser) => [browser, `Carrel in ${NAMES[browser]}`]),
    ...groups.map((group) => [`group_${group}`, TITLES[group] ?? group]),
    ...SETTINGS.flatMap((setting) => [
      [id(setting), setting.title],
      [`${id(setting)}_help`, `${setting.title}. ${setting.help}`],
      ...(setting.choices ?? []).map((choice) => [`${id(setting)}_${slug(choice)}`, choice]),
    ]),
  ];
  const adml = element(
    'policyDefinitionResources',
    HEAD,
    element('displayName', {}, 'Carrel'),
    element('description', {}, 'Settings of the Carrel browser extension'),
    element(
      'resources',
      {},
      element(
        'stringTable',
        {},
        ...strings.map(([name = '', text = '']) => element('string', { id: name }, text)),
      ),
      element(
        'presentationTable',
        {},
        ...SETTINGS.filter(hasPresentation).map((setting) =>
          element('presentation', { id: id(setting) }, presentation(setting)),
        ),
      ),
    ),
  );
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  return { admx: `${declaration}${admx.raw}\n`, adml: `${declaration}${adml.raw}\n` };
}

/** Where settings stand that belong to no group. */
const TITLES: Record<string, string> = { general: 'General', ...GROUPS };

function category(name: string, displayName: string, parent: string): XmlNode {
  return element('category', { name, displayName }, element('parentCategory', { ref: parent }));
}

function policy(browser: ChromiumBrowser, setting: Setting, extensionId: string): XmlNode {
  const { group, key, kind } = setting;
  const base = settingsKey(browser, extensionId) + (group === undefined ? '' : `\\${group}`);
  const place = { key: kind === 'list' ? `${base}\\${key}` : base };
  const common = {
    name: `${browser}_${id(setting)}`,
    class: 'Machine',
    displayName: `$(string.${id(setting)})`,
    explainText: `$(string.${id(setting)}_help)`,
    ...place,
  };
  const head = [
    element('parentCategory', { ref: `${browser}_${group ?? 'general'}` }),
    element('supportedOn', { ref: 'SUPPORTED_CARREL' }),
  ];
  if (kind === 'switch') {
    const value = (on: string) => element('decimal', { value: on });
    return element(
      'policy',
      { ...common, valueName: key },
      ...head,
      element('enabledValue', {}, value('1')),
      element('disabledValue', {}, value('0')),
    );
  }
  const shown = { ...common, presentation: `$(presentation.${id(setting)})` };
  return element('policy', shown, ...head, element('elements', {}, input(setting, place.key)));
}

function input(setting: Setting, key: string): XmlNode {
  const common = { id: id(setting), valueName: setting.key, required: 'true' };
  switch (setting.kind) {
    case 'number': {
      const [minValue = 0, maxValue = 0] = setting.range ?? [];
      return element('decimal', { ...common, minValue: String(minValue), maxValue: String(maxValue) });
    }
    case 'choice':
      return element(
        'enum',
        common,
        ...(setting.choices ?? []).map((choice) =>
          element(
            'item',
            { displayName: `$(string.${id(setting)}_${slug(choice)})` },
            element('value', {}, element('string', {}, choice)),
          ),
        ),
      );
    case 'list':
      // Without a prefix the values are named 1, 2, 3, as the browser wants them.
      return element('list', { id: id(setting), key, valuePrefix: '' });
    default:
      return element('text', { ...common, maxLength: '1000000' });
  }
}

function presentation(setting: Setting): XmlNode {
  const { kind, title, usual = 0 } = setting;
  const refId = { refId: id(setting) };
  if (kind === 'number') return element('decimalTextBox', { ...refId, defaultValue: String(usual) }, title);
  if (kind === 'choice') return element('dropdownList', { ...refId, noSort: 'true' }, title);
  if (kind === 'list') return element('listBox', refId, title);
  return element('textBox', refId, element('label', {}, title));
}

function hasPresentation({ kind }: Setting): boolean {
  return kind !== 'switch';
}

function id({ group, key }: Setting): string {
  return group === undefined ? key : `${group}_${key}`;
}

function slug(choice: string): string {
  return choice.replaceAll('-', '_');
}
