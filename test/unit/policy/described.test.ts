import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { managedSchema, policyFiles, settingTable } from '../../../utils/build/policy-files.ts';
import { policyEntries, policySchema } from '../../../utils/policy/schema.ts';

const COMMON = ['type', 'title', 'description'];
/** Of what Chromium takes for each type (`components/policy/core/common/schema.cc`), what a setting may use. */
const TAKEN: Record<string, string[]> = {
  object: [...COMMON, 'properties', 'additionalProperties'],
  array: [...COMMON, 'items'],
  string: COMMON,
  boolean: COMMON,
  integer: COMMON,
};

/** Everything in a schema that Chromium would not take, or that would keep a setting from Carrel. */
function notTaken(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [`${path}: is no schema`];
  const { type, properties, additionalProperties, items } = node as Record<string, unknown>;
  const allowed = TAKEN[String(type)];
  if (!allowed) return [`${path}: type ${JSON.stringify(type)}`];
  return [
    ...Object.keys(node)
      .filter((key) => !allowed.includes(key))
      .map((key) => `${path}: ${key}`),
    ...Object.entries(properties ?? {}).flatMap(([key, inner]) => notTaken(inner, `${path}.${key}`)),
    ...(additionalProperties === undefined ? [] : notTaken(additionalProperties, `${path}.*`)),
    ...(items === undefined ? [] : notTaken(items, `${path}[]`)),
  ];
}

/** The paths that valibot’s own objects, lists and records have. */
function paths(schema: unknown, path = ''): string[] {
  const known = schema as Record<'wrapped' | 'item' | 'value' | 'type', unknown> & {
    entries?: Record<string, unknown>;
    pipe?: unknown[];
  };
  if (known.wrapped) return paths(known.wrapped, path);
  if (known.pipe) return paths({ ...known, pipe: undefined }, path);
  if (known.entries) {
    return Object.entries(known.entries).flatMap(([key, inner]) => [
      `${path}.${key}`,
      ...paths(inner, `${path}.${key}`),
    ]);
  }
  if (known.item) return paths(known.item, `${path}[]`);
  if (known.type === 'record') return paths(known.value, `${path}.*`);
  return [];
}

function pathsOf(node: ReturnType<typeof managedSchema>, path = ''): string[] {
  const more = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
      `${path}.${key}`,
      ...pathsOf(inner, `${path}.${key}`),
    ]),
    ...(node.items ? pathsOf(node.items, `${path}[]`) : []),
    ...(more ? pathsOf(more, `${path}.*`) : []),
  ];
}

it.each(Object.entries(policyFiles()))(
  '%s is what the schema says; if not: npm run describe',
  (path, text) => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
  },
);

describe('the managed schema', () => {
  it('has only what Chromium takes', () => {
    expect(notTaken(JSON.parse(readFileSync('public/managed_schema.json', 'utf8')))).toEqual([]);
    expect(notTaken({ type: 'object', properties: { a: { type: 'string', enum: ['x'] } } })).toEqual([
      '.a: enum',
    ]);
  });

  it('has every setting at every depth, and no more', () => {
    expect(pathsOf(managedSchema())).toEqual(paths(policySchema));
    expect(paths(policySchema)).toContain('.vendors[].breach.message');
  });

  it('refuses to be made of what Chromium has no words for', () => {
    const unclear = v.object({ a: v.object({ b: v.union([v.string(), v.number()]) }) });
    expect(() => managedSchema(unclear)).toThrow('"a.b": Chromium’s managed schema cannot say this');
    expect(() => managedSchema(v.object({ a: v.array(v.unknown()) }))).toThrow('"a[]"');
  });

  it('says of each setting what it is called and what holds where nothing is set', () => {
    const { session, languages } = managedSchema().properties!;
    expect(session?.properties?.idleMinutes).toEqual({
      type: 'integer',
      title: 'Minutes until an unattended session ends',
      description: '0 is never. Unless set: 5.',
    });
    expect(languages).toMatchObject({ title: 'Languages', items: { type: 'string' } });
    for (const [key, node] of Object.entries(managedSchema().properties!)) {
      const settings =
        node.description === undefined ? Object.entries(node.properties!) : [[key, node] as const];
      expect(node.title, key).toBeTruthy();
      for (const [name, { title, description }] of settings) {
        expect(title, `${key}.${name}`).toBeTruthy();
        expect(description, `${key}.${name}`).toBeTruthy();
      }
    }
  });
});

describe('the table of settings', () => {
  const { settings, groups } = settingTable();
  const of = (group: string, key: string) => settings.find((one) => one.group === group && one.key === key);

  it('takes kinds, ranges, choices and defaults from the schema', () => {
    expect(of('session', 'warningSeconds')).toMatchObject({ kind: 'number', range: [20, 600], usual: 60 });
    expect(of('library', 'audience')).toMatchObject({ kind: 'choice', choices: ['adult', 'teen', 'child'] });
    expect(of('session', 'endOnLogout')).toMatchObject({ kind: 'switch', usual: true });
    expect(of('library', 'catalogUrls')).toMatchObject({ kind: 'list' });
    expect(of('cookies', 'keep')).toMatchObject({ kind: 'json' });
    expect(of('house', 'texts')).toMatchObject({ kind: 'json' });
    expect(of('vendorList', 'url')).toMatchObject({ kind: 'text' });
  });

  it('has each group of the schema', () => {
    const keys = Object.keys(policyEntries);
    const top = settings.filter(({ group }) => group === undefined).map(({ key }) => key);
    expect([...top, ...Object.keys(groups)].sort()).toEqual(keys.sort());
  });
});
