/**
 * Windows: policies as a registry file. Whole numbers and switches are DWORDs, texts are strings, lists of texts are
 * numbered values of a key of their own, everything deeper is JSON in a string, which Chromium reads too. Pure.
 */
import type { PolicyValue } from '../companions/companion.ts';
import type { ChromiumBrowser, KitConfig } from '../config.ts';
import { chromiumPolicies } from '../policies.ts';

/** Below which key each browser looks for its policies. */
export const REGISTRY_KEYS: Record<ChromiumBrowser, string> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  chromium: 'SOFTWARE\\Policies\\Chromium',
};

/** Where Carrel's settings lie, below the browser's key. */
export function settingsKey(browser: ChromiumBrowser, extensionId: string): string {
  return `${REGISTRY_KEYS[browser]}\\3rdparty\\extensions\\${extensionId}\\policy`;
}

interface Key {
  path: string;
  values: string[];
  list?: true;
}

/** The registry file for one browser; importing it twice changes nothing. */
export function registryFile(browser: ChromiumBrowser, config: KitConfig): string {
  const policies = keysOf(REGISTRY_KEYS[browser], chromiumPolicies(browser, config), 1);
  const settings = keysOf(
    settingsKey(browser, config.deployment.extensionId),
    config.policy as Record<string, PolicyValue>,
    2,
  );
  const blocks = [...policies, ...settings].map(({ path, values, list }) => {
    // A list is removed first: a shorter one must not keep the tail of the old.
    const gone = list ? [`[-HKEY_LOCAL_MACHINE\\${path}]`, ''] : [];
    return [...gone, `[HKEY_LOCAL_MACHINE\\${path}]`, ...values].join('\r\n');
  });
  return `Windows Registry Editor Version 5.00\r\n\r\n${blocks.join('\r\n\r\n')}\r\n`;
}

/** @param depth how many levels of objects become keys of their own; deeper ones become JSON */
function keysOf(path: string, entries: Record<string, PolicyValue>, depth: number): Key[] {
  const own: Key = { path, values: [] };
  const below: Key[] = [];
  for (const [name, value] of Object.entries(entries)) {
    if (isTextList(value)) {
      const values = value.map((text, at) => `"${at + 1}"=${quoted(text)}`);
      below.push({ path: `${path}\\${name}`, values, list: true });
    } else if (depth > 1 && typeof value === 'object' && !Array.isArray(value)) {
      below.push(...keysOf(`${path}\\${name}`, value, depth - 1));
    } else own.values.push(`${quoted(name)}=${encoded(value)}`);
  }
  return [...(own.values.length > 0 ? [own] : []), ...below];
}

function encoded(value: PolicyValue): string {
  if (typeof value === 'boolean') return dword(Number(value));
  if (typeof value === 'number') return dword(value);
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function dword(value: number): string {
  return `dword:${value.toString(16).padStart(8, '0')}`;
}

/** A registry file cannot hold a line break inside a string. */
function quoted(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/[\r\n]+/g, ' ')}"`;
}

function isTextList(value: PolicyValue): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
}
