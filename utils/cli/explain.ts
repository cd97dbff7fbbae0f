/**
 * `npm run -s explain -- --urls [--config FILE]`: one address a line in, one JSON line out: what Carrel would do.
 * `--cookies`: one cookie as JSON a line in, one JSON line out: keep it or not, why, and how much it looks like a
 * sign-in. With `--config`, a library's policy adds its proxies, vendors and cookie rules.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { explainCookie } from '../cookies/explain.ts';
import { resolve } from '../handoff/resolve.ts';
import { readJsonFile } from '../json/read.ts';
import { ownHosts } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { validatePolicy } from '../policy/validate.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import type { ResolveContext } from '../vendors/index-hosts.ts';
import { buildVendorIndex } from '../vendors/index-hosts.ts';
import { type Layer, mergeVendors } from '../vendors/merge.ts';
import { readArguments, stop } from './usage.ts';

const USAGE = `Usage: npm run -s explain -- --urls [--config FILE] < addresses.txt
       npm run -s explain -- --cookies [--config FILE] < cookies.jsonl
  --urls     one address a line in, one JSON line out: whose it is, and through what
  --cookies  one cookie as JSON a line in, one JSON line out: kept or not, and why
  --config   a library's settings, for its proxies, vendors and cookie rules`;

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

function contextFrom(configFile: string | undefined): { context: ResolveContext; policy: Policy } {
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
  return { context: { index: buildVendorIndex(merged.vendors), ...own }, policy };
}

async function explainCookies(context: ResolveContext, { cookies }: Policy): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(explainCookie(line, context, cookies))}\n`);
  }
}

async function explainUrls(context: ResolveContext): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { vendor, destination, via } = resolve(line.trim(), context);
    process.stdout.write(`${JSON.stringify({ input: line, vendor, destination, via })}\n`);
  }
}

const { values } = readArguments(USAGE, {
  urls: { type: 'boolean', default: false },
  cookies: { type: 'boolean', default: false },
  config: { type: 'string' },
});
if (values.urls === values.cookies) stop(`Give --urls or --cookies.\n${USAGE}`);
const { context, policy } = contextFrom(values.config);
await (values.urls ? explainUrls(context) : explainCookies(context, policy));
