/**
 * The two files that describe the policy to others, out of its schema and its words: the managed schema of the
 * browser, and the table from which the administrative template is made. `npm run describe` writes them. Pure.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { BaseIssue, BaseSchema } from 'valibot';
import type { Setting, SettingTable } from '../deploy/formats/settings.ts';
import { policySchema } from '../policy/schema.ts';
import { POLICY_WORDS, type SettingWords } from '../policy/words.ts';

/** What of JSON Schema the policy comes to. */
interface Node {
  type?: unknown;
  title?: string;
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  default?: unknown;
}

type Words = SettingWords | { title: string; settings: Record<string, SettingWords> };
const WORDS: Record<string, Words> = POLICY_WORDS;

/** The policy as JSON Schema. What valibot checks with a function has no place in it; Carrel goes on checking it. */
function described(schema: BaseSchema<unknown, unknown, BaseIssue<unknown>>): Node {
  return toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) as Node;
}

/**
 * The schema that Chromium is given in the manifest. It says types, and no choices, ranges or patterns, which Chromium
 * knows too: for one value that breaks those it drops the whole key (all of `session`) before Carrel sees it, whereas
 * Carrel names the field and keeps the last good policy.
 */
export function managedSchema(
  schema = policySchema as BaseSchema<unknown, unknown, BaseIssue<unknown>>,
): Node {
  const whole = described(schema);
  const root = accepted(whole, '');
  for (const [key, node] of Object.entries(root.properties ?? {})) {
    const words = WORDS[key];
    const from = whole.properties?.[key];
    if (words === undefined || from === undefined) continue;
    node.title = words.title;
    if (!('settings' in words)) node.description = helpOf(from, words);
    for (const [name, inner] of Object.entries('settings' in words ? words.settings : {})) {
      Object.assign(node.properties?.[name] ?? {}, {
        title: inner.title,
        description: helpOf(from.properties?.[name] ?? {}, inner),
      });
    }
  }
  return root;
}

/** The help, and what holds where nothing is set. */
function helpOf(node: Node, { help }: SettingWords): string {
  const usual = scalar(node.default);
  if (usual === undefined) return help;
  return `${help} Unless set: ${typeof usual === 'boolean' ? (usual ? 'on' : 'off') : usual}.`;
}

function scalar(value: unknown): string | number | boolean | undefined {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain ? value : undefined;
}

/** The part of a description that Chromium takes; one that it has no words for is a mistake in the schema. */
function accepted(node: Node, path: string): Node {
  const { type, properties, additionalProperties, items } = node;
  switch (type) {
    case 'string':
    case 'boolean':
    case 'integer':
    case 'number':
      return { type };
    case 'array':
      if (items !== undefined) return { type, items: accepted(items, `${path}[]`) };
      break;
    case 'object':
      if (properties !== undefined) {
        const inner = Object.entries(properties);
        return {
          type,
          properties: Object.fromEntries(inner.map(([key, each]) => [key, accepted(each, `${path}.${key}`)])),
        };
      }
      if (typeof additionalProperties === 'object') {
        return { type, additionalProperties: accepted(additionalProperties, `${path}.*`) };
      }
  }
  throw new Error(`"${path.slice(1)}": Chromium’s managed schema cannot say this; use one plain type.`);
}

/** The settings as Group Policy shows them: one for each, in the order of the schema. */
export function settingTable(): SettingTable {
  const groups: Record<string, string> = {};
  const settings = Object.entries(described(policySchema).properties ?? {}).flatMap(
    ([key, node]): Setting[] => {
      const words = WORDS[key]!;
      if (!('settings' in words)) return [setting(key, node, words)];
      groups[key] = words.title;
      return Object.entries(node.properties ?? {}).map(([name, inner]) => ({
        group: key,
        ...setting(name, inner, words.settings[name]!),
      }));
    },
  );
  return { groups, settings };
}

function setting(key: string, node: Node, words: SettingWords): Setting {
  const { minimum, maximum, enum: choices } = node;
  const kind = kindOf(node);
  const usual = scalar(node.default);
  return {
    key,
    kind,
    title: words.title,
    help: helpOf(node, words),
    ...(kind === 'number' ? { range: [minimum!, maximum!] } : {}),
    ...(kind === 'choice' ? { choices: choices! } : {}),
    ...(usual === undefined ? {} : { usual }),
  };
}

function kindOf({ type, enum: choices, items, minimum, maximum }: Node): Setting['kind'] {
  if (type === 'boolean') return 'switch';
  if (type === 'integer' && minimum !== undefined && maximum !== undefined) return 'number';
  if (type === 'string') return choices === undefined ? 'text' : 'choice';
  if (type === 'array' && items?.type === 'string') return 'list';
  return 'json';
}

/** A file as it is written. */
export function fileText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Every file with what belongs in it, by its path from the project's root. */
export function policyFiles(): Record<string, string> {
  return {
    'public/managed_schema.json': fileText(managedSchema()),
    'utils/deploy/formats/settings.json': fileText(settingTable()),
  };
}
