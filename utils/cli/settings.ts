/** A library's settings for a command, and the list of vendors that they come to. */
import { readFileSync } from 'node:fs';
import { readJsonFile } from '../json/read.ts';
import { type OwnHosts, ownHosts } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { validatePolicy } from '../policy/validate.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { type Layer, mergeVendors } from '../vendors/merge.ts';
import type { Vendor } from '../vendors/record.ts';
import { stop } from './usage.ts';

function settingsIn(file: string): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return stop(`--config: "${file}" cannot be read.`);
  }
  const json = readJsonFile(bytes);
  if (!json.ok) return stop(`--config: "${file}" is not JSON: ${json.problem}.`);
  for (const problem of json.duplicates) console.error(problem);
  // What the machines are is the kit's matter.
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return json.value;
  const { deployment: _machines, ...settings } = json.value as Record<string, unknown>;
  return settings;
}

/** What `--config` says, or the defaults without it. Problems are told; settings that cannot be used end the command. */
export function libraryFrom(configFile: string | undefined): {
  policy: Policy;
  own: OwnHosts;
  vendors: Vendor[];
} {
  const raw: unknown = configFile === undefined ? undefined : settingsIn(configFile);
  const { policy, accepted, problems } = validatePolicy(raw);
  for (const problem of problems) console.error(problem);
  if (!accepted) process.exit(1);
  const own = ownHosts(policy);
  const layers: Layer[] = [
    { name: 'built-in', vendors: BUILTIN_VENDORS },
    { name: 'policy', vendors: policy.vendors },
  ];
  const merged = mergeVendors(layers, own);
  for (const problem of merged.problems) console.error(problem);
  return { policy, own, vendors: merged.vendors };
}
