/** A strict reader of registry files, for tests: refuses every line that Windows would refuse. */
export type RegistryValue = { dword: number } | { text: string };
export type Registry = Map<string, Map<string, RegistryValue>>;

const KEY = /^\[(-?)HKEY_LOCAL_MACHINE((?:\\[^\\[\]\r\n]+)+)\]$/;
const VALUE = /^"((?:[^"\\]|\\["\\])+)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)")$/;

/** @throws {Error} naming the first line that breaks the grammar */
export function readRegistry(file: string): Registry {
  const [head, blank, ...lines] = file.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00' || blank !== '') throw new Error('wrong head');
  const registry: Registry = new Map();
  let open: Map<string, RegistryValue> | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const key = KEY.exec(line);
    const value = VALUE.exec(line);
    if (key) {
      const path = key[2]!.slice(1);
      if (key[1] === '-') registry.delete(path);
      else registry.set(path, registry.get(path) ?? new Map());
      open = key[1] === '-' ? undefined : registry.get(path);
    } else if (value && open) {
      const content =
        value[2] === undefined ? { text: plain(value[3]!) } : { dword: Number.parseInt(value[2], 16) };
      open.set(plain(value[1]!), content);
    } else throw new Error(`not a line of a registry file: ${line}`);
  }
  return registry;
}

/** What Chromium makes of a key, guided by the shape that the schema asks for. */
export function decode(registry: Registry, path: string, shape: unknown): unknown {
  const values = registry.get(path);
  if (Array.isArray(shape)) return [...(values ?? [])].map(([, value]) => 'text' in value && value.text);
  return Object.fromEntries(
    Object.entries(shape as object).map(([name, wanted]) => {
      const value = values?.get(name);
      if (value === undefined) return [name, decode(registry, `${path}\\${name}`, wanted)];
      if ('dword' in value) return [name, typeof wanted === 'boolean' ? value.dword === 1 : value.dword];
      // Objects and lists may be encoded as JSON.
      return [name, typeof wanted === 'string' ? value.text : JSON.parse(value.text)];
    }),
  );
}

function plain(text: string): string {
  return text.replaceAll(/\\(["\\])/g, '$1');
}
