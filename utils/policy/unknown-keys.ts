/** Keys that a schema does not know: misspelled settings, which would otherwise be left out in silence. Pure. */
interface Known {
  type: string;
  entries?: Record<string, Known>;
  wrapped?: Known;
  item?: Known;
  value?: Known;
  pipe?: readonly Known[];
}

/** One sentence for each key in `value` that `schema` (of valibot) has no place for. */
export function unknownKeys(schema: unknown, value: unknown, path = ''): string[] {
  const known = schema as Known;
  if (known.wrapped) return unknownKeys(known.wrapped, value, path);
  if (Array.isArray(value)) {
    return known.item
      ? value.flatMap((each, index) => unknownKeys(known.item, each, `${path}[${index}]`))
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { entries } = known;
  if (!entries) {
    const inside = known.type === 'record' ? known.value : undefined;
    return inside ? pairs(value).flatMap(([key, each]) => unknownKeys(inside, each, join(path, key))) : [];
  }
  const names = Object.keys(entries);
  return pairs(value).flatMap(([key, each]) =>
    Object.hasOwn(entries, key)
      ? unknownKeys(entries[key], each, join(path, key))
      : [
          `"${join(path, key)}": not a known key, so it is left out; correct or remove it (known: ${names.join(', ')}).`,
        ],
  );
}

function pairs(value: object): [string, unknown][] {
  return Object.entries(value);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
